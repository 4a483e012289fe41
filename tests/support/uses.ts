/** Everything that a person can have the bot do with a text, by the same functions that commands, suggestions and mentions use. */
import { quoteSpan } from '../../src/answering/answer.ts';
import { atOnce } from '../../src/answering/at-once.ts';
import {
  LONGEST_FILE,
  LONGEST_NAME,
  LONGEST_QUESTION,
  LONGEST_TEXT,
} from '../../src/answering/lengths.ts';
import { resumeQuestion } from '../../src/answering/questions/understanding/follow-up.ts';
import type { Sources } from '../../src/app/contracts.ts';
import { readIntent } from '../../src/app/in-words/intent.ts';
import { askedText, type Request, respond } from '../../src/app/respond.ts';
import { answerToJson } from '../../src/rendering/answer-json.ts';
import { renderCite } from '../../src/rendering/cite.ts';
import { renderContext } from '../../src/rendering/in-context.ts';
import { renderAnswer } from '../../src/rendering/render.ts';
import {
  partyChoices,
  quoteChoices,
  speakerChoices,
  topicChoices,
} from '../../src/rendering/suggestion-label.ts';
import { sourcesIn, sourcesOf } from './library.ts';

export type Use = (text: string, sources: Sources) => void | Promise<void>;

/** An answer as a message, as the command line prints it, and behind its buttons. */
async function answer(request: Request, sources: Sources): Promise<void> {
  const { library } = sources;
  const found = await respond(request, sources);
  const { pages } = renderAnswer(found, library, askedText(request));
  answerToJson(found, library, askedText(request));
  const quote = pages.find((page) => page.quote !== null)?.quote;
  if (!quote) return;
  renderContext(quote, library);
  renderCite(quote, library);
}

/** What a text is to the bot that somebody types, and how long it may be. */
export const QUESTIONS: Readonly<Record<string, { readonly longest: number; readonly use: Use }>> =
  {
    'who-said': {
      longest: LONGEST_QUESTION,
      use: (quote, sources) => answer({ kind: 'who-said', quote }, sources),
    },
    'who-said, a speaker': {
      longest: LONGEST_NAME,
      use: (speaker, sources) =>
        answer({ kind: 'who-said', quote: 'the key is to take actions', speaker }, sources),
    },
    ask: {
      longest: LONGEST_QUESTION,
      use: (question, sources) => answer({ kind: 'ask', question }, sources),
    },
    check: {
      longest: LONGEST_FILE,
      use: (text, sources) => answer({ kind: 'check', text }, sources),
    },
    summary: {
      longest: LONGEST_NAME,
      use: (topic, sources) => answer({ kind: 'summary', topic }, sources),
    },
    'summary, a party': {
      longest: LONGEST_NAME,
      use: (party, sources) => answer({ kind: 'summary', party }, sources),
    },
    'suggestions of quotations': {
      longest: LONGEST_TEXT,
      use: async (typed, { library, search }) => {
        atOnce(quoteChoices(library, typed, await search(typed, 40)));
      },
    },
    'suggestions of names': {
      longest: LONGEST_TEXT,
      use: (typed, { library }) => {
        for (const choices of [speakerChoices, partyChoices, topicChoices])
          atOnce(choices(library, typed));
      },
    },
    mention: {
      longest: LONGEST_QUESTION,
      use: async (text, sources) => {
        const intent = readIntent(text, false);
        if (intent.wants === 'answer') await answer(intent.request, sources);
      },
    },
    'mention, whatever its length': {
      longest: LONGEST_TEXT,
      use: (text) => void readIntent(text, false),
    },
    'mention, a question that follows': {
      longest: LONGEST_TEXT,
      use: (text, { library }) => {
        const carried = {
          question: 'What did Zhang Jun say about sanctions?',
          speaker: 'Zhang Jun',
        };
        resumeQuestion(text, carried, library);
        for (const next of ['and Russia?', 'and bananas?', 'why?'])
          resumeQuestion(next, { question: text, speaker: text }, library);
      },
    },
  };

const REQUESTS: readonly Request[] = [
  { kind: 'who-said', quote: 'the' },
  { kind: 'who-said', quote: 'no', speaker: 'Aa Bb' },
  { kind: 'who-said', quote: 'a a a a a a a b a a a' },
  { kind: 'who-said', quote: 'we will … and then … it was so' },
  { kind: 'who-said', quote: 'We will not go on and then the president said that we would win' },
  { kind: 'ask', question: 'What did Aa Bb say?' },
  { kind: 'ask', question: 'When did the president say that we will win?' },
  { kind: 'ask', question: 'How many people said no?' },
  { kind: 'ask', question: 'Who said it was so?' },
  { kind: 'ask', question: 'Did China respond?' },
  { kind: 'ask', question: 'Where is the minister?' },
  { kind: 'ask', question: 'What did officials say about the veto?' },
  { kind: 'check', text: 'Smith said "we will win" and Foo: "we will not go on", it was so' },
  { kind: 'check', text: 'the team said that it was going to the city for the first time' },
  { kind: 'summary' },
  { kind: 'summary', topic: 'veto sanctions', length: 'long' },
  { kind: 'summary', party: 'China', length: 'long' },
];

/** What somebody may ask of an article. */
export const OF_ARTICLES: Readonly<Record<string, (sources: Sources) => void | Promise<void>>> = {
  ...Object.fromEntries(
    REQUESTS.map((request) => [
      JSON.stringify(request),
      (sources: Sources) => answer(request, sources),
    ]),
  ),
  suggestions: async (sources) => {
    for (const typed of ['', 'the', 'we will', 'a a a b', 'zz']) {
      await QUESTIONS['suggestions of quotations']?.use(typed, sources);
      await QUESTIONS['suggestions of names']?.use(typed, sources);
    }
  },
  'in context': ({ library }) => {
    for (const article of library.articles.values()) {
      const middle = article.text.length >> 1;
      renderContext(quoteSpan(article, { start: middle, end: middle + 10 }), library);
      renderCite(quoteSpan(article, { start: middle, end: middle + 10 }), library);
    }
  },
};

/** The seed article and the disputes that tests are about: several articles, several speakers. */
export const someSources = (): Sources =>
  sourcesIn(
    'knowledge',
    ...['tram', 'cod', 'harbour'].map((name) => `tests/fixtures/disputes/${name}`),
  );

const ENGLISH =
  'The team said that it was going to the city for the first time in the year and that they have been there. ';

/** The library of one article, read as English whatever it holds. */
export const sourcesOfText = (text: string): Sources =>
  sourcesOf({ 'a.md': `${ENGLISH.repeat(4)}\n\n${text}` });
