/**
 * How sure it is that a speaker is the right one: what the reading rests on, by name (evidence), and what
 * each is worth. The weights are fitted on annotated articles by `npm run bench -- certainty`.
 */
import { CUES, WEAK } from '../../language/lexicon/reporting-verbs.ts';
import { lowerBound } from '../../language/spans/lower-bound.ts';
import type { Draft } from '../attribution/attribution.ts';
import type { Found } from '../attribution/found.ts';
import type { Page } from '../names/prepared-paragraph.ts';
import type { Resolved } from '../speakers/setting.ts';
import type { Phrase } from '../structure/noun-phrases.ts';
import type { Token } from '../structure/tokens.ts';
import { WEIGHTS } from './certainty-weights.ts';

/** Names of what speaks for or against a reading. */
export type Evidence = readonly string[];

/** The probability, of 0 to 1, that a speaker is right. */
export type Judge = (evidence: Evidence) => number;

/** The probability as it was measured. */
export const measured: Judge = (evidence) =>
  1 / (1 + Math.exp(-evidence.reduce((sum, name) => sum + (WEIGHTS[name] ?? 0), WEIGHTS.any ?? 0)));

/** What the speaker of a found statement rests on. */
export function evidenceOf(found: Found): Evidence {
  if (found.lender) return [...evidenceOf(found.lender), ...lentEvidence(found, found.lender)];
  const { page, draft, resolved, borrowed, bearer } = found;
  const member = resolved?.member;
  if (!resolved || !member) return [];
  const { basis } = resolved;
  const { kind } = draft;
  const rule = borrowed && draft.rule !== 'led' ? 'borrowed' : draft.rule;
  const speaker = member.isThing ? 'thing' : member.type;
  return [
    `basis: ${basis}`,
    `rule: ${rule}`,
    `${basis} by ${rule}`,
    `${speaker} by ${basis}`,
    `kind: ${kind}`,
    `speaker: ${speaker}`,
    ...(member.type === 'person' && member.words.length < 2 ? ['one name'] : []),
    ...(bearer === null ? [] : ['within another']),
    ...(basis === 'named' && resolved.candidates.length > 0 ? ['namesakes'] : []),
    ...(basis === 'pronoun' ? [...pronounEvidence(resolved), ...turnEvidence(found)] : []),
    ...(basis === 'role' ? describedEvidence(found) : []),
    ...fragmentEvidence(page, draft),
    ...marksEvidence(page, draft),
    ...(borrowed ? [] : clauseEvidence(page, draft)),
  ];
}

/** Whether who is meant was the last to speak, and where. */
function turnEvidence({ page, resolved, previous }: Found): Evidence {
  if (!previous) return ['nobody spoke before'];
  const isSame = previous.resolved?.member === resolved?.member;
  const here = previous.page === page ? 'here' : 'before';
  return [`${isSame ? 'the same' : 'another'} spoke last, ${here}`];
}

/** How the words describe somebody: "an official" is new, "the official" should be known. */
function describedEvidence({ page, draft, resolved }: Found): Evidence {
  const { subject } = draft;
  const member = resolved?.member;
  const first = subject && page.tokens[subject.from];
  if (!member || !first) return [];
  const how = member.type === 'person' ? 'somebody known' : `${member.type} as`;
  const words = member.name.split(' ').length;
  return [
    `${how} ${articleOf(first)}`,
    ...(member.type === 'person' ? [] : [`description of ${bucket(words, [1, 2, 3, 5, 8])} words`]),
    ...(member.mentions.length > 1 ? [`${how} described again`] : []),
  ];
}

const articleOf = ({ lower, capital, kind }: Token): string => {
  if (/^(?:an?|one|another|some|several|many|two|three|other|others)$/.test(lower)) return 'new';
  if (lower === 'the') return 'the';
  if (/^(?:his|her|their|its|this|that|these|those)$/.test(lower)) return 'owned';
  return kind === 'number' || !capital ? 'bare' : 'capital';
};

/** From whom a speaker is taken: where that statement stands, and what it rests on. */
function lentEvidence({ page, draft }: Found, lender: Found): Evidence {
  if (lender.page !== page) {
    const goesOn = lender.page.quotations.at(-1)?.closed === false;
    return [goesOn ? 'lent by an open quotation' : 'lent by another paragraph'];
  }
  const isBehind = (lender.draft.pieces[0]?.from ?? 0) > (draft.pieces[0]?.from ?? 0);
  return [isBehind ? 'lent from behind' : 'lent from before'];
}

const bucket = (value: number, edges: readonly number[]): string =>
  `${edges.findLast((edge) => value >= edge) ?? 'under'}`;

