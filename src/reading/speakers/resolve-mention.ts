/** A noun phrase → a member of the cast: by name, office, description or pronoun. */
import { DETERMINERS } from '../../language/lexicon/function-words.ts';
import type { Phrase } from '../structure/noun-phrases.ts';
import { isAcronym, isPronoun } from '../structure/word-class.ts';
import type { Member } from './cast.ts';
import { resolveNominal } from './descriptions.ts';
import { jointly } from './jointly.ts';
import { namedIn } from './named.ts';
import { resolvePronoun } from './pronouns.ts';
import type { Resolved, Setting } from './setting.ts';

/** Whom a subject phrase means: a name, several, a role, a pronoun, a description; `teller`: who is named before it as telling what it said. */
export function resolvePhrase(
  setting: Setting,
  phrase: Phrase,
  avoided: ReadonlySet<Member>,
  teller: Member | null = null,
): Resolved {
  const { page } = setting;
  const first = page.tokens[phrase.from];
  const from = phrase.from + 2;
  if (first?.lower === 'according' && from < phrase.to)
    return resolvePhrase(setting, { from, to: phrase.to }, avoided, teller);
  const isOwner =
    (phrase.to - phrase.from === 1 || isStyle(setting, phrase)) &&
    /^(?:his|her|their|its)$/.test(first?.lower ?? '');
  // "He, however, conceded"
  const isAlone = phrase.to - phrase.from === 1 || page.tokens[phrase.from + 1]?.text === ',';
  const isPronominal =
    isAlone &&
    isPronoun(first) &&
    !(DETERMINERS.has(first?.lower ?? '') || (first && isAcronym(first) && first.text !== 'I'));
  const pronoun = { from: phrase.from, to: phrase.from + 1 };
  if (isPronominal || isOwner) return resolvePronoun(setting, pronoun, avoided);
  return (
    jointly(setting, phrase) ?? namedIn(setting, phrase) ?? resolveNominal(setting, phrase, teller)
  );
}

/** "Her Honour", "His Royal Highness": as good as "she" and "he". */
const isStyle = ({ page: { tokens } }: Setting, { from, to }: Phrase): boolean =>
  to - from > 1 && tokens.slice(from + 1, to).every(({ lower }) => STYLES.test(lower));

const STYLES =
  /^(?:honou?r|excellency|lordship|ladyship|majesty|royal|serene|highness|worship|grace|holiness|eminence)$/;
