/**
 * Answers in a thread of their own, so that whoever asks meanwhile is acknowledged. The thread makes the same
 * sources from the same memory, once somebody asks them something; who it is that gets the answer, and how it
 * looks, stays here.
 */
import type { Answer } from '../answering/answer.ts';
import { inSteps } from '../app/collections/in-steps.ts';
import type { Log, Recipe } from '../app/contracts.ts';
import type { Request, RespondElsewhere } from '../app/respond.ts';
import { type Caller, openCaller, ThreadGone } from '../services/background/calls.ts';
import type { NumberedRecipe, ToAnswering } from './answering-thread.ts';

const THREAD = new URL('./answering-thread.ts', import.meta.url);

/** Longer than any answer takes on a busy machine. */
const MOST_MS = 30_000;
/** One that ended is not started again sooner after its start: here is answered meanwhile. */
const PAUSE_MS = 10_000;

export type AnsweringThread = {
  /** Null while there is no thread, or nobody could tell it of these sources. */
  readonly respond: RespondElsewhere;
  close(): Promise<void>;
};

export function createAnswering(
  log: Log,
  {
    open = () => openCaller(THREAD, MOST_MS),
    pauseMs = PAUSE_MS,
  }: { readonly open?: () => Caller; readonly pauseMs?: number } = {},
): AnsweringThread {
  let thread = startThread(open);

  function current(): Begun | null {
    if (thread.caller.isGone() && performance.now() - thread.since >= pauseMs)
      thread = startThread(open);
    return thread.caller.isGone() ? null : thread;
  }

  return {
    respond(request, { recipe }) {
      const one = current();
      if (recipe === undefined || !one?.caller.isReady()) return null;
      return one.answer(recipe, request).catch((error: unknown) => {
        if (!(error instanceof ThreadGone)) throw error;
        log.error({ err: error }, 'the thread that answers ended');
        // Whoever was being answered when it ended is answered by the next.
        const next = current();
        if (next === null) throw error;
        return next.answer(recipe, request);
      });
    },
    close: () => thread.caller.close(),
  };
}

type Begun = ReturnType<typeof startThread>;

function startThread(open: () => Caller) {
  const caller = open();
  const told = new WeakMap<Recipe, Promise<number>>();
  let last = 0;

  const call = <Result>(message: ToAnswering): Promise<Result> => caller.call(message);

  /** What is no longer in use here is in use nowhere. */
  const unused = new FinalizationRegistry((number: number) => {
    call({ kind: 'forget', number }).catch(() => undefined);
  });

  /** The number under which it knows the sources. */
  function tell(recipe: Recipe): Promise<number> {
    const known = told.get(recipe);
    if (known) return known;
    last += 1;
    const telling = tellAs(last, recipe);
    told.set(recipe, telling);
    unused.register(recipe, last);
    telling.catch(() => told.delete(recipe));
    return telling;
  }

  async function tellAs(number: number, recipe: Recipe): Promise<number> {
    const numbered = await numberedOf(number, recipe);
    await call({ kind: 'sources', number, recipe: numbered });
    return number;
  }

  async function numberedOf(number: number, recipe: Recipe): Promise<NumberedRecipe> {
    switch (recipe.kind) {
      case 'files':
        return recipe;
      case 'parts': {
        await inSteps(tellArticles(number, recipe.parts));
        const parts = recipe.parts.filter(({ kind }) => kind !== 'articles');
        return { kind: 'parts', parts };
      }
      case 'joined': {
        const [first, second] = [await tell(recipe.first), await tell(recipe.second)];
        return { kind: 'joined', first, second };
      }
      case 'corrected':
        return { ...recipe, of: await tell(recipe.of) };
    }
  }

  function* tellArticles(
    number: number,
    parts: Extract<Recipe, { readonly kind: 'parts' }>['parts'],
  ): Generator<void, void> {
    for (const part of parts) {
      if (part.kind !== 'articles') continue;
      call({ kind: 'articles', number, part }).catch(() => undefined);
      yield;
    }
  }

  return {
    caller,
    since: performance.now(),
    async answer(recipe: Recipe, request: Request): Promise<Answer> {
      const number = await tell(recipe);
      return call({ kind: 'answer', number, request });
    },
  };
}
