/** Whose a bare quotation is: said beside it in its paragraph, or in the paragraph before. */
import { DOCUMENTS } from '../../language/lexicon/occasions.ts';
import type { Found } from '../attribution/found.ts';
import type { Page, SentenceTokens } from '../names/prepared-paragraph.ts';
import { sayingsOf } from '../reporting/reporting-clauses.ts';
import { mainSubject } from '../reporting/subjects.ts';
import { isSomebody } from '../speakers/cast.ts';
import { resolvePhrase } from '../speakers/resolve-mention.ts';
import type { Resolved, Setting } from '../speakers/setting.ts';
import type { Phrase } from '../structure/noun-phrases.ts';

/** The paragraph before, with what is said in it. */
export type Before = {
  readonly page: Page;
  readonly found: readonly Found[];
  readonly setting: Setting;
};

/** A bare quotation takes the attribution beside it in its paragraph, else the one before. */
export function borrow(
  one: Found,
  own: readonly Found[],
  at: number,
  setting: Setting,
  before: Before | null,
): Found {
  const spoken = before && goesOnFrom(before, one) ? continuedFrom(before) : null;
  if (before && spoken) return continuing(one, before, spoken);
  const beside = besideIn(own, at);
  if (beside) {
    const from = Math.min(one.sentence.from, beside.sentence.from);
    const to = Math.max(one.sentence.to, beside.sentence.to);
    const { resolved } = beside;
    return { ...one, resolved, sentence: { from, to }, borrowed: true, lender: lenderOf(beside) };
  }
  const isOpen = one.page.quotations.at(-1)?.closed === false;
  if (isExcerpt(one, setting)) return one;
  if (!isBare(one.page)) return led(one, setting, null);
  const continued = before && (continuedFrom(before) ?? (isOpen ? onlySubject(before) : null));
  return continued ? continuing(one, before, continued) : led(one, setting, before);
}

/** “… the talks go on”: what begins in the middle of something is no going on of what was said before. */
const isExcerpt = ({ page, draft }: Found, { text }: Setting): boolean => {
  const inside = page.quotations[draft.quotations[0] ?? -1]?.inside;
  return inside !== undefined && /^\s*(?:…|\.\.\.)/.test(text.slice(inside.start, inside.end));
};

/** Tokens of a page of quotations; what holds more is no paragraph. */
const MOST_BARE = 40;

/** A page of quotations alone. */
const isBare = ({ tokens }: Page): boolean =>
  tokens.length <= MOST_BARE &&
  tokens.every(({ kind }) => kind === 'quotation' || kind === 'punctuation');

/** Whether a quotation begins its page and was open at the end of the page before. */
const goesOnFrom = ({ page: { quotations } }: Before, { page, draft }: Found): boolean =>
  draft.quotations[0] === 0 &&
  page.tokens[0]?.kind === 'quotation' &&
  quotations.at(-1)?.closed === false;

/** A statement with the speaker of the paragraph before. */
function continuing(one: Found, before: Before, continued: Resolved): Found {
  const lender = before.found.findLast(({ resolved }) => resolved === continued);
  const resolved = { ...continued, basis: 'continued', candidates: [] } as const;
  return { ...one, resolved, borrowed: true, ...(lender && { lender: lenderOf(lender) }) };
}

/** Who lent a speaker first. */
export const lenderOf = (found: Found): Found => found.lender ?? found;

/** "Kim disagreed. “The substitute is closer than people think.”": whom the sentence before is about. */
function led(one: Found, setting: Setting, before: Before | null): Found {
  const { sentences } = one.page;
  const previous = sentences[sentences.indexOf(one.sentence) - 1];
  const resolved = previous ? personIn(setting, previous) : before && onlyPersonIn(before);
  if (!resolved) return one;
  const draft = { ...one.draft, rule: 'led' } as const;
  const basis = 'continued' as const;
  return { ...one, draft, resolved: { ...resolved, basis }, borrowed: true };
}

/** Behind "She asked whether he knew why." somebody else may speak. */
const asks = ({ tokens }: Page, { from, to }: SentenceTokens): boolean =>
  tokens.slice(from + 1, to).some(({ lower }) => /^ask(?:s|ed)?$/.test(lower));

