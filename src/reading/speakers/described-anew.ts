/** "the 66-year-old", "the Italian", "the striker" → somebody named before. */
import { STATE_OFFICES } from '../../language/lexicon/offices-and-bodies.ts';
import {
  CALLINGS,
  GENDERED_NOUNS,
  KIN,
  PLAYERS,
  PRONOUN_GENDERS,
  TITLES,
} from '../../language/lexicon/titles-and-roles.ts';
import type { Range } from '../../language/spans/span.ts';
import { demonymAt } from '../names/country-at.ts';
import { headEnd, isPersonNoun, isRoleWord, spanOf } from '../names/phrase-head.ts';
import type { Phrase } from '../structure/noun-phrases.ts';
import { isPreposition } from '../structure/word-class.ts';
import type { Member } from './cast.ts';
import { candidates, isPersonOf, peopleAround, sentencesBack } from './salience.ts';
import { chosen, type Resolved, type Setting } from './setting.ts';

/** "the 66-year-old", "the Italian", "the striker": somebody named before whom the words describe anew. */
export function someoneBefore(
  { page, focus }: Setting,
  phrase: Phrase,
  head: number,
  mention: Range,
): Resolved | null {
  const { tokens } = page;
  const noun = tokens[head - 1]?.lower ?? '';
  const people = demonymAt(tokens, phrase.from + 1) ?? null;
  const isBorn = /-born$/.test(tokens[phrase.from + 1]?.lower ?? '');
  const isAnew = /^\d+-year-old$/.test(noun) || people !== null || isBorn || PLAYERS.has(noun);
  const length = head - phrase.from;
  const isShort =
    head === phrase.to &&
    (length === 2 || (length === 3 && (people !== null || isBorn) && CALLINGS.has(noun)));
  if (!isAnew || !isShort || tokens[phrase.from]?.lower !== 'the') return null;
  const gender = GENDERED_NOUNS.get(noun) ?? null;
  const isOther = ({ states }: Member): boolean =>
    people !== null && states.size > 0 && !states.has(people.state);
  const fits = (member: Member): boolean =>
    member.type === 'person' && isPersonOf(gender)(member) && !isOther(member);
  const [best, ...others] = candidates(focus, mention.start, fits, new Set());
  if (!best) return null;
  if (people) best.member.states.add(people.state);
  const tie = { by: 'trait', back: best.back, others: others.length } as const;
  return { ...chosen(best, others, 'role', mention), tie };
}

/** Between the owner and the noun: "her elder brother". */
const WHICH = /^(?:former|late|estranged|own|elder|older|eldest|younger|youngest|twin)$/;

/** How many of one surname are looked at: it keeps the reading linear. */
const MOST = 50;

/** "His sister", "her former husband": the only other person in the article with the surname of whoever "his" means. */
export function namesakeOf(
  { page: { tokens }, focus, cast }: Setting,
  { from, to }: Phrase,
  head: number,
  at: number,
): Member | null {
  const noun = tokens[head - 1]?.lower ?? '';
  const gender = PRONOUN_GENDERS[tokens[from]?.lower ?? ''] ?? null;
  const isShort =
    head - from === 2 || (head - from === 3 && WHICH.test(tokens[from + 1]?.lower ?? ''));
  const isWhole = head === to || tokens[head]?.text === ',';
  if (!gender || !isShort || !isWhole || !KIN.has(noun)) return null;
  const owner = candidates(focus, at, isPersonOf(gender), new Set())[0]?.member;
  const surname = owner && owner.words.length > 1 ? owner.words.at(-1) : undefined;
  const told = GENDERED_NOUNS.get(noun) ?? null;
  const [only, ...others] = (cast.byWord.get(surname ?? '') ?? [])
    .slice(0, MOST)
    .filter(
      (one) =>
        one !== owner &&
        one.words.length > 1 &&
        one.words.at(-1) === surname &&
        (told === null || one.gender === null || one.gender === told) &&
        (one.roleWords.has(noun) || one.roleWords.isDisjointFrom(KIN)),
    );
  return others.length === 0 ? (only ?? null) : null;
}

/** How long "the opposition emergency spokesman" is: a longer phrase tells of somebody new. */
const LONGEST_ANEW = 4;

/** How long "the retired headmistress" is: it tells more than "the headmistress". */
const TELLING = 3;

/** "the governor", "the spokesman", "the mother": of whom something else was told, is another. */
const tellsOfOthers = (noun: string): boolean =>
  noun.split('-').some((part) => TITLES.has(part) || STATE_OFFICES.has(part)) ||
  /^(?:spokes.*|officials?|aide|source|witness|guard|mother|father|wife|husband|son|daughter|parent|friend|defendant|accused)$/.test(
    noun,
  );

/** What says of somebody nothing but that papers keep the name: "the source". */
const IS_ANYBODY = /^(?:source|insider|official|friend|pal|person|man|woman|member)$/;

/** "A pal of the couple" is "the source" further on, "one regular" "the man", "a tanod" "the watchman"; a reviewer is not "the editor". */
function isUnnamed({ type, name, roleWords }: Member, noun: string): boolean {
  if (type !== 'unnamed' || !/^(?:an?|one|another)\s/i.test(name)) return false;
  if (IS_ANYBODY.test(noun)) return true;
  return (
    !tellsOfOthers(noun) &&
    [...roleWords].every((word) => IS_ANYBODY.test(word) || !isRoleWord(word))
  );
}

/** "the retired headmistress", "the ex-colleague": of whom something is told already, more is told. */
const tellsMore = (noun: string, length: number): boolean =>
  (length >= TELLING || noun.startsWith('ex-')) && !tellsOfOthers(noun);

/**
 * "the miner", "the manager": who nobody was said to be is the one person spoken of around; if the article
 * has not told what that person is, or speaks of nobody else in the sentence before, or this tells more of it.
 */
export function onlyOneAround({ page, focus }: Setting, phrase: Phrase): Resolved | null {
  const { tokens } = page;
  const head = headEnd(tokens, phrase);
  const mention = spanOf(tokens, phrase);
  const noun = tokens[head - 1]?.lower ?? '';
  const goesOn = isPreposition(tokens[phrase.to]);
  const isOwned = tokens.slice(phrase.from, head).some(({ kind }) => kind === 'possessive');
  const isShort = head === phrase.to && !goesOn && !isOwned && head - phrase.from <= LONGEST_ANEW;
  if (!isShort || tokens[phrase.from]?.lower !== 'the' || !isPersonNoun(noun)) return null;
  const around = peopleAround(focus, mention.start, GENDERED_NOUNS.get(noun) ?? null);
  const [only] = around;
  if (!only || around.size > 1) return null;
  const back = sentencesBack(focus, mention.start, only);
  const isSource = head - phrase.from === 2 && isUnnamed(only, noun);
  const isNamed = only.type === 'person' && back <= 1 && !tellsOfOthers(noun);
  const isMore = tellsMore(noun, head - phrase.from) || isNamed;
  if (only.roleWords.size > 0 && !isMore && !isSource) return null;
  const tie = { by: 'nobody else', back, others: 0 } as const;
  return { member: only, basis: 'role', mention, candidates: [], tie };
}
