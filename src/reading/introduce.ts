import { type Cast, enterNominal, enterPerson, enterWorld, giveRole, type Member } from './cast.ts';
import { genderOfName } from './gender.ts';
import type { Masked } from './mask.ts';
import type { Name } from './names.ts';
import type { Page } from './page.ts';
import { partyIn, roleAfter, roleBefore } from './roles.ts';

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

function introducePerson(cast: Cast, text: string, tokens: readonly Masked[], name: Name): Member {
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

function introduce(cast: Cast, text: string, tokens: readonly Masked[], name: Name): Member | null {
  const core = printed(text, tokens, name.core, name.to);
  if (name.kind === 'person') return introducePerson(cast, text, tokens, name);
  if (name.world) {
    if (name.world.kind === 'capital' && !cast.byName.has(name.world.name.toLowerCase()))
      return null;
    return enterWorld(cast, name.world, core);
  }
  return enterNominal(cast, core, 'organisation', partyIn(tokens, name.from, name.to));
}

/** Enters every name of the article into the cast; returns each page's mentions outside quotations. */
export function introduceAll(
  cast: Cast,
  text: string,
  pages: readonly Page[],
): readonly (readonly Mention[])[] {
  return pages.map((page) => {
    const mentions: Mention[] = [];
    const enter = (tokens: readonly Masked[], name: Name, quoted: boolean): void => {
      const member = introduce(cast, text, tokens, name);
      const start = tokens[name.core]?.start;
      const end = tokens[name.to - 1]?.end;
      if (!member || start === undefined || end === undefined) return;
      member.mentions.push({ start, end, quoted });
      if (!quoted) mentions.push({ member, name, start, end });
    };
    for (const name of page.names) enter(page.tokens, name, false);
    for (const { tokens, names } of page.inside) {
      for (const name of names) enter(tokens as readonly Masked[], name, true);
    }
    return mentions;
  });
}