function pronounEvidence({ choice, candidates, member }: Resolved): Evidence {
  const known = member?.gender === null ? ['gender not known'] : [];
  if (!choice) return ['described before', ...known];
  return [
    `lead ${bucket(choice.lead, [0, 8, 16, 30, 60])}`,
    `sentences back ${bucket(choice.back, [0, 1, 2, 3, 5])}`,
    `rivals ${candidates.length}`,
    ...known,
  ];
}

/** Words of a quotation that may be a mere phrase. */
const FEW_WORDS = 4;

function fragmentEvidence({ inside }: Page, { quotations, rule }: Draft): Evidence {
  const [first] = quotations;
  const tokens = first === undefined ? undefined : inside[first]?.tokens;
  if (!tokens) return [];
  const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'number').length;
  const isClosed = /^[,.?!…]$/.test(tokens.at(-1)?.text ?? '');
  if (isClosed) return ['closed inside'];
  return words < FEW_WORDS ? [`few words by ${rule}`] : [];
}

/** Whether words of others stand in what is said: in marks within marks, or as a mere name. */
function marksEvidence({ tokens, inside }: Page, { pieces, quotations, rule }: Draft): Evidence {
  const known = new Set(quotations);
  const others = pieces.some(({ from, to }) =>
    tokens.slice(from, to).some((one) => one.kind === 'quotation' && !known.has(one.quotation)),
  );
  const within = quotations.some((index) => (inside[index]?.quotations.length ?? 0) > 0);
  return [
    ...(others ? [rule === 'turn' ? 'a turn with marks' : 'a name in marks'] : []),
    ...(within ? ['marks within marks'] : []),
  ];
}

function clauseEvidence(page: Page, { subject, verb, pieces, sentence }: Draft): Evidence {
  if (!subject || !verb) return [];
  const cue = CUES.get(page.tokens[verb.to - 1]?.lower ?? '');
  const names = namesWithin(page, sentence);
  const others = names.filter(({ core, to }) => to <= subject.from || core >= subject.to).length;
  const own = names.findLast(({ core, to }) => core >= subject.from && to <= subject.to);
  const between = Math.max(verb.from - subject.to, subject.from - verb.to);
  const apart = Math.min(
    ...pieces.map(({ from, to }) =>
      Math.max(from - verb.to, Math.min(verb.from, subject.from) - to),
    ),
  );
  const opens = subject.from <= sentence.from + 1;
  const marks = marksBehind(page, verb, pieces);
  return [
    `other names ${bucket(others, [0, 1, 2, 4])}`,
    ...(opens ? ['subject opens the sentence'] : []),
    ...(marks !== null && marks <= 4 && between <= 0 && apart <= 0
      ? ['subject, verb and marks in a row']
      : []),
    ...(marks === null ? [] : [`marks ${bucket(marks, [0, 2, 4, 8, 16])} behind the verb`]),
    ...(between > 2 ? ['subject apart from verb'] : between > 0 ? [] : ['subject beside verb']),
    ...(apart > 3 ? ['words apart from verb'] : []),
    ...(own !== undefined && own.to - own.core > 1 ? ['named in full'] : []),
    ...(own !== undefined && own.core > subject.from ? ['named with an office'] : []),
    ...(subject.to - subject.from > 8 ? ['long subject'] : []),
    ...(cue && /^(say|tell|add)$/.test(cue.lemma) ? ['plain verb'] : []),
    ...(cue && WEAK.has(cue.lemma) ? ['weak verb'] : []),
    ...(cue?.form === 'ing' ? ['participle'] : []),
    ...(subject.from >= verb.to && page.tokens[subject.from - 1]?.lower === 'by' ? ['agent'] : []),
    ...(cue?.kind === 'object' ? ['verb of judging'] : []),
  ];
}

/** The names that lie wholly in a phrase, found among all of a page without going through them. */
function namesWithin({ names }: Page, { from, to }: Phrase): Page['names'] {
  const first = lowerBound(names.length, (at) => (names[at]?.core ?? 0) < from);
  const last = lowerBound(names.length, (at) => (names[at]?.to ?? 0) <= to);
  return names.slice(first, last);
}

/** How many tokens behind the verb the first marks stand; null where they stand before it, or there are none. */
function marksBehind({ tokens }: Page, verb: Phrase, pieces: readonly Phrase[]): number | null {
  const places = pieces.map(
    ({ from, to }) => tokens.slice(from, to).findIndex(({ kind }) => kind === 'quotation') + from,
  );
  const at = places.find((place) => tokens[place]?.kind === 'quotation');
  return at === undefined || at < verb.to ? null : at - verb.to;
}
