/** The page's web socket: what one person sees, and what they do. */
import type { WebSocket } from 'ws';
import { offeredCommands } from './commands.ts';
import type {
  Action,
  Commands,
  FileValue,
  FromPage,
  FromServer,
  Place,
  Result,
  Role,
  Snapshot,
  Tried,
  Values,
  Welcome,
} from './page/protocol.ts';
import type { Person } from './people.ts';
import type { Upload } from './uploads.ts';
import { type Change, visibleMessages, type World } from './world.ts';

export type PageHooks = {
  readonly welcome: () => Welcome;
  /** Null: articles cannot be tried here. */
  readonly onUpload: ((file: Upload) => Promise<Tried>) | null;
};

export type Stage = {
  readonly world: World;
  readonly people: Readonly<Record<Role, Person>>;
  readonly server: string;
  readonly places: readonly Place[];
  readonly hooks: PageHooks;
};

/** Speaks for one person until the socket closes. */
export function servePerson(stage: Stage, role: Role, socket: WebSocket): void {
  const { world, hooks } = stage;
  const person = stage.people[role];
  const places = [...stage.places, { id: person.dm, name: world.bot.username, kind: 'direct' }];
  const send = (message: FromServer) => socket.send(JSON.stringify(message));
  const mayTry = role === 'admin' && hooks.onUpload !== null;

  send(snapshot(stage, person, places as readonly Place[], mayTry));
  const stop = world.listen((change) => {
    const event = asEvent(world, change, person, places as readonly Place[]);
    if (event) send(event);
  });
  socket.on('close', stop);
  socket.on('message', (raw) => {
    const asked = parse(String(raw));
    if (!asked) return;
    const { id, action } = asked;
    act(person, action, hooks, mayTry).then(
      (result) => send({ kind: 'done', id, result }),
      (error: unknown) => send({ kind: 'failed', id, reason: messageOf(error) }),
    );
  });
}

function parse(text: string): FromPage | null {
  try {
    return JSON.parse(text) as FromPage;
  } catch {
    return null;
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function snapshot(
  { world, people, server, hooks }: Stage,
  person: Person,
  places: readonly Place[],
  mayTry: boolean,
): Snapshot {
  const user = (id: string) => world.users.get(id) ?? world.bot;
  return {
    kind: 'snapshot',
    me: user(person.id),
    bot: world.bot,
    people: { member: user(people.member.id), admin: user(people.admin.id) },
    server,
    places,
    messages: byPlace(places, (place) => visibleMessages(world, place, person.id)),
    commands: commandsOf(world, person, places),
    welcome: hooks.welcome(),
    mayTry,
  };
}

const byPlace = <Value>(places: readonly Place[], of: (place: string) => Value) =>
  Object.fromEntries(places.map(({ id }) => [id, of(id)]));

function commandsOf(world: World, person: Person, places: readonly Place[]): Commands {
  return byPlace(places, (place) => {
    const channel = world.channels.get(place);
    return channel ? offeredCommands(world, channel, person.id) : [];
  });
}

/** A change as this person sees it; null where they do not. */
function asEvent(
  world: World,
  change: Change,
  person: Person,
  places: readonly Place[],
): FromServer | null {
  if (change.kind === 'commands') {
    return { kind: 'commands', commands: commandsOf(world, person, places) };
  }
  if (change.kind === 'typing') {
    return { kind: 'typing', place: change.channelId, user: change.userId };
  }
  const { wire, onlyFor } = change.message;
  const isSeen = places.some(({ id }) => id === wire.channel_id);
  if (!isSeen || (onlyFor ?? person.id) !== person.id) return null;
  return change.kind === 'deleted'
    ? { kind: 'gone', message: wire.id, place: wire.channel_id }
    : { kind: 'message', message: wire };
}

async function act(
  person: Person,
  action: Action,
  hooks: PageHooks,
  mayTry: boolean,
): Promise<Result> {
  switch (action.do) {
    case 'say': {
      const { replyTo, ping, files = [] } = action;
      person.say(action.place, action.text, {
        ...(replyTo === undefined ? {} : { replyTo }),
        ...(ping === undefined ? {} : { ping }),
        files: files.map(toUpload),
      });
      return {};
    }
    case 'delete':
      person.delete(action.message);
      return {};
    case 'dismiss':
      person.dismiss(action.message);
      return {};
    case 'suggest': {
      const { place, line, option, typed, others } = action;
      return {
        choices: await person.autocomplete(place, line, option, typed, withFiles(others)),
      };
    }
    case 'try':
      if (!mayTry || !hooks.onUpload) throw new Error('Only an admin can try an article here');
      return { tried: await hooks.onUpload(toUpload(action.file)), welcome: hooks.welcome() };
    case 'welcome':
      return { welcome: hooks.welcome() };
    default:
      return { form: (await interact(person, action)).modal };
  }
}

function interact(
  person: Person,
  action: Extract<Action, { readonly do: 'slash' | 'menu' | 'press' | 'choose' | 'submit' }>,
) {
  switch (action.do) {
    case 'slash':
      return person.slash(action.place, action.line, withFiles(action.options));
    case 'menu':
      return person.menu(action.place, action.message, action.command);
    case 'press':
      return person.press(action.message, action.button);
    case 'choose':
      return person.choose(action.message, action.menu, action.values);
    case 'submit':
      return person.submit(action.form, action.fields);
  }
}

const toUpload = ({ name, type, base64 }: FileValue): Upload => ({
  name,
  type,
  bytes: new Uint8Array(Buffer.from(base64, 'base64')),
});

const withFiles = (values: Values) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'object' ? toUpload(value) : value,
    ]),
  );
