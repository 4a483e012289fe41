/**
 * Walks through the text: each attribution gets its speaker; a bare quotation borrows one from
 * beside it or from the paragraph before (`borrowed.ts`).
 */
import { DOCUMENTS, INSCRIPTIONS } from '../../language/lexicon/occasions.ts';
import { CUES } from '../../language/lexicon/reporting-verbs.ts';
import { PRONOUN_GENDERS } from '../../language/lexicon/titles-and-roles.ts';
import { draftsIn } from '../attribution/attribute.ts';
import type { Draft } from '../attribution/attribution.ts';
import type { Found } from '../attribution/found.ts';
import { headEnd } from '../names/phrase-head.ts';
import type { Page, SentenceTokens } from '../names/prepared-paragraph.ts';
import { isOutlet, isPerceiving } from '../reporting/relayed.ts';
import { mainSubject } from '../reporting/subjects.ts';
import { type Cast, isSomebody, type Member, type Mention } from '../speakers/cast.ts';
import { describedBody, describedPerson } from '../speakers/descriptions.ts';
import type { Introduced } from '../speakers/enter-names.ts';
import { nameOf } from '../speakers/named.ts';
import { resolvePhrase } from '../speakers/resolve-mention.ts';
import { createFocus, type Focus, type Noticed } from '../speakers/salience.ts';
import type { Resolved, Setting } from '../speakers/setting.ts';
import { writingsIn } from '../speakers/writers.ts';
import type { Phrase } from '../structure/noun-phrases.ts';
import {
  isAdverb,
  isAuxiliary,
  isBreak,
  isComma,
  isConjunction,
  isNominal,
  isPreposition,
  isRelative,
  isVerb,
} from '../structure/word-class.ts';
import { type Before, borrow } from './borrowed.ts';
import { type Row, withContinued } from './continued.ts';
import { nestedIn } from './nested-quotations.ts';
import { quotesOthers, withOthers } from './turns/column.ts';
import { withAddressed } from './turns/hearer.ts';
import { turnDrafts } from './turns/transcript-statements.ts';
import { turnsAsSentences, withQuoted } from './turns/within-turns.ts';

/** Behind a heading a pronoun looks back as if over so many paragraphs. */
const OVER_HEADING = 4;

/** Whether a name is the subject of a verb. */
function isSubject(page: Page, { name }: Mention): boolean {
  const { tokens } = page;
  if (isAskedByOutlet(page, name.from)) return true;
  if (isAgent(page, name)) return true;
  if (isPreposition(tokens[name.from - 1]) || isVerb(tokens[name.from - 1])) return false;
  let at = name.to;
  while (isAdverb(tokens[at])) at++;
  const next = tokens[at];
  const isPlainVerb = next?.kind === 'word' && /[^s]s$/.test(next.lower);
  return isVerb(next) || isAuxiliary(next) || isBreak(next) || isPlainVerb;
}

/** "That is disputed by Ann Lee, who heads the group", "by Ann Lee, a baker": told of further, the agent is as good as a subject. */
const isAgent = ({ tokens }: Page, { from, to }: Mention['name']): boolean =>
  tokens[from - 1]?.lower === 'by' &&
  tokens[to]?.text === ',' &&
  /^(?:who|an?)$/.test(tokens[to + 1]?.lower ?? '');

/** "The Gazette asked Vik whether …": it is Vik who answers. */
const isAskedByOutlet = ({ tokens }: Page, at: number): boolean =>
  tokens[at - 1]?.lower === 'asked' && isOutlet({ tokens }, { from: at - 2, to: at - 1 });

/** Whether the name only tells which thing, or where: "the Pellona mine", "north of Brill". */
function isModifier({ tokens }: Page, { name }: Mention): boolean {
  const next = tokens[name.to];
  if (/^(?:in|at|of|near|outside)$/.test(tokens[name.from - 1]?.lower ?? '')) return true;
  return next?.kind === 'word' && !next.capital && isNominal(next);
}

/** "Her opponent is Gwilym Pugh": whom the subject is said to be. */
const nameAsserted = (
  { tokens }: Page,
  mentions: readonly Mention[],
  { to }: Phrase,
): Mention | null =>
  /^(?:is|was)$/.test(tokens[to]?.lower ?? '')
    ? (mentions.find(({ name, member }) => name.from === to + 1 && member.type === 'person') ??
      null)
    : null;

