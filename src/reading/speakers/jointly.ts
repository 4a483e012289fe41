/** "Ann Lee and Bo Vik": several speak as one. */
import { ROLES } from '../../language/lexicon/titles-and-roles.ts';
import { spanOf } from '../names/phrase-head.ts';
import type { Phrase } from '../structure/noun-phrases.ts';
import type { Token } from '../structure/tokens.ts';
import { enterNominal } from './cast.ts';
import type { Resolved, Setting } from './setting.ts';

/** "Ann Lee, Minister for Water, Irrigation and Energy": the "and" joins what the office is over. */
const isOverSeveral = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  tokens
    .slice(from, to)
    .some(
      ({ capital, lower }, at) =>
        capital && ROLES.has(lower) && /^(?:for|of)$/.test(tokens[from + at + 1]?.lower ?? ''),
    );

/** Several names joined by "and": a group of its own. */
export function jointly(setting: Setting, phrase: Phrase): Resolved | null {
  const { page, mentions, cast, text } = setting;
  const { tokens } = page;
  const and = tokens
    .slice(phrase.from, phrase.to)
    .findIndex((token) => token.lower === 'and' || token.text === '&');
  if (and <= 0) return null;
  const names = mentions.filter(({ name }) => name.core >= phrase.from && name.to <= phrase.to);
  const left = names.filter(({ name }) => name.to <= phrase.from + and);
  const right = names.filter(({ name }) => name.core > phrase.from + and);
  const opens = left[0] !== undefined && left[0].name.from - phrase.from <= 1;
  const joins =
    left.length > 0 && right.length > 0 && right[0]?.name.from === phrase.from + and + 1;
  if (!joins || !opens || isOverSeveral(tokens, phrase)) return null;
  if (left[0]?.name.kind === 'person' && right[0]?.name.kind === 'world' && left.length > 1)
    return null;
  const parties = new Set(names.map(({ member }) => member.party));
  const name = [...new Set([...left, ...right].map(({ member }) => member.name))];
  const title = `${name.slice(0, -1).join(', ')} and ${name.at(-1)}`;
  const party = parties.size === 1 ? ([...parties][0] ?? null) : null;
  const mention = spanOf(tokens, phrase);
  if (name.length < 2 || text === '') return null;
  return {
    member: enterNominal(cast, title, 'group', party),
    basis: 'named',
    mention,
    candidates: [],
  };
}
