/** What somebody asked lately in one channel, for an hour; a person and a channel have one each. */
import * as z from 'zod/mini';
import type { Carried } from '../answering/questions/understanding/follow-up.ts';
import type { Log, Store } from './contracts.ts';
import { storedAs } from './state/stored-values.ts';

export const CONVERSATION_MS = 60 * 60 * 1000;
/** In a channel where many talk, a mention goes on with what was asked within this time only. */
const RECENT_MS = 10 * 60 * 1000;
const MOST_QUESTIONS = 3;

/** Whose conversation; `isTalk`: a reply to the bot, a thread or a direct message, where it goes on for the whole hour. */
export type TalkPlace = {
  readonly channel: string;
  readonly person: string;
  readonly isTalk: boolean;
};

export type Conversation = Carried & {
  /** Earlier questions, oldest first. */
  readonly earlier: readonly string[];
  readonly at: number;
};

const CONVERSATION = storedAs(
  1,
  z.object({
    question: z.string(),
    speaker: z.nullable(z.string()),
    earlier: z.readonly(z.array(z.string())),
    at: z.number(),
  }),
);

export type Conversations = ReturnType<typeof createConversations>;

/** No method rejects: a store that fails costs the follow-up, not the answer. */
export function createConversations(parts: {
  readonly store: Store;
  readonly log: Log;
  now(): number;
}) {
  const { store, log, now } = parts;
  const keyOf = ({ channel, person }: TalkPlace): string => `talk:${channel}:${person}`;

  async function guarded<Value>(work: () => Promise<Value>): Promise<Value | null> {
    try {
      return await work();
    } catch (error) {
      log.error(
        { err: error, store: 'STATE_URL' },
        'the state store failed; no conversation is remembered',
      );
      return null;
    }
  }

  async function stored(place: TalkPlace): Promise<Conversation | null> {
    const value = CONVERSATION.read(await guarded(() => store.get(keyOf(place))));
    return value !== null && now() - value.at < CONVERSATION_MS ? value : null;
  }

  return {
    async recall(place: TalkPlace): Promise<Conversation | null> {
      const conversation = await stored(place);
      if (conversation === null) return null;
      return place.isTalk || now() - conversation.at < RECENT_MS ? conversation : null;
    },
    async remember(place: TalkPlace, carried: Carried): Promise<void> {
      const before = await stored(place);
      const earlier = before === null ? [] : [...before.earlier, before.question];
      const value = { ...carried, earlier: earlier.slice(-MOST_QUESTIONS), at: now() };
      await guarded(() => store.set(keyOf(place), CONVERSATION.write(value), CONVERSATION_MS));
    },
    async forget(place: TalkPlace): Promise<void> {
      await guarded(() => store.delete(keyOf(place)));
    },
  };
}
