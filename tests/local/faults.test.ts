import { type Client, Events, GatewayDispatchEvents } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../support/client.ts';
import { type Faults, startFaults } from '../support/faults.ts';
import { type LocalDiscord, startLocal } from '../support/local.ts';
import { MISSING_SCHEMA, openDiscordSchema } from '../support/openapi.ts';

let local: LocalDiscord;
let faults: Faults;
let client: Client<true>;
let seen: string[];
let close: () => Promise<void>;

beforeEach(async () => {
  local = await startLocal();
  faults = await startFaults(local);
  const connected = await connect({ apiUrl: faults.apiUrl, token: local.token });
  client = connected.client;
  seen = [];
  client.on(Events.MessageCreate, (message) => {
    if (!message.author.bot) seen.push(message.content);
  });
  close = async () => {
    await connected.close();
    await faults.close();
    await local.close();
  };
});
afterEach(() => close());

const once = (event: string) => new Promise((resolve) => client.ws.once(event as never, resolve));
const say = (text: string) => local.people.member.say(local.people.member.dm, text);

async function until(done: () => boolean): Promise<void> {
  while (!done()) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('a gateway through the proxy', () => {
  it('resumes when dropped, and gets what it missed', async () => {
    const resumed = once('RESUMED');
    faults.dropGateway();
    say('while you were away');
    await resumed;
    expect(seen).toEqual(['while you were away']);
  });

  it('starts a new session when the old one is lost', async () => {
    const ready = once('READY');
    faults.loseSession();
    await ready;
    say('hello again');
    await until(() => seen.length > 0);
    expect(seen).toEqual(['hello again']);
  });

  it('gets a replayed message twice', async () => {
    const events: string[] = [];
    client.ws.on(GatewayDispatchEvents.MessageCreate, ({ content }) => events.push(content));
    say('twice');
    await until(() => events.length === 1);
    faults.replay('MESSAGE_CREATE');
    await until(() => events.length === 2);
    expect(events).toEqual(['twice', 'twice']);
  });
});

describe('a request through the proxy', () => {
  const send = async () => {
    const channel = await client.channels.fetch(local.channels.general);
    if (!channel?.isSendable()) throw new Error('no channel');
    return channel.send('hello');
  };
  const tries = () => faults.sent.filter(({ method }) => method === 'POST').length;

  it('is tried again when it is limited or fails for a moment', async () => {
    faults.inject(/^POST .*messages/, { kind: 'limit', retryAfter: 0.01 });
    faults.inject(/^POST .*messages/, { kind: 'fail', status: 500 });
    expect((await send()).content).toBe('hello');
    expect(tries()).toBe(3);
  });

  it('fails for good when nobody is there', async () => {
    faults.refuse();
    await expect(send()).rejects.toThrow();
  });

  it('is held against the official document', async ({ skip }) => {
    const check = openDiscordSchema();
    if (!check) return skip(MISSING_SCHEMA);
    await send();
    expect(faults.sent.flatMap(check)).toEqual([]);
    const wrong = { method: 'POST', path: '/channels/1/messages', authorization: undefined };
    expect(check({ ...wrong, body: { content: 5 } })).not.toEqual([]);
    expect(check({ ...wrong, path: '/channels/1/letters', body: {} })).not.toEqual([]);
  });
});
