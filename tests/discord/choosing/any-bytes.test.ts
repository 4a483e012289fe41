import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CANDIDATE_IDS } from '../../../src/answering/choosing/candidates.ts';
import { CHOICE_FORMAT } from '../../../src/answering/choosing/choice.ts';
import { chooseAnswer } from '../../../src/app/choosing/choose-answer.ts';
import { createChooser } from '../../../src/app/choosing/chooser.ts';
import type { Kept } from '../../../src/app/kept-answers.ts';
import { askedText, type Request, respond } from '../../../src/app/respond.ts';
import { pageOf } from '../../../src/discord/replies/answer-pages.ts';
import { nameText, noChoiceLine } from '../../../src/rendering/wording/choosing-lines.ts';
import { dayOf } from '../../../src/rendering/wording/dates.ts';
import { readerText } from '../../../src/rendering/wording/escape.ts';
import { createChoose, modelHost } from '../../../src/services/model/openai.ts';
import { sourcesIn } from '../../support/library.ts';
import { type Act, type ModelServer, say, startModelServer } from '../../support/model-server.ts';

const sources = sourcesIn('knowledge', 'tests/fixtures/disputes/tram');
const { library } = sources;

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer(() => ({ does: 'send', body: '' }));
});
afterAll(() => server.close());

const REQUESTS: readonly Request[] = [
  { kind: 'ask', question: 'What did Zhang Jun say about the United States?' },
  { kind: 'ask', question: 'Who pays for the tram?' },
  { kind: 'ask', question: 'Who is the president of France, and what of sanctions?' },
  { kind: 'summary', topic: 'sanctions' },
  { kind: 'summary', length: 'medium' },
  { kind: 'summary', party: 'China' },
];

/** Whatever a server may be made to say: bytes, texts, almost a choice, a choice with more beside it. */
const bytes = fc.uint8Array({ maxLength: 300 }).map((body): Act => ({ does: 'send', body }));
const json = fc.json().map((body): Act => ({ does: 'send', body }));
const refusal = fc
  .tuple(fc.constantFrom(401, 404, 418), fc.string())
  .map(([status, body]): Act => ({ does: 'send', status, body }));
const anyText = fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes));
const text = anyText.map(say);
const word = fc.oneof(
  fc.constantFrom(...CANDIDATE_IDS.slice(0, 12)),
  fc.constantFrom('**Zhang Jun** resigns', '> "I lied,"', '@everyone', '[S1]\n-# lied'),
  fc.string(),
);
const choice = fc.record({
  stance: fc.oneof(fc.constantFrom('answers', 'partly', 'no'), word),
  ids: fc.oneof(fc.array(word, { maxLength: 40 }), word, fc.jsonValue()),
  answer: word,
});
const dressed = fc
  .tuple(choice, fc.constantFrom('', '```json\n', '<think>lied {}</think>'), fc.nat(400))
  .map(([value, before, length]) => say(`${before}${JSON.stringify(value)}`.slice(0, 40 + length)));
const plainChoice = fc.record({
  stance: fc.constantFrom('answers', 'partly', 'no'),
  ids: fc.array(word, { minLength: 1, maxLength: 40 }),
  answer: word,
});
const plain = plainChoice.map(say);
const completion = fc
  .tuple(
    plainChoice,
    fc.oneof(fc.record({ prompt_tokens: word, completion_tokens: word }), fc.jsonValue()),
    word,
  )
  .map(([value, usage, model]): Act => {
    const message = { role: 'assistant', content: JSON.stringify(value) };
    return { does: 'send', body: JSON.stringify({ choices: [{ message }], usage, model }) };
  });
const act = fc.oneof(bytes, json, refusal, text, dressed, completion, plain, plain, completion);
const modelName = fc.oneof(fc.constant('small'), anyText);

async function keptOf(request: Request, name: string): Promise<Kept> {
  const settings = { apiKey: null, baseUrl: server.url, model: null };
  server.list(JSON.stringify({ data: [{ id: name }] }));
  const use = { requests: 1_000, tokens: Number.POSITIVE_INFINITY };
  const nothing = () => undefined;
  const chooser = createChooser(
    {
      budgetMs: 5_000,
      atOnce: 1,
      limits: { person: use, server: use },
      contextTokens: 4_000,
      host: modelHost(settings),
    },
    {
      choose: createChoose(settings, CHOICE_FORMAT),
      store: { get: async () => undefined, set: async () => {}, delete: async () => {} },
      log: { debug: nothing, info: nothing, warn: nothing, error: nothing },
      now: () => 0,
    },
  );
  const answer = await respond(request, sources);
  const { byChoice, noChoice } = await chooseAnswer(chooser, request, answer, sources, {
    asker: { person: 'p', server: null },
    earlier: [],
  });
  const asked = askedText(request);
  const bare = { answer, asked, server: null, versions: {}, target: null, pictures: false };
  return { ...bare, byChoice, under: noChoiceLine(noChoice) };
}

