import type { Article } from './article.ts';
import { type Draft, draftsIn } from './attribute.ts';
import { createCast, type Member } from './cast.ts';
import { introduceAll, type Mention } from './introduce.ts';
import type { Page } from './page.ts';
import { pagesOf } from './page.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Reading } from './reading.ts';
import { createFocus, type Focus, type Resolved, resolvePhrase } from './resolve.ts';
import type { Range, Span } from './span.ts';
import type { Speaker } from './speaker.ts';
import type { Statement } from './statement.ts';

/** A draft with its speaker, in offsets of the text. */
type Found = {
  readonly page: Page;
  readonly draft: Draft;
  readonly resolved: Resolved | null;
  readonly cue: Range | null;
  readonly sentence: Range;
};

const rangeOf = (page: Page, from: number, to: number): Range => ({
  start: page.tokens[from]?.start ?? page.paragraph.start,
  end: page.tokens[to - 1]?.end ?? page.paragraph.end,
});

const cover = (a: Range, b: Range): Range => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

/** Notes the names of a sentence, so that later pronouns can mean them. */
function attend(focus: Focus, mentions: readonly Mention[], from: number, to: number): void {
  for (const { member, name, start } of mentions) {
    if (name.from < from || name.from >= to) continue;
    focus.named.push({ member, at: start, subject: name.from === from });
  }
  if (focus.named.length > 400) focus.named.splice(0, 200);
}

/** Gives each draft of a page its speaker; a bare quotation takes the attribution beside it. */
function readPage(
  text: string,
  cast: ReturnType<typeof createCast>,
  focus: Focus,
  page: Page,
  mentions: readonly Mention[],
  previous: Found | null,
  wasOpen: boolean,
): Found[] {
  const found: Found[] = [];
  for (const sentence of page.sentences) {
    attend(focus, mentions, sentence.from, sentence.to);
    for (const draft of draftsIn(text, page, sentence)) {
      const { saying } = draft;
      const resolved = saying?.subject
        ? resolvePhrase(cast, focus, text, page, mentions, saying.subject)
        : null;
      if (resolved?.member) {
        focus.speakers.push(resolved.member);
        focus.named.push({ member: resolved.member, at: resolved.mention.start, subject: true });
      }
      found.push({
        page,
        draft,
        resolved,
        cue: saying ? rangeOf(page, saying.verb.from, saying.verb.to) : null,
        sentence: rangeOf(page, sentence.from, sentence.to),
      });
    }
  }
  return found.map((one, index) =>
    one.draft.saying ? one : borrow(one, found, index, previous, wasOpen),
  );
}

function borrow(
  one: Found,
  found: readonly Found[],
  index: number,
  previous: Found | null,
  wasOpen: boolean,
): Found {
  const earlier = found.slice(0, index).findLast((f) => f.draft.saying);
  const later = found.slice(index + 1).find((f) => f.draft.saying);
  const beside = earlier ?? later;
  if (beside)
    return { ...one, resolved: beside.resolved, sentence: cover(one.sentence, beside.sentence) };
  const isWhole =
    found.length > 0 &&
    one.page.tokens.every((token) => token.kind === 'quotation' || token.kind === 'punctuation');
  const goesOn = previous !== null && (wasOpen || previous.draft.kind === 'direct');
  if (!isWhole || !goesOn || !previous.resolved) return one;
  return { ...one, resolved: { ...previous.resolved, basis: 'continued', candidates: [] } };
}

function speakerIds(article: string, members: readonly Member[]): ReadonlyMap<Member, string> {
  const ids = new Map<Member, string>();
  const used = new Set<string>();
  for (const member of members) {
    const slug =
      member.name
        .normalize('NFC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, '') || 'speaker';
    let id = `${article}#${slug}`;
    for (let n = 2; used.has(id); n++) id = `${article}#${slug}-${n}`;
    used.add(id);
    ids.set(member, id);
  }
  return ids;
}

function toSpeaker(article: string, member: Member, id: string): Speaker {
  const span = ({ start, end }: Range): Span => ({ article, start, end });
  const surname = member.type === 'person' ? member.name.split(' ') : [];
  const aliases = new Set([
    ...member.aliases,
    ...(surname.length > 1 ? [surname.at(-1) ?? '', surname[0] ?? ''] : []),
  ]);
  aliases.delete(member.name);
  return {
    id,
    article,
    name: member.name,
    type: member.type,
    role: member.role,
    party: member.party,
    aliases: [...aliases],
    mentions: member.mentions.map(span),
  };
}

function toStatement(article: string, found: Found, ids: ReadonlyMap<Member, string>): Statement {
  const { page, draft, resolved } = found;
  const span = ({ start, end }: Range): Span => ({ article, start, end });
  const content = draft.pieces
    .map(({ from, to }) => span(rangeOf(page, from, to)))
    .sort((a, b) => a.start - b.start);
  const mention = resolved?.mention ?? null;
  const member = resolved?.member ?? null;
  const named =
    member && mention
      ? member.mentions.findLast(
          (m) =>
            m.end <= mention.start &&
            m.end - m.start === Math.max(...member.mentions.map((x) => x.end - x.start)),
        )
      : undefined;
  return {
    id: `${article}:${content[0]?.start ?? 0}`,
    article,
    paragraph: page.paragraph.number,
    kind: draft.kind,
    content,
    quoted: draft.quotations.flatMap((index) => {
      const inside = page.quotations[index]?.inside;
      return inside ? [span(inside)] : [];
    }),
    sentence: span(found.sentence),
    speaker: member ? (ids.get(member) ?? null) : null,
    mention: mention && span(mention),
    named: named ? span(named) : null,
    cue: found.cue && span(found.cue),
    basis: resolved?.basis ?? 'unresolved',
    candidates: resolved?.candidates.flatMap((m) => ids.get(m) ?? []) ?? [],
    forum: null,
    when: null,
    date: null,
    bearer: null,
  };
}

/** Reads one article: its paragraphs, whom it names, and what it says that each of them said. */
export function readArticle(article: Article): Reading {
  const { text } = article;
  const paragraphs = paragraphsOf(article);
  const pages = pagesOf(text, paragraphs);
  const cast = createCast();
  const mentions = introduceAll(cast, text, pages);
  const focus = createFocus();
  const found: Found[] = [];
  let previous: Found | null = null;
  let wasOpen = false;
  for (const [index, page] of pages.entries()) {
    const here = readPage(text, cast, focus, page, mentions[index] ?? [], previous, wasOpen);
    found.push(...here);
    previous = here.findLast((one) => one.draft.kind !== 'indirect' && one.resolved) ?? null;
    wasOpen = page.open;
  }
  const ids = speakerIds(article.id, cast.members);
  return {
    paragraphs,
    statements: found.map((one) => toStatement(article.id, one, ids)),
    speakers: cast.members.map((member) => toSpeaker(article.id, member, ids.get(member) ?? '')),
    language: 'en',
  };
}
