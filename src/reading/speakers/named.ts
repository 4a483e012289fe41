/** The name in a noun phrase, or the one that it announces. */
import { DETERMINERS, ORGANISATION_WORDS } from '../../language/lexicon/function-words.ts';
import { BODIES } from '../../language/lexicon/offices-and-bodies.ts';
import { lowerBound } from '../../language/spans/lower-bound.ts';
import type { Name } from '../names/name-kinds.ts';
import { headEnd, isRole, spanOf } from '../names/phrase-head.ts';
import { commaAhead } from '../names/roles.ts';
import { type Phrase, withAttachments } from '../structure/noun-phrases.ts';
import type { Token } from '../structure/tokens.ts';
import { isRelative } from '../structure/word-class.ts';
import { type Cast, enterWorld, type Member, type Mention, mentionMember } from './cast.ts';
import type { Resolved, Setting } from './setting.ts';

/** The one whom a phrase names: at its end, in an apposition, or as "who gave his name as". */
export function namedIn(setting: Setting, phrase: Phrase): Resolved | null {
  const { tokens } = setting.page;
  const head = endOfHead(setting, phrase);
  const direct = nameOf(setting, phrase, head);
  if (direct) {
    const last = tokens[phrase.to - 1];
    const end = isRelative(last) && last ? last.end : direct.end;
    return byName(setting, { ...direct, end });
  }
  const given = nameGivenAs(setting, phrase, head);
  return given ? byName(setting, given) : capital(setting, phrase.from, head);
}

/** Where the head of a phrase ends; of "University of Leeds professor Ann Lee" the name of the university is a part of it. */
function endOfHead({ page: { tokens }, mentions }: Setting, phrase: Phrase): number {
  const first = DETERMINERS.has(tokens[phrase.from]?.lower ?? '') ? phrase.from + 1 : phrase.from;
  const body = mentions.find(({ name }) => name.core === first && name.kind !== 'person');
  const from = body ? Math.min(body.name.to, phrase.to) - 1 : phrase.from;
  return headEnd(tokens, { from, to: phrase.to });
}

/** A page and those named in what is looked at of it. */
type Named = Pick<Setting, 'page' | 'mentions'>;

/** The name that a phrase bears: at the end of its head, or in an apposition to it. */
export const nameOf = (setting: Named, phrase: Phrase, head: number): Mention | null =>
  nameEndingAt(setting, phrase.from, head) ?? nameInApposition(setting, phrase, head);

const byName = ({ cast }: Setting, named: Mention): Resolved => ({
  member: named.member,
  basis: 'named',
  mention: { start: named.start, end: named.end },
  candidates: namesakesOf(cast, named),
});

/** Others whom a surname alone may mean as well; a title with it tells that it means somebody of another office or gender. */
function namesakesOf({ byWord }: Cast, { member, name }: Mention): readonly Member[] {
  const surname = member.words.at(-1);
  if (surname === undefined || name.to - name.core > 1) return [];
  const isTitled = name.from < name.core;
  const isApart = (other: Member) =>
    isTitled && (other.gender ?? member.gender) !== (member.gender ?? other.gender);
  return (byWord.get(surname) ?? []).filter(
    (other) =>
      other !== member &&
      other.words.length > 1 &&
      other.words.at(-1) === surname &&
      !isApart(other),
  );
}

/** The name that ends a phrase, or that a nickname in marks goes on behind it: `owner Dale "Sparky" Hoover`. */
const nameEndingAt = ({ page, mentions }: Named, from: number, to: number): Mention | null => {
  const isNicknamed = page.tokens[to]?.kind === 'quotation';
  return (
    mentions.find(
      ({ name }) =>
        name.core >= from &&
        (name.to === to || (isNicknamed && name.core < to && name.to > to) || isLedIn(name, to)),
    ) ?? null
  );
};

/** "Minister of Foreign Affairs Sergey Lavrov": the head that ends at `to` is a title of the name. */
const isLedIn = ({ kind, from, core }: Name, to: number): boolean =>
  kind === 'person' && from < to && to < core;

