/** Answers that are looked up rather than searched for: who somebody is, who did not respond. */
import type { Library } from '../../library/library.ts';
import { type Answer, answered, unjudged } from '../answer.ts';
import type { NameMention, PreparedLibrary } from '../lookup/lookups.ts';
import { silenceOf } from '../lookup/no-comment.ts';
import { countStatements } from '../lookup/who-is-meant.ts';
import { quoteSentences } from '../quotation.ts';
import type { Question } from './understanding/question.ts';
import { introductions } from './who-is.ts';

const RESPONDING = /\b(?:respond|response|reply|replie|react|comment|answer)/i;

/** Whoever is asked for a response or a reason and is quoted nowhere: the sentence that says that none came. */
export function silenceAbout(question: Question, library: PreparedLibrary): Answer | null {
  const { asked, onlyAsked, text, kind } = question;
  const wantsWords = RESPONDING.test(text) || onlyAsked || kind === 'why';
  if (asked.length === 0 || !wantsWords) return null;
  const isHeard = asked.some((one) => countStatements(one, library) > 0);
  if (isHeard && !(kind === 'whether' && RESPONDING.test(text))) return null;
  const isSame = (mention: NameMention): boolean =>
    asked.some(
      ({ party, speakers }) =>
        (party !== null && mention.party === party) ||
        mention.speakers.some((id) => speakers.includes(id)),
    );
  const silence = silenceOf(isSame, library.articles.values(), library);
  const article = silence === null ? undefined : library.articles.get(silence.article);
  if (silence === null || article === undefined) return null;
  return answered([unjudged(quoteSentences(article, silence))]);
}

/** The sentences that introduce whoever is asked about, with the role in bold. */
export function identityOf(question: Question, library: Library): Answer | null {
  const found = introductions(question, library);
  const [first] = found;
  if (first === undefined) return null;
  const findings = found.map(({ article, sentence, role }) =>
    unjudged(quoteSentences(article, sentence, [role])),
  );
  return answered(findings, { direct: first.role });
}