/** Whom the last sentence of a paragraph is about, if it names nobody else. */
function onlyPersonIn({ setting, page }: Before): Resolved | null {
  const last = page.sentences.at(-1);
  const named = setting.mentions.filter(
    ({ name, member }) => last && name.core >= last.from && isSomebody(member),
  );
  return new Set(named.map(({ member }) => member)).size < 2 ? personIn(setting, last) : null;
}

/** Who a sentence is about, if it is somebody. */
function personIn(setting: Setting, sentence: SentenceTokens | undefined): Resolved | null {
  const { page, mentions } = setting;
  const main = sentence && mainSubject({ tokens: page.tokens, ...sentence });
  if (!main || asks(page, sentence)) return null;
  const own = mentions.filter(({ name }) => name.core >= sentence.from && name.to <= sentence.to);
  const resolved = resolvePhrase({ ...setting, mentions: own }, main, new Set());
  const { member } = resolved;
  const isPerson = member && (isSomebody(member) || (member.type === 'unnamed' && !member.isThing));
  return isPerson ? resolved : null;
}

/** How many statements of a paragraph a bare quotation looks over for its speaker. */
const BESIDE_REACH = 40;

const isSource = (found: Found | undefined): found is Found =>
  found !== undefined && found.draft.subject !== null && found.draft.within === null;

/** The attributed statement of the nearest sentence before in the paragraph, else after. */
function besideIn(own: readonly Found[], at: number): Found | null {
  const near = own.slice(Math.max(0, at - BESIDE_REACH), at);
  const last = near.findLast(isSource);
  if (last) {
    const sameSentence = near.filter(
      (found) => isSource(found) && found.sentence === last.sentence,
    );
    return sameSentence.find(({ draft }) => draft.kind === 'direct') ?? sameSentence[0] ?? last;
  }
  const later = own.slice(at + 1, at + BESIDE_REACH);
  return later.find((found) => isSource(found) && found.draft.kind !== 'indirect') ?? null;
}

/** "Here is the end of his sermon:": a line that leads to what is said, rather than somebody who says it. */
function isLead({ member }: Resolved, { tokens }: Page, { from }: SentenceTokens): boolean {
  const noun = member?.name.split(' ')[0]?.toLowerCase() ?? '';
  return (
    member?.isThing === true &&
    !DOCUMENTS.has(noun) &&
    /^(?:here|this|these|below|following|read)$/.test(tokens[from]?.lower ?? '')
  );
}

/** The "his" or "she" of such a line. */
function ownerIn({ tokens }: Page, { from, to }: SentenceTokens): Phrase | null {
  const at = tokens.findLastIndex(
    ({ lower }, index) => index >= from && index < to && /^(?:he|she|his|her)$/.test(lower),
  );
  return at < 0 ? null : { from: at, to: at + 1 };
}

/** Whose a verb of saying before the colon is, "In her letter to the council she wrote:", or the main subject. */
function leadSubject({ tokens }: Page, sentence: SentenceTokens): Phrase | null {
  const s = { tokens, ...sentence };
  const colon = tokens.length - 1;
  const last = sayingsOf(s).findLast(({ verb, negated }) => verb.to === colon && !negated);
  return last?.subject ?? mainSubject(s);
}

/** Who spoke last in the paragraph before: of its last statement, or the subject before its colon. */
function continuedFrom({ page, found, setting }: Before): Resolved | null {
  const last = found.findLast(({ resolved, bearer }) => resolved !== null && bearer === null);
  const sentence = page.sentences.at(-1);
  if (page.tokens.at(-1)?.text === ':' && sentence && last?.sentence !== sentence) {
    const main = leadSubject(page, sentence);
    const led = main && resolvePhrase(setting, main, new Set());
    if (led && !isLead(led, page, sentence)) return led;
    const owner = led && ownerIn(page, sentence);
    if (owner) return resolvePhrase(setting, owner, new Set());
  }
  return last?.resolved ?? null;
}

/** The one person whom a paragraph without statements names, where its last sentence is about them: "Vik lost his temper." */
function onlySubject({ page, found, setting }: Before): Resolved | null {
  const sentence = page.sentences.at(-1);
  const main = sentence && found.length === 0 && mainSubject({ tokens: page.tokens, ...sentence });
  const resolved = main ? resolvePhrase(setting, main, new Set()) : null;
  const people = new Set(setting.mentions.map(({ member }) => member).filter(isSomebody));
  return resolved?.member && people.size === 1 && people.has(resolved.member) ? resolved : null;
}
