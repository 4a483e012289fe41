/** What every database has to do with what people tell their admins, and with what is between host and server. */
import { expect, test } from 'vitest';
import type { Stores } from '../../src/services/store/articles/open-articles.ts';
import { ROOMY, versionOf } from './articles-contract.ts';

const DAY = 24 * 60 * 60 * 1000;
const ANN = { by: 'ann', at: 1_000 };
const PLACE = { article: 's/a', version: 'v', start: 10, end: 20 };
const QUESTION = { words: 'who pays', question: 'Who pays?' };
const CORRECTION = {
  article: 'veto',
  words: 'One',
  speaker: 'Zoe',
  role: null,
  party: null,
  date: '2022-06-08',
};

/** Called within a `describe`; `open` gives empty stores that the tests close. */
export function feedbackContract(open: () => Promise<Stores>): void {
  test('keeps one report of a person and statement, the last; counts people by reason', async () => {
    const { feedback } = await open();
    const say = (person: string, reason: 'speaker' | 'words' | 'context', at: number) =>
      feedback.report('s', { ...PLACE, reason, person, at }, 100);
    await say('a', 'speaker', 1);
    await say('a', 'words', 2);
    await say('b', 'speaker', 3);
    await say('c', 'speaker', 4);
    await feedback.report('s', { ...PLACE, end: 30, reason: 'context', person: 'a', at: 9 }, 100);
    expect(await feedback.reports('s', 0)).toEqual([
      { ...PLACE, reasons: { speaker: 2, words: 1, context: 0 }, last: 4 },
      { ...PLACE, end: 30, reasons: { speaker: 0, words: 0, context: 1 }, last: 9 },
    ]);
  });

  test('keeps no more reports than there is room for, and changes one all the same', async () => {
    const { feedback } = await open();
    const say = (person: string, reason: 'speaker' | 'words') =>
      feedback.report('s', { ...PLACE, reason, person, at: 1 }, 1);
    expect([await say('a', 'speaker'), await say('b', 'words'), await say('a', 'words')]).toEqual([
      'kept',
      'full',
      'kept',
    ]);
    expect(await feedback.reports('s', 0)).toMatchObject([{ reasons: { speaker: 0, words: 1 } }]);
  });

  test('drops the reports of a statement, of one reason or all', async () => {
    const { feedback } = await open();
    const say = (person: string, reason: 'speaker' | 'words') =>
      feedback.report('s', { ...PLACE, reason, person, at: 1 }, 100);
    await say('a', 'speaker');
    await say('b', 'words');
    await feedback.settle('s', PLACE, 'speaker');
    expect(await feedback.reports('s', 0)).toMatchObject([{ reasons: { speaker: 0, words: 1 } }]);
    await feedback.settle('s', { ...PLACE, version: 'w' });
    expect(await feedback.reports('s', 0)).toHaveLength(1);
    await feedback.settle('s', PLACE);
    expect(await feedback.reports('s', 0)).toEqual([]);
  });

  test('counts the same question together, over days, the most frequent first', async () => {
    const { feedback } = await open();
    await feedback.ask('s', { words: 'why', question: 'Why?', at: 5 * DAY }, 100);
    for (const at of [DAY, DAY + 1, 3 * DAY]) await feedback.ask('s', { ...QUESTION, at }, 100);
    expect(await feedback.unanswered('s', 0)).toEqual([
      { question: 'Who pays?', times: 3 },
      { question: 'Why?', times: 1 },
    ]);
    expect(await feedback.unanswered('s', 2 * DAY)).toEqual([
      { question: 'Why?', times: 1 },
      { question: 'Who pays?', times: 1 },
    ]);
    await feedback.ask('s', { words: 'new', question: 'New?', at: 3 * DAY }, 3);
    expect(await feedback.unanswered('s', 0)).toHaveLength(2);
    await feedback.dropUnanswered('s');
    expect(await feedback.unanswered('s', 0)).toEqual([]);
  });

  test('lets go of what is old, and of nothing else', async () => {
    const { feedback } = await open();
    for (const at of [DAY, 9 * DAY]) {
      await feedback.report('s', { ...PLACE, reason: 'words', person: `${at}`, at }, 100);
      await feedback.ask('s', { ...QUESTION, at }, 100);
    }
    expect(await feedback.reports('s', 2 * DAY)).toMatchObject([{ reasons: { words: 1 } }]);
    await feedback.letGo(2 * DAY);
    expect(await feedback.reports('s', 0)).toMatchObject([{ reasons: { words: 1 } }]);
    expect(await feedback.unanswered('s', 0)).toMatchObject([{ times: 1 }]);
  });

  test('keeps every server’s from every other', async () => {
    const { feedback, host } = await open();
    await feedback.report('s', { ...PLACE, reason: 'words', person: 'a', at: 1 }, 100);
    await feedback.ask('s', { ...QUESTION, at: 1 }, 100);
    await host.correct('s', CORRECTION, ANN);
    expect(await feedback.reports('t', 0)).toEqual([]);
    expect(await feedback.unanswered('t', 0)).toEqual([]);
    expect((await host.corrections(['t'])).size).toBe(0);
    await feedback.settle('t', PLACE);
    await feedback.dropUnanswered('t');
    expect(await feedback.reports('s', 0)).toHaveLength(1);
    expect(await feedback.unanswered('s', 0)).toHaveLength(1);
  });

  test('keeps corrections of the host’s articles in their order, the last of the same words', async () => {
    const { host, store } = await open();
    await host.correct('s', CORRECTION, ANN);
    await host.correct('s', { ...CORRECTION, words: 'Two' }, { by: 'bob', at: 2_000 });
    await host.correct('s', { ...CORRECTION, speaker: null }, { by: 'bob', at: 3_000 });
    const many = Array.from({ length: 1_200 }, (_, n) => `x${n}`);
    expect([...(await host.corrections([...many, 's']))]).toEqual([
      [
        's',
        [
          { ...CORRECTION, words: 'Two' },
          { ...CORRECTION, speaker: null },
        ],
      ],
    ]);
    expect((await store.live('s')).corrections).toEqual([]);
    expect(await store.log('s', 1)).toMatchObject([
      { by: 'bob', action: 'correct-host', slug: 'veto' },
    ]);
  });

  test('publishes and restores nothing of an article that the host has blocked, nor its text elsewhere', async () => {
    const { host, store } = await open();
    await store.publish('s', versionOf('a', 'One.'), ROOMY, ANN);
    expect(await host.block('s', 'nothing', ANN)).toBe('unknown');
    expect(await host.block('s', 'a', ANN)).toBe('blocked');
    await store.remove('s', 'a', ANN);
    const refused = { ok: false, why: { kind: 'blocked-article' } };
    expect(await store.restore('s', 'a', 1, ROOMY, ANN)).toEqual(refused);
    expect(await store.publish('s', versionOf('a', 'Two.'), ROOMY, ANN)).toEqual(refused);
    expect(await store.publish('s', versionOf('b', 'One.'), ROOMY, ANN)).toEqual(refused);
    expect(await store.publish('t', versionOf('a', 'One.'), ROOMY, ANN)).toMatchObject({
      ok: true,
    });
    expect(await host.blocked()).toEqual([{ server: 's', slug: 'a' }]);
    expect(await host.unblock('s', 'a', ANN)).toBe('unblocked');
    expect(await host.unblock('s', 'a', ANN)).toBe('unknown');
    expect(await store.restore('s', 'a', 1, ROOMY, ANN)).toMatchObject({ ok: true });
  });

  test('is gone with its server, and reports with an article that is erased', async () => {
    const { feedback, host, store } = await open();
    await store.publish('s', versionOf('a', 'One.'), ROOMY, ANN);
    await feedback.report('s', { ...PLACE, reason: 'words', person: 'a', at: 1 }, 100);
    await store.erase('s', 'a', ANN);
    expect(await feedback.reports('s', 0)).toEqual([]);
    await feedback.report('s', { ...PLACE, reason: 'words', person: 'a', at: 1 }, 100);
    await feedback.ask('s', { ...QUESTION, at: 1 }, 100);
    await host.correct('s', CORRECTION, ANN);
    await host.correct('only', CORRECTION, ANN);
    await store.present(['s', 'only'], 1);
    expect([...(await store.purge(2))].sort()).toEqual(['only', 's']);
    expect(await feedback.reports('s', 0)).toEqual([]);
    expect(await feedback.unanswered('s', 0)).toEqual([]);
    expect((await host.corrections(['only'])).size).toBe(0);
  });
}
