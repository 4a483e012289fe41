/**
 * A model behind the bot's own bounds: breaker, limits, queue, time. Whatever its server does, this
 * resolves within the budget with a choice or with the reason why there is none.
 */
import pLimit from 'p-limit';
import type { Choose, ChoosingRequest, Chosen } from '../../answering/choosing/choose.ts';
import type { Log, Store } from '../contracts.ts';
import { createBreaker } from './circuit-breaker.ts';
import { type Asker, createMeter, type Limits, type UsedUp } from './usage-limits.ts';

export type ChooserSettings = {
  /** For everything from the question to the choice. */
  readonly budgetMs: number;
  readonly atOnce: number;
  readonly limits: Limits;
  /** How many tokens a request may hold. */
  readonly contextTokens: number;
  /** Who receives the questions; shown under every choice. */
  readonly host: string;
};

/** Why there is no choice: the model gave none, it is left alone for a while, somebody's share is used up. */
export type NoChoice = 'failed' | 'paused' | UsedUp;

export type Outcome =
  | (Extract<Chosen, { ok: true }> & { readonly ms: number })
  | { readonly ok: false; readonly why: NoChoice };

export type Chooser = Pick<ChooserSettings, 'contextTokens' | 'host'> & {
  choose(request: ChoosingRequest, asker: Asker): Promise<Outcome>;
};
/** One that many people share. */
export type SharedChooser = ReturnType<typeof createChooser>;

export function createChooser(
  settings: ChooserSettings,
  parts: { readonly choose: Choose; readonly store: Store; readonly log: Log; now(): number },
) {
  const { choose, log, now } = parts;
  const { budgetMs, host, contextTokens } = settings;
  const breaker = createBreaker(now);
  const inTurn = pLimit(settings.atOnce);
  const meter = createMeter(settings.limits, parts);

  async function ask(request: ChoosingRequest, asker: Asker): Promise<Outcome> {
    const from = now();
    // Whoever is in line until then gets a turn with no time left: those before run out of theirs first.
    const signal = AbortSignal.timeout(budgetMs);
    const chosen = await inTurn(() => choose(request, signal));
    const about = { host, ms: now() - from, given: request.ids.length };
    // Only what keeps answers from coming says anything of the next question.
    if (chosen.ok || chosen.reached) breaker.succeeded();
    else breaker.failed();
    await meter.spend(asker, chosen.usage.input + chosen.usage.output);
    if (!chosen.ok) {
      const { cause: failure, detail } = chosen;
      log.warn({ ...about, failure, detail }, 'no choice from the model');
      return { ok: false, why: 'failed' };
    }
    const { choice, model } = chosen;
    log.info({ ...about, model, stance: choice.stance, chosen: choice.ids.length }, 'model chose');
    return { ...chosen, ms: about.ms };
  }

  return {
    host,
    contextTokens,
    today: meter.today,
    async choose(request: ChoosingRequest, asker: Asker): Promise<Outcome> {
      if (!breaker.isClosed()) return { ok: false, why: 'paused' };
      const usedUp = await meter.take(asker);
      return usedUp === null ? ask(request, asker) : { ok: false, why: usedUp };
    },
  };
}
