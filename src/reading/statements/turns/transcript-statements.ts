/** Turns of a transcript or interview as what was said. */
import { WORLD_NAMES } from '../../../language/lexicon/countries.ts';
import { lowerBound } from '../../../language/spans/lower-bound.ts';
import type { Range } from '../../../language/spans/span.ts';
import type { Draft } from '../../attribution/attribution.ts';
import type { Found } from '../../attribution/found.ts';
import type { Page } from '../../names/prepared-paragraph.ts';
import { INTERVIEWER } from '../../speaker.ts';
import {
  type Cast,
  enterNominal,
  enterPerson,
  enterWorld,
  giveRole,
  type Member,
  mentionMember,
} from '../../speakers/cast.ts';
import type { Setting } from '../../speakers/setting.ts';
import type { Voice, Who } from '../../structure/layouts/layout-speakers.ts';
import { speakerLabel } from '../../structure/layouts/speaker-label.ts';
import type { Phrase } from '../../structure/noun-phrases.ts';

/** How many members of the cast a label is compared with: it keeps the reading linear. */
const MOST_LOOKED_AT = 500;

/** The one person of the article whose name, or surname, a handle spells: "@nilshagen". */
function byHandle(cast: Cast, handle: string): Member | null {
  const spelt = handle
    .slice(1)
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
  const spelling = cast.members.slice(0, MOST_LOOKED_AT).filter(({ type, words }) => {
    const surname = words.at(-1) ?? '';
    return (
      type === 'person' &&
      (words.join('') === spelt || (surname.length > 3 && spelt.endsWith(surname)))
    );
  });
  return only(spelling);
}

/** As many of the cast as are looked at for one label, so that reading stays linear. */
const people = (cast: Cast): readonly Member[] =>
  cast.members.slice(0, MOST_LOOKED_AT).filter(({ type }) => type === 'person');

const only = (members: readonly Member[]): Member | null =>
  members.length === 1 ? (members[0] ?? null) : null;

/** "FQ", "F.Q.". */
const INITIALS = /^\p{Lu}\.?\p{Lu}\.?(?:\p{Lu}\.?)?$/u;

/** The one person of the article whose initials these are. */
const byInitials = (cast: Cast, initials: string): Member | null => {
  const letters = initials.replaceAll('.', '').toLowerCase();
  return only(
    people(cast).filter(({ words }) => words.map((word) => word.charAt(0)).join('') === letters),
  );
};

/** The one person whom the article has introduced with the office of a label: "THE PRESIDENT". */
const byOffice = (cast: Cast, office: string): Member | null => {
  const words = office.toLowerCase().split(/\s+/);
  return only(people(cast).filter(({ roleWords }) => words.every((word) => roleWords.has(word))));
};

/** Whom a label names: a person by name or surname, an organisation, a part ("Moderator"). */
function labelled(cast: Cast, printed: string): Member | null {
  const label = speakerLabel(printed);
  if (!label) return null;
  const { name, role, sure } = label;
  if (name.startsWith('@'))
    return byHandle(cast, name) ?? enterNominal(cast, name, 'unnamed', null);
  const world = WORLD_NAMES.get(name);
  if (world) return enterWorld(cast, world, name);
  if (label.nameless) return byOffice(cast, name) ?? enterNominal(cast, name, 'unnamed', null);
  const spelt = INITIALS.test(name) ? byInitials(cast, name) : null;
  if (spelt) return spelt;
  const member = enterPerson(cast, name, null);
  if (member.type === 'person') {
    member.isHe ||= sure;
    if (role) giveRole(member, role, null, null);
  }
  return member;
}

/** Who answers "A." also answers the judge. */
const WITNESS = /^the witness$/i;

/** Who speaks by the layout; null where it is a part that the text does not name. */
function speakerOf(setting: Setting, who: Who, interviewee: Member | null): Member | null {
  const { cast, text } = setting;
  if ('name' in who) return labelled(cast, who.name) ?? enterPerson(cast, who.name, null);
  if (!('part' in who)) {
    const printed = text.slice(who.label.start, who.label.end);
    return (
      (WITNESS.test(printed) ? interviewee : null) ??
      labelled(cast, printed) ??
      enterNominal(cast, printed, 'organisation', null)
    );
  }
  if (who.part === 'answer') return interviewee;
  const asker = who.label ? text.slice(who.label.start, who.label.end) : 'Q';
  return /^q/i.test(asker)
    ? enterNominal(cast, INTERVIEWER, 'unnamed', null)
    : labelled(cast, asker);
}

/** Index of the first token that ends behind `offset`. */
const tokenAt = ({ tokens }: Page, offset: number): number =>
  lowerBound(tokens.length, (at) => (tokens[at]?.end ?? 0) <= offset);

/** Tokens of a page between two offsets. */
const tokensIn = (page: Page, { start, end }: Range): Phrase => ({
  from: tokenAt(page, start),
  to: tokenAt(page, end - 1) + 1,
});

const labelOf = (who: Who): Range | null => ('label' in who ? who.label : null);

/** What is said in a page by its layout: whole turns, or quotations with a name beside them. */
function draftOf(page: Page, { said, layout, who }: Voice): Draft {
  const label = labelOf(who);
  const isHere =
    label !== null && page.paragraph.start <= label.start && label.end <= page.paragraph.end;
  const subject = isHere ? tokensIn(page, label) : null;
  const piece = tokensIn(page, said);
  const quotations = page.tokens
    .slice(piece.from, piece.to)
    .flatMap(({ kind, quotation }) => (kind === 'quotation' ? [quotation] : []));
  const isQuoted = layout === 'signed' && quotations.length > 0;
  return {
    kind: 'direct',
    rule: isQuoted ? 'signed' : 'turn',
    pieces: [piece],
    quotations: isQuoted ? quotations : [],
    sentence: {
      from: Math.min(piece.from, subject?.from ?? piece.from),
      to: Math.max(piece.to, subject?.to ?? piece.to),
    },
    subject,
    verb: null,
    within: null,
  };
}

/** The statements of a page that the layout gives to somebody. */
export function turnDrafts(setting: Setting, interviewee: Member | null): readonly Found[] {
  const { page } = setting;
  return page.turns.map((voice) => {
    const label = labelOf(voice.who);
    const member = speakerOf(setting, voice.who, interviewee);
    if (member && label) mentionMember(member, label, false);
    if (member) member.speaks = true;
    const draft = draftOf(page, voice);
    const mention = label ?? { start: voice.said.start, end: voice.said.start };
    const resolved = {
      member,
      basis: member ? 'turn' : 'unresolved',
      mention,
      candidates: [],
    } as const;
    return { page, draft, resolved, sentence: draft.sentence, borrowed: false, bearer: null };
  });
}
