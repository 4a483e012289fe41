import { afterEach, describe, expect, it } from 'vitest';
import { choosing, KEY } from '../support/choosing-bot.ts';
import {
  fail,
  type ModelServer,
  type Script,
  say,
  startModelServer,
} from '../support/model-server.ts';
import { type Finished, run } from '../support/run.ts';

let server: ModelServer | null = null;
afterEach(() => server?.close());

const verbatim = (
  args: readonly string[],
  input: string,
  environment: Record<string, string>,
): Promise<Finished> => run('src/cli/index.ts', args, environment, input).finished;

const QUESTION = 'What did Zhang Jun say about the United States?';

describe('--choose', () => {
  it('prints what the model chose, what is only close where it finds no answer, and the quotations where it fails; why beside it, without the key', async () => {
    const scripts: readonly Script[] = [
      choosing('flip-flop of US policies'),
      () => say({ stance: 'no', ids: [] }),
      () => fail(401),
    ];
    server = await startModelServer(
      (request, index) => scripts[index]?.(request, index) ?? fail(500),
    );
    const { stdout, stderr } = await verbatim(['ask', '-', '--choose'], `${QUESTION}\n`.repeat(3), {
      OPENAI_API_KEY: KEY,
      OPENAI_BASE_URL: server.url,
      OPENAI_MODEL: 'scripted',
    });
    const [chosen, close, rules] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(chosen.kind).toBe('answered');
    expect(chosen.text).toContain('Passages chosen by scripted at 127.0.0.1:');
    expect(chosen.quotes).toEqual([
      expect.objectContaining({
        speaker: 'Zhang Jun',
        text: expect.stringContaining('flip-flop of US policies'),
      }),
    ]);
    expect(close).toMatchObject({ kind: 'closest', verdicts: [], quotes: [] });
    expect(close.text).toMatch(/^\*\*No clear answer\.\*\*/);
    // One stretch of statements of one speaker.
    expect(close.text.match(/(?<!>.*\n)^> /gm)).toHaveLength(1);
    expect(close.nearest.length).toBeGreaterThanOrEqual(2);
    expect(rules.text).toContain('There are many things that the US can do');
    expect(stderr).toContain('not authorised');
    expect(stdout + stderr).not.toContain(KEY);
  });

  it('says what to set where no model is set up', async () => {
    const { code, stderr } = await verbatim(['ask', QUESTION, '--choose'], '', {
      OPENAI_API_KEY: '',
      OPENAI_BASE_URL: '',
    });
    expect(code).toBe(1);
    expect(stderr).toContain('set OPENAI_API_KEY');
  });
});
