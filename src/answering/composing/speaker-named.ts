/** Whether words of a draft name a speaker, and say nothing of them that the article does not. */
import type { Library } from '../../library/library.ts';
import type { Speaker } from '../../reading/speaker.ts';
import { wordsOf } from '../../reading/words.ts';
import type { Element } from './elements.ts';
import { isMatch } from './follows.ts';
import { FILLING, PRIVATIVE, turnsWhenLost } from './lexicon.ts';
import { type Token, tokensIn } from './tokens.ts';

/** Identity of whom "he" and "she" mean in a draft; null where that is open. */
export type Antecedent = string | null;

/** Do the words name this speaker, alone or with words of the role that the article gives? */
export function isSpeaker(
  who: readonly Element[],
  speaker: Speaker,
  antecedent: Antecedent,
  library: Library,
): boolean {
  const tokens = who.flatMap((element) => (element.quote === null ? [element] : []));
  const words = tokens.filter(({ key }) => !/^(?:has|have|had)$/.test(key) && !FILLING.has(key));
  if (tokens.length !== who.length || words.length === 0) return false;
  const identity = library.identities.get(speaker.id)?.id ?? speaker.id;
  if (words.length === 1 && /^(?:he|she)$/.test(words[0]?.key ?? ''))
    return antecedent === identity && answersTo(speaker, words[0]?.key ?? '', library);
  if (isWholeName(words, speaker, library)) return true;
  const isName = nameTest(speaker, identity, library);
  const at = words.findIndex(isName);
  const after = words.findLastIndex(isName) + 1;
  const [before, behind] = [words.slice(0, at), words.slice(after)];
  if (at === -1) return false;
  if (!words.slice(at, after).every(isName) || (before.length > 0 && behind.length > 0))
    return false;
  return isRoleOf([...before, ...behind], speaker, library);
}

/** Does every name in the words mean this speaker, so that "it" after them can only be the speaker? */
export function namesOnly(speaker: Speaker, tokens: readonly Token[], library: Library): boolean {
  const identity = library.identities.get(speaker.id)?.id ?? speaker.id;
  const isName = nameTest(speaker, identity, library);
  const party = `party ${speaker.party}`;
  return tokens.every((token) => token.called === null || isName(token) || token.name === party);
}

/** A person's own name; a state or organisation by any name, by a capital or a seat only where the article calls it so. */
function nameTest(speaker: Speaker, identity: string, library: Library): (token: Token) => boolean {
  if (speaker.type === 'person') return (token) => isPersonsName(token, speaker, library);
  const own = speaker.type === 'state' ? (speaker.party ?? speaker.name) : speaker.name;
  const names = [`speaker ${identity}`, `party ${own}`];
  const keys = [speaker.name, ...speaker.aliases].map(keyOf);
  return ({ name, called, key }) => {
    if (name === null || called === 'demonym' || !names.includes(name)) return false;
    return called !== 'place' || keys.includes(key);
  };
}

/** The name as the article's own, of which it has one speaker only. */
function isWholeName(words: readonly Token[], speaker: Speaker, library: Library): boolean {
  const name = keyOf(speaker.name);
  if (words.map(({ key }) => key).join(' ') !== name) return false;
  const article = library.articles.get(speaker.article);
  return article?.reading.speakers.filter((one) => keyOf(one.name) === name).length === 1;
}

const keyOf = (name: string): string =>
  wordsOf(name)
    .filter(({ key }) => !FILLING.has(key))
    .map(({ key }) => key)
    .join(' ');

/** The full name where the article has one person of it, or a part that no namesake shares in any article. */
function isPersonsName(token: Token, speaker: Speaker, library: Library): boolean {
  if (!token.speakers.includes(speaker.id)) return false;
  const meant = token.speakers.flatMap((id) => library.speakers.get(id) ?? []);
  const isFull = token.key === keyOf(speaker.name);
  return isFull
    ? meant.filter(({ article }) => article === speaker.article).length === 1
    : meant.every(({ name }) => name === speaker.name);
}

/** The article calls the speaker so itself: "he" is known to be right. */
function answersTo(speaker: Speaker, pronoun: string, library: Library): boolean {
  const article = library.articles.get(speaker.article);
  const said = article?.reading.statements.filter((one) => one.speaker === speaker.id) ?? [];
  return [...speaker.mentions, ...said.flatMap(({ mention }) => mention ?? [])].some(
    ({ start, end }) => article?.text.slice(start, end).toLowerCase() === pronoun,
  );
}

/** Words of the speaker's role in its order, with what makes it another role; or the party's name. */
function isRoleOf(words: readonly Token[], speaker: Speaker, library: Library): boolean {
  if (words.length === 0) return true;
  const party = `party ${speaker.party}`;
  if (words.length === 1 && words[0]?.name === party) return true;
  const text = speaker.role ?? '';
  const role = tokensIn(text, library, { start: 0, end: text.length });
  let at = 0;
  for (const word of words) {
    while (at < role.length && !isRoleWord(word, role[at])) at += 1;
    if (at === role.length) return false;
    at += 1;
  }
  if (words.some(({ key }) => turnsWhenLost(key))) return words.length === role.length;
  const weakened = role.filter(({ key }) => PRIVATIVE.has(key) || turnsWhenLost(key));
  return weakened.every(({ key }) => words.some((word) => word.key === key));
}

const isRoleWord = (word: Token, role: Token | undefined): boolean =>
  role !== undefined && isMatch(word, role);
