import { expect, test } from 'vitest';
import { gistOf } from '../../../src/answering/answer.ts';
import type { Choice } from '../../../src/answering/choosing/choose.ts';
import { answerOf } from '../../../src/answering/choosing/chosen.ts';
import { gatherCandidates } from '../../../src/answering/choosing/gather.ts';
import { hitsFor } from '../../../src/answering/choosing/hits.ts';
import { sourcesOf } from '../../support/library.ts';

const PARAGRAPHS = [
  'The wall of Merrow is long.',
  '“The wall is low,” Helen Tarrant said.',
  'Donal Reyes rejected the claim. “The wall is high,” he said.',
];
const { library, search } = sourcesOf({ 'a.md': `Merrow\n\n${PARAGRAPHS.join('\n\n')}` });

async function shownBy(choice: Choice): Promise<readonly string[] | null> {
  const hits = await hitsFor('the wall', [], search);
  const gathering = { question: 'the wall', earlier: [], hits, story: new Map() };
  const answer = answerOf(choice, gatherCandidates(gathering, library, 4_000));
  const text = library.articles.get('a')?.text ?? '';
  return answer && gistOf(answer).quotations.map(({ shown }) => text.slice(shown.start, shown.end));
}

test('what is chosen is shown in the order chosen, each once, and every speaker apart', async () => {
  const [long, ...said] = PARAGRAPHS;
  expect(await shownBy({ stance: 'answers', ids: ['S2', 'S1', 'S2'] })).toEqual([...said, long]);
});

test('an id that was not given shows nothing', async () => {
  expect(await shownBy({ stance: 'partly', ids: ['S99', 'S1'] })).toEqual([PARAGRAPHS[0]]);
  expect(await shownBy({ stance: 'answers', ids: ['S99'] })).toBeNull();
});

test('who finds no answer shows none', async () => {
  expect(await shownBy({ stance: 'no', ids: ['S1'] })).toBeNull();
});
