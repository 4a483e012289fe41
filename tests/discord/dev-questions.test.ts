/** The questions of ../shared/questions, asked through Discord; tests/answering asks them without. */
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readerText } from '../../src/rendering/wording/escape.ts';
import { type RunningBot, startBot } from '../support/bot.ts';

const FILE = new URL('../../../shared/questions/dev.jsonl', import.meta.url);

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

const OPTION = { 'who-said': 'quote', ask: 'question', check: 'text' } as const;
const WORDS: Readonly<Record<string, string>> = {
  verbatim: '**Verbatim**',
  altered: '**Altered**',
  stitched: '**Stitched**',
  misattributed: '**Different speaker**',
  reported: '**Reported, not quoted**',
  'own-words': "**Article's own words**",
  'not-found': '**Not found**',
  none: '**Nothing to check**',
};
const NEAR = 'Not an answer, but near:';

const straight = (text: string) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");

if (!existsSync(FILE))
  describe.skip('the questions of ../shared/questions (skipped: that folder is not here)', () => {
    it('are answered through Discord', () => undefined);
  });
else {
  const cases: readonly Case[] = readFileSync(FILE, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  let bot: RunningBot;

  beforeAll(async () => {
    bot = await startBot();
  });
  afterAll(() => bot.close());

  /** The public message and whatever is behind More. */
  async function wholeReply({ kind, input }: Case): Promise<string> {
    const { member } = bot.local.people;
    const place = bot.local.channels.general;
    let reply = await member.slash(place, kind, { [OPTION[kind]]: input });
    const pages = [reply.content];
    while (reply.buttons.includes('More')) {
      reply = await member.press(reply.id, 'More');
      pages.push(reply.content);
    }
    return pages.join('\n');
  }

  describe('the questions of ../shared/questions, through Discord', () => {
    it.each(cases)('$id: $input', async (asked) => {
      const content = await wholeReply(asked);
      const text = straight(readerText(content));
      const answer = text.split(NEAR)[0] ?? '';
      for (const speaker of asked.speakers ?? []) expect(answer).toContain(speaker);
      for (const quote of asked.quotes ?? []) expect(answer).toContain(straight(quote));
      for (const quote of asked.not ?? []) expect(text).not.toContain(straight(quote));
      const any = asked.any?.map(straight);
      if (any) expect(any.some((quote) => answer.includes(quote))).toBe(true);
      const verdicts = [asked.verdict ?? []].flat().flatMap((verdict) => WORDS[verdict] ?? []);
      // What an ellipsis leaves out of one statement is no change: the cases were written when it was called Stitched.
      if (asked.verdict === 'stitched' && asked.input.includes('…')) verdicts.push('**Verbatim**');
      // Where it is only likely whose words they are, nobody is told that they are another's: the reply names both.
      const names = asked.verdict === 'misattributed' && /; you name /.test(text);
      if (verdicts.length > 0 && !names)
        expect(verdicts.some((word) => content.includes(word))).toBe(true);
      if (asked.abstain)
        expect(content).toMatch(/^\*\*(?:Not in the sources|Not found|No clear answer)/);
    });
  });
}
