/**
 * The way of a question, in steps forward; each takes what the one before made, and search has been asked
 * already, for the question in full words:
 *
 *   understanding/ ─ Question ─▶ ranking ─ Ranked[] ─▶ pick ─ the few to show ─▶ tier: answered, closest, or what is missing
 */
import type { Hit } from '../../library/library.ts';
import { type Answer, answered, unjudged } from '../answer.ts';
import type { PreparedLibrary } from '../lookup/lookups.ts';
import { directIn } from './direct-answer.ts';
import { identityOf, silenceAbout } from './looked-up.ts';
import { gapFor, unspokenIn, unusedIn } from './missing.ts';
import { pick } from './picking/pick.ts';
import { answerQuoted } from './quoted-question.ts';
import { type Ranked, rank } from './ranking.ts';
import { isSure } from './surety.ts';
import { inFull } from './understanding/in-full.ts';
import { type Question, readQuestion } from './understanding/question.ts';
import { foreignQuestion } from './understanding/question-language.ts';
import type { Replaced } from './understanding/replaced.ts';
import { respell } from './understanding/respell.ts';

/** Of what is only near so many stretches are shown. */
const CLOSEST = 2;

/** Answers `/ask` and mentions from the passages that search found, best first; in small steps. */
export function* ask(
  text: string,
  hits: readonly Hit[],
  library: PreparedLibrary,
): Generator<void, Answer> {
  if (library.articles.size === 0)
    return { kind: 'not-in-sources', gap: { gap: 'empty' }, nearest: [] };
  const foreign = foreignQuestion(text, library);
  if (foreign !== null) return { kind: 'not-in-sources', gap: foreign, nearest: [] };
  const quoted = yield* answerQuoted(text, hits, library);
  if (quoted !== null) return quoted;
  const full = inFull(text, library);
  const respelt = respell(full.text, hits, library);
  yield;
  const asTyped: Replaced['asTyped'] = (range) => full.asTyped(respelt.asTyped(range));
  const question = readQuestion(respelt.text, library);
  yield;
  const answer = yield* answerTo(question, hits, library, asTyped);
  const readAs = respelt.readAs.map(({ asked, as }) => ({ asked: full.asTyped(asked), as }));
  return answer.kind === 'answered' ? { ...answer, readAs } : answer;
}

function* answerTo(
  question: Question,
  hits: readonly Hit[],
  library: PreparedLibrary,
  asTyped: Replaced['asTyped'],
): Generator<void, Answer> {
  const known = silenceAbout(question, library) ?? identityOf(question, library);
  if (known !== null) return known;
  const ranked = yield* rank(question, hits, library);
  const picked = pick(question, ranked, library);
  yield;
  const gap = gapFor(question, picked, hits, library, asTyped);
  if (gap !== null || !isSure(question, picked, library)) {
    const nearest = quotationsOf(pick(question, ranked, library, CLOSEST));
    return gap !== null
      ? { kind: 'not-in-sources', gap, nearest }
      : { kind: 'closest', nearest, missing: unspokenIn(question, library).map(asTyped) };
  }
  const direct = directIn(question, picked, library);
  const shown = quotationsOf(picked).map((quotation) =>
    direct !== null && isInside(direct, quotation.shown)
      ? { ...quotation, asked: [direct] }
      : quotation,
  );
  return answered(shown.map(unjudged), {
    direct,
    unused: unusedIn(question, library).map(asTyped),
  });
}

const quotationsOf = (picked: readonly Ranked[]) =>
  picked.flatMap(({ found }) => found.stretch.quotations);

type PlacedSpan = { readonly article: string; readonly start: number; readonly end: number };

const isInside = (part: PlacedSpan, whole: PlacedSpan): boolean =>
  part.article === whole.article && whole.start <= part.start && part.end <= whole.end;
