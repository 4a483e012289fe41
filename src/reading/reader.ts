import { type Draft, draftsIn } from './attribute.ts';
import type { Cast, Member } from './cast.ts';
import { createFocus, type Focus } from './focus.ts';
import type { Mention } from './introduce.ts';
import type { Page, SentenceTokens } from './page.ts';
import type { Phrase } from './phrases.ts';
import { type Resolved, resolvePhrase, type Setting } from './resolve.ts';
import { mainSubject } from './subjects.ts';
import { isAdverb, isAuxiliary, isBreak, isPreposition, isVerb } from './wordclass.ts';

/** A draft with its speaker. */
export type Found = {
  readonly page: Page;
  readonly draft: Draft;
  readonly resolved: Resolved | null;
  /** The sentences that hold content, speaker and cue. */
  readonly sentence: SentenceTokens;
  /** Its speaker is taken from another statement beside it, or before. */
  readonly borrowed: boolean;
};

/** Whether a name is the subject of a verb. */
function isSubject(page: Page, { name }: Mention): boolean {
  const { tokens } = page;
  if (isPreposition(tokens[name.from - 1]) || isVerb(tokens[name.from - 1])) return false;
  let at = name.to;
  while (isAdverb(tokens[at])) at++;
  const next = tokens[at];
  return (
    isVerb(next) ||
    isAuxiliary(next) ||
    isBreak(next) ||
    (next?.kind === 'word' && /[^s]s$/.test(next.lower))
  );
}

/** Notes the names of a sentence, so that later pronouns can mean them. */
function notice(
  focus: Focus,
  page: Page,
  mentions: readonly Mention[],
  { from, to }: SentenceTokens,
): void {
  focus.sentence++;
  for (const mention of mentions) {
    if (mention.name.from < from || mention.name.from >= to) continue;
    const subject = isSubject(page, mention);
    const { sentence, paragraph } = focus;
    focus.noticed.push({
      member: mention.member,
      at: mention.start,
      sentence,
      paragraph,
      subject,
      speaker: false,
    });
  }
}

/** Whom a quotation names: a speaker rarely names himself. */
function namedInside(
  page: Page,
  insiders: ReadonlyMap<number, readonly Member[]>,
  draft: Draft,
): ReadonlySet<Member> {
  return new Set(
    draft.quotations.flatMap((index) => insiders.get(page.quotations[index]?.start ?? -1) ?? []),
  );
}

/** Those whom a statement's pronoun cannot mean: named in the quotation, or its hearer. */
function avoidedBy(
  setting: Setting,
  insiders: ReadonlyMap<number, readonly Member[]>,
  draft: Draft,
): ReadonlySet<Member> {
  const hearer = setting.mentions.find(({ name }) => name.from === draft.verb?.to);
  const named = namedInside(setting.page, insiders, draft);
  return hearer ? new Set([...named, hearer.member]) : named;
}

/** Reads the pages of an article in order and gives every draft its speaker. */
export function readPages(
  text: string,
  cast: Cast,
  pages: readonly Page[],
  mentions: readonly (readonly Mention[])[],
  insiders: ReadonlyMap<number, readonly Member[]>,
): readonly Found[] {
  const focus = createFocus();
  const found: Found[] = [];
  let before: { page: Page; found: readonly Found[]; setting: Setting } | null = null;
  for (const [index, page] of pages.entries()) {
    focus.paragraph++;
    const setting: Setting = { text, cast, focus, page, mentions: mentions[index] ?? [] };
    const own = resolveAll(setting, insiders);
    const here = own.map((one, at) => (one.draft.subject ? one : borrow(one, own, at, before)));
    found.push(...here);
    before = { page, found: here, setting };
  }
  return found;
}

function resolveAll(
  setting: Setting,
  insiders: ReadonlyMap<number, readonly Member[]>,
): readonly Found[] {
  const { text, focus, page, mentions } = setting;
  const found: Found[] = [];
  for (const sentence of page.sentences) {
    notice(focus, page, mentions, sentence);
    for (const draft of draftsIn(text, page, sentence)) {
      const resolved =
        draft.subject && resolvePhrase(setting, draft.subject, avoidedBy(setting, insiders, draft));
      if (draft.within && !bearsOther(found, resolved)) continue;
      if (resolved?.member) remember(focus, resolved, draft);
      found.push({ page, draft, resolved, sentence, borrowed: false });
    }
  }
  return found;
}

/** Whether the inner speaker of a nested statement is a person other than the outer one. */
function bearsOther(found: readonly Found[], inner: Resolved | null): boolean {
  const outer = found.findLast(({ draft }) => draft.within === null)?.resolved?.member;
  return inner?.member !== null && inner?.member?.type !== 'state' && inner?.member !== outer;
}

function remember(focus: Focus, { member, mention }: Resolved, draft: Draft): void {
  if (!member) return;
  member.speaks = true;
  const { sentence, paragraph } = focus;
  focus.noticed.push({
    member,
    at: mention.start,
    sentence,
    paragraph,
    subject: true,
    speaker: draft.within === null,
  });
}

/** A bare quotation takes the attribution beside it in its paragraph, else the one before. */
function borrow(
  one: Found,
  own: readonly Found[],
  at: number,
  before: { page: Page; found: readonly Found[]; setting: Setting } | null,
): Found {
  const beside = besideIn(own, at);
  if (beside) {
    const sentence = {
      from: Math.min(one.sentence.from, beside.sentence.from),
      to: Math.max(one.sentence.to, beside.sentence.to),
    };
    return { ...one, resolved: beside.resolved, sentence, borrowed: true };
  }
  if (!before || !isBarePage(one.page)) return one;
  const continued = continuedFrom(before);
  return continued
    ? { ...one, resolved: { ...continued, basis: 'continued', candidates: [] }, borrowed: true }
    : one;
}

/** The attributed statement of the nearest sentence before in the paragraph, else after. */
function besideIn(own: readonly Found[], at: number): Found | null {
  const isSource = (found: Found): boolean =>
    found.draft.subject !== null && found.draft.within === null;
  const last = own.slice(0, at).findLast(isSource);
  if (last) {
    const sameSentence = own.filter((found) => isSource(found) && found.sentence === last.sentence);
    return sameSentence.find(({ draft }) => draft.kind === 'direct') ?? sameSentence[0] ?? last;
  }
  return (
    own.slice(at + 1).find((found) => isSource(found) && found.draft.kind !== 'indirect') ?? null
  );
}

const isBarePage = (page: Page): boolean =>
  page.tokens.every(({ kind }) => kind === 'quotation' || kind === 'punctuation');

/** Who spoke last in the paragraph before: of its last statement, or the subject before its colon. */
function continuedFrom({
  page,
  found,
  setting,
}: {
  page: Page;
  found: readonly Found[];
  setting: Setting;
}): Resolved | null {
  const last = found.findLast(({ resolved, draft }) => resolved !== null && draft.within === null);
  const sentence = page.sentences.at(-1);
  if (page.tokens.at(-1)?.text === ':' && sentence && last?.sentence !== sentence) {
    const main: Phrase | null = mainSubject({ tokens: page.tokens, ...sentence });
    if (main) return resolvePhrase(setting, main, new Set());
  }
  return last?.resolved ?? null;
}
