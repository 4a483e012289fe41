/** What the page and its server tell each other over one web socket, as JSON. */
import type {
  APIApplicationCommand,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIUser,
} from 'discord-api-types/v10';

/** The two people to be; the admin owns the server and the application. */
export type Role = 'member' | 'admin';

export type Values = Readonly<Record<string, string | number | boolean | FileValue>>;
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
  readonly people: Readonly<Record<Role, APIUser>>;
  readonly server: string;
  readonly places: readonly Place[];
  /** By place. */
  readonly messages: Readonly<Record<string, readonly APIMessage[]>>;
  readonly commands: Commands;
  readonly welcome: Welcome;
  /** Whether this person may try an article here. */
  readonly mayTry: boolean;
};

/** The commands that are offered, by place. */
export type Commands = Readonly<Record<string, readonly APIApplicationCommand[]>>;

export type Choice = { readonly name: string; readonly value: string | number };

/** A form on the screen. */
export type Form = APIModalInteractionResponseCallbackData & {
  readonly channelId: string;
  readonly messageId: string | null;
};

export type Action =
  | {
      readonly do: 'say';
      readonly place: string;
      readonly text: string;
      readonly replyTo?: string;
      readonly ping?: boolean;
      readonly files?: readonly FileValue[];
    }
  | { readonly do: 'delete' | 'dismiss'; readonly message: string }
  | {
      readonly do: 'slash';
      readonly place: string;
      readonly line: string;
      readonly options: Values;
    }
  | {
      readonly do: 'suggest';
      readonly place: string;
      readonly line: string;
      readonly option: string;
      readonly typed: string;
      readonly others: Values;
    }
  | {
      readonly do: 'menu';
      readonly place: string;
      readonly message: string;
      readonly command: string;
    }
  | { readonly do: 'press'; readonly message: string; readonly button: string }
  | {
      readonly do: 'choose';
      readonly message: string;
      readonly menu: string;
      readonly values: readonly string[];
    }
  | {
      readonly do: 'submit';
      readonly form: Form;
      readonly fields: Readonly<Record<string, string>>;
    }
  | { readonly do: 'try'; readonly file: FileValue }
  | { readonly do: 'welcome' };

/** What an action leads to besides messages, which come as events. */
export type Result = {
  readonly form?: Form | null;
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