/** The lines of every page, as they are sent. */
function linesOf(kept: Kept): readonly string[] {
  const pages: string[] = [];
  for (let page = 0, more = true; more; page += 1) {
    const { content, buttons } = pageOf(kept, 'id', page, 'public', library);
    pages.push(content);
    more = buttons.some(({ label }) => label === 'More');
  }
  return pages.flatMap((content) => content.split('\n'));
}

const texts = [...library.articles.values()].map((article) => article.text);
const isPrinted = (words: string): boolean => texts.some((article) => article.includes(words));

const FIXED = new Set([
  'Part of an answer:',
  '**No clear answer.** The closest:',
  '**What happened**',
  '-# continued',
  '-# The language model gave no choice this time: this is what was found without it.',
  '**How these passages were chosen**',
]);
const PIECES = new Set([
  ...[...library.speakers.values()].flatMap(({ name, role, party }) => [name, role, party]),
  ...[...library.quoted].map(({ party }) => party),
  ...[...library.articles.values()].flatMap(({ name, publisher, published }) => [
    name,
    publisher,
    dayOf(published),
  ]),
  'The article',
  'Speaker not clear',
  'as the article reports',
  'In the headline',
  'headline',
  'continued',
]);

/** A part of a line that tells whose words a quotation holds and where it stands. */
function isCitation(piece: string): boolean {
  const bare = readerText(piece)
    .replace(/^-# /, '')
    .replace(/^probably /, '')
    .replace(/^__|__$/g, '')
    .replace(/^\[(.+)\]\(<https?:.*>\)$/, '$1');
  if (PIECES.has(bare) || /^¶\d+(?:–\d+)?(?:, ¶\d+(?:–\d+)?)*$/.test(bare)) return true;
  const at = bare.lastIndexOf(', ');
  return at > 0 && isCitation(bare.slice(0, at)) && isCitation(bare.slice(at + 2));
}

const COUNTS =
  /^(?:Given to the model: \d+ passages(?:; \d+ more found no room)?\. Chosen by it: \d+\.|Time: \d+\.\d s\. Tokens: \d+ read, \d+ written\.)$/;

/** The lines that name a model, with this name. */
const naming = (name: string): readonly string[] => {
  const who = `${nameText(name)} at ${nameText(new URL(server.url).host)}`;
  return [
    `-# Passages chosen by ${who}; every quotation is cut from the articles.`,
    `Model: ${who}. Not a word here is written by it.`,
  ];
};

/** "Quoted here: China 2, United States 1; Russia did not respond (¶10)". */
const SILENT = /^(?<who>.+) did not respond \((?:(?<paper>.+) )?¶\d+\)$/;
const COUNTED = /^(?<who>.+) \d+$|^\d+ more not shown$|^nobody$/;

function isBalance(line: string): boolean {
  const [, counts] = /^Quoted here: (.+)$/.exec(line) ?? [];
  return (counts ?? '?').split(/[,;] /).every((one) => {
    const { who = 'headline', paper = 'headline' } = (SILENT.exec(one) ?? COUNTED.exec(one))
      ?.groups ?? { who: '?' };
    return isCitation(who) && isCitation(paper);
  });
}

it('for any bytes of a model server, every line is cut from an article, a citation, a name or a fixed line', async () => {
  const seen = { chosen: 0, failed: 0 };
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...REQUESTS), act, modelName, async (request, does, name) => {
      server.script(() => does);
      const kept = await keptOf(request, name);
      seen[kept.byChoice ? 'chosen' : 'failed'] += 1;
      const byRules = new Set(linesOf({ ...kept, byChoice: null, under: '' }));
      const named = naming(name);
      const strange = linesOf(kept).filter((line) => {
        if (line.startsWith('> ')) return !isPrinted(readerText(line));
        if (byRules.has(line) || FIXED.has(line) || COUNTS.test(line) || isBalance(line))
          return false;
        return !named.includes(line) && !line.split(' · ').every(isCitation);
      });
      expect(strange).toEqual([]);
    }),
    // However slow the machine is: one that is chosen from, and one that is not.
    {
      numRuns: 200,
      examples: [say({ stance: 'partly', ids: ['S1'] }), say('S1')].map((does) => [
        REQUESTS[0] as Request,
        does,
        'small',
      ]),
    },
  );
  // Neither half of the property is empty.
  expect(Math.min(seen.chosen, seen.failed)).toBeGreaterThan(0);
});
