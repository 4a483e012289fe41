/** The limits that Discord sets on what is sent to it, where breaking one would be a bug of the bot. */
import type {
  APIApplicationCommand,
  APICommandAutocompleteInteractionResponseCallbackData,
  RESTPatchAPIChannelMessageJSONBody,
  RESTPostAPIChannelMessageJSONBody,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { failInvalid } from './errors.ts';

/** The part of Discord's message bodies that is understood here. */
export type MessageBody = Omit<RESTPatchAPIChannelMessageJSONBody, 'embeds' | 'attachments'> &
  Pick<RESTPostAPIChannelMessageJSONBody, 'message_reference' | 'nonce' | 'enforce_nonce'>;

/** A schema checks the limits alone; the rest of the body is taken to be what the type says. */
const limits = <Body>(schema: z.ZodType) => schema as z.ZodType<Body>;

const text = (most: number, least = 0) =>
  z.string().min(least, 'Required').max(most, `Must be ${most} or fewer in length.`);
const list = <Item extends z.ZodType>(item: Item, most: number) =>
  z.array(item).max(most, `Must be ${most} or fewer in length.`);

type Component = { readonly custom_id?: string; readonly components?: readonly Component[] };

const component = z.looseObject({
  custom_id: text(100).optional(),
  label: text(80).optional(),
  components: z.lazy((): z.ZodType => list(component, 5).optional()),
});
const idsIn = (all: readonly Component[]): string[] =>
  all.flatMap(({ custom_id: id, components: inner = [] }) => [id ?? [], idsIn(inner)].flat());

const components = list(component, 5).refine((rows) => {
  const ids = idsIn(rows as readonly Component[]);
  return new Set(ids).size === ids.length;
}, 'Component custom id cannot be duplicated');

export const MESSAGE = limits<MessageBody>(
  z.looseObject({
    content: text(2000).nullish(),
    components: components.nullish(),
    nonce: text(25).or(z.int()).nullish(),
  }),
);

/** A command as it is registered; its builder has checked the rest. */
export type CommandBody = Partial<APIApplicationCommand> & { readonly name: string };

export const COMMANDS = limits<readonly CommandBody[]>(
  list(z.looseObject({ name: text(32) }), 125),
);

const choice = z.looseObject({ name: text(100, 1), value: text(100, 1).or(z.number()) });

export const CHOICES = limits<APICommandAutocompleteInteractionResponseCallbackData>(
  z.looseObject({ choices: list(choice, 25) }),
);

/** The body, or Discord's answer that names each field in which it breaks a limit. */
export function check<Body>(schema: z.ZodType<Body>, body: unknown): Body {
  const { success, data, error } = schema.safeParse(body);
  return success ? data : failInvalid(error.issues);
}
