/**
 * A question and its extractive answer → a composed one, or a line why there is none. Whatever the
 * model's server does, this resolves within the budget: the extractive answer is there already.
 */
import type { Answer, Name } from '../../answering/answer.ts';
import type { Complete, Completion } from '../../answering/composing/complete.ts';
import type { Composition, Receipt } from '../../answering/composing/composition.ts';
import { readDraft } from '../../answering/composing/draft.ts';
import { gatherMaterial, type Material } from '../../answering/composing/material.ts';
import { PROMPT_VERSION, promptFor, type Task } from '../../answering/composing/prompt.ts';
import { isWorthShowing, verify } from '../../answering/verify.ts';
import type { Log, Sources, Store } from '../context.ts';
import { createBreaker } from './breaker.ts';
import { type Asker, createMeter, type Limits, type Meter } from './limits.ts';
import { FAILED, NOT_BORNE_OUT, PAUSED, usedUpLine } from './notices.ts';
import { createQueue } from './queue.ts';

export type ComposerSettings = {
  /** For everything from the question to the answer. */
  readonly budgetMs: number;
  readonly atOnce: number;
  readonly limits: Limits;
  /** Who receives the questions; shown under every composed answer. */
  readonly host: string;
};

export type Job = Task & {
  readonly answer: Answer;
  readonly sources: Sources;
  readonly asker: Asker;
  /** Hears what is being done. */
  progress(line: string): void;
};

/** `receipt` is null where the model gave no draft. */
export type Outcome = {
  readonly composition: Composition | null;
  readonly receipt: Receipt | null;
  /** Why there is no composition, for people; null where there is one. */
  readonly notice: string | null;
};

export type Composer = {
  compose(job: Job): Promise<Outcome>;
  readonly host: string;
  readonly today: Meter['today'];
};

const HITS = 10;

export function createComposer(
  settings: ComposerSettings,
  parts: {
    readonly complete: Complete;
    readonly store: Store;
    readonly log: Log;
    now(): number;
  },
): Composer {
  const { complete, log, now } = parts;
  const breaker = createBreaker(now);
  const queue = createQueue(settings.atOnce);
  const meter = createMeter(settings.limits, parts);

  async function completed(job: Job, material: Material, signal: AbortSignal): Promise<Completion> {
    const prompt = promptFor(job, material);
    const late: Completion = { ok: false, cause: 'timed out', detail: 'the budget is used up' };
    const out = new Promise<Completion>((resolve) => {
      signal.addEventListener('abort', () => resolve(late), { once: true });
    });
    const asked = queue.run(() => complete(prompt, signal), signal);
    return (await Promise.race([asked, out])) ?? late;
  }

  async function ask(job: Job): Promise<Outcome> {
    const from = now();
    const signal = AbortSignal.timeout(settings.budgetMs);
    const { library, search } = job.sources;
    job.progress(`searching ${counted(library.articles.size, 'article')}…`);
    const material = gatherMaterial(job.answer, await search(job.question, HITS), library);
    job.progress(`writing from ${counted(material.passages.length, 'passage')}…`);
    const completion = await completed(job, material, signal);
    const about = { host: settings.host, ms: now() - from };
    if (!completion.ok) {
      breaker.failed();
      const { cause, detail } = completion;
      log.warn({ ...about, cause, detail }, 'no draft from the model');
      return without(FAILED);
    }
    const { input, output } = completion.usage;
    await meter.spend(job.asker, input + output);
    job.progress(`checking ${counted(material.statements.length, 'quotation')}…`);
    return judged(completion, material, about);
  }

  function judged(
    completion: Extract<Completion, { ok: true }>,
    material: Material,
    about: object,
  ): Outcome {
    const draft = readDraft(completion.text);
    if (draft === null) {
      breaker.failed();
      log.warn({ ...about, cause: 'malformed' }, 'no draft from the model');
      return without(FAILED);
    }
    breaker.succeeded();
    const verified = verify(draft, material);
    const { sentences, quotations, faults } = verified;
    log.info(
      { ...about, model: completion.model, kept: sentences.length, dropped: faults },
      'draft verified',
    );
    const receipt: Receipt = {
      prompt: PROMPT_VERSION as Name,
      model: completion.model as Name,
      host: settings.host as Name,
      library: material.library.version as Name,
      passages: material.passages.length,
      statements: material.statements.length,
      kept: sentences.length,
      dropped: faults,
    };
    return isWorthShowing(verified)
      ? { composition: { sentences, quotations }, receipt, notice: null }
      : { composition: null, receipt, notice: NOT_BORNE_OUT };
  }

  return {
    host: settings.host,
    today: meter.today,
    async compose(job) {
      if (!breaker.isClosed()) return without(PAUSED);
      const usedUp = await meter.take(job.asker);
      if (usedUp !== null) return without(usedUpLine(usedUp));
      return ask(job);
    },
  };
}

const without = (notice: string): Outcome => ({ composition: null, receipt: null, notice });

const counted = (count: number, what: string): string =>
  count === 1 ? `1 ${what}` : `${count} ${what}s`;