/** Notes the names of a sentence, so that later pronouns can mean them. */
function notice(
  focus: Focus,
  page: Page,
  mentions: readonly Mention[],
  { main = null, aside = false }: { main?: Phrase | null; aside?: boolean },
): Member | null {
  if (!aside) focus.sentence++;
  const inMain = mentions.filter(
    ({ name }) => main && name.core >= main.from && name.to <= main.to,
  );
  // Of "Rovers manager Karl Dietz felt" the subject is Dietz, of "China's envoy, Shen Guowei, felt" Shen.
  const to = main ? headEnd(page.tokens, main) : 0;
  const named =
    main && (nameOf({ page, mentions }, main, to) ?? nameAsserted(page, mentions, main));
  const head = named ?? inMain.find((mention) => isSubject(page, mention)) ?? inMain[0];
  // Of "Kev Doolan of the Railway Hotel is pouring" the hotel is no subject.
  const isAttached = ({ name }: Mention): boolean =>
    main !== null && named !== null && name.core >= to && name.to <= main.to;
  for (const mention of mentions) {
    const { sentence, paragraph } = focus;
    const subject = mention === named || (isSubject(page, mention) && !isAttached(mention));
    if (subject) mention.member.acts = true;
    focus.noticed.push({
      member: mention.member,
      at: mention.start,
      sentence,
      paragraph,
      subject,
      main: mention === head,
      speaker: false,
      modifies: isModifier(page, mention),
    });
  }
  return named?.member ?? null;
}

/** "Asked whether he would take gifts from Lord Alli, he said": whom a question names before "he" is another. */
const isInQuestion = ({ tokens }: Page, { sentence, subject }: Draft, at: number): boolean =>
  /^(?:asked|pressed|questioned|challenged|quizzed)$/.test(tokens[sentence.from]?.lower ?? '') &&
  subject !== null &&
  at > sentence.from &&
  at < subject.from;

/** Those whom a statement's pronoun cannot mean: named in the quotation, or its hearer. */
function avoidedBy(
  page: Page,
  mentions: readonly Mention[],
  { inside }: Introduced,
  draft: Draft,
): ReadonlySet<Member> {
  const avoided = new Set<Member>();
  for (const index of draft.quotations)
    for (const { member } of inside[index] ?? []) avoided.add(member);
  for (const { member, name } of mentions)
    if (isInQuestion(page, draft, name.from)) avoided.add(member);
  const hearer = mentions.find(({ name }) => name.from === draft.verb?.to);
  // "Morita recalls him saying": he is another.
  const teller = mentions.find(
    ({ name }) => name.to + 1 === draft.subject?.from && isPerceiving(page.tokens[name.to]),
  );
  for (const one of [hearer, teller]) if (one) avoided.add(one.member);
  return avoided;
}

/** The mentions of each sentence of a page, in order. */
function bySentence(page: Page, mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  let next = 0;
  return page.sentences.map(({ to }) => {
    const from = next;
    while (next < mentions.length && (mentions[next]?.name.from ?? 0) < to) next++;
    return mentions.slice(from, next);
  });
}

/** Reads the pages of an article in order and gives every draft its speaker. */
export function readPages(
  text: string,
  cast: Cast,
  pages: readonly Page[],
  introduced: readonly Introduced[],
  interviewee: Member | null,
): readonly Found[] {
  const focus = createFocus();
  const rows: Row[] = [];
  let before: Before | null = null;
  let isAnswered = false;
  for (const [index, page] of pages.entries()) {
    const named = introduced[index] ?? { outside: [], inside: [] };
    if (page.isAside) {
      notice(focus, page, named.outside, { aside: true });
      continue;
    }
    focus.paragraph += page.opensSection ? OVER_HEADING : 1;
    const setting: Setting = { text, cast, focus, page, mentions: named.outside };
    if (isAnswered) noticeAnswering(focus, page, interviewee);
    isAnswered ||= page.turns.length > 0;
    const spoken = page.turns.length > 0 ? turnDrafts(setting, interviewee) : [];
    const openedBefore: Before | null = page.opensSection ? null : before;
    const here: readonly Found[] =
      page.turns.length === 0
        ? readPage(setting, named, openedBefore)
        : inTurns(setting, named, spoken);
    rows.push({ page, found: here });
    before = { page, found: here, setting };
  }
  return inOrder(withContinued(withAddressed(rows)));
}

/** Behind the answers "she" is whoever gave them. */
function noticeAnswering(focus: Focus, page: Page, member: Member | null): void {
  if (!member || page.turns.length > 0) return;
  const { noticed, sentence, paragraph } = focus;
  const at = page.paragraph.start;
  noticed.push({ member, at, sentence, paragraph, subject: true, main: false, speaker: false });
}

