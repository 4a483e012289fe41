/** Whether a reply is right, for a question with what a right reply holds. */

import type { Request } from '../../../src/app/respond.ts';
import type { JsonAnswer } from '../../../src/rendering/answer-json.ts';
import { readerText } from '../../../src/rendering/wording/escape.ts';

/** A question, its kind, and what a right reply to it holds; see the fields below. */
export type Case = {
  readonly id: string;
  readonly kind: 'who-said' | 'ask' | 'check';
  readonly input: string;
  /** The speaker option of who-said. */
  readonly speaker?: string;
  /** Each must be named in the reply. */
  readonly speakers?: readonly string[];
  /** Each must stand in the reply. */
  readonly quotes?: readonly string[];
  /** One of them must stand in the reply. */
  readonly any?: readonly string[];
  /** The verdicts that count as right. */
  readonly verdict?: string | readonly string[];
  /** The sources do not answer. */
  readonly abstain?: boolean;
  /** None may stand in the reply. */
  readonly not?: readonly string[];
};

const VERDICTS: Readonly<Record<string, string>> = {
  verbatim: 'Verbatim',
  altered: 'Altered',
  stitched: 'Stitched',
  misattributed: 'Different speaker',
  reported: 'Reported, not quoted',
  'own-words': "Article's own words",
  'not-found': 'Not found',
};

/** Cases of a JSON Lines text. */
export const casesIn = (text: string): readonly Case[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Case => JSON.parse(line));

export function requestOf({ kind, input, speaker }: Case): Request {
  if (kind === 'who-said') return { kind, quote: input, ...(speaker && { speaker }) };
  return kind === 'ask' ? { kind, question: input } : { kind, text: input };
}

/** What is wrong with a reply; nothing where it is right. */
export function faultsOf(wanted: Case, answer: JsonAnswer): readonly string[] {
  const text = straight(readerText(answer.text));
  const holds = (words: string): boolean => text.includes(straight(words));
  return [
    ...(wanted.quotes ?? []).filter((words) => !holds(words)).map((words) => `lacks “${words}”`),
    ...(wanted.speakers ?? [])
      .filter((name) => !holds(name))
      .map((name) => `does not name ${name}`),
    ...(wanted.not ?? []).filter(holds).map((words) => `holds “${words}”`),
    ...(wanted.any && !wanted.any.some(holds) ? [`holds none of ${wanted.any.join(' | ')}`] : []),
    ...abstentionFaults(wanted, answer),
    ...verdictFaults(wanted, answer),
  ];
}

/** The same, where what answers need not be sure to: it may be among the closest. */
export const faultsOfShown = (wanted: Case, answer: JsonAnswer): readonly string[] =>
  faultsOf(wanted, answer).filter((fault) => fault !== REFUSES || answer.kind !== 'closest');

const REFUSES = 'refuses';

const straight = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

function abstentionFaults(wanted: Case, answer: JsonAnswer): readonly string[] {
  if (wanted.abstain) {
    const begins = /^\*\*(?:Not in the sources|Not found|No clear answer)/.test(answer.text);
    const refuses = answer.kind !== 'answered' && answer.quotes.length === 0 && begins;
    return refuses ? [] : ['does not refuse'];
  }
  return wanted.kind === 'ask' && answer.kind !== 'answered' ? [REFUSES] : [];
}

function verdictFaults(wanted: Case, answer: JsonAnswer): readonly string[] {
  const right = [wanted.verdict ?? []].flat();
  if (right.length === 0) return [];
  // What an ellipsis leaves out of one statement is no change: the cases were written when it was called Stitched.
  if (right.includes('stitched') && wanted.input.includes('…')) right.push('verbatim');
  if (right.includes('none')) return answer.kind === 'nothing-to-check' ? [] : ['checks something'];
  const given = answer.verdicts[0] ?? 'no verdict';
  // Where it is only likely whose words they are, nobody is told that they are another's: the reply names both.
  const names = right.includes('misattributed') && /; you name /.test(answer.text);
  return names || right.some((one) => VERDICTS[one] === given) ? [] : [`calls it ${given}`];
}
