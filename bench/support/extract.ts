/** Texts as the command line's `extract` reads them. */
import { type ExtractedQuote, extracted } from '../../src/cli/extract/reading-json.ts';
import { readArticle } from '../../src/reading/read.ts';
import { isProbable } from '../../src/reading/statement.ts';

export type Text = { readonly id: string; readonly text: string };

/** A quotation as it is read; `certain`: a reply would show its speaker without "probably". */
export type Shown = ExtractedQuote & { readonly certain: boolean };
export type ShownText = { readonly id: string; readonly quotes: readonly Shown[] };

export const articleOf = ({ id, text }: Text) => ({
  id,
  text,
  title: null,
  published: null,
  aliases: {},
});

export function extract(text: Text): ShownText {
  const reading = readArticle(articleOf(text));
  const probable = new Set(
    reading.statements
      .filter(isProbable)
      .flatMap(({ content }) => content.map(({ start }) => start)),
  );
  const { id, quotes } = extracted(text.id, text.text, reading);
  return { id, quotes: quotes.map((quote) => ({ ...quote, certain: !probable.has(quote.start) })) };
}
