/** A noun phrase without a name → who was introduced so, or somebody known by the description alone. */
import { ORGANISATION_WORDS } from '../../language/lexicon/function-words.ts';
import { GENDERED_NOUNS, ROLES } from '../../language/lexicon/titles-and-roles.ts';
import { headEnd, isRoleWord, spanOf } from '../names/phrase-head.ts';
import { partyIn } from '../names/state-told.ts';
import type { SpeakerType } from '../speaker.ts';
import type { Phrase } from '../structure/noun-phrases.ts';
import { isPronoun } from '../structure/word-class.ts';
import { enterNominal, mentionMember } from './cast.ts';
import { someoneBefore } from './described-anew.ts';
import { nameOf } from './named.ts';
import { byRole } from './office-holders.ts';
import type { Resolved, Setting } from './setting.ts';

/** Whom a description means. */
export function resolveNominal(setting: Setting, phrase: Phrase): Resolved {
  const { text, cast, page } = setting;
  const { tokens } = page;
  const head = headEnd(tokens, phrase);
  const mention = spanOf(tokens, phrase);
  const known = byRole(setting, phrase, head, mention.start);
  if (known) return { member: known, basis: 'role', mention, candidates: [] };
  const described = someoneBefore(setting, phrase, head, mention);
  if (described) return described;
  let from = phrase.from;
  if (tokens[from]?.lower === 'the' && from + 1 < phrase.to) from++;
  const comma = tokens.slice(phrase.from, phrase.to).findIndex(({ text }) => text === ',');
  const to = comma > 0 ? phrase.from + comma : phrase.to;
  const name = text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).replace(/\s+/g, ' ');
  const noun = tokens[head - 1]?.lower ?? '';
  const member = enterNominal(cast, name, typeOf(noun), partyIn(tokens, phrase.from, phrase.to));
  member.gender ??= GENDERED_NOUNS.get(noun) ?? null;
  member.isThing = member.type === 'unnamed' && !isRoleWord(noun);
  if (member.type === 'unnamed') member.roleWords.add(noun);
  mentionMember(member, mention, false);
  return { member, basis: 'role', mention, candidates: [] };
}

/** Nouns for several. */
export const PLURAL = /(?:[^s]s|men|women|people|police|children|media)$/;

function typeOf(noun: string): SpeakerType {
  if (ORGANISATION_WORDS.has(noun)) return 'organisation';
  if (noun.endsWith('s') && ROLES.has(noun.slice(0, -1))) return 'group';
  if (ROLES.has(noun)) return 'unnamed';
  return PLURAL.test(noun) ? 'group' : 'unnamed';
}

/** Somebody whom a phrase describes without a name, noticed though he says nothing: "A man whose wife … sat beneath it." */
export function describedPerson(setting: Setting, phrase: Phrase): Resolved | null {
  const { tokens } = setting.page;
  const head = headEnd(tokens, phrase);
  const noun = tokens[head - 1];
  const isPerson =
    noun !== undefined && (isRoleWord(noun.lower) || /^whos?e?$/.test(tokens[head]?.lower ?? ''));
  if (!isPerson || isPronoun(tokens[phrase.from]) || typeOf(noun.lower) !== 'unnamed') return null;
  return nameOf(setting, phrase, head) ? null : resolveNominal(setting, phrase);
}
