import { ROLES, TITLES } from '../../language/lexicon/titles-and-roles.ts';
import { lowerBound } from '../../language/spans/lower-bound.ts';
import type { Range } from '../../language/spans/span.ts';
import type { Draft } from '../attribution/attribution.ts';
import type { Found } from '../attribution/found.ts';
import type { Page } from '../names/prepared-paragraph.ts';
import {
  type Cast,
  enterNominal,
  enterPerson,
  type Member,
  mentionMember,
} from '../speakers/cast.ts';
import type { Setting } from '../speakers/resolve-mention.ts';
import type { Phrase } from '../structure/noun-phrases.ts';

/** Labels that stand for a part, not for a person. */
const PARTS =
  /^(q|question|interviewer|moderator|reporter|reporters|host|journalist|audience|speaker|narrator|the court|court|clerk)$/i;
const ANSWER = /^(a|answer)$/i;

const titleCase = (label: string): string =>
  label.replace(
    /\p{L}[\p{L}’']*/gu,
    (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase(),
  );

/** Whom a label names: a person by name or surname, a part ("Moderator"), or nobody ("A"). */
function labelled(cast: Cast, label: string): Member | null {
  if (ANSWER.test(label)) return null;
  const name = label === label.toUpperCase() ? titleCase(label) : label;
  if (PARTS.test(label) || ROLES.has(label.toLowerCase()))
    return enterNominal(cast, /^q/i.test(label) ? 'Interviewer' : name, 'unnamed', null);
  const words = name.split(' ');
  const from = words.findIndex((word) => !TITLES.has(word.toLowerCase().replace(/\.$/, '')));
  if (from < 0) return enterNominal(cast, name, 'unnamed', null);
  const member = enterPerson(cast, words.slice(from).join(' '), null);
  member.isHe = member.type === 'person';
  return member;
}

/** Index of the first token that ends behind `offset`. */
const tokenAt = ({ tokens }: Page, offset: number): number =>
  lowerBound(tokens.length, (at) => (tokens[at]?.end ?? 0) <= offset);

/** Tokens of a page between two offsets. */
const tokensIn = (page: Page, { start, end }: Range): Phrase => ({
  from: tokenAt(page, start),
  to: tokenAt(page, end - 1) + 1,
});

/** The turns of a transcript's page, each said by whom its label names. */
export function turnDrafts({ cast, page, text }: Setting): readonly Found[] {
  return page.turns.map(({ label, said }) => {
    const member = labelled(cast, text.slice(label.start, label.end));
    if (member) mentionMember(member, label, false);
    const subject = tokensIn(page, label);
    const piece = tokensIn(page, said);
    const draft: Draft = {
      kind: 'direct',
      rule: 'turn',
      pieces: [piece],
      quotations: [],
      sentence: { from: subject.from, to: piece.to },
      subject,
      verb: null,
      within: null,
    };
    const basis = member ? 'named' : 'unresolved';
    const resolved = { member, basis, mention: label, candidates: [] } as const;
    return { page, draft, resolved, sentence: draft.sentence, borrowed: false, bearer: null };
  });
}
