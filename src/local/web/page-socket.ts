/** The page's web socket: what one person sees, and what they do. */
import type { WebSocket } from 'ws';
import type { Actor, OptionFile } from '../actor.ts';
import type { Upload } from '../api/channel-messages.ts';
import type { Outcome } from '../api/interaction-events.ts';
import { parseJson } from '../api/json.ts';
import {
  type Action,
  type Commands,
  type FileValue,
  type FromServer,
  type Place,
  type Result,
  ROLES,
  type Role,
  type Snapshot,
  type Tried,
  type Welcome,
} from '../page/wire/protocol.ts';
import type { Use } from '../page/wire/uses.ts';
import type { Server } from '../world/home.ts';
import { type Change, isSeenBy, type World } from '../world/world.ts';
import { readPage } from './page-actions.ts';

export type PageHooks = {
  /** Three things to try and what is wrong with the articles, asked whenever the page is opened. */
  readonly welcome?: () => Welcome;
  /** Takes an article that an admin wants to try until the next start; not offered unless given. */
  readonly onUpload?: (file: Upload) => Promise<Tried>;
  /** The ends of names that such an article may have: `.md,.txt`. */
  readonly uploads?: string;
};

export type Stage = PageHooks & {
  readonly world: World;
  readonly people: People;
  readonly server: Server;
  /** The server that the neighbour owns. */
  readonly other: Server | null;
};

export type People = Readonly<Record<'member' | 'admin', Actor>> &
  Readonly<Partial<Record<Role, Actor>>>;

/** Whom somebody wants to be; the member where there is nobody of that name. */
export const roleOf = ({ people }: Stage, asked: string | null): Role =>
  ROLES.find((role) => role === asked && people[role] !== undefined) ?? 'member';

/** One person's view of the stage. */
type View = Stage & {
  readonly actor: Actor;
  /** Where they are. */
  readonly home: Server;
  readonly places: readonly Place[];
  /** Whether this person may try an article here. */
  readonly mayTry: boolean;
};

/** Speaks for one person until the socket closes. */
export function servePerson(stage: Stage, role: Role, socket: WebSocket): void {
  const { people, server, other, onUpload } = stage;
  const actor = people[role] ?? people.member;
  const home = (role === 'neighbour' ? other : null) ?? server;
  const mayTry = role === 'admin' && onUpload !== undefined;
  const view = { ...stage, actor, home, places: placesOf(stage, home, actor), mayTry };
  const send = (message: FromServer) => socket.send(JSON.stringify(message));

  send(snapshot(view));
  const stop = stage.world.listen((change) => {
    const event = asEvent(view, change);
    if (event) send(event);
  });
  socket.on('close', stop);
  socket.on('message', (raw) => {
    const asked = readPage(parseJson(String(raw)));
    if (!asked) return;
    const { id, action } = asked;
    act(view, action).then(
      (result) => send({ kind: 'done', id, result }),
      (error: unknown) => send({ kind: 'failed', id, reason: messageOf(error) }),
    );
  });
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** What the sidebar lists, in its order. */
function placesOf({ world }: Stage, { channels }: Server, { dm }: Actor): Place[] {
  return [
    { id: channels.general, name: 'general', kind: 'channel' },
    { id: channels.thread, name: 'sources', kind: 'thread' },
    { id: channels.debate, name: 'debate', kind: 'channel' },
    { id: dm, name: world.bot.username, kind: 'direct' },
  ];
}

const noWelcome = (): Welcome => ({ tries: [], problems: [] });

function snapshot(view: View): Snapshot {
  const { world, people, home, actor, places, mayTry, uploads, welcome = noWelcome } = view;
  return {
    kind: 'snapshot',
    me: actor.user,
    bot: world.bot,
    people: Object.fromEntries(
      ROLES.flatMap((one) => {
        const someone = people[one];
        return someone === undefined ? [] : [[one, someone.user]];
      }),
    ),
    server: home.guild.name,
    places,
    messages: Object.fromEntries(places.map(({ id }) => [id, actor.messages(id)])),
    commands: commandsOf(view),
    welcome: welcome(),
    mayTry,
    uploads: uploads ?? '',
  };
}

const commandsOf = ({ places, actor }: View): Commands =>
  Object.fromEntries(places.map(({ id }) => [id, actor.commands(id)]));

/** A change as this person sees it; null where they do not. */
function asEvent(view: View, change: Change): FromServer | null {
  const { actor, places } = view;
  if (change.kind === 'commands') return { kind: 'commands', commands: commandsOf(view) };
  if (change.kind === 'typing') {
    return { kind: 'typing', place: change.channelId, user: change.userId };
  }
  const { kind, message } = change;
  const isListed = places.some(({ id }) => id === message.channel_id);
  if (!isListed || !isSeenBy(message, actor.user.id)) return null;
  return kind === 'deleted'
    ? { kind: 'gone', message: message.id, place: message.channel_id }
    : { kind: 'message', message };
}

async function act(view: View, action: Action | null): Promise<Result> {
  const { actor, mayTry, onUpload, welcome = noWelcome } = view;
  if (!action) throw new Error('Nobody can do that here');
  switch (action.do) {
    case 'post':
      actor.post(action.place, action.body, action.files.map(toUpload));
      return {};
    case 'remove':
      actor.remove(action.message);
      return {};
    case 'use':
      return use(
        actor,
        action.use,
        (action.files ?? []).map(({ option, file }) => ({ option, file: toUpload(file) })),
      );
    case 'try':
      if (!mayTry || !onUpload) throw new Error('Only an admin can try an article here');
      return { tried: await onUpload(toUpload(action.file)), welcome: welcome() };
  }
}

/** Waits for the first thing that the person sees; what follows comes as events. */
function use(actor: Actor, what: Use, files: readonly OptionFile[]): Promise<Result> {
  return new Promise((resolve, reject) => {
    const hear = (outcome: Outcome): void => {
      if (outcome.kind === 'failed') reject(new Error(outcome.reason));
      else if (outcome.kind === 'modal') resolve({ modal: outcome.modal });
      else if (outcome.kind === 'choices') resolve({ choices: outcome.choices });
      else resolve({});
    };
    actor.use(what, hear, files);
  });
}

const toUpload = ({ name, type, base64 }: FileValue): Upload => ({
  name,
  type,
  bytes: new Uint8Array(Buffer.from(base64, 'base64')),
});
