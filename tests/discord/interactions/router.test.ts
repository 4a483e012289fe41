/** The router with commands of the test's own: who may, who sees it, what is slow, what fails. */
import { setTimeout as after } from 'node:timers/promises';
import { SlashCommandBuilder } from '@discordjs/builders';
import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../../../src/app/context.ts';
import { attachBot } from '../../../src/discord/bot.ts';
import { type Command, placeOf } from '../../../src/discord/command.ts';
import { commandBodies } from '../../../src/discord/connection/command-bodies.ts';
import { registerCommands } from '../../../src/discord/connection/register.ts';
import { READY_WITHIN_MS } from '../../../src/discord/interactions/acknowledge.ts';
import { customId } from '../../../src/discord/replies/custom-id.ts';
import { line } from '../../../src/discord/reply.ts';
import { openStore } from '../../../src/services/store/store.ts';
import { startWithClient } from '../../support/client.ts';
import { aroundCollections, someCollections } from '../../support/collections.ts';
import { sourcesOf } from '../../support/library.ts';
import type { TestOptions } from '../../support/local.ts';

const everywhere = (name: string) =>
  new SlashCommandBuilder()
    .setName(name)
    .setDescription(name)
    .setIntegrationTypes(
      ApplicationIntegrationType.GuildInstall,
      ApplicationIntegrationType.UserInstall,
    )
    .setContexts(
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    );

const secret = {
  data: everywhere('secret')
    .addStringOption((option) =>
      option.setName('which').setDescription('which').setAutocomplete(true),
    )
    .toJSON(),
  access: 'admins',
  privacy: 'asked',
  execute: async () => ({
    content: 'the secret',
    buttons: [{ id: customId('reveal'), label: 'Reveal' }],
    outcome: 'told',
  }),
  complete: () => [{ name: 'the secret', value: 'the secret' }],
  buttons: { reveal: async () => line('the secret behind the button', 'told') },
} satisfies Command;

const said = (name: string, execute: (place: string) => Promise<string>) =>
  ({
    data: everywhere(name)
      .addBooleanOption((option) => option.setName('private').setDescription('private'))
      .toJSON(),
    access: 'everyone',
    privacy: 'asked',
    execute: async (interaction, bot) => line(await execute(placeOf(interaction, bot)), 'done'),
  }) satisfies Command;

let begun = 0;
const slow = said('slow', (place) => {
  begun += 1;
  return after(READY_WITHIN_MS + 200, `worth waiting for, ${place}`);
});
const broken = said('broken', () => Promise.reject(new Error('a bug')));
const slowlyBroken = said('slowly-broken', async () => {
  await after(READY_WITHIN_MS + 200);
  throw new Error('a bug');
});
/** Holds up everything else while it works. */
const busy = said('busy', async () => {
  const until = Date.now() + 600;
  while (Date.now() < until);
  return 'worked hard';
});
const retired = said('retired', async () => 'never seen');
const known: readonly Command[] = [secret, slow, busy, broken, slowlyBroken];

const NOTHING = async () => ({ ok: false, kind: 'gone' }) as const;
const NO_DOCUMENTS = {
  fetchUrls: 'off',
  page: NOTHING,
  attachment: NOTHING,
  bytes: NOTHING,
  convert: NOTHING,
} as const;
const NO_LISTS = { roles: [], users: [] };
type Line = Record<string, unknown>;

