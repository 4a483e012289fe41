import { afterEach, describe, expect, it } from 'vitest';
import { choosing, KEY } from '../support/choosing-bot.ts';
import { fail, type ModelServer, say, startModelServer } from '../support/model-server.ts';
import { type Finished, run } from '../support/run.ts';

let server: ModelServer | null = null;
afterEach(() => server?.close());

const verbatim = (
  args: readonly string[],
  environment: Record<string, string>,
): Promise<Finished> => run('src/cli/index.ts', args, environment).finished;

const QUESTION = ['ask', 'What did Zhang Jun say about the United States?', '--choose'];

describe('--choose', () => {
  it('prints what the model chose', async () => {
    server = await startModelServer(choosing('flip-flop of US policies'));
    const { stdout } = await verbatim([...QUESTION, '--json'], {
      OPENAI_API_KEY: KEY,
      OPENAI_BASE_URL: server.url,
      OPENAI_MODEL: 'scripted',
    });
    const answer = JSON.parse(stdout);
    expect(answer.kind).toBe('answered');
    expect(answer.text).toContain('Passages chosen by scripted at 127.0.0.1:');
    expect(answer.quotes).toEqual([
      expect.objectContaining({
        speaker: 'Zhang Jun',
        text: expect.stringContaining('flip-flop of US policies'),
      }),
    ]);
  });

  it('prints the quotations where the model fails, and why beside it, without the key', async () => {
    server = await startModelServer(() => fail(401));
    const { stdout, stderr } = await verbatim(QUESTION, {
      OPENAI_API_KEY: KEY,
      OPENAI_BASE_URL: server.url,
      OPENAI_MODEL: 'scripted',
    });
    expect(stdout).toContain('There are many things that the US can do');
    expect(stderr).toContain('not authorised');
    expect(stdout + stderr).not.toContain(KEY);
  });

  it('prints what is only close where the model finds no answer', async () => {
    server = await startModelServer(() => say({ stance: 'no', ids: [] }));
    const { stdout } = await verbatim([...QUESTION, '--json'], {
      OPENAI_BASE_URL: server.url,
      OPENAI_MODEL: 'scripted',
    });
    const answer = JSON.parse(stdout);
    expect(answer).toMatchObject({ kind: 'closest', verdicts: [], quotes: [] });
    expect(answer.text).toMatch(/^\*\*No clear answer\.\*\*/);
    // Two quotations; one may hold words in several pairs of marks.
    expect(answer.text.match(/(?<!>.*\n)^> /gm)).toHaveLength(2);
    expect(answer.nearest.length).toBeGreaterThanOrEqual(2);
  });

  it('says what to set where no model is set up', async () => {
    const { code, stderr } = await verbatim(QUESTION, { OPENAI_API_KEY: '', OPENAI_BASE_URL: '' });
    expect(code).toBe(1);
    expect(stderr).toContain('set OPENAI_API_KEY');
  });
});
