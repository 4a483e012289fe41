/** What the page and its server tell each other over one web socket, as JSON. */
import type {
  APIApplicationCommand,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIUser,
  RESTPostAPIChannelMessageJSONBody,
} from 'discord-api-types/v10';
import type { Use } from './uses.ts';

/**
 * The people to be: the admin owns the server and the application; the editor has a role there, and the neighbour
 * owns another server, if there are such.
 */
export const ROLES = ['member', 'admin', 'editor', 'neighbour'] as const;
export type Role = (typeof ROLES)[number];

/** A file's bytes in base64. */
export type FileValue = { readonly name: string; readonly type: string; readonly base64: string };

/** Something to try: a command with its options, or words to post ("@Verbatim …"). */
export type Try = {
  readonly title: string;
  readonly use:
    | { readonly command: string; readonly options: Readonly<Record<string, string>> }
    | { readonly say: string };
};

/** What the page shows before anybody has said anything. */
export type Welcome = {
  readonly tries: readonly Try[];
  /** One line each: which file, which line, what is wrong. */
  readonly problems: readonly string[];
};

/** What became of a file that an admin wants to try: lines to read. */
export type Tried = { readonly ok: boolean; readonly lines: readonly string[] };

export type Place = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'channel' | 'thread' | 'direct';
};

export type Snapshot = {
  readonly kind: 'snapshot';
  readonly me: APIUser;
  readonly bot: APIUser;
  readonly people: Readonly<Partial<Record<Role, APIUser>>>;
  readonly server: string;
  readonly places: readonly Place[];
  /** By place. */
  readonly messages: Readonly<Record<string, readonly APIMessage[]>>;
  readonly commands: Commands;
  readonly welcome: Welcome;
  /** Whether this person may try an article here. */
  readonly mayTry: boolean;
  /** What to offer where they choose its file; empty: any. */
  readonly uploads: string;
};

/** The commands that are offered, by place. */
export type Commands = Readonly<Record<string, readonly APIApplicationCommand[]>>;

export type Choice = { readonly name: string; readonly value: string | number };

/** A file for an option of a command. */
export type OptionFileValue = { readonly option: string; readonly file: FileValue };

export type Action =
  | {
      readonly do: 'post';
      readonly place: string;
      readonly body: RESTPostAPIChannelMessageJSONBody;
      readonly files: readonly FileValue[];
    }
  /** Deletes an own message, or dismisses a private reply. */
  | { readonly do: 'remove'; readonly message: string }
  | { readonly do: 'use'; readonly use: Use; readonly files?: readonly OptionFileValue[] }
  | { readonly do: 'try'; readonly file: FileValue };

/** What an action leads to besides messages, which come as events. */
export type Result = {
  readonly modal?: APIModalInteractionResponseCallbackData;
  readonly choices?: readonly Choice[];
  readonly tried?: Tried;
  readonly welcome?: Welcome;
};

export type FromPage = { readonly id: number; readonly action: Action };

export type FromServer =
  | Snapshot
  | { readonly kind: 'message'; readonly message: APIMessage }
  | { readonly kind: 'gone'; readonly message: string; readonly place: string }
  | { readonly kind: 'typing'; readonly place: string; readonly user: string }
  | { readonly kind: 'commands'; readonly commands: Commands }
  | { readonly kind: 'done'; readonly id: number; readonly result: Result }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string };
