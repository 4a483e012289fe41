/** The thread that answers: it makes the sources that it is told of, and Answers from them. */
import { atOnce } from '../answering/at-once.ts';
import { correctSources } from '../app/collections/overrides/correct-sources.ts';
import { createJoining } from '../app/collections/parts/join-parts.ts';
import type { CollectionPart, Recipe, Sources } from '../app/contracts.ts';
import { type Request, respond } from '../app/respond.ts';
import { takeCalls } from '../services/background/calls.ts';
import type { BigPart } from './library-thread.ts';
import { type BigReceiver, buildAtOnce, createBigReceiver } from './load-library.ts';

type Corrected = Extract<Recipe, { readonly kind: 'corrected' }>;

/** A recipe of sources that are known by their numbers. */
export type NumberedRecipe =
  | Extract<Recipe, { readonly kind: 'files' }>
  /** Without its articles, which came before. */
  | { readonly kind: 'parts'; readonly parts: readonly BigPart[] }
  | { readonly kind: 'joined'; readonly first: number; readonly second: number }
  | {
      readonly kind: 'corrected';
      readonly of: number;
      readonly corrections: Corrected['corrections'];
    };

/** `number`: of the sources. */
export type ToAnswering = { readonly number: number } & (
  | { readonly kind: 'articles'; readonly part: BigPart }
  | { readonly kind: 'sources'; readonly recipe: NumberedRecipe }
  | { readonly kind: 'forget' }
  | { readonly kind: 'answer'; readonly request: Request }
);

const receivers = new Map<number, BigReceiver>();
const sources = new Map<number, Sources | CollectionPart>();
const joining = createJoining();

takeCalls(async (message: ToAnswering) => {
  const { number } = message;
  switch (message.kind) {
    case 'articles':
      return receiverOf(number).add(message.part);
    case 'sources':
      return void sources.set(number, await made(number, message.recipe));
    case 'forget':
      return void sources.delete(number);
    case 'answer':
      return respond(message.request, known(number), async (steps) => atOnce(steps));
  }
});

function receiverOf(number: number): BigReceiver {
  const receiver = receivers.get(number) ?? createBigReceiver();
  receivers.set(number, receiver);
  return receiver;
}

async function made(number: number, recipe: NumberedRecipe): Promise<Sources | CollectionPart> {
  switch (recipe.kind) {
    case 'files':
      return whole(await buildAtOnce(recipe.files));
    case 'parts': {
      const receiver = receiverOf(number);
      receivers.delete(number);
      for (const part of recipe.parts) receiver.add(part);
      return whole(await receiver.finish());
    }
    case 'joined':
      return joining.join(partOf(recipe.first), partOf(recipe.second));
    case 'corrected':
      return correctSources(known(recipe.of), recipe.corrections);
  }
}

function whole(loaded: Awaited<ReturnType<BigReceiver['finish']>>): CollectionPart {
  if (!loaded.ok) throw new Error('the sources are not whole');
  const { library, search, index } = loaded;
  return { library, search, index };
}

function known(number: number): Sources | CollectionPart {
  const one = sources.get(number);
  if (one === undefined) throw new Error(`nobody told of the sources ${number}`);
  return one;
}

function partOf(number: number): CollectionPart {
  const one = known(number);
  if (!('index' in one)) throw new Error(`the sources ${number} are no part`);
  return one;
}