async function start(options: TestOptions = {}) {
  const { local, client, close } = await startWithClient(options);
  const logs: Line[] = [];
  const at = (level: string) => (fields: object, message: string) =>
    void logs.push({ level, message, ...fields });
  const opened = await openStore('memory:', () => undefined);
  if (!opened.ok) throw new Error(opened.problem);
  const context: Context = {
    sources: async () => sourcesOf({}),
    sourcesNow: () => sourcesOf({}),
    ...(await aroundCollections(await someCollections())),
    reload: async () => ({ ok: true, added: [], changed: [], removed: [], notices: [] }),
    store: opened.store,
    log: { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') },
    admins: NO_LISTS,
    homeGuild: null,
    documents: NO_DOCUMENTS,
    commandId: () => null,
    now: Date.now,
  };
  const bot = attachBot(client, context, known);
  await client.application.fetch();
  await registerCommands(client, commandBodies([...known, retired], NO_LISTS), null);
  return {
    local,
    client,
    logs,
    /** How many slow commands have been begun. */
    taken: () => begun,
    drain: () => bot.drain(),
    async close() {
      await bot.drain();
      await opened.store.close();
      await close();
    },
  };
}

let run: Awaited<ReturnType<typeof start>>;
const general = () => run.local.channels.general;
const member = () => run.local.people.member;
const admin = () => run.local.people.admin;

beforeEach(async () => {
  begun = 0;
  run = await start();
});
afterEach(() => run.close());

describe('a command for admins', () => {
  it('is for whoever owns the application, with its suggestions and buttons', async () => {
    const reply = await admin().slash(general(), 'secret');
    expect(reply.content).toBe('the secret');
    expect(await admin().autocomplete(general(), 'secret', 'which', '')).toHaveLength(1);
    const pressed = await admin().press(reply.id, 'Reveal');
    expect(pressed.content).toContain('behind the button');
  });

  it('refuses a member in private: the command, its suggestions, its buttons', async () => {
    const reply = await admin().slash(general(), 'secret');
    const refused = [
      await member().slash(general(), 'secret'),
      await member().press(reply.id, 'Reveal'),
    ];
    for (const { content, private: isPrivate } of refused) {
      expect(content).toContain('Only those who run this bot');
      expect(isPrivate).toBe(true);
    }
    expect(await member().autocomplete(general(), 'secret', 'which', '')).toEqual([]);
  });

  it('refuses the owner of a second server', async () => {
    const { owner, channels } = run.local.addServer({ name: 'Second' });
    await expect.poll(() => run.client.guilds.cache.size).toBe(2);
    const reply = await admin().slash(general(), 'secret');
    expect((await owner.slash(channels.general, 'secret')).content).toContain('Only those who run');
    expect(await owner.autocomplete(channels.general, 'secret', 'which', '')).toEqual([]);
    const sent = await run.client.channels.fetch(channels.general);
    const forged = sent?.isSendable() && (await sent.send(withButton('reveal')));
    if (!forged) throw new Error('not sent');
    expect((await owner.press(forged.id, 'Press')).content).toContain('Only those who run');
    expect(reply.content).toBe('the secret');
  });

  it('refuses the owner of a server that the bot is not in', async () => {
    const { owner, channels } = run.local.addServer({ name: 'Elsewhere', invited: false });
    expect((await owner.slash(channels.general, 'secret')).content).toContain('Only those who run');
    expect(await owner.autocomplete(channels.general, 'secret', 'which', '')).toEqual([]);
  });

  it('refuses everybody in direct messages, the owner of the application too', async () => {
    for (const person of [member(), admin()]) {
      const reply = await person.slash(person.dm, 'secret');
      expect(reply.content).toContain('in a server');
      expect(await person.autocomplete(person.dm, 'secret', 'which', '')).toEqual([]);
      const user = await run.client.users.fetch(person.id);
      const forged = await user.send(withButton('reveal'));
      expect((await person.press(forged.id, 'Press')).content).toContain('in a server');
    }
  });

  it('counts the right to manage a server in the only server the bot is in', async () => {
    await run.close();
    run = await start({ invited: false });
    const { owner, channels } = run.local.addServer({ name: 'Only' });
    await expect.poll(() => run.client.guilds.cache.size).toBe(1);
    expect((await owner.slash(channels.general, 'secret')).content).toBe('the secret');
  });
});

describe('a slow answer', () => {
  it('is acknowledged at once and comes later, public or private', async () => {
    const [open, hidden] = await Promise.all([
      member().slash(general(), 'slow'),
      admin().slash(general(), 'slow', { private: true }),
    ]);
    expect(open).toMatchObject({ content: 'worth waiting for, public', private: false });
    expect(hidden).toMatchObject({ content: 'worth waiting for, private', private: true });
    await expect.poll(() => run.logs.length).toBe(2);
    for (const { ackMs, answerMs } of run.logs) expect(ackMs).toBeLessThan(Number(answerMs));
  });

  it('is acknowledged before the work begins the next time', async () => {
    for (let n = 0; n < 3; n += 1)
      expect((await member().slash(general(), 'busy')).content).toContain('worked hard');
    await expect.poll(() => run.logs.length).toBe(3);
    const [first, ...later] = run.logs.map(({ ackMs }) => Number(ackMs));
    for (const ackMs of later) expect(ackMs).toBeLessThan(first ?? 0);
  });

  it('is waited for when the bot leaves', async () => {
    let seen = '';
    void member()
      .slash(general(), 'slow')
      .then(({ content }) => {
        seen = content;
      });
    await expect.poll(() => run.taken()).toBe(1);
    await run.drain();
    expect(seen).toContain('worth waiting for');
  });

  it('that fails in the end says so where it was awaited', async () => {
    const reply = await member().slash(general(), 'slowly-broken');
    expect(reply.content).toContain('Something went wrong');
    expect(run.logs.map(({ outcome }) => outcome)).toEqual(['failed']);
  });
});

describe('what cannot be answered', () => {
  it('is told in a line where a command breaks', async () => {
    const reply = await member().slash(general(), 'broken');
    expect(reply.content).toContain('Something went wrong');
    expect(run.logs).toMatchObject([{ level: 'error', command: 'broken', outcome: 'failed' }]);
  });

  it('is told in a line where a command is from another version', async () => {
    const reply = await member().slash(general(), 'retired');
    expect(reply).toMatchObject({ private: true });
    expect(reply.content).toContain('another version');
  });

  it.each([
    'v0:context:a:b:1:2',
    'v1:unheard-of',
    'x',
    'v1:context',
    'v1:more',
    'v1:cite:a:b:-1:x',
  ])('is told in a line where a button says %s', async (id) => {
    const user = await run.client.users.fetch(member().id);
    const message = await user.send(withButton(id, true));
    const reply = await member().press(message.id, 'Press');
    expect(reply.private).toBe(true);
    expect(reply.content).toMatch(/another version|has changed|is gone/);
    expect(run.logs.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('commands', () => {
  it('hide what is for admins, unless lists say who they are', () => {
    const hidden = { ...secret, data: { ...secret.data, default_member_permissions: MANAGE } };
    const permissionsWith = (users: readonly string[]) =>
      commandBodies([hidden], { roles: [], users })[0]?.default_member_permissions;
    expect(permissionsWith([])).toBe(MANAGE);
    expect(permissionsWith(['1'])).toBe(null);
  });
});

const MANAGE = String(PermissionFlagsBits.ManageGuild);

function withButton(action: string, whole = false) {
  const custom_id = whole ? action : customId(action);
  return {
    content: 'a button',
    components: [
      {
        type: 1 as const,
        components: [{ type: 2 as const, style: 2 as const, label: 'Press', custom_id }],
      },
    ],
  };
}
