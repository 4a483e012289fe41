/** What the page may send, checked whole: anything on this machine can open its socket. */
import { z } from 'zod';
import type { Action } from '../page/wire/protocol.ts';

/** Discord's ten megabytes, in base64. */
const MOST_CHARACTERS = 14 * 1024 * 1024;
const MOST_FILES = 10;

const file = z.object({
  name: z.string().max(255),
  // Sent back as a header; where it is none, the server says what it is.
  type: z
    .string()
    .regex(/^[\w.+-]+\/[\w.+-]+(?:; ?[\w-]+=[\w.-]+)*$/)
    .catch(''),
  base64: z.string().max(MOST_CHARACTERS),
});

const body = z.object({
  content: z.string().optional(),
  allowed_mentions: z
    .object({
      parse: z.array(z.string()),
      users: z.array(z.string()),
      roles: z.array(z.string()),
      replied_user: z.boolean(),
    })
    .partial()
    .optional(),
  message_reference: z.object({ message_id: z.string() }).optional(),
});

const value = z.union([z.string(), z.number(), z.boolean()]);
const named = z.object({ name: z.string(), type: z.int() });
const option = named.extend({ value: value.optional(), focused: z.boolean().optional() });
/** A subcommand, and a group of such. */
const branch = option.extend({ options: z.array(option).optional() });
const group = option.extend({ options: z.array(branch).optional() });

const input = z.object({
  type: z.int(),
  custom_id: z.string(),
  value: z.string().optional(),
  values: z.array(z.string()).optional(),
});
const row = z.object({
  type: z.int(),
  component: input.optional(),
  components: z.array(input).optional(),
});

const place = z.string();
const message = z.string();
const command = { id: z.string(), name: z.string(), guild_id: z.string().optional() };
const slash = z.object({ ...command, type: z.literal(1), options: z.array(group) });
const menu = z.object({ ...command, type: z.literal(3), target_id: z.string() });
const component = z.object({
  component_type: z.int(),
  custom_id: z.string(),
  values: z.array(z.string()).optional(),
});
const form = z.object({ custom_id: z.string(), components: z.array(row) });

/** A command, a component, suggestions, a form. */
const use = z.discriminatedUnion('type', [
  z.object({ type: z.literal(2), place, data: z.discriminatedUnion('type', [slash, menu]) }),
  z.object({ type: z.literal(3), place, message, data: component }),
  z.object({ type: z.literal(4), place, data: slash }),
  z.object({ type: z.literal(5), place, message: message.optional(), data: form }),
]);

const ACTION = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('post'),
    place: z.string(),
    body,
    files: z.array(file).max(MOST_FILES),
  }),
  z.object({ do: z.literal('remove'), message: z.string() }),
  z.object({
    do: z.literal('use'),
    use,
    files: z
      .array(z.object({ option: z.string(), file }))
      .max(MOST_FILES)
      .optional(),
  }),
  z.object({ do: z.literal('try'), file }),
]);

/** Null where it is no message of the page; an action that is none is null, too. */
export function readPage(message: unknown): { id: number; action: Action | null } | null {
  const asked = z.object({ id: z.number(), action: z.unknown() }).safeParse(message);
  if (!asked.success) return null;
  const { id, action } = asked.data;
  const checked = ACTION.safeParse(action);
  return { id, action: checked.success ? (checked.data as Action) : null };
}
