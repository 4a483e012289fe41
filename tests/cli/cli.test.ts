import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { type Finished, run } from '../support/run.ts';

const verbatim = (args: readonly string[], input = '', environment = {}): Promise<Finished> =>
  run('src/cli/index.ts', args, environment, input).finished;

const seed = async () => {
  const file = await readFile('knowledge/un-veto-dispute.md', 'utf8');
  return file.slice(file.indexOf('\n---\n') + '\n---\n'.length);
};

describe('verbatim who-said', () => {
  it('prints speaker, words, verdict and place', async () => {
    const { code, stdout } = await verbatim(['who-said', 'flip-flop of US policies']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^> .*flip-flop of US policies/m);
    expect(stdout).toContain("Verbatim · Zhang Jun, China's UN Ambassador");
  });

  it('takes --speaker, and prints with --json an object whose quotations are slices of the article', async () => {
    const args = [
      'who-said',
      'entirely reasonable and justified',
      '--speaker',
      'Kim Song',
      '--json',
    ];
    const answer = JSON.parse((await verbatim(args)).stdout);
    expect(answer).toMatchObject({ kind: 'answered', verdicts: ['Different speaker'] });
    const [quote] = answer.quotes;
    expect(quote).toMatchObject({ speaker: 'Wu Jianjian', paragraph: 8 });
    expect((await seed()).slice(quote.start, quote.end)).toBe(quote.text);
  });
});

describe('verbatim ask', () => {
  it('with "-" reads one question a line, also as JSON strings, and answers in order', async () => {
    const questions = [
      'How did Russia respond?',
      JSON.stringify('Who is the president\nof France?'),
      '"no limits" partnership?',
      JSON.stringify(['What did China say about the vetoes?', 'and Russia?']),
      '["no strings", 1]',
    ];
    const { stdout } = await verbatim(['ask', '-'], questions.join('\n'));
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ kind }) => kind).slice(0, 3)).toEqual([
      'answered',
      'not-in-sources',
      'answered',
    ]);
    // Of a conversation the last turn, and how it was read.
    expect(answers.map(({ text }) => /Read as: .*/.exec(text)?.[0] ?? null)).toEqual([
      ...[null, null, null],
      'Read as: What did Russia say about the vetoes?',
      null,
    ]);
  });
});

describe('verbatim check', () => {
  it('has no verdict where there is nothing to check', async () => {
    const { stdout } = await verbatim(['check', 'I think this veto was a mistake.', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      kind: 'nothing-to-check',
      verdicts: [],
      quotes: [],
    });
  });
});

describe('verbatim summary', () => {
  it('takes topic, party and length', async () => {
    const args = [
      'summary',
      '--topic',
      'sanctions',
      '--party',
      'China',
      '--length',
      'long',
      '--json',
    ];
    const answer = JSON.parse((await verbatim(args)).stdout);
    expect(answer.kind).toBe('answered');
    expect(new Set(answer.quotes.map(({ speaker }: { speaker: string }) => speaker))).not.toContain(
      'Kim Song',
    );
  });
});

describe('verbatim extract', () => {
  it('reads JSON lines, front matter too, and gives offsets into the text untouched', async () => {
    const texts = [
      'Rain fell.\r\n\r\n“We are safe,” said Mayor Ana Lima.',
      '---\r\nspeaker: Ana Lima\r\n---\r\nI have rung the bell for years.',
    ] as const;
    const lines = texts.map((text, id) => JSON.stringify({ id: `${id}`, text }));
    const { stdout } = await verbatim(['extract', '-', '--json'], lines.join('\n'));
    const read = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(read).toMatchObject([
      { id: '0', quotes: [{ speaker: 'Ana Lima', quote: '“We are safe,”', kind: 'direct' }] },
      { id: '1', quotes: [{ speaker: 'Ana Lima', quote: 'I have rung the bell for years.' }] },
    ]);
    for (const [at, text] of texts.entries()) {
      const [quote] = read[at].quotes;
      expect(text.slice(quote.start, quote.end)).toBe(quote.quote);
    }
    const [{ mentionStart, mentionEnd }] = read[0].quotes;
    expect(texts[0].slice(mentionStart, mentionEnd)).toContain('Ana Lima');
  });

  it('shows a file paragraph by paragraph', async () => {
    const { stdout } = await verbatim(['extract', 'knowledge/un-veto-dispute.md']);
    expect(stdout).toContain('¶18');
    expect(stdout).toContain('Kim Song');
  });
});

describe('a mistake', () => {
  it.each([
    [['extract', 'no-such.md'], {}, /no-such\.md: there is no such file/],
    [['who-said', 'x'], { KNOWLEDGE_DIR: '/nowhere' }, /\/nowhere does not exist/],
    [['who-says', 'x'], {}, /unknown command/],
    [['ask'], {}, /missing required argument/],
    [['summary', '--length', 'huge'], {}, /Allowed choices are short, medium, long/],
  ])('%j is told in words, with exit code 1', async (args, environment, message) => {
    const { code, stderr } = await verbatim(args, '', environment);
    expect(code).toBe(1);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
