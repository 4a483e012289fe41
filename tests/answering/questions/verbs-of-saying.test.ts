import { describe, expect, test } from 'vitest';
import { readQuestion } from '../../../src/answering/questions/understanding/question.ts';
import { requestsIn } from '../../../src/app/in-words/request-in-words.ts';
import { isSpeech, SPEECH_VERBS } from '../../../src/language/lexicon/reporting-verbs.ts';
import { jsonFor, sourcesIn } from '../../support/library.ts';

const tram = sourcesIn('tests/fixtures/disputes/tram');
const seed = sourcesIn('knowledge');
const ask = (question: string, sources = tram) => jsonFor({ kind: 'ask', question }, sources);

const verbs = [...SPEECH_VERBS.values()].filter(
  (verb) => verb.form === 'base' && isSpeech(verb) && !verb.lemma.includes('-'),
);

describe('a question with any verb of speech', () => {
  test.each([
    ['Tanabe', 'drivers', 'A tired driver is a danger'],
    ['Achebe', 'night shifts', 'Nobody is being forced'],
  ])('asks what %s said about %s', async (name, topic, words) => {
    const said = await ask(`What did ${name} say about ${topic}?`);
    expect(said.kind).toBe('answered');
    expect(said.text.replaceAll('*', '')).toContain(words);
    const faults: string[] = [];
    for (const { lemma } of verbs) {
      const { text } = await ask(`What did ${name} ${lemma} about ${topic}?`);
      if (text !== said.text) faults.push(lemma);
    }
    expect(verbs.length).toBeGreaterThan(100);
    expect(faults).toEqual([]);
  });

  test.each(['has Zhang Jun stressed', 'is Zhang Jun stressing', 'Zhang Jun stresses'])(
    'asks so in each of its forms: what %s about sanctions',
    (asked) => {
      const { onlyAsked, topic } = readQuestion(`what ${asked} about sanctions?`, seed.library);
      expect(onlyAsked).toBe(true);
      expect(topic.map(({ key }) => key)).toEqual(['sanctions']);
    },
  );
});

describe('a form that may be a noun', () => {
  test('stays in the topic where it is no verb', () => {
    const { topic } = readQuestion('What did Zhang Jun say about the report?', seed.library);
    expect(topic.map(({ key }) => key)).toEqual(['report']);
  });

  test('makes nobody its speaker behind an article', () => {
    const { onlyAsked } = readQuestion('What did Zhang Jun do the warning for?', seed.library);
    expect(onlyAsked).toBe(false);
  });
});

test.each(['want', 'deny', 'fear', 'propose'])(
  'what somebody is said to %s may be told in the narration',
  (verb) => {
    const question = readQuestion(`What does Zhang Jun ${verb} in the Council?`, seed.library);
    expect([question.asked === null, question.onlyAsked]).toEqual([false, false]);
  },
);

describe('a question in words asks who said it', () => {
  test.each([
    ['who insisted that the key is to take actions?', 'the key is to take actions'],
    ['who claimed “flip-flop of US policies”?', 'flip-flop of US policies'],
    ['did Zhang Jun really argue that “the key is to take actions”?', 'the key is to take actions'],
  ])('%s', (text, quote) =>
    expect(requestsIn(text).request).toMatchObject({ kind: 'who-said', quote }),
  );

  test.each([
    'who announced the new round of talks?',
    'who denied that the key is to take actions?',
    'did Zhang Jun deny “the key is to take actions”?',
  ])('but not: %s', (text) => expect(requestsIn(text).request.kind).toBe('ask'));

  test('or, behind "that", what is typed as a question', async () => {
    const answer = await ask('who was it that warned that the key is to take actions?', seed);
    expect(answer.verdicts).toEqual(['Verbatim']);
  });
});
