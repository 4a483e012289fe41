/** What of a question is in no article: a name, the topic. Whatever else is not answered has its closest passages. */
import { SPEECH_VERBS } from '../../language/lexicon/reporting-verbs.ts';
import { ROLES } from '../../language/lexicon/titles-and-roles.ts';
import type { Range } from '../../language/spans/span.ts';
import type { Hit } from '../../library/library.ts';
import type { Gap } from '../answer.ts';
import { isSpokenOf } from '../lookup/held.ts';
import type { PreparedLibrary } from '../lookup/lookups.ts';
import { isKnownTerm } from '../lookup/terms.ts';
import { countStatements } from '../lookup/who-is-meant.ts';
import type { Ranked } from './ranking.ts';
import type { Question } from './understanding/question.ts';
import type { Replaced } from './understanding/replaced.ts';

/** The gap; null where name and topic are there. */
export function gapFor(
  question: Question,
  picked: readonly Ranked[],
  hits: readonly Hit[],
  library: PreparedLibrary,
  asTyped: Replaced['asTyped'],
): Gap | null {
  const { asked, topic, unknownNames } = question;
  const stranger = asked.find((one) => isNowhere(one, library)) ?? unknownNames[0];
  if (stranger !== undefined) return { gap: 'unknown-name', name: asTyped(stranger) };
  const isNothing = hits.length === 0 || picked.length === 0;
  if (topic.length === 0 && isNothing) return { gap: 'no-question' };
  const missing = topic.filter(({ term }) => !isSpokenOf(term, library));
  const isUnknown = topic.length > 0 && missing.length === topic.length;
  if (isUnknown) return { gap: 'unknown-words', words: missing.map(asTyped) };
  return isNothing ? { gap: 'off-topic' } : null;
}

/** A state or organisation that people know, and no article names. */
const isNowhere = (one: Question['asked'][number], library: PreparedLibrary): boolean =>
  one.speakers.length === 0 &&
  countStatements(one, library) === 0 &&
  (one.party === null || !isKnownTerm(`party ${one.party}`, library));

/** Words that the question uses and no article does. */
export const unusedIn = ({ core }: Question, library: PreparedLibrary): readonly Range[] =>
  core.filter(({ key, term }) => isTelling(key) && !isKnownTerm(term, library));

/** What the question is about and no article has: where that is half of it or more. */
export function unspokenIn({ core }: Question, library: PreparedLibrary): readonly Range[] {
  const missing = core.filter(({ term }) => !isSpokenOf(term, library));
  return 2 * missing.length < core.length ? [] : missing.filter(({ key }) => isTelling(key));
}

/** Long enough to be what a question is about; a role is whose words it asks for ("the Chinese representative"), a verb of saying how. */
const isTelling = (key: string): boolean =>
  /^\p{L}{4,}$/u.test(key) && !ROLES.has(key) && !SPEECH_VERBS.has(key);
