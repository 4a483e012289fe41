/**
 * What a model that chooses can reach: gold passages among the candidates, and shown when they are chosen
 * rightly, at random or not at all. `npm run bench -- choosing [--misses]`.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Answer } from '../src/answering/answer.ts';
import { type Candidates, gatherCandidates } from '../src/answering/choosing/candidates.ts';
import { answerOf } from '../src/answering/choosing/chosen.ts';
import { hitsFor } from '../src/answering/choosing/hits.ts';
import { requestFor } from '../src/answering/choosing/request.ts';
import { tokensIn } from '../src/answering/choosing/request-text.ts';
import { carriedFrom, resumeQuestion } from '../src/answering/follow-up.ts';
import { blocksOf } from '../src/discord/render/blocks.ts';
import { layOut } from '../src/discord/render/pages.ts';
import { respond, type Sources } from '../src/discord/respond.ts';
import { amongOthers } from './choosing/articles.ts';
import { type Case, casesOf, holds } from './choosing/cases.ts';

const BUDGETS = [12_000, 4_000];

export default async function choosing(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { misses: { type: 'boolean', default: false } } });
  const sources = amongOthers();
  for (const name of ['choosing', 'seed', 'arms', 'nile']) {
    const cases = casesOf(name) ?? [];
    for (const budget of BUDGETS) await measure(name, cases, budget, sources, values.misses);
  }
}

async function measure(
  name: string,
  cases: readonly Case[],
  budget: number,
  sources: Sources,
  misses: boolean,
) {
  const { library, search } = sources;
  let gold = 0,
    among = 0,
    shown = 0,
    tokens = 0,
    rules = 0,
    chars = 0,
    n = 0;
  for (const one of cases) {
    const { question, earlier, answer } = await readTurns(one.turns, sources);
    const hits = await hitsFor(question, earlier, search);
    const candidates = gatherCandidates({ question, earlier, hits }, library, budget);
    const { system, user } = requestFor(question, earlier, candidates, library);
    tokens += tokensIn(system + user);
    chars += candidates.list.reduce(
      (s, c) => s + c.quotation.shown.end - c.quotation.shown.start,
      0,
    );
    n += candidates.list.length;
    const wanted = one.gold.length > 0 ? one.gold : one.any;
    const all = one.gold.length > 0;
    const inC = wanted.map((w) => candidates.list.find((c) => holds(textOf(c), w)));
    const ids = [...new Set(inC.flatMap((c) => (c ? [c.id] : [])))].slice(0, 8);
    const ans = answerOf({ stance: 'answers', ids }, candidates, library);
    const text = ans === null ? '' : firstPages(ans, question, sources);
    const rtext = firstPages(answer, question, sources);
    if (all) {
      gold += wanted.length;
      among += inC.filter(Boolean).length;
      shown += wanted.filter((w) => holds(text, w)).length;
      rules += answer.kind === 'answered' ? wanted.filter((w) => holds(rtext, w)).length : 0;
      if (misses)
        wanted.forEach((w, i) => {
          if (!inC[i]) console.log('  missing', one.id, question, '|', w);
          else if (!holds(text, w)) console.log('  not shown', one.id, w);
        });
    } else if (wanted.length) {
      gold += 1;
      among += inC.some(Boolean) ? 1 : 0;
      shown += wanted.some((w) => holds(text, w)) ? 1 : 0;
      rules += answer.kind === 'answered' && wanted.some((w) => holds(rtext, w)) ? 1 : 0;
      if (misses && !inC.some(Boolean))
        console.log('  missing any', one.id, question, '|', wanted.join(' / '));
    }
  }
  console.log(
    name,
    budget,
    `gold ${gold} among ${among} (${((100 * among) / gold).toFixed(1)}%) shown ${shown} (${((100 * shown) / among).toFixed(1)}%), rules ${rules}; tokens ${Math.round(tokens / cases.length)}; candidates ${(n / cases.length).toFixed(1)} of ${Math.round(chars / n)} chars`,
  );
}

const textOf = (c: Candidates['list'][number]) =>
  c.article.text.slice(c.quotation.shown.start, c.quotation.shown.end);

function firstPages(answer: Answer, question: string, { library }: Sources): string {
  const blocks = blocksOf(answer, { library, asked: question });
  return layOut(blocks, library)
    .slice(0, 2)
    .map(({ content }) => content)
    .join('\n');
}

async function readTurns(turns: readonly string[], sources: Sources) {
  let carried = null as Parameters<typeof resumeQuestion>[1];
  const earlier: string[] = [];
  let question = '';
  let answer: Answer = { kind: 'nothing-to-check', paraphrase: false };
  for (const turn of turns) {
    if (question !== '') earlier.push(question);
    question = resumeQuestion(turn, carried, sources.library);
    answer = await respond({ kind: 'ask', question }, sources);
    carried = carriedFrom(question, answer, sources.library);
  }
  return { question, earlier, answer };
}
