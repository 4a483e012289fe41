import { expect, test } from 'vitest';
import { readerText } from '../../src/discord/render/escape.ts';
import type { Request } from '../../src/discord/respond.ts';
import { jsonFor, sharedFile, sourcesIn } from '../support/library.ts';

type Case = {
  readonly id: string;
  readonly kind: 'who-said' | 'ask' | 'check';
  readonly input: string;
  readonly speakers?: readonly string[];
  readonly quotes?: readonly string[];
  readonly any?: readonly string[];
  readonly verdict?: string | readonly string[];
  readonly abstain?: boolean;
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

const file = sharedFile('questions/dev.jsonl');
const cases = (file ?? '').split('\n').filter((line) => line.trim() !== '');
const sources = sourcesIn('knowledge');
const straight = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

test.skipIf(file !== null)('the questions beside the repository are missing: skipped', () => {
  expect(cases).toHaveLength(0);
});

test.each(cases.map((line): Case => JSON.parse(line)))('$id: $input', async (wanted) => {
  const answer = await jsonFor(requestOf(wanted), sources);
  const text = straight(readerText(answer.text));
  for (const quote of wanted.quotes ?? []) expect(text).toContain(straight(quote));
  for (const banned of wanted.not ?? []) expect(text).not.toContain(straight(banned));
  for (const speaker of wanted.speakers ?? []) expect(text).toContain(speaker);
  if (wanted.any) expect(wanted.any.some((one) => text.includes(straight(one)))).toBe(true);
  if (wanted.abstain) {
    expect(answer).toMatchObject({ kind: 'not-in-sources', quotes: [] });
    expect(answer.text).toMatch(/^\*\*(?:Not in the sources|Not found)\*?\*?/);
  } else if (wanted.kind === 'ask') expect(answer.kind).toBe('answered');
  expectVerdict(wanted, answer);
});

function requestOf({ kind, input }: Case): Request {
  if (kind === 'who-said') return { kind, quote: input };
  return kind === 'ask' ? { kind, question: input } : { kind, text: input };
}

function expectVerdict(wanted: Case, answer: Awaited<ReturnType<typeof jsonFor>>): void {
  const right = [wanted.verdict ?? []].flat();
  if (right.includes('none')) expect(answer.kind).toBe('nothing-to-check');
  else if (right.length > 0)
    expect(right.map((one) => VERDICTS[one])).toContain(answer.verdicts[0]);
}
