/** What the page knows, and the one way in which its parts hear of a change. */
import type { APIApplicationCommand, APIMessage, APIUser } from 'discord-api-types/v10';
import type { Action, FromServer, Place, Result, Role, Snapshot } from './wire/protocol.ts';

export type App = {
  readonly role: Role;
  readonly snapshot: Snapshot;
  /** By place, oldest first. */
  readonly messages: Map<string, APIMessage[]>;
  place: Place;
  replyTo: APIMessage | null;
  commands: Snapshot['commands'];
  welcome: Snapshot['welcome'];
  readonly act: (action: Action) => Promise<Result>;
};

export function createApp(role: Role, snapshot: Snapshot, placeName: string, act: App['act']): App {
  const [first] = snapshot.places;
  const place = snapshot.places.find(({ name }) => name === placeName) ?? first;
  if (!place) throw new Error('the server has no channels');
  const messages = Object.entries(snapshot.messages).map(([id, list]): [string, APIMessage[]] => [
    id,
    [...list],
  ]);
  const { commands, welcome } = snapshot;
  return {
    role,
    snapshot,
    messages: new Map(messages),
    place,
    replyTo: null,
    commands,
    welcome,
    act,
  };
}

export const messagesOf = (app: App, placeId: string) => app.messages.get(placeId) ?? [];

/** Takes in an event; the messages of a place stay in order. */
export function takeIn(app: App, event: FromServer): void {
  if (event.kind === 'commands') app.commands = event.commands;
  if (event.kind === 'gone') {
    const left = messagesOf(app, event.place).filter(({ id }) => id !== event.message);
    app.messages.set(event.place, left);
    if (app.replyTo?.id === event.message) app.replyTo = null;
  }
  if (event.kind === 'message') {
    const { message } = event;
    const list = messagesOf(app, message.channel_id);
    const at = list.findIndex(({ id }) => id === message.id);
    app.messages.set(message.channel_id, at === -1 ? [...list, message] : list.with(at, message));
  }
}

export const SLASH = 1;
export const MESSAGE_MENU = 3;

/** The commands of one kind that the person is offered where they are. */
export function commandsHere(app: App, type: number): readonly APIApplicationCommand[] {
  return (app.commands[app.place.id] ?? []).filter((command) => command.type === type);
}

export const displayName = (user: APIUser) => user.global_name ?? user.username;

/** Who is in the server that the page shows: the neighbour is alone in theirs. */
export function membersHere({ role, snapshot: { bot, people } }: App): readonly APIUser[] {
  const { neighbour, ...others } = people;
  const here = role === 'neighbour' ? [neighbour] : Object.values(others);
  return [bot, ...here.filter((user) => user !== undefined)];
}

/** Everybody there is, by id. */
export function userById(app: App, id: string): APIUser | null {
  const { bot, people } = app.snapshot;
  return [bot, ...Object.values(people)].find((user) => user.id === id) ?? null;
}
