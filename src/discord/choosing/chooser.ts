/**
 * A model behind the bot's own bounds: breaker, limits, queue, time. Whatever its server does, this
 * resolves within the budget with a choice or with a line why there is none.
 */
import pLimit from 'p-limit';
import type { Choose, ChoosingRequest, Chosen } from '../../answering/choosing/choose.ts';
import type { Log, Store } from '../context.ts';
import { createBreaker } from './breaker.ts';
import { type Asker, createMeter, type Limits } from './limits.ts';
import { FAILED, PAUSED, usedUpLine } from './notices.ts';

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

/** `notice`: why there is no choice, for people. */
export type Outcome =
  | (Extract<Chosen, { ok: true }> & { readonly ms: number })
  | { readonly ok: false; readonly notice: string };

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
      const { cause, detail } = chosen;
      log.warn({ ...about, cause, detail }, 'no choice from the model');
      return { ok: false, notice: FAILED };
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
      if (!breaker.isClosed()) return { ok: false, notice: PAUSED };
      const usedUp = await meter.take(asker);
      return usedUp === null ? ask(request, asker) : { ok: false, notice: usedUpLine(usedUp) };
    },
  };
}