/** Each statement with the one before it: who spoke last is likelier to be "he". */
function inOrder(found: readonly Found[]): readonly Found[] {
  let previous: Found | undefined;
  return found.map((one) => {
    const linked = { ...one, previous };
    if (one.resolved?.member && one.bearer === null) previous = one;
    return linked;
  });
}

/** What the layout gives to somebody, with what others say in it. */
function inTurns(setting: Setting, named: Introduced, spoken: readonly Found[]): readonly Found[] {
  const { page } = setting;
  if (quotesOthers(page)) return withOthers(spoken, readPage(setting, named, null));
  const turns = turnsAsSentences(page, spoken);
  const speakers = new Set(spoken.flatMap(({ resolved }) => resolved?.member ?? []));
  const read = resolveAll({ ...setting, page: turns }, named, speakers);
  return withQuoted(page, spoken, read);
}

function readPage(setting: Setting, named: Introduced, before: Before | null): readonly Found[] {
  const own = resolveAll(setting, named);
  const spoken = own.map((one, at) =>
    one.draft.subject ? one : borrow(one, own, at, setting, before),
  );
  return spoken.flatMap((one) => [one, ...nestedIn(setting, named, one)]);
}

/** What the sentences of a page say; `speakers`: those in whose turns they stand, whom "he" does not mean. */
function resolveAll(
  setting: Setting,
  named: Introduced,
  speakers: ReadonlySet<Member> = new Set(),
): readonly Found[] {
  const { text, focus, page } = setting;
  const mentions = bySentence(page, named.outside);
  const found: Found[] = [];
  for (const [index, sentence] of page.sentences.entries()) {
    const own = mentions[index] ?? [];
    const main = mainSubject({ tokens: page.tokens, ...sentence });
    const subject = notice(focus, page, own, { main });
    const here: Found[] = [];
    for (const draft of draftsIn(text, page, sentence)) {
      const bearer = draft.within
        ? (here.find((one) => one.draft.within === null && covers(one.draft, draft)) ?? null)
        : null;
      const told = draft.subject && main && isToldBy(page, main, draft.subject) ? subject : null;
      const resolved =
        draft.subject &&
        resolvePhrase(
          { ...setting, mentions: own },
          draft.subject,
          avoidedBy(page, own, named, draft).union(speakers),
          bearer?.resolved?.member ?? told,
        );
      const speaker = isGuess(resolved, draft) ? null : resolved;
      if (draft.within && !isOther(bearer, resolved)) continue;
      if (isInscription(resolved) || standsOn(page, draft)) continue;
      if (speaker?.member) remember(setting, speaker, draft);
      here.push({ page, draft, resolved: speaker, sentence, borrowed: false, bearer });
    }
    for (const one of here) found.push(one);
    noteWriters({ ...setting, mentions: own }, sentence, here, main);
    focus.subject = main && { page, phrase: main, named: subject };
    const speaks = here.some(({ draft }) => draft.subject?.from === main?.from);
    // Whom it names is noticed already.
    if (main && !speaks && subject === null) noticeSilent({ ...setting, mentions: own }, main);
  }
  return found;
}

/** Whether what the subject of the sentence says begins with a phrase: "Vik said that the miner had told her". */
function isToldBy({ tokens }: Page, main: Phrase, { from }: Phrase): boolean {
  const that = tokens[from - 1]?.lower === 'that' ? from - 1 : from;
  const between = tokens.slice(main.to, that);
  const verbs = that < from ? between : between.slice(-1);
  const isSaid = verbs.some(({ lower }) => CUES.get(lower)?.kind === 'clausal');
  return isSaid && !between.some(isConjunction);
}

/** Notes whom the subject of a sentence describes or means, though they say nothing: "She rang the coastguard." */
function noticeSilent(setting: Setting, main: Phrase): void {
  const { focus, page } = setting;
  const described = describedPerson(setting, main) ?? describedBody(setting, main);
  const isDescribed = described?.basis === 'role';
  if (described) noticeSubject(focus, described, { main: true, speaker: false, isDescribed });
  const isPerson = /^(?:he|she)$/.test(page.tokens[main.from]?.lower ?? '');
  if (!isPerson || main.to - main.from > 1) return;
  const meant = resolvePhrase(setting, main, new Set());
  const lead = meant.choice?.lead ?? 0;
  noticeSubject(focus, meant, { main: true, speaker: false, lead });
}

