/**
 * Somebody on the local Discord as a test speaks of them: they use commands by their line, buttons
 * and fields by what is written on them, and wait for what the bot answers.
 */
import {
  type APIButtonComponent,
  type APIMessage,
  ComponentType,
  MessageFlags,
  MessageReferenceType,
} from 'discord-api-types/v10';
import type { Actor, OptionFile } from '../../src/local/actor.ts';
import {
  createMessage,
  editMessage,
  isLoading,
  type Upload,
} from '../../src/local/api/channel-messages.ts';
import type { Outcome } from '../../src/local/api/interaction-events.ts';
import { type FormField, fieldsOf } from '../../src/local/page/forms/form-fields.ts';
import { messageBody } from '../../src/local/page/wire/message-body.ts';
import {
  type SlashLine,
  type SlashOption,
  slashLines,
} from '../../src/local/page/wire/slash-lines.ts';
import {
  componentUse,
  type Form,
  formUse,
  menuUse,
  slashUse,
  suggestUse,
  type Use,
  type Values,
} from '../../src/local/page/wire/uses.ts';
import type { Change, World } from '../../src/local/world/world.ts';

export type Reply = {
  /** The message's id; '' where a form opened or the message went away. */
  readonly id: string;
  readonly content: string;
  /** "Only you can see this". */
  readonly private: boolean;
  /** The labels of the message's buttons. */
  readonly buttons: readonly string[];
  readonly message: APIMessage | null;
  /** A form on the screen, to be handed to `submit`. */
  readonly modal: Form | null;
};

type SayOptions = {
  /** Id of the message that this replies to. */
  readonly replyTo?: string;
  /** Whether that reply notifies its author; on, as in the app. */
  readonly ping?: boolean;
  readonly files?: readonly Upload[];
};

export type Person = ReturnType<typeof createPerson>;

/** Every wait for the bot ends after `patienceMs` with an error. */
export function createPerson(world: World, actor: Actor, patienceMs: number) {
  const { user, dm, messages, commands } = actor;
  const writing = writingOf(world, actor);
  return {
    id: user.id,
    user,
    dm,
    messages,
    commands,
    ...writing,
    ...usesOf(world, actor, patienceMs),
    /** Posts a message and waits for the bot's next one in that channel. */
    async ask(channelId: string, text: string, options?: SayOptions): Promise<Reply> {
      const next = nextFromBot(world, channelId, patienceMs);
      writing.say(channelId, text, options);
      return toReply(await next, { place: channelId });
    },
  };
}

function messageOf(world: World, id: string): APIMessage {
  const found = world.messages.get(id);
  if (!found) throw new Error(`there is no message ${id}`);
  return found;
}

/** What needs no answer of the bot. */
function writingOf(world: World, actor: Actor) {
  /** Posts a message; "@Name" of the bot becomes its mention, as in the app. */
  const say = (channelId: string, text: string, options: SayOptions = {}): APIMessage => {
    const { replyTo, ping = true, files = [] } = options;
    const reply = replyTo === undefined ? null : { id: replyTo, ping };
    return actor.post(channelId, messageBody(text, world.bot, reply), files);
  };
  return {
    say,
    upload: (channelId: string, file: Upload, text = '') => say(channelId, text, { files: [file] }),
    forward(messageId: string, channelId: string): APIMessage {
      const extra = forwarded(messageOf(world, messageId));
      return createMessage(world, { channelId, author: actor.user, body: {}, extra });
    },
    edit: (messageId: string, content: string) => editMessage(world, messageId, { content }),
    delete: actor.remove,
  };
}

/** What the bot answers: commands, suggestions, buttons, menus, forms. */
function usesOf(world: World, actor: Actor, patienceMs: number) {
  const message = (id: string) => messageOf(world, id);
  const use = async (what: Use, files: readonly OptionFile[] = []): Promise<Reply> =>
    toReply(await settled(actor, what, patienceMs, files), what);
  return {
    /** Uses a slash command; `line` is "who-said" or "knowledge reload". */
    async slash(
      channelId: string,
      line: string,
      values: Values = {},
      files: readonly OptionFile[] = [],
    ): Promise<Reply> {
      const slash = slashNamed(actor, channelId, line);
      checkValues(slash, values);
      return use(slashUse(channelId, slash, values), files);
    },
    /** What is suggested for an option of which something is typed. */
    async autocomplete(channelId: string, line: string, option: string, typed: string) {
      const what = suggestUse(channelId, slashNamed(actor, channelId, line), { option, typed }, {});
      const outcome = await settled(actor, what, patienceMs);
      return outcome.kind === 'choices' ? outcome.choices : [];
    },
    /** Uses a command of a message's menu. */
    async menu(channelId: string, messageId: string, name: string): Promise<Reply> {
      const offered = actor.commands(channelId);
      const command = offered.find((one) => one.name === name);
      if (!command) throw notOffered(name, offered);
      return use(menuUse(message(messageId), command));
    },
    /** Presses a button, by its label. */
    async press(messageId: string, label: string): Promise<Reply> {
      return use(componentUse(message(messageId), buttonNamed(message(messageId), label)));
    },
    /** Sends a form; values by the fields' labels. */
    async submit(form: Form, values: Readonly<Record<string, string>>): Promise<Reply> {
      const filled = fieldsOf(form.modal).map((field): [string, string] => [
        field.input.custom_id,
        valueFor(field, values),
      ]);
      return use(formUse(form, Object.fromEntries(filled)));
    },
  };
}

