import { PermissionsBitField } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { createClient } from '../../../src/discord/connection/client.ts';
import { connect } from '../../../src/discord/connection/connect.ts';
import { inviteUrl } from '../../../src/discord/connection/invite.ts';
import { keepPresence, presenceOf } from '../../../src/discord/connection/presence.ts';
import { localLine, readyLine } from '../../../src/discord/connection/ready.ts';
import { type LocalOptions, startLocalDiscord } from '../../../src/local/server.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function start(articles: number, options: LocalOptions = {}) {
  const local = await startLocalDiscord({ port: 0, ...options });
  closing.push(local.close);
  const client = createClient(local.apiUrl, presenceOf(articles));
  closing.push(() => client.destroy());
  return { local, client: await connect(client, local.token) };
}

test('the presence says how many articles are known, from the login on and after a reload', async () => {
  const { client } = await start(1);
  let articles = 1;
  const presence = keepPresence(client, () => articles);
  const shown = () => client.user.presence.activities.map(({ state }) => state);
  expect(shown()).toEqual(['Knows 1 article']);
  articles = 3;
  presence.show();
  expect(shown()).toEqual(['Knows 3 articles']);
});

test('the ready line holds the invitation while the bot is in no server, and only then', async () => {
  const { client: alone, local } = await start(0, { invited: false });
  expect(readyLine(alone, 0)).toContain(
    `0 articles, in no server yet. Invite it: ${inviteUrl(local.applicationId)}`,
  );
  const { client: invited } = await start(2);
  expect(readyLine(invited, 2)).toMatch(/^Ready as Verbatim#\d+: 2 articles, in 1 server$/);
});

test('the invitation asks for both scopes and for what the bot does, and no more', () => {
  const { searchParams } = new URL(inviteUrl('123', '456'));
  expect(searchParams.get('client_id')).toBe('123');
  expect(searchParams.get('guild_id')).toBe('456');
  expect(searchParams.get('scope')).toBe('bot applications.commands');
  const permissions = new PermissionsBitField(BigInt(searchParams.get('permissions') ?? 0));
  expect(permissions.toArray().sort()).toEqual([
    'ReadMessageHistory',
    'SendMessages',
    'SendMessagesInThreads',
    'ViewChannel',
  ]);
});

test('the client asks for no privileged intent and can ping nobody', async () => {
  const { client } = await start(1);
  expect(client.options.intents.toArray().sort()).toEqual([
    'DirectMessages',
    'GuildMessages',
    'Guilds',
  ]);
  expect(client.options.allowedMentions).toEqual({ parse: [], repliedUser: false });
});

test('the line for the local demo says how to reach it on a server', () => {
  expect(localLine('http://127.0.0.1:4000')).toBe(
    'No DISCORD_TOKEN in the environment or in .env: local demo at http://127.0.0.1:4000 (on a server: ssh -L 4000:127.0.0.1:4000 you@host)',
  );
});