/** How far behind a phrase the name may stand that is its apposition: "His rival, former judge Marcia Pinto". */
const LONGEST_APPOSED = 5;

/** A name in apposition to the phrase's head: "the group's strategist, Guy Cecil", "the vicar, the Rev Ann Lee". */
function nameInApposition({ page, mentions }: Named, phrase: Phrase, head: number): Mention | null {
  const { tokens } = page;
  const noun = tokens[head - 1]?.lower ?? '';
  const isBody = BODIES.has(noun) || ORGANISATION_WORDS.has(noun);
  const isOffice = tokens.slice(phrase.from, head).some(isRole);
  const isOwned = tokens.slice(phrase.from, head).some(({ kind }) => kind === 'possessive');
  const isOne = /^(?:one|another)$/.test(noun);
  const isSomebody =
    (isOwned || DETERMINERS.has(tokens[phrase.from]?.lower ?? '')) &&
    (isOne || !tokens[head - 1]?.capital);
  if (!isOffice && !isBody && !isSomebody) return null;
  return (
    mentions.find(({ name }) => {
      const fits = isBody || name.kind === 'person';
      if (!fits || name.from <= phrase.from || name.from > phrase.to + LONGEST_APPOSED)
        return false;
      const comma = commaAhead(tokens, name);
      if (comma === null || (name.from > phrase.to + 1 && comma > phrase.to)) return false;
      const isBeside =
        comma === head ||
        (isOne && comma === head + 2) ||
        comma === withAttachments(tokens, { from: phrase.from, to: head }, comma).to;
      const isFull = name.to - name.from > 1 && isBeside && isClosed(tokens[name.to]);
      return isOffice || isBody || isFull;
    }) ?? null
  );
}

/** Whether the comma behind an apposition, or the end of the sentence, closes it. */
const isClosed = (token: Token | undefined): boolean =>
  token === undefined || token.kind === 'quotation' || /^[,.;:!?—–)-]$/.test(token.text);

/** A capital as a speaker: "Pyongyang said" is North Korea. */
function capital({ text, cast, page }: Setting, from: number, to: number): Resolved | null {
  const { names } = page;
  const name = names[lowerBound(names.length, (at) => (names[at]?.to ?? 0) < to)];
  if (!name?.world || name.kind !== 'world' || name.to !== to || name.core < from) return null;
  const mention = spanOf(page.tokens, { from: name.core, to: name.to });
  const member = enterWorld(cast, name.world, text.slice(mention.start, mention.end));
  mentionMember(member, mention, false);
  return { member, basis: 'named', mention, candidates: [] };
}

/** How far behind a description the name is looked for. */
const GIVEN_REACH = 16;

/** What may stand between "known" and "as". */
const LONGEST_ADDED = 6;

/** "A resident of the district, who gave her name only as Oksana", "a farmer called Eustaquio": the name that somebody goes by. */
export function nameGivenAs(
  { page, mentions }: Named,
  { from }: Phrase,
  head: number,
): Mention | null {
  const { tokens } = page;
  const isNew = /^an?$/.test(tokens[from]?.lower ?? '');
  for (let at = head; at < head + GIVEN_REACH; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'quotation' || /^[.;:]$/.test(token.text)) return null;
    const isCalled = isNew && at === head && /^(?:called|named|nicknamed)$/.test(token.lower);
    if (isCalled) return mentions.find(({ name }) => name.from === at + 1) ?? null;
    if (!/^(?:name|identified|known|himself|herself)$/.test(token.lower)) continue;
    let as = at + 1;
    // "known in the village only as"
    while (as < at + LONGEST_ADDED && /^(?!as$)\p{Ll}+$/u.test(tokens[as]?.text ?? '')) as++;
    if (!/^(?:as|,)$/.test(tokens[as]?.lower ?? '')) continue;
    return mentions.find(({ name }) => name.from === as + 1 && name.from > from) ?? null;
  }
  return null;
}
