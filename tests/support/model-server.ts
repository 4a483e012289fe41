/**
 * A language model's server on loopback that speaks the real protocol (`/v1/chat/completions`,
 * `/v1/models`). What it answers is scripted: good, slow, broken, hostile.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chatRequestProblems } from './openai-schema.ts';

export type ChatRequest = {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly response_format?: { readonly type: string };
  readonly [field: string]: unknown;
};

/** What the server does with one request. */
export type Act =
  | { readonly does: 'say'; readonly text: string; readonly finish?: string }
  | { readonly does: 'refuse'; readonly refusal: string }
  | { readonly does: 'fail'; readonly status: number; readonly headers?: Record<string, string> }
  | {
      readonly does: 'send';
      readonly body: string | Uint8Array;
      readonly type?: string;
      readonly status?: number;
    }
  /** Sends the head and half of the body, then drops the connection. */
  | { readonly does: 'die'; readonly text: string }
  | { readonly does: 'hang' }
  | { readonly does: 'delay'; readonly ms: number; readonly next: Act };

export type Script = (request: ChatRequest, index: number) => Act;

export type ModelServer = {
  /** With `/v1`. */
  readonly url: string;
  readonly requests: readonly ChatRequest[];
  readonly authorizations: readonly (string | undefined)[];
  /** Requests that broke OpenAI's description. */
  readonly problems: readonly string[];
  /** Most requests that were being answered at once. */
  readonly busiest: () => number;
  script(script: Script): void;
  /** What it answers to who asks for its models. */
  list(body: string): void;
  close(): Promise<void>;
};

export const say = (value: unknown): Act => ({
  does: 'say',
  text: typeof value === 'string' ? value : JSON.stringify(value),
});

export const fail = (status: number, headers: Record<string, string> = {}): Act => ({
  does: 'fail',
  status,
  headers,
});

export async function startModelServer(first: Script): Promise<ModelServer> {
  // Both take a second on a busy machine, which is not what a test's time is for.
  await import('openai');
  chatRequestProblems({});
  let script = first;
  let models = JSON.stringify({ object: 'list', data: [{ id: 'listed', object: 'model' }] });
  let open = 0;
  let busiest = 0;
  const requests: ChatRequest[] = [];
  const authorizations: (string | undefined)[] = [];
  const problems: string[] = [];

  const server = createServer(async (request, response) => {
    if (request.url?.endsWith('/models'))
      return perform({ does: 'send', body: models }, { model: '', messages: [] }, response);
    const body: ChatRequest = JSON.parse(await textOf(request));
    authorizations.push(request.headers.authorization);
    problems.push(...chatRequestProblems(body));
    open += 1;
    busiest = Math.max(busiest, open);
    response.on('close', () => {
      open -= 1;
    });
    const index = requests.push(body) - 1;
    await perform(script(body, index), body, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    authorizations,
    problems,
    busiest: () => busiest,
    script(next) {
      script = next;
    },
    list(body) {
      models = body;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function perform(act: Act, request: ChatRequest, response: ServerResponse): Promise<void> {
  switch (act.does) {
    case 'say':
      return sendJson(response, 200, completion(request, act.text, act.finish ?? 'stop', null));
    case 'refuse':
      return sendJson(response, 200, completion(request, null, 'stop', act.refusal));
    case 'fail': {
      const error = { message: `status ${act.status}`, type: 'error', param: null, code: null };
      return sendJson(response, act.status, { error }, act.headers);
    }
    case 'send':
      response.writeHead(act.status ?? 200, { 'content-type': act.type ?? 'application/json' });
      response.end(act.body);
      return;
    case 'die': {
      const whole = JSON.stringify(completion(request, act.text, 'stop', null));
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(whole),
      });
      response.write(whole.slice(0, whole.length / 2), () => response.destroy());
      return;
    }
    case 'hang':
      return;
    case 'delay':
      await new Promise((resolve) => setTimeout(resolve, act.ms));
      return perform(act.next, request, response);
  }
}

function completion(
  request: ChatRequest,
  content: string | null,
  finish: string,
  refusal: string | null,
) {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model: request.model,
    choices: [
      {
        index: 0,
        finish_reason: finish,
        logprobs: null,
        message: { role: 'assistant', content, refusal },
      },
    ],
    usage: { prompt_tokens: 900, completion_tokens: 100, total_tokens: 1_000 },
  };
}

function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
