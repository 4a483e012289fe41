/** A bot with a scripted model server behind it, and drafts that such a server may answer with. */
import { setTimeout as after } from 'node:timers/promises';
import type { Draft } from '../../src/answering/composing/draft.ts';
import { type ComposerSettings, createComposer } from '../../src/discord/composing/composer.ts';
import { createComplete, modelHost } from '../../src/services/openai.ts';
import { type BotOptions, type RunningBot, startBot } from './bot.ts';
import {
  type Act,
  type ChatRequest,
  type ModelServer,
  type Script,
  say,
  startModelServer,
} from './model-server.ts';
import type { Reply } from './person.ts';

export const KEY = 'sk-test-0123456789abcdefghij';

export type ComposingBot = RunningBot & { readonly model: ModelServer };

const LIMITS = {
  person: { requests: 1_000, tokens: 10_000_000 },
  server: { requests: 1_000, tokens: 10_000_000 },
};

export async function startComposingBot(
  script: Script | Act,
  settings: Partial<ComposerSettings> = {},
  options: BotOptions = {},
): Promise<ComposingBot> {
  const model = await startModelServer(typeof script === 'function' ? script : () => script);
  const server = { apiKey: KEY, baseUrl: model.url, model: 'scripted' };
  const bot = await startBot({
    ...options,
    composer: (parts) =>
      createComposer(
        { budgetMs: 12_000, atOnce: 4, limits: LIMITS, host: modelHost(server), ...settings },
        { ...parts, complete: createComplete(server) },
      ),
  });
  return Object.assign(Object.create(bot, { model: { value: model } }), {
    async close() {
      await bot.close();
      await model.close();
    },
  });
}

type Given = {
  readonly question?: string;
  readonly earlier_questions?: readonly string[];
  readonly sources: readonly {
    readonly id: string;
    readonly text: string;
    readonly statements?: readonly {
      readonly id: string;
      readonly speaker: string;
      readonly said: string;
      readonly in_quotation_marks?: readonly string[];
    }[];
  }[];
};

/** The data of a prompt, as a model reads it. */
export const given = (request: ChatRequest): Given =>
  JSON.parse(request.messages[1]?.content ?? '');

/** A draft that quotes up to two things said in full, by whom the question names if anybody. */
export function goodDraft(request: ChatRequest): Draft {
  const { question = '', sources } = given(request);
  const direct = sources
    .flatMap(({ statements = [] }) => statements)
    .filter(({ said, in_quotation_marks: marks = [] }) => /^["“]/.test(said) && marks.length === 1)
    .toSorted(
      (a, b) => Number(question.includes(b.speaker)) - Number(question.includes(a.speaker)),
    );
  return {
    sentences: direct.slice(0, 2).map(({ id, speaker, in_quotation_marks: [words = ''] = [] }) => ({
      text: `${speaker} said {1}.`,
      sources: [id],
      quotes: [{ source: id, words }],
    })),
  };
}

export const writesWell: Script = (request) => say(goodDraft(request));

const STATUS = /^-# .*…$/;

/** A reply as it stands when the line that tells what is being done has given way to the answer. */
export async function settled(bot: RunningBot, reply: Reply): Promise<Reply> {
  const read = () =>
    [
      ...bot.local.people.member.messages(bot.local.channels.general),
      ...bot.local.people.admin.messages(bot.local.channels.general),
    ].find(({ id }) => id === reply.id);
  let message = read();
  while (message !== undefined && STATUS.test(message.content)) {
    await after(20);
    message = read();
  }
  if (message === undefined || !STATUS.test(reply.content)) return reply;
  const labels = message.components?.flatMap((row) =>
    'components' in row
      ? row.components.flatMap((part) => ('label' in part && part.label ? [part.label] : []))
      : [],
  );
  return { ...reply, content: message.content, buttons: labels ?? [], message };
}
