/** A bot with a scripted model server behind it, and choices that such a server may answer with. */

import { CHOICE_FORMAT } from '../../src/answering/choosing/choice.ts';
import type { Choice } from '../../src/answering/choosing/choose.ts';
import { type ChooserSettings, createChooser } from '../../src/app/choosing/chooser.ts';
import { createChoose, modelHost } from '../../src/services/model/openai.ts';
import { type BotOptions, type RunningBot, startBot } from './bot.ts';
import {
  type Act,
  type ChatRequest,
  type ModelServer,
  type Script,
  say,
  startModelServer,
} from './model-server.ts';

export const KEY = 'sk-test-0123456789abcdefghij';

export type ChoosingBot = RunningBot & { readonly model: ModelServer };

const LIMITS = {
  person: { requests: 1_000, tokens: 10_000_000 },
  server: { requests: 1_000, tokens: 10_000_000 },
};

type Settings = Partial<ChooserSettings> & { readonly modelName?: string };

export async function startChoosingBot(
  script: Script | Act,
  { modelName = 'scripted', ...settings }: Settings = {},
  options: BotOptions = {},
): Promise<ChoosingBot> {
  const model = await startModelServer(typeof script === 'function' ? script : () => script);
  const server = { apiKey: KEY, baseUrl: model.url, model: modelName };
  const defaults = { budgetMs: 12_000, atOnce: 4, limits: LIMITS, contextTokens: 12_000 };
  const bot = await startBot({
    ...options,
    chooser: (parts) =>
      createChooser(
        { ...defaults, host: modelHost(server), ...settings },
        { ...parts, choose: createChoose(server, CHOICE_FORMAT) },
      ),
  });
  return Object.assign(Object.create(bot, { model: { value: model } }), {
    async close() {
      await bot.close();
      await model.close();
    },
  });
}

export type Offered = { readonly id: string; readonly line: string };

/** What a request offers, line by line, as a model reads it. */
export const offered = (request: ChatRequest): readonly Offered[] =>
  (request.messages[1]?.content ?? '').split('\n').flatMap((text) => {
    const [, id, line] = /^\[(S\d+)\] (.*)$/.exec(text) ?? [];
    return id === undefined || line === undefined ? [] : [{ id, line }];
  });

/** Chooses what holds these words, each in its turn. */
export function choosing(...words: readonly string[]): Script {
  return (request) => {
    const lines = offered(request);
    const ids = words.flatMap((word) => lines.find(({ line }) => line.includes(word))?.id ?? []);
    return say({ stance: 'answers', ids } satisfies Choice);
  };
}

/** Chooses the first passages of all. */
export const choosesFirst: Script = (request) =>
  say({
    stance: 'answers',
    ids: offered(request)
      .slice(0, 2)
      .map(({ id }) => id),
  });
