/** What is shown of the ranked stretches: the best few that a page has room for, of each side that is asked about, in the order that the question wants. */
import type { Speaker } from '../../../reading/speaker.ts';
import { PUBLIC_PAGE } from '../../lengths.ts';
import type { NameMention, PreparedLibrary } from '../../lookup/lookups.ts';
import { isMeant } from '../../lookup/who-is-meant.ts';
import type { Ranked } from '../ranking.ts';
import type { Question } from '../understanding/question.ts';
import { roomOf } from './page-room.ts';

/** A further stretch is shown that is so likely beside the best. */
const LEAST_SHARE = 0.01;
/** So many stretches answer. */
const MOST = 4;

/** The stretches that answer, as far as they do, or the few that come closest. */
export function pick(
  question: Question,
  ranked: readonly Ranked[],
  library: PreparedLibrary,
  most = MOST,
): readonly Ranked[] {
  const fit = ofAsked(question, ranked, library);
  const least = LEAST_SHARE * (fit[0]?.share ?? 0);
  const open = new Set(fit);
  const kept: Ranked[] = [];
  const keep = (one: Ranked): void => {
    open.delete(one);
    if (kept.length === 0 || roomOf([...kept, one], library) <= PUBLIC_PAGE) kept.push(one);
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

/** Where nothing but somebody's words is asked for, theirs alone, if there are any. */
function ofAsked(
  { asked, onlyAsked }: Question,
  ranked: readonly Ranked[],
  library: PreparedLibrary,
): readonly Ranked[] {
  if (!onlyAsked) return ranked;
  const theirs = ranked.filter((one) => asked.some((side) => speaks(side, one, library)));
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
