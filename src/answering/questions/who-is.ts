/** "Who is X?": the role that an article gives X, in the sentence that gives it. */

import type { Range } from '../../language/spans/span.ts';
import type { Library, LibraryArticle } from '../../library/library.ts';
import type { Speaker } from '../../reading/speaker.ts';
import { type QuoteSpan, quoteSpan } from '../answer.ts';
import { sentenceAt } from '../article-view.ts';
import type { Question } from './understanding/question.ts';

export type Introduction = {
  readonly article: LibraryArticle;
  readonly sentence: Range;
  readonly role: QuoteSpan;
};

const WHO_IS =
  /^\W*(?:who(?:['’]s|\s+(?:is|was|are|exactly is))|what (?:is|was) the (?:role|job) of)\s+/iu;

const MOST = 3;

/** The first sentences, one an article, that introduce the person whom the whole question is about; empty for any other question. */
export function introductions(question: Question, library: Library): readonly Introduction[] {
  const lead = WHO_IS.exec(question.text)?.[0].length;
  const asked = question.mentions.find(({ start }) => start === lead);
  if (asked === undefined || !/^\W*$/u.test(question.text.slice(asked.end))) return [];
  const found = asked.speakers.values().flatMap((id) => {
    const speaker = library.speakers.get(id);
    const article = speaker && library.articles.get(speaker.article);
    return speaker === undefined || article === undefined
      ? []
      : [introduction(article, speaker)].filter((one) => one !== null);
  });
  return [...found.take(MOST)];
}

/** The first sentence that names the speaker and prints the role. */
function introduction(article: LibraryArticle, speaker: Speaker): Introduction | null {
  const { role } = speaker;
  if (role === null) return null;
  for (const mention of speaker.mentions) {
    const sentence = sentenceAt(article, mention.start);
    if (sentence === null) continue;
    const at = article.text.indexOf(role, sentence.start);
    if (at >= 0 && at + role.length <= sentence.end) {
      const printed = { start: at, end: at + role.length };
      return { article, sentence, role: quoteSpan(article, printed) };
    }
  }
  return null;
}