const notOffered = (name: string, offered: readonly { readonly name: string }[]) =>
  new Error(
    `"${name}" is not offered here (offered: ${offered.map((one) => one.name).join(', ')})`,
  );

function slashNamed(actor: Actor, channelId: string, line: string): SlashLine {
  const offered = slashLines(actor.commands(channelId));
  const found = offered.find((one) => one.line === line);
  if (!found)
    throw notOffered(
      line,
      offered.map((one) => ({ name: one.line })),
    );
  return found;
}

/** Throws where Discord's app would not let the command be sent. */
function checkValues({ line, options }: SlashLine, values: Values): void {
  const unknown = Object.keys(values).find((key) => !options.some(({ name }) => name === key));
  if (unknown !== undefined) throw new Error(`/${line} has no option "${unknown}"`);
  for (const option of options) checkValue(option, values[option.name]);
}

function checkValue(option: SlashOption, value: Values[string]): void {
  const { name, isRequired, choices, maxLength } = option;
  if (value === undefined || value === '') {
    if (isRequired) throw new Error(`the option "${name}" is required`);
    return;
  }
  if (typeof value !== 'string') return;
  if (value.length > maxLength) {
    throw new Error(`the option "${name}" takes ${maxLength} characters, not ${value.length}`);
  }
  if (choices.length > 0 && !choices.some((choice) => choice.value === value)) {
    throw new Error(`"${value}" is no choice of the option "${name}"`);
  }
}

const buttonsOf = (message: APIMessage): (APIButtonComponent & { label?: string })[] =>
  (message.components ?? [])
    .flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []))
    .filter((one) => one.type === ComponentType.Button);

const labelsOf = (message: APIMessage) => buttonsOf(message).flatMap(({ label }) => label ?? []);

function buttonNamed(message: APIMessage, wanted: string) {
  const button = buttonsOf(message).find(({ label }) => label === wanted);
  if (button && 'custom_id' in button && !button.disabled) return button;
  throw new Error(`no button "${wanted}" to press (there are: ${labelsOf(message).join(', ')})`);
}

function valueFor({ label, input }: FormField, values: Readonly<Record<string, string>>): string {
  const value = values[label] ?? input.value ?? '';
  const isMissing = value === '' && (input.required ?? true);
  if (isMissing) throw new Error(`the field "${label}" is required`);
  return value;
}

function forwarded(message: APIMessage): Partial<APIMessage> {
  const { id, channel_id, content, timestamp, edited_timestamp, attachments, embeds } = message;
  const { mentions, type } = message;
  const copy = { content, timestamp, edited_timestamp, attachments, embeds, mentions, type };
  return {
    message_reference: { type: MessageReferenceType.Forward, channel_id, message_id: id },
    message_snapshots: [{ message: { ...copy, mention_roles: [], components: [] } }],
  };
}

/** Waits until what the person sees is no longer "thinking…". */
function settled(
  actor: Actor,
  what: Use,
  patienceMs: number,
  files: readonly OptionFile[] = [],
): Promise<Outcome> {
  return within(patienceMs, (resolve, reject) => {
    const hear = (outcome: Outcome): void => {
      if (outcome.kind === 'failed') reject(new Error(outcome.reason));
      const isAnswer = outcome.kind === 'message' && !isLoading(outcome.message);
      if (isAnswer || !('message' in outcome)) resolve(outcome);
    };
    actor.use(what, hear, files);
  });
}

function nextFromBot(world: World, channelId: string, patienceMs: number): Promise<Outcome> {
  let stop = () => {};
  const next = within<Outcome>(patienceMs, (resolve) => {
    stop = world.listen((change: Change) => {
      if (change.kind !== 'created') return;
      const { author, channel_id } = change.message;
      if (author.id === world.bot.id && channel_id === channelId) {
        resolve({ kind: 'message', message: change.message });
      }
    });
  });
  return next.finally(stop);
}

function within<Value>(
  patienceMs: number,
  begin: (resolve: (value: Value) => void, reject: (error: Error) => void) => void,
): Promise<Value> {
  return new Promise<Value>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`the bot did nothing within ${patienceMs} ms`)),
      patienceMs,
    );
    const done = () => clearTimeout(timer);
    begin(
      (value) => {
        done();
        resolve(value);
      },
      (error) => {
        done();
        reject(error);
      },
    );
  });
}

function toReply(outcome: Outcome, from: Form['from']): Reply {
  const nothing = { id: '', content: '', private: true, buttons: [], message: null, modal: null };
  if (outcome.kind === 'modal') return { ...nothing, modal: { modal: outcome.modal, from } };
  if (outcome.kind !== 'message') return nothing;
  const { message } = outcome;
  return {
    id: message.id,
    content: message.content,
    private: ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
    buttons: labelsOf(message),
    message,
    modal: null,
  };
}
