/** What is kept of a question that nothing answered, and of whoever reports something. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFeedback } from '../../../src/app/feedback/feedback.ts';
import type { NewReport } from '../../../src/app/feedback/feedback-store.ts';
import { questionKept } from '../../../src/app/feedback/question-kept.ts';
import { openStoresAt, QUIET } from '../../support/collections.ts';

describe('a question that nothing answered', () => {
  it('is the same in other capitals, marks and spaces', () => {
    const keys = ['Who pays for the tram?', 'who pays  for the tram', '“Who pays for the TRAM”?!'];
    expect(new Set(keys.map((one) => questionKept(one)?.words)).size).toBe(1);
    expect(questionKept('Who pays for the bus?')?.words).not.toBe(
      questionKept(keys[0] ?? '')?.words,
    );
  });

  it('is another one where the words stand in another order: who does it to whom matters', () => {
    expect(questionKept('Did China blame the US?')?.words).not.toBe(
      questionKept('Did the US blame China?')?.words,
    );
  });

  it('loses mentions, addresses and numbers that lead to somebody, and keeps dates', () => {
    const asked =
      'What did <@123456789012345678> and <@&98765432109876543> say in <#11111111111111111> on 8 June 2022? Ask kim@example.org, +49 170 1234567, https://x.example/u/42 or 4915112345678';
    const question = questionKept(asked)?.question ?? '';
    expect(question).not.toMatch(/\d{5}|@|example|1234567/);
    expect(question).toContain('on 8 June 2022');
    expect(questionKept('<@123456789012345678> ?')).toBeNull();
  });

  it('is short, of one line, and text that any database takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1_500 }), (asked) => {
        const kept = questionKept(asked);
        if (kept === null) return;
        expect(kept.question.length).toBeLessThanOrEqual(200);
        expect(kept.question).not.toMatch(/[\n\r\0]/);
        expect(kept.question.isWellFormed()).toBe(true);
        expect(kept.words).not.toBe('');
      }),
    );
  });
});

describe('a report', () => {
  const PLACE = { article: 's/a', version: 'v', start: 1, end: 9 };

  /** The marks under which the same person's reports are kept. */
  async function marksOf(...reports: readonly (readonly [string, number, string])[]) {
    const kept: NewReport[] = [];
    const { feedback: store } = await openStoresAt();
    for (const [server, start, secret] of reports) {
      const feedback = createFeedback({
        ...{ secret, log: QUIET, now: () => 1 },
        store: {
          ...store,
          report: async (_, one) => {
            kept.push(one);
            return 'kept';
          },
        },
      });
      await feedback.report(server, { ...PLACE, start }, 'words', '123456789012345678');
    }
    return kept.map(({ person }) => person);
  }

  it('of the same person has the same mark for one statement, and tells nothing of another', async () => {
    const marks = await marksOf(['s', 1, 'key'], ['s', 1, 'key'], ['s', 2, 'key'], ['t', 1, 'key']);
    expect(marks[0]).toBe(marks[1]);
    expect(new Set(marks).size).toBe(3);
  });

  it('cannot be told without the key', async () => {
    const [one, other] = await marksOf(['s', 1, 'key'], ['s', 1, 'another']);
    expect(one).not.toBe(other);
    expect(one).not.toContain('123456789012345678');
  });

  it('that the database does not take is told, and stops nobody', async () => {
    const logs: string[] = [];
    const { feedback: store, store: articles } = await openStoresAt();
    await articles.close();
    const log = { ...QUIET, error: (_: object, message: string) => void logs.push(message) };
    const feedback = createFeedback({ store, secret: 'key', log, now: () => 1 });
    expect(await feedback.report('s', PLACE, 'words', '1')).toBe('unavailable');
    expect(await feedback.reports('s')).toBeNull();
    expect(await feedback.questions('s')).toBeNull();
    await feedback.unanswered('s', 'Who pays?');
    expect(logs).toHaveLength(4);
  });
});
