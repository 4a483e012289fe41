/** What was found, made into the `Statement`s and `Speaker`s that leave this room. */
import type { Range, Span } from '../../language/spans/span.ts';
import type { Found } from '../attribution/found.ts';
import type { Page } from '../names/prepared-paragraph.ts';
import type { Speaker, SpeakerType } from '../speaker.ts';
import type { Member } from '../speakers/cast.ts';
import type { Resolved } from '../speakers/setting.ts';
import { CLEAR, type Statement } from '../statement.ts';
import type { Phrase } from '../structure/noun-phrases.ts';
import { evidenceOf, type Judge } from './certainty.ts';
import { dateOf } from './event-dates.ts';
import { eventOf } from './time-and-forum.ts';

/** The slug of a name, as speaker ids bear it. */
export const speakerSlug = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'speaker';

/** Ids of the members of one article's cast: `article#slug`, numbered where two slugs are equal. */
export function speakerIds(
  article: string,
  members: readonly Member[],
): ReadonlyMap<Member, string> {
  const ids = new Map<Member, string>();
  const used = new Set<string>();
  const numbers = new Map<string, number>();
  for (const member of members) {
    const slug = speakerSlug(member.name);
    let id = `${article}#${slug}`;
    let number = numbers.get(slug) ?? 1;
    while (used.has(id)) id = `${article}#${slug}-${++number}`;
    numbers.set(slug, number);
    used.add(id);
    ids.set(member, id);
  }
  return ids;
}

/** A range of what was read as a Span of the article as printed. */
export const spanIn =
  ({ id: article, printed }: Pick<Source, 'id' | 'printed'>) =>
  ({ start, end }: Range): Span => ({ article, ...printed({ start, end }) });

/** A single word that nothing shows to be a person is taken for an organisation: "Toyota said". */
const typeOf = (member: Member): SpeakerType =>
  member.type === 'person' &&
  member.words.length === 1 &&
  !member.gender &&
  member.roleWords.size === 0 &&
  !member.isHe
    ? 'organisation'
    : member.type;

/** A member of the cast as a Speaker. */
export function toSpeaker(source: Source, member: Member, id: string): Speaker {
  const type = typeOf(member);
  const parts = type === 'person' ? member.name.split(' ') : [];
  const aliases = new Set(member.aliases);
  if (parts.length > 1) for (const part of [parts.at(-1), parts[0]]) if (part) aliases.add(part);
  aliases.delete(member.name);
  return {
    id,
    article: source.id,
    name: member.name,
    type,
    role: member.role,
    party: member.party,
    aliases: [...aliases],
    mentions: member.mentions.map(spanIn(source)),
  };
}

const rangeOf = (page: Page, { from, to }: { from: number; to: number }): Range => ({
  start: page.tokens[from]?.start ?? page.paragraph.start,
  end: page.tokens[to - 1]?.end ?? page.paragraph.end,
});

const widthOf = ({ start, end }: Range): number => end - start;

/** How many mentions are looked through for the last full one. */
const LOOK_BACK = 1000;

/** Where the name was last given in full before `mention`, if the mention is shorter. */
function lastNamed(member: Member, mention: Range): Range | null {
  if (widthOf(mention) >= member.widest) return null;
  const oldest = Math.max(0, member.mentions.length - LOOK_BACK);
  for (let index = member.mentions.length - 1; index >= oldest; index--) {
    const one = member.mentions[index];
    if (one && one.end <= mention.start && widthOf(one) === member.widest) return one;
  }
  return null;
}

/** What of the article a statement needs beside its own words. */
export type Source = {
  readonly id: string;
  /** As it is read. */
  readonly text: string;
  readonly published: string | null;
  /** Where in the article what was read is printed. */
  readonly printed: (range: Range) => Range;
};

/** Who spoke is not clear: those who may have, the likeliest first. */
const unclear = (resolved: Resolved | null): Resolved | null =>
  resolved && {
    ...resolved,
    member: null,
    basis: 'unresolved',
    candidates: [...(resolved.member ? [resolved.member] : []), ...resolved.candidates],
  };

/** A found draft as a Statement. */
export function toStatement(
  source: Source,
  found: Found,
  ids: ReadonlyMap<Member, string>,
  judge: Judge,
): Statement {
  const { page, draft } = found;
  const sure = judge(evidenceOf(found));
  const resolved = sure < CLEAR ? unclear(found.resolved) : found.resolved;
  const article = source.id;
  const span = spanIn(source);
  const at = (phrase: Phrase | null): Span | null => phrase && span(rangeOf(page, phrase));
  const content = draft.pieces.map((piece) => span(rangeOf(page, piece)));
  const said = draft.whole ? [span(rangeOf(page, draft.whole))] : content;
  const insideOf = (index: number): Span[] => {
    const inside = page.quotations[index]?.inside;
    return inside ? [span(inside)] : [];
  };
  const member = resolved?.member ?? null;
  const mention = resolved?.mention ?? null;
  const named = member && mention ? lastNamed(member, mention) : null;
  const event = eventOf(page.tokens, draft);
  const when = event.when && rangeOf(page, event.when);
  return {
    id: statementId(source, found),
    article,
    paragraph: page.paragraph.number,
    kind: draft.kind,
    content,
    quoted: draft.rule === 'turn' ? said : draft.quotations.flatMap(insideOf),
    sentence: span(rangeOf(page, found.sentence)),
    speaker: member ? (ids.get(member) ?? null) : null,
    mention: mention && span(mention),
    named: named && span(named),
    cue: at(draft.verb),
    basis: resolved?.basis ?? 'unresolved',
    sure: resolved?.member ? sure : 0,
    candidates: resolved?.candidates.flatMap((one) => ids.get(one) ?? []) ?? [],
    forum: at(event.forum),
    when: when && span(when),
    date: when && dateOf(source.text.slice(when.start, when.end), source.published),
    bearer: found.bearer && statementId(source, found.bearer),
    rule: found.borrowed && draft.rule !== 'led' ? 'beside' : draft.rule,
  };
}

/** Id of the statement that a found draft becomes: `article:start` of its first content Span. */
export const statementId = (source: Source, { page, draft }: Found): string =>
  `${source.id}:${source.printed(rangeOf(page, draft.pieces[0] ?? { from: 0, to: 1 })).start}`;
