/**
 * A stretch as it is shown: a quotation for each run of sentences in which one person speaks, and for
 * the article's own, so that nobody's words stand under another's name.
 */

import { cover } from '../../language/spans/ranges.ts';
import type { Range } from '../../language/spans/span.ts';
import type { Library, LibraryArticle } from '../../library/library.ts';
import { INTERVIEWER, type Speaker } from '../../reading/speaker.ts';
import { isProbable, type Statement } from '../../reading/statement.ts';
import { type Quotation, type QuoteSpan, quoteSpan, statementId } from '../answer.ts';
import type { FindStatements } from '../article-view.ts';
import type { LibraryWith } from '../lookup/lookups.ts';
import { finderOf } from '../lookup/views.ts';
import { quoteStatement } from '../quotation.ts';
import type { PlacedSentence, Stretch } from './stretches.ts';

/** The quotations of a stretch, one after another. What an interviewer asks is the paper's own. */
export function quoteStretch(
  article: LibraryArticle,
  { sentences }: Stretch,
  library: LibraryWith<'memos'>,
): readonly Quotation[] {
  const said = finderOf(article, library);
  const statementsIn: FindStatements = (range) =>
    said(range).filter(({ bearer }) => bearer === null);
  const asks = (voice: string | null): boolean =>
    library.speakers.get(voice ?? '')?.name === INTERVIEWER;
  const voices = voicesOf(sentences, statementsIn).map((voice) => (asks(voice) ? null : voice));
  const starts = sentences.keys().filter((at) => at === 0 || voices[at] !== voices[at - 1]);
  return [...starts].map((from, run, all) => {
    const range = withoutMarkup(article.text, cover(sentences.slice(from, all[run + 1])));
    return quotationOf(article, range, voices[from] ?? null, statementsIn(range));
  });
}

/** Of Markdown, what stands at the edges, and the time in bold that an entry of a live blog begins with. */
const MARKUP_BEFORE = /^\*\*(?:[\d.:]{4,5}\*\*\s+(?=\S))?/u;
const MARKUP_BEHIND = /(?<!\s)\*\*$/u;

function withoutMarkup(text: string, { start, end }: Range): Range {
  const shown = text.slice(start, end);
  const before = MARKUP_BEFORE.exec(shown)?.[0].length ?? 0;
  const behind = MARKUP_BEHIND.exec(shown)?.[0].length ?? 0;
  return { start: start + before, end: end - behind };
}

/** Whose words quotations hold, each once. */
export function speakersIn(quotations: readonly Quotation[], library: Library): readonly Speaker[] {
  const statements = quotations.map(({ statement }) => library.statements.get(statement ?? ''));
  const ids = new Set(statements.map((statement) => statement?.speaker ?? ''));
  return [...ids].flatMap((id) => library.speakers.get(id) ?? []);
}

/** Whose words each sentence holds, by speaker; null where it is the article's own. `statementsIn`: a quotation within a quotation is its bearer's. */
function voicesOf(
  sentences: readonly PlacedSentence[],
  statementsIn: FindStatements,
): readonly (string | null)[] {
  return sentences.map((sentence) => {
    const paragraph = sentences.filter(({ passage }) => passage === sentence.passage);
    return voiceOf(statementsIn(sentence)) ?? soleVoice(statementsIn(cover(paragraph)));
  });
}

/** Who alone speaks in a paragraph, in marks: its other sentences lead there. Beside reported words they say something else. */
function soleVoice(statements: readonly Statement[]): string | null {
  const isSpoken = statements.some(({ kind }) => kind !== 'indirect');
  const [only = null, ...others] = new Set(statements.map(({ speaker }) => speaker));
  return isSpoken && others.length === 0 ? only : null;
}

const NOT_TOLD = 'not told';
const SEVERAL = 'several';

/** The one who speaks, in marks before without; null for nobody. What nobody known says in the reporter's sentence is the article's. */
function voiceOf(statements: readonly Statement[]): string | null {
  const heard = statements.filter(({ speaker, kind }) => speaker !== null || kind === 'direct');
  const spoken = heard.filter(({ kind }) => kind !== 'indirect');
  const [only = null, ...others] = new Set(
    (spoken.length > 0 ? spoken : heard).map(({ speaker }) => speaker ?? NOT_TOLD),
  );
  return others.length > 0 ? SEVERAL : only;
}

function quotationOf(
  article: LibraryArticle,
  range: Range,
  voice: string | null,
  statements: readonly Statement[],
): Quotation {
  const theirs = statements.filter(({ speaker }) => (speaker ?? NOT_TOLD) === voice);
  const [first] = theirs;
  // Whatever is said of the speaker holds for the least certain words as well.
  const doubted = theirs.toSorted((a, b) => a.sure - b.sure)[0];
  const isDoubted = doubted !== undefined && isProbable(doubted);
  const least = isDoubted ? doubted : (theirs.find(({ kind }) => kind !== 'indirect') ?? first);
  return {
    shown: quoteSpan(article, range),
    said: theirs.flatMap((statement) => saidIn(article, statement, range)),
    asked: [],
    statement: least === undefined ? null : statementId(least),
  };
}

/** The words said, as far as they stand in the range. */
const saidIn = (
  article: LibraryArticle,
  statement: Statement,
  range: Range,
): readonly QuoteSpan[] =>
  quoteStatement(article, statement)
    .said.map(({ start, end }) =>
      quoteSpan(article, { start: Math.max(start, range.start), end: Math.min(end, range.end) }),
    )
    .filter(({ start, end }) => start < end);
