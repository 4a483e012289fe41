/**
 * How sure it is that a speaker is the right one: what the reading rests on, by name (evidence), and what
 * each is worth. The weights are fitted on annotated articles by `npm run bench -- certainty`.
 */
import type { Draft } from '../attribution/attribution.ts';
import type { Found } from '../attribution/found.ts';
import type { Page } from '../names/prepared-paragraph.ts';
import type { Member } from '../speakers/cast.ts';
import type { Resolved } from '../speakers/setting.ts';
import type { Token } from '../structure/tokens.ts';
import { WEIGHTS } from './certainty-weights.ts';
import { bucket, clauseEvidence } from './clause-evidence.ts';

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
    ...(isLone(member) ? ['a lone capital'] : []),
    ...(bearer === null ? [] : ['within another']),
    ...(bearer?.draft.rule === 'turn' ? [`${speaker} by ${basis} in a turn`] : []),
    ...(basis === 'named' && resolved.candidates.length > 0 ? ['namesakes'] : []),
    ...(basis === 'pronoun' ? [...pronounEvidence(resolved), ...turnEvidence(found)] : []),
    ...(basis === 'role' ? describedEvidence(found) : []),
    ...fragmentEvidence(page, draft),
    ...marksEvidence(page, draft),
    ...(borrowed ? [] : clauseEvidence(page, draft)),
  ];
}

/** "the Omanhene": one word with a capital, which may as well be an office that no list knows. */
const isLone = ({ type, name }: Member): boolean =>
  type === 'organisation' && /^\p{Lu}\p{Ll}+$/u.test(name);

/** Whether who is meant was the last to speak, and where. */
function turnEvidence({ page, resolved, previous }: Found): Evidence {
  if (!previous) return ['nobody spoke before'];
  const isSame = previous.resolved?.member === resolved?.member;
  const here = previous.page === page ? 'here' : 'before';
  return [`${isSame ? 'the same' : 'another'} spoke last, ${here}`];
}

/** How the words describe somebody: "an official" is new, "the official" should be known. */
function describedEvidence(found: Found): Evidence {
  const { page, draft, resolved } = found;
  const { subject } = draft;
  const member = resolved?.member;
  const first = subject && page.tokens[subject.from];
  if (!member || !first) return [];
  const kind = member.isThing ? 'thing' : member.type;
  const how = member.type === 'person' ? 'somebody known' : `${kind} as`;
  const words = member.name.split(' ').length;
  return [
    ...tieEvidence(found),
    `${how} ${articleOf(first)}`,
    ...(member.type === 'person' ? [] : [`description of ${bucket(words, [1, 2, 3, 5, 8])} words`]),
    ...(member.mentions.length > 1 ? [`${how} described again`] : []),
    ...(kind === 'unnamed' && member.party !== null ? ['described with a state'] : []),
  ];
}

/** What ties a description to whom it is taken to mean. */
function tieEvidence({ resolved, previous, page }: Found): Evidence {
  const tie = resolved?.tie;
  if (!tie) return [];
  const { by, back, others } = tie;
  const isSame = previous !== undefined && previous.resolved?.member === resolved?.member;
  const here = previous?.page === page ? 'here' : 'before';
  const told = [`tied by ${by}`, `tied by ${by}, ${Math.min(others, 3)} others`];
  if (by === 'itself') return told;
  return [
    ...told,
    `tied by ${by}, ${bucket(back, [0, 1, 2, 3, 6])} back`,
    isSame ? `tied to who spoke last, ${here}` : 'tied to another',
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
    if (goesOn) return ['lent by an open quotation'];
    return [
      'lent by another paragraph',
      ...(asks(lender) ? ['lent by a question'] : []),
      ...(asks({ page, draft }) ? ['lent to a question'] : []),
    ];
  }
  const isBehind = (lender.draft.pieces[0]?.from ?? 0) > (draft.pieces[0]?.from ?? 0);
  return [isBehind ? 'lent from behind' : 'lent from before'];
}

/** Whether what was said is a question: somebody else may answer it, or ask on. */
function asks({ page, draft }: Pick<Found, 'page' | 'draft'>): boolean {
  const tokens = page.inside[draft.quotations.at(-1) ?? -1]?.tokens;
  return tokens?.at(-1)?.text === '?';
}

function pronounEvidence({ choice, candidates, member, tie }: Resolved): Evidence {
  const isRival = candidates.some(({ type, gender }) => type === 'person' && gender !== null);
  const known =
    member?.gender === null
      ? ['gender not known', ...(isRival ? ['a rival of known gender'] : [])]
      : [];
  if (tie) return [`it by ${tie.by}`, ...known];
  if (!choice) return ['described before', ...known];
  return [
    `lead ${bucket(choice.lead, [0, 8, 16, 30, 60])}`,
    `sentences back ${bucket(choice.back, [0, 1, 2, 3, 5])}`,
    `rivals ${candidates.length}`,
    `${candidates.length > 1 ? 'several rivals' : 'few rivals'}, named ${choice.back > 1 ? 'far' : 'near'}`,
    `meant ${choice.part}, ${bucket(choice.back, [0, 1, 2])} back`,
    `paragraphs ${bucket(choice.paragraphs, [0, 1, 2, 4])}`,
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
