/** What an article says that somebody is called: "whom everybody calls Mama Kisima", "known in the district as ‘Whistle’". */
import type { Range } from '../../../language/spans/span.ts';
import { wordsOf } from '../../../language/words.ts';
import type { Library } from '../../../library/library.ts';
import type { Speaker } from '../../../reading/speaker.ts';
import { paragraphAt } from '../../article-view.ts';
import type { Naming } from '../message/namings.ts';
import { areWordsOf } from './whom.ts';

const CALLED =
  /\b(?:calls?|called|nicknamed|dubbed|known(?:\s[\p{Ll}'’-]+){0,5}\sas|named)(?:\s(?:him|her|them))?\s["“”‘'’]{0,2}((?:\p{Lu}[\p{L}'’-]*)(?:\s\p{Lu}[\p{L}'’-]*){0,3})/gu;

/** Does an article say, where it names the speaker, that the claimed name is what the speaker is called? */
export function isCalledSo(naming: Naming, { id }: Speaker, library: Library): boolean {
  const names = namesIn(naming, library);
  const all = library.identities.get(id)?.speakers ?? [id];
  return all.some((one) => {
    const speaker = library.speakers.get(one);
    return speaker !== undefined && isCalledIn(names, speaker, library);
  });
}

/** The words of the name; of what the reading took for a body, those of that. */
function namesIn({ names, mention }: Naming, library: Library): readonly string[] {
  if (names.length > 0) return names;
  const [body] = mention?.identities ?? [];
  const name = body === undefined ? undefined : library.identities.get(body)?.name;
  return wordsOf(name ?? '').map(({ key }) => key);
}

function isCalledIn(
  names: readonly string[],
  { article: id, mentions }: Speaker,
  library: Library,
): boolean {
  const article = library.articles.get(id);
  if (article === undefined) return false;
  const isNamedIn = ({ start, end }: Range): boolean =>
    mentions.some((one) => one.start >= start && one.end <= end);
  return [...article.text.matchAll(CALLED)].some(({ 1: called = '', index }) => {
    const block = paragraphAt(article, index);
    return block !== null && areWordsOf(called, names) && isNamedIn(block);
  });
}
