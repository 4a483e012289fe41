/** What is shown of the ranked stretches: the best few that a page has room for, of each side that is asked about, in the order that the question wants. */
import type { Speaker } from '../../../reading/speaker.ts';
import { PUBLIC_PAGE } from '../../lengths.ts';
import type { NameMention, PreparedLibrary } from '../../lookup/lookups.ts';
import { isMeant } from '../../lookup/who-is-meant.ts';
import type { Ranked } from '../ranking.ts';
import type { Question } from '../understanding/question.ts';
import { narrowed } from './best-sentences.ts';
import { roomOf } from './page-room.ts';

/** A further stretch is shown that is so likely beside the best. */
const LEAST_SHARE = 0.01;
/** Characters of the best stretch. */
const MOST_OF_BEST = 350;

/** How many stretches are shown, and the characters of further ones. */
type Few = { readonly most: number; readonly mostOfOthers: number };
const ANSWERING: Few = { most: 4, mostOfOthers: 150 };
/** Of two that may answer, neither is much the likelier. */
const CLOSEST: Few = { most: 2, mostOfOthers: MOST_OF_BEST };

/** The stretches that answer, as far as they do. */
export const pick = (
  question: Question,
  ranked: readonly Ranked[],
  library: PreparedLibrary,
): readonly Ranked[] => pickFew(question, ranked, library, ANSWERING);

/** The stretches that come closest, where none is likely enough to answer. */
export const pickClosest = (
  question: Question,
  ranked: readonly Ranked[],
  library: PreparedLibrary,
): readonly Ranked[] => pickFew(question, ranked, library, CLOSEST);

function pickFew(
  question: Question,
  ranked: readonly Ranked[],
  library: PreparedLibrary,
  { most, mostOfOthers }: Few,
): readonly Ranked[] {
  const fit = ofAsked(question, ranked, library);
  const least = LEAST_SHARE * (fit[0]?.share ?? 0);
  const open = new Set(fit);
  const kept: Ranked[] = [];
  const keep = (one: Ranked): void => {
    open.delete(one);
    const length = kept.length === 0 ? MOST_OF_BEST : mostOfOthers;
    const narrow = narrowed(one, length, question, library);
    if (kept.length === 0 || roomOf([...kept, narrow], library) <= PUBLIC_PAGE) kept.push(narrow);
  };
  for (const side of question.asked.length > 1 ? question.asked.slice(0, most) : []) {
    const theirs = open.values().find((one) => speaks(side, one, library));
    if (theirs !== undefined) keep(theirs);
  }
  while (kept.length < most) {
    const [next] = open;
    if (next === undefined || next.share < least) break;
    keep(next);
  }
  return inOrder(question, kept);
}

/** Where nothing but somebody's words is asked for, theirs alone, if there are any; where what somebody wants is, theirs and the article's. */
function ofAsked(
  { asked, onlyAsked, wants }: Question,
  ranked: readonly Ranked[],
  library: PreparedLibrary,
): readonly Ranked[] {
  if (asked.length === 0 || !(onlyAsked || wants)) return ranked;
  const theirs = ranked.filter(
    (one) =>
      asked.some((side) => speaks(side, one, library)) ||
      (!onlyAsked && one.found.stretch.speakers.length === 0),
  );
  return theirs.length > 0 ? theirs : ranked;
}

const speaks = (side: NameMention, { found }: Ranked, library: PreparedLibrary): boolean =>
  found.stretch.speakers.some((speaker: Speaker) => isMeant(side, speaker, library));

/** By date where it is asked what changed, the newest first where that is asked for; else the best first. Those of an article stand together. */
function inOrder({ latest, changes }: Question, kept: readonly Ranked[]): readonly Ranked[] {
  const day = ({ found }: Ranked): string => found.stretch.article.published ?? '';
  const together = [...Map.groupBy(kept, ({ found }) => found.stretch.article).values()].flat();
  if (changes) return together.toSorted((a, b) => day(a).localeCompare(day(b)));
  return latest ? together.toSorted((a, b) => day(b).localeCompare(day(a))) : together;
}
