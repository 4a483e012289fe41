/**
 * The way of a quotation, in steps forward; each takes what the one before made:
 *
 *   message/ ─ Asking ─▶ locate/ ─ Located ─▶ whose/ ─ Whose ─▶ verdict/ ─ Judged ─▶ notes/ ─▶ Finding
 */
import { askedSpan, type Claiming, type Finding, quoteSpan } from '../answer.ts';
import type { ArticleView } from '../article-view.ts';
import type { PreparedLibrary } from '../lookup/lookups.ts';
import { isContent } from '../meaning-words.ts';
import { type Located, locate } from './locate/locate.ts';
import { nearStretches } from './locate/nearest-stretch.ts';
import { titledWith } from './locate/titles.ts';
import type { Asking } from './message/asking.ts';
import { notesOn } from './notes/notes.ts';
import { quotationsFor } from './quotations.ts';
import { joinFindings } from './run-together.ts';
import type { Worth } from './verdict/claim.ts';
import { type Judged, judgeWords } from './verdict/judged.ts';
import { isSameSpeaker, othersQuoting } from './whose/elsewhere.ts';
import type { Said } from './whose/said.ts';
import { saidOf, whose } from './whose/whose.ts';

/** Judges one quotation against the articles; two that were run together as one. */
export function judge(
  asking: Asking,
  views: readonly ArticleView[],
  library: PreparedLibrary,
): Finding {
  const findings = locate(asking.asked, views).map((located) =>
    judgeLocated({ ...asking, asked: located.asked }, located, views, library),
  );
  const [only, second] = findings;
  const found =
    only !== undefined && second === undefined ? only : joinFindings(asking, findings, library);
  return OUTSIDE_TEXT.has(found.verdict) ? (titleFinding(asking, views) ?? found) : found;
}

/** What words get that no text prints as they are: a title may. */
const OUTSIDE_TEXT: ReadonlySet<Finding['verdict']> = new Set(['Not found', 'Altered']);

/** Of words that stand in a title alone. */
function titleFinding({ asked }: Asking, views: readonly ArticleView[]): Finding | null {
  const article = titledWith(asked, views);
  return (
    article && {
      asked: askedSpan(asked.range),
      verdict: "Article's own words",
      quotations: [],
      claim: 'none',
      notes: [{ note: 'title', article: quoteSpan(article, asked.range).article }],
    }
  );
}

function judgeLocated(
  asking: Asking,
  located: Located,
  views: readonly ArticleView[],
  library: PreparedLibrary,
): Finding {
  const judged = judgeWords(asking, whose(located), library);
  const elsewhere = printedElsewhere(asking, judged, views, library);
  return {
    asked: askedSpan(asking.asked.range),
    verdict: judged.verdict,
    quotations: quotationsFor(judged),
    claim: judged.how === 'nowhere' ? 'none' : CLAIMING[judged.claim],
    notes: notesOn(asking, judged, elsewhere, library),
  };
}

/** Both say whose words they are and whom the message names: the one as settled, the other as probable. */
const CLAIMING: Readonly<Record<Worth, Claiming>> = {
  none: 'none',
  same: 'same',
  other: 'other',
  doubted: 'other',
  unsettled: 'unclear',
  unplaced: 'unclear',
};

const FEWEST_CONTENT_WORDS = 3;

/** Words as printed, looked for once more: what other articles print nearly so, of the same speaker. */
function printedElsewhere(
  { asked: { words } }: Asking,
  judged: Judged,
  views: readonly ArticleView[],
  library: PreparedLibrary,
): readonly Said[] {
  if (judged.how !== 'exact' || judged.best.inside !== 'quoted') return [];
  if (words.filter(isContent).length < FEWEST_CONTENT_WORDS) return [];
  const { best } = judged;
  return nearStretches(words, othersQuoting(best, views, library))
    .map(saidOf)
    .filter((said) => isSameSpeaker(best, said, library));
}