/** Notes whose the letters and statements are of which a sentence tells; who that is, is asked where one speaks. */
function noteWriters(
  setting: Setting,
  sentence: SentenceTokens,
  here: readonly Found[],
  main: Phrase | null,
): void {
  const { focus, page } = setting;
  const speaker = here.find(({ draft }) => draft.within === null && draft.subject !== null);
  const meant = (phrase: Phrase | null): Member | null =>
    phrase && resolvePhrase(setting, phrase, new Set()).member;
  for (const { noun, writer } of writingsIn(page.tokens, sentence)) {
    const by = unlessAsking((): Member | null => {
      if (writer !== 'speaker') return meant(writer);
      return speaker?.resolved?.member ?? meant(main);
    });
    focus.writers.set(noun, by);
    focus.written = { sentence: focus.sentence, by };
  }
}

/** Of "it was retracted with a note" whoever "it" means wrote it, and "it" whoever wrote it: asked for itself it is nobody. */
function unlessAsking(find: () => Member | null): () => Member | null {
  let isAsking = false;
  return () => {
    if (isAsking) return null;
    isAsking = true;
    const found = find();
    isAsking = false;
    return found;
  };
}

/** Without a reporting verb a mere thing or group says nothing, unless it is something written. */
function isGuess(resolved: Resolved | null, { rule }: Draft): boolean {
  const member = resolved?.member;
  if (rule !== 'clause-subject' || !member) return false;
  const noun = member.name.split(' ').at(-1)?.toLowerCase() ?? '';
  return (member.type === 'unnamed' || member.type === 'group') && !DOCUMENTS.has(noun);
}

/** What stands on a banner nobody says. */
const isInscription = (resolved: Resolved | null): boolean =>
  resolved?.member != null &&
  ((resolved.member.type !== 'organisation' && INSCRIPTIONS.has(headOf(resolved.member.name))) ||
    PAINTED.test(resolved.member.name));

/** "A hand-painted board at the gate": no board that governs. */
const PAINTED =
  /\b(?:\p{Ll}+-)?(?:painted|lettered|chalked|printed) (?:board|plank|sheet|panel)\b/u;

/** "Has put up posters asking: …", "came with a banner that says “…”": the posters do. */
function standsOn({ tokens }: Page, { verb }: Draft): boolean {
  if (!verb) return false;
  const isToldOf = isRelative(tokens[verb.from - 1]);
  const comma = isToldOf ? verb.from - 2 : verb.from;
  const noun = isComma(tokens[comma]) ? comma - 1 : isToldOf ? comma : verb.from - 1;
  const isActive = isToldOf || CUES.get(tokens[verb.from]?.lower ?? '')?.form === 'ing';
  return isActive && INSCRIPTIONS.has(tokens[noun]?.lower ?? '');
}

const headOf = (name: string): string =>
  name
    .toLowerCase()
    .split(
      / (?:of|on|in|at|with|above|over|outside|inside|behind|near|by|from|held|hung|strung|taped|pinned|nailed|painted|which|that)\b/,
    )[0]
    ?.split(' ')
    .at(-1) ?? '';

const covers = (outer: Draft, inner: Draft): boolean =>
  inner.pieces.every((piece) =>
    outer.pieces.some(({ from, to }) => from <= piece.from && piece.to <= to),
  );

/** Whether the inner speaker of a nested statement is somebody other than the outer, and no state. */
function isOther(bearer: Found | null, inner: Resolved | null): boolean {
  const member = inner?.member ?? null;
  return (
    member !== null &&
    member.type !== 'state' &&
    bearer !== null &&
    member !== bearer.resolved?.member
  );
}

/** Notes whom a subject means, for later pronouns. */
function noticeSubject(
  { noticed, sentence, paragraph }: Focus,
  { member, mention }: Resolved,
  part: Pick<Noticed, 'main' | 'speaker' | 'lead' | 'isDescribed'>,
): void {
  if (!member) return;
  const at = mention.start;
  noticed.push({ member, at, sentence, paragraph, subject: true, ...part });
}

function remember({ focus, text }: Setting, resolved: Resolved, draft: Draft): void {
  const { member, mention, basis, candidates } = resolved;
  if (!member) return;
  member.speaks = true;
  const word = text.slice(mention.start, mention.end).toLowerCase();
  const isOne = isSomebody(member) || (member.type === 'unnamed' && !member.isThing);
  if (basis === 'pronoun' && candidates.length === 0 && isOne)
    member.gender ??= PRONOUN_GENDERS[word] ?? null;
  if (basis === 'pronoun' && isOne && word !== 'it') member.isHe = true;
  // "She added that": the main subject; no "“…,” she added".
  const opens = draft.subject?.from === draft.sentence.from;
  const main = basis === 'role' || (basis === 'pronoun' && opens);
  const lead = resolved.choice ? { lead: resolved.choice.lead } : {};
  noticeSubject(focus, resolved, { main, speaker: draft.within === null, ...lead });
}
