/** The state of an office or body that leaves it out: told before it, what the paragraph before is about, or the paper's own. */
import type { Page } from '../../names/prepared-paragraph.ts';
import type { Phrase } from '../../structure/noun-phrases.ts';
import type { Trail } from '../cast.ts';
import { hasOffice, nativeTo } from './home/has-office.ts';
import type { OfficeKind } from './office-kind.ts';
import { capitalBehind, statesIn, type ToldState, toldBefore, topicOf } from './told-before.ts';
import { soleState } from './told-once.ts';

/** Of those that the text tells the first that has such an office; null where it tells none. */
export function stateAround(context: Trail, office: Phrase, kind: OfficeKind): string | null {
  const { page, home, toldOnce } = context;
  const told = toldBefore(page, office.from);
  if (kind === 'voice') return told?.by === 'body' || told?.by === 'state' ? told.state : null;
  if (kind === 'envoy') return stateOfEnvoy(context, office, told);
  if (kind === 'any') return stateOfAny(page, office, told);
  const near = told !== null && (kind !== 'title' || told.by !== 'only') ? told.state : null;
  const around = [soleState(page, office, toldOnce), topicBefore(context, office)?.state];
  const states = kind === 'title' ? [near, home, told?.state, ...around] : [near, ...around, home];
  const state = states.find((one) => one && hasOffice(one, page.tokens, office));
  return state ?? nativeTo(page.tokens, office);
}

/** Of the state that acted before, or of the only one of which the article tells such an envoy; a place is his host's. */
function stateOfEnvoy(context: Trail, office: Phrase, told: ToldState | null): string | null {
  const near = told ?? topicBefore(context, office);
  return near !== null && near.by !== 'place'
    ? near.state
    : soleState(context.page, office, context.toldOnce);
}

/** What the paragraph before is about, unless another state is told in between. */
function topicBefore({ page, before }: Trail, { from }: Phrase): ToldState | null {
  const topic = before && topicOf(before.page);
  const between = topic && from < FAR ? statesIn(page.tokens, { from: 0, to: from }) : null;
  return between && [...between].every((state) => state === topic?.state) ? topic : null;
}

/** How many words into a paragraph the one before counts. */
const FAR = 60;

/** "A deputy minister told reporters in Rome": of where he speaks, or of whose body or state the text just told. */
function stateOfAny(page: Page, office: Phrase, told: ToldState | null): string | null {
  const near = told === null || told.by === 'only' ? null : told.state;
  const states = [near, capitalBehind(page, office.to)];
  return states.find((one) => one && hasOffice(one, page.tokens, office)) ?? null;
}
