/** Who speaks for a state, though the article does not tell for which right there. */
import { ORGANISATION_WORDS } from '../../../../language/lexicon/function-words.ts';
import {
  LEADING,
  OFFICES_OF_STATE,
  PUBLIC_BODIES,
  PUBLIC_WORDS,
  RANKS,
  WITHOUT_OFFICE,
} from '../../../../language/lexicon/offices-and-bodies.ts';
import { type Phrase, phraseAfter, withAttachments } from '../../../structure/noun-phrases.ts';
import type { Token } from '../../../structure/tokens.ts';
import type { Member } from '../../cast.ts';
import { MATTERS } from '../office-kind.ts';

/** Whether what an article calls somebody is an office of a state, or a body of one. */
export function isOfficial(member: Member): boolean {
  const { type, name, isThing } = member;
  if (isThing || type === 'state') return false;
  if (type === 'organisation') return isPublicBody(name);
  const words = new Set([...member.roleWords].map((word) => word.replace(/[.,()]/g, '')));
  if (!words.isDisjointFrom(WITHOUT_OFFICE)) return false;
  return type === 'person' ? isOffice(member, words) : isUnnamedOffice(name, words);
}

/** "the Senate", "the Border Guard", "Legislative Assembly"; no "International Committee". */
const isPublicBody = (name: string): boolean =>
  !OF_MANY.test(name) &&
  (name.split(/\s+/).some((word) => PUBLIC_BODIES.has(word.toLowerCase())) || IN_WORDS.test(name));

const OF_MANY = /\b(?:international|european|united nations)\b/i;
const IN_WORDS = /\b(?:ruling party|council of ministers|(?:minister[’']s|foreign) office)\b/i;

/** Nobody of a company, nor of what is no state's; no "Paul’s envoy", "Labour MP", "Minister of Health of Talkhar". */
function isOffice({ role }: Member, words: ReadonlySet<string>): boolean {
  const told = role ?? '';
  if (NOT_OF_STATE.test(told) || told.split(' of ').length > 2) return false;
  const bodies = [...words].filter((word) => ORGANISATION_WORDS.has(word));
  if (bodies.some((word) => !PUBLIC_WORDS.has(word))) return false;
  if (!words.isDisjointFrom(RANKS) || told === 'deputy') return true;
  if (words.has('president')) return bodies.length === 0 && !words.has('of');
  if (words.has('secretary')) return !words.isDisjointFrom(MATTERS);
  return !words.isDisjointFrom(OFFICES_OF_STATE);
}

const NOT_OF_STATE = /[sS]ecretary[- ][gG]eneral|[gG]eneral [sS]ecretary|\p{Lu}\S*[’']s\s/u;

/** "a defense official"; "a spokesman for the Red Cross" and "a diplomat in New York" are told of otherwise. */
const isUnnamedOffice = (name: string, words: ReadonlySet<string>): boolean =>
  !words.isDisjointFrom(OFFICES_OF_STATE) &&
  !words.has('diplomat') &&
  !/ (?:for|in) |\bformer\b/.test(name);

/** What a clause behind a name tells: "who heads the foreign affairs committee", "has been foreign minister". */
export function officeBehind(tokens: readonly Token[], to: number): Phrase | null {
  const comma = tokens[to]?.text === ',' ? to + 1 : to;
  const isWho = tokens[comma]?.lower === 'who';
  if (comma > to && !isWho) return null;
  const verb = isWho ? comma + 1 : comma;
  const being = behindBeing(tokens, verb);
  const from = being ?? (isWho ? behindLeading(tokens, verb) : null);
  const phrase = from === null ? null : phraseAfter(tokens, from);
  if (!phrase) return null;
  const whole = withAttachments(tokens, phrase, phrase.to + LONGEST_BEHIND);
  const words = tokens.slice(whole.from, whole.to).map(({ lower }) => lower);
  if (words.some((word) => WITHOUT_OFFICE.has(word))) return null;
  const isOfState =
    being === null
      ? words.some((word) => PUBLIC_BODIES.has(word) || word === 'delegation') ||
        isPublicBody(words.join(' '))
      : OFFICES_OF_STATE.has(tokens[phrase.to - 1]?.lower ?? '');
  return isOfState || tokens[verb]?.lower.startsWith('represent') ? whole : null;
}

/** Words of what belongs to such an office. */
const LONGEST_BEHIND = 12;

/** Behind "is", "has been". */
function behindBeing(tokens: readonly Token[], at: number): number | null {
  if (/^(?:is|was|became)$/.test(tokens[at]?.lower ?? '')) return at + 1;
  const isPerfect = /^(?:has|had)$/.test(tokens[at]?.lower ?? '');
  return isPerfect && tokens[at + 1]?.lower === 'been' ? at + 2 : null;
}

/** Behind "heads", "speaks for". */
function behindLeading(tokens: readonly Token[], at: number): number | null {
  if (LEADING.test(tokens[at]?.lower ?? '')) return at + 1;
  const speaks = /^(?:speaks|spoke)$/.test(tokens[at]?.lower ?? '');
  return speaks && tokens[at + 1]?.lower === 'for' ? at + 2 : null;
}
