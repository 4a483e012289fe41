/** "Ann Lee and Bo Vik": several speak as one. */
import { ROLES } from '../../language/lexicon/titles-and-roles.ts';
import type { NameKind } from '../names/name-kinds.ts';
import { spanOf } from '../names/phrase-head.ts';
import type { Phrase } from '../structure/noun-phrases.ts';
import type { Token } from '../structure/tokens.ts';
import { isPreposition } from '../structure/word-class.ts';
import { enterNominal, type Mention } from './cast.ts';
import type { Resolved, Setting } from './setting.ts';

/** "Ann Lee, Minister for Water, Irrigation and Energy": the "and" joins what the office is over. */
const isOverSeveral = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  tokens
    .slice(from, to)
    .some(
      ({ capital, lower }, at) =>
        capital && ROLES.has(lower) && /^(?:for|of)$/.test(tokens[from + at + 1]?.lower ?? ''),
    );

const isFullName = ({ name }: Mention): boolean =>
  name.kind === 'person' && name.to - name.core > 1;

/** "of Greenpeace", "of The Globe": it tells whose somebody is. */
function isOwner(tokens: readonly Token[], { name }: Mention): boolean {
  const before = tokens[name.from - 1];
  return isPreposition(before?.lower === 'the' ? tokens[name.from - 2] : before);
}

/** Where the row of names begins that the one at `from` goes on, behind a comma each: "Lee, Vik and Tan". */
function rowFrom({ page, mentions }: Setting, from: number, kind: NameKind): number {
  let first = from;
  for (const { name } of mentions.toReversed())
    if (name.to === first - 1 && name.kind === kind && page.tokens[name.to]?.text === ',')
      first = name.from;
  const start = page.tokens[first - 1]?.lower === 'the' ? first - 1 : first;
  const opens = page.sentences.some((sentence) => sentence.from === start);
  return opens || page.tokens[first - 1]?.kind === 'quotation' ? first : from;
}

/** Several names joined by "and": a group of its own. */
export function jointly(setting: Setting, phrase: Phrase): Resolved | null {
  const { page, mentions, cast } = setting;
  const { tokens } = page;
  const and = tokens.findIndex(
    ({ lower, text }, at) =>
      at > phrase.from && at < phrase.to && (lower === 'and' || text === '&'),
  );
  const named = mentions.filter(({ name }) => name.core >= phrase.from && name.to <= phrase.to);
  const left = named.filter(({ name }) => name.to <= and);
  const right = named.filter(({ name }) => name.core > and);
  const [first] = left;
  const [next] = right;
  if (!first || next?.name.from !== and + 1 || first.name.from - phrase.from > 1) return null;
  const isOfOne = first.name.kind === 'person' && left.length > 1 && !isFullName(next);
  if (isOfOne || isOverSeveral(tokens, phrase)) return null;
  const from = rowFrom(setting, first.name.from, first.name.kind);
  const members = mentions
    .filter((one) => one.name.core >= from && one.name.to <= phrase.to && !isOwner(tokens, one))
    .map(({ member }) => member);
  const names = [...new Set(members.map(({ name }) => name))];
  if (names.length < 2) return null;
  const parties = new Set(members.map(({ party }) => party));
  const party = parties.size === 1 ? ([...parties][0] ?? null) : null;
  const title = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return {
    member: enterNominal(cast, title, 'group', party),
    basis: 'named',
    mention: spanOf(tokens, phrase),
    candidates: [],
  };
}
