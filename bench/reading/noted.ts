/** Statements whose speaker was once wrong: in a short text, or in one of our own articles. */
import { readArticle } from '../../src/reading/read.ts';
import type { Reading } from '../../src/reading/reading.ts';
import type { Speaker } from '../../src/reading/speaker.ts';
import { sourcesIn } from '../../tests/support/library.ts';
import { casePath, casesOf } from '../support/data.ts';
import { articleOf } from '../support/extract.ts';

/** `speaker`: a part of the name, null for nobody; `party`: those that count as right, null for none. */
type Noted = {
  readonly text?: string;
  readonly article?: string;
  readonly words: string;
  readonly speaker: string | null;
  readonly party?: readonly (string | null)[];
};

/** Prints how many are right; with `errors` what is shown for the others. */
export function measureNoted(errors: boolean): void {
  const judged = casesOf<Noted>('reading/noted').map((one) => ({ one, shown: speakersOf(one) }));
  const wrong = judged.filter(({ one, shown }) => !isRight(one, shown));
  console.log(`noted one by one: ${judged.length - wrong.length} of ${judged.length} right`);
  if (!errors) return;
  for (const { one, shown } of wrong)
    console.log(
      `  “${one.words}” is ${one.speaker ?? 'nobody'}'s (${one.party ?? ''}), given to ` +
        (shown.map((speaker) => `${speaker?.name} (${speaker?.party})`).join(', ') || 'nobody'),
    );
}

/** Who is said to speak in the statements that hold the words. */
function speakersOf(one: Noted): readonly (Speaker | null)[] {
  const { text, reading } = readingOf(one);
  return reading.statements
    .filter(({ content }) =>
      content.some(({ start, end }) => text.slice(start, end).includes(one.words)),
    )
    .map(({ speaker }) => reading.speakers.find(({ id }) => id === speaker) ?? null);
}

const { library } = sourcesIn(casePath('articles/arms'));

function readingOf({ text, article }: Noted): { text: string; reading: Reading } {
  if (text !== undefined) return { text, reading: readArticle(articleOf({ id: 'noted', text })) };
  const found = library.articles.get(article ?? '');
  if (found === undefined) throw new Error(`There is no article "${article}".`);
  return found;
}

function isRight({ speaker, party }: Noted, shown: readonly (Speaker | null)[]): boolean {
  if (speaker === null) return shown.every((one) => one === null);
  return shown.some(
    (one) =>
      one?.name.toLowerCase().includes(speaker.toLowerCase()) &&
      (party === undefined || party.includes(one.party)),
  );
}
