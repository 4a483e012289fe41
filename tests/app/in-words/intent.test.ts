import { describe, expect, it } from 'vitest';
import { readIntent } from '../../../src/app/in-words/intent.ts';

const wants = (text: string, repliesToOther = false) => readIntent(text, repliesToOther).wants;
const request = (text: string) => {
  const intent = readIntent(text, false);
  return intent.wants === 'answer' ? intent.request : intent;
};

describe('a text to the bot', () => {
  it.each([
    'help',
    'Help!',
    'help me please',
    'commands',
    'what can you do?',
    'hi',
    'hello there!',
  ])('%j wants the help', (text) => expect(wants(text)).toBe('help'));

  it.each(['', '?', '👍', 'thanks!', 'thank you so much', 'ok', 'ty', ':)'])(
    '%j is no question',
    (text) => expect(wants(text)).toBe('nothing'),
  );

  it.each([
    '',
    'is this right?',
    'Is that quote real?',
    'check this',
    'fact-check please',
    'true?',
  ])('%j in a reply to a message means that message', (text) =>
    expect(wants(text, true)).toBe('check-replied'),
  );

  it.each(['is this right?', 'check this', 'really?'])('%j means a message in any case', (text) =>
    expect(wants(text)).toBe('check-replied'),
  );

  it.each(['what does Russia say to this?', 'is this right for Russia to do?'])(
    '%j in a reply to a message is a question of its own',
    (text) => expect(request(text)).toEqual({ kind: 'ask', question: text }),
  );

  it.each([
    ['who said "no limits"?', 'no limits'],
    ['Who really said “the key is to take actions”', 'the key is to take actions'],
    ['who said "no limits" about China and Russia?', 'no limits'],
    ["who's saying 'entirely reasonable'?!", 'entirely reasonable'],
  ])('%j asks who said those words', (text, quote) =>
    expect(request(text)).toEqual({ kind: 'who-said', quote }),
  );

  it.each(['who said no?', 'what did the summary leave out?', 'helpful to whom was the veto?'])(
    '%j is a question',
    (text) => expect(request(text)).toEqual({ kind: 'ask', question: text }),
  );

  it('asks who said words without marks, or else about a topic', () => {
    expect(readIntent('who said that the vetoes were right?', false)).toEqual({
      wants: 'answer',
      request: { kind: 'who-said', quote: 'the vetoes were right' },
      otherwise: { kind: 'ask', question: 'who said that the vetoes were right?' },
    });
  });

  it.each([
    ['summary', {}],
    ['tl;dr', {}],
    ['summarise please', {}],
    ['Summarise the dispute, please', {}],
    ['summary of sanctions', { topic: 'sanctions' }],
    ['give me a short summary of the veto', { topic: 'the veto' }],
    ['sum up both sides', {}],
  ])('%j is a summary', (text, rest) =>
    expect(request(text)).toEqual({ kind: 'summary', ...rest }),
  );

  it('that names a speaker asks whether it was that one', () => {
    expect(request('did Zhang Jun really say "no limits"?')).toEqual({
      kind: 'who-said',
      quote: 'no limits',
      speaker: 'Zhang Jun',
    });
    expect(request('Is it true that Wu said “no limits”?')).toEqual({
      kind: 'check',
      text: 'Wu said “no limits”?',
    });
    expect(request('did Russia say anything?')).toMatchObject({ kind: 'ask' });
  });

  it('beginning with "check" is checked where it holds quotation marks', () => {
    expect(request('check: Wu said "no limits"')).toEqual({
      kind: 'check',
      text: 'Wu said "no limits"',
    });
    expect(request('check what China said')).toMatchObject({ kind: 'ask' });
  });

  it('of any length is read at once', () => {
    for (const text of ['"'.repeat(4_000), 'thank '.repeat(700), `who said ${' "a'.repeat(900)}`])
      expect(readIntent(text, true)).toBeDefined();
  });
});
