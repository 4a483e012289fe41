import { type Cast, enterNominal, enterPerson, enterWorld, giveRole, type Member } from './cast.ts';
import { genderOfName } from './gender.ts';
import type { Name } from './names.ts';
import type { Page } from './page.ts';
import { partyIn, roleAfter, roleBefore } from './roles.ts';
import type { Token } from './tokens.ts';

/** A name in a paragraph with whom it names. */
export type Mention = {
  readonly member: Member;
  readonly name: Name;
  readonly start: number;
  readonly end: number;
};

const printed = (
  text: string,
  tokens: readonly { start: number; end: number }[],
  from: number,
  to: number,
): string => text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).replace(/\s+/g, ' ');

function introducePerson(cast: Cast, text: string, tokens: readonly Token[], name: Name): Member {
  const core = printed(text, tokens, name.core, name.to);
  const before = roleBefore(tokens, name);
  const gender = before?.gender ?? genderOfName(core);
  const member = enterPerson(cast, core, gender);
  if (before && before.from < before.to) {
    giveRole(member, printed(text, tokens, before.from, before.to), before.party, before.gender);
  }
  const after = roleAfter(tokens, name);
  if (after)
    giveRole(member, printed(text, tokens, after.from, after.to), after.party, after.gender);
  return member;
}

function introduce(cast: Cast, text: string, tokens: readonly Token[], name: Name): Member | null {
  const core = printed(text, tokens, name.core, name.to);
  if (name.kind === 'person') return introducePerson(cast, text, tokens, name);
  if (name.world) {
    if (name.world.kind === 'capital' && !cast.byName.has(name.world.name.toLowerCase()))
      return null;
    return enterWorld(cast, name.world, core);
  }
  return enterNominal(cast, core, 'organisation', partyIn(tokens, name.from, name.to));
}

/** Those named in an article: outside quotations for each page, and inside each by its start. */
export type Introduced = {
  readonly mentions: readonly (readonly Mention[])[];
  readonly insiders: ReadonlyMap<number, readonly Member[]>;
};

/** Enters every name of the article into the cast. */
export function introduceAll(cast: Cast, text: string, pages: readonly Page[]): Introduced {
  const insiders = new Map<number, readonly Member[]>();
  const enter = (tokens: readonly Token[], name: Name, quoted: boolean): Mention | null => {
    const member = introduce(cast, text, tokens, name);
    const start = tokens[name.core]?.start;
    const end = tokens[name.to - 1]?.end;
    if (!member || start === undefined || end === undefined) return null;
    member.mentions.push({ start, end, quoted });
    return { member, name, start, end };
  };
  const mentions = pages.map((page) => {
    const outside = page.names.flatMap((name) => enter(page.tokens, name, false) ?? []);
    for (const [index, { tokens, names }] of page.inside.entries()) {
      const inside = names.flatMap((name) => enter(tokens, name, true)?.member ?? []);
      insiders.set(page.quotations[index]?.start ?? -1, inside);
    }
    return outside;
  });
  return { mentions, insiders };
}
