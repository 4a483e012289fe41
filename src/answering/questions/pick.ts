/** What is shown of the ranked stretches: the best few, of each side that is asked about, in the order that the question wants. */
import type { Speaker } from '../../reading/speaker.ts';
import type { NameMention, PreparedLibrary } from '../lookup/lookups.ts';
import { isMeant } from '../lookup/who-is-meant.ts';
import type { Ranked } from './ranking.ts';
import type { Question } from './understanding/question.ts';

const MOST = 4;
/** A further stretch is shown that is so likely beside the best. */
const LEAST_SHARE = 0.04;
/** Of somebody whose words are asked for, where fewer will do. */
const LEAST_OF_ASKED = 0.005;
/** Characters of them all: a public page has some 900 with the lines about them. */
const MOST_TEXT = 1_200;
/** How much less a further stretch of the same article is worth where papers or people are to be told apart. */
const SAME_ARTICLE = 0.5;

/** The stretches that answer, as far as they do. */
export function pick(
  question: Question,
  ranked: readonly Ranked[],
  library: PreparedLibrary,
): readonly Ranked[] {
  const open = ofAsked(question, ranked, library);
  const sides = question.asked.length > 1 ? question.asked : [];
  const picked = sides.flatMap((side) => open.find((one) => speaks(side, one, library)) ?? []);
  const least = (question.onlyAsked ? LEAST_OF_ASKED : LEAST_SHARE) * (open[0]?.share ?? 0);
  const kept = [...new Set(picked)];
  while (kept.length < MOST) {
    const left = kept.length === 0 ? Number.POSITIVE_INFINITY : MOST_TEXT - lengthOf(kept);
    const fitting = open.filter((one) => !kept.includes(one) && lengthOf([one]) <= left);
    const next = bestOf(question, fitting, kept);
    if (next === undefined || next.share < least) break;
    kept.push(next);
  }
  return inOrder(question, kept);
}

/** Where somebody's words are asked for, theirs alone, if there are any; where what somebody wants is, theirs and the article's. */
function ofAsked(
  { asked, onlyAsked, isLed, kind }: Question,
  ranked: readonly Ranked[],
  library: PreparedLibrary,
): readonly Ranked[] {
  if (asked.length === 0 || isLed || (kind === 'whether' && !onlyAsked)) return ranked;
  const theirs = ranked.filter(
    (one) =>
      asked.some((side) => speaks(side, one, library)) ||
      (!onlyAsked && kind !== 'other' && one.found.stretch.speakers.length === 0),
  );
  return theirs.length > 0 ? theirs : ranked;
}

const speaks = (side: NameMention, { found }: Ranked, library: PreparedLibrary): boolean =>
  found.stretch.speakers.some((speaker: Speaker) => isMeant(side, speaker, library));

function bestOf(
  { several, changes }: Question,
  open: readonly Ranked[],
  kept: readonly Ranked[],
): Ranked | undefined {
  const articles = new Set(kept.map(({ found }) => found.stretch.article));
  const worth = ({ share, found }: Ranked): number =>
    (several || changes) && articles.has(found.stretch.article) ? SAME_ARTICLE * share : share;
  return open.reduce<Ranked | undefined>(
    (best, one) => (best === undefined || worth(one) > worth(best) ? one : best),
    undefined,
  );
}

const lengthOf = (all: readonly Ranked[]): number =>
  all.reduce((sum, { found: { stretch } }) => sum + stretch.span.end - stretch.span.start, 0);

/** By date where it is asked what changed, the newest first where that is asked for; else the best first. */
function inOrder({ latest, changes }: Question, kept: readonly Ranked[]): readonly Ranked[] {
  const day = ({ found }: Ranked): string => found.stretch.article.published ?? '';
  if (changes) return kept.toSorted((a, b) => day(a).localeCompare(day(b)));
  return latest ? kept.toSorted((a, b) => day(b).localeCompare(day(a))) : kept;
}
