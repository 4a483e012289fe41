import {
  ActionRowBuilder,
  ButtonBuilder,
  ModalBuilder,
  SlashCommandBuilder,
  TextInputBuilder,
} from '@discordjs/builders';
import {
  ApplicationCommandType,
  ButtonStyle,
  type Client,
  ComponentType,
  Events,
  type Interaction,
  type Message,
  MessageFlags,
  TextInputStyle,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect, startWithClient } from '../support/client.ts';
import type { LocalDiscord } from '../support/local.ts';

let local: LocalDiscord;
let client: Client<true>;
let close: () => Promise<void>;

beforeEach(async () => {
  ({ local, client, close } = await startWithClient({ patienceMs: 5_000 }));
});
afterEach(() => close());

const onInteraction = (handle: (interaction: Interaction) => unknown) =>
  client.on(Events.InteractionCreate, handle);
const onMessage = (handle: (message: Message) => unknown) =>
  client.on(Events.MessageCreate, (message) => {
    if (message.author.id !== client.user.id) handle(message);
  });

const echo = new SlashCommandBuilder()
  .setName('echo')
  .setDescription('Says it again')
  .addStringOption((option) =>
    option.setName('text').setDescription('What to say').setRequired(true).setAutocomplete(true),
  )
  .addBooleanOption((option) => option.setName('private').setDescription('For you only'));

describe('a real client', () => {
  it('finds its server, channels, thread and application', async () => {
    expect(client.guilds.cache.get(local.guildId)?.name).toBe('Local server');
    expect(client.channels.cache.get(local.channels.thread)?.isThread()).toBe(true);
    const application = await client.application.fetch();
    expect(application.owner?.id).toBe(local.people.admin.id);
    expect(application.approximateGuildCount).toBe(1);
    local.addServer({ name: 'Without the bot', invited: false });
    local.addServer({ name: 'With the bot' });
    expect((await client.application.fetch()).approximateGuildCount).toBe(2);
  });

  it('is told of what belongs to its shard, the first of direct messages too', async () => {
    const shards = await Promise.all(
      [0, 1].map((shard) => connect(local, { shards: [shard], shardCount: 2 })),
    );
    const heard = shards.map(() => [] as string[]);
    for (const [shard, { client: on }] of shards.entries())
      on.on(Events.MessageCreate, ({ channelId }) => void heard[shard]?.push(channelId));
    const own = Number((BigInt(local.guildId) >> 22n) % 2n);
    expect(shards.map(({ client: on }) => on.guilds.cache.size)).toEqual(own ? [0, 1] : [1, 0]);
    const { member } = local.people;
    member.say(local.channels.general, 'hello');
    member.say(member.dm, 'hello');
    await expect.poll(() => heard.flat().length).toBe(2);
    expect(heard[0]).toContain(member.dm);
    expect(heard[own]).toContain(local.channels.general);
    for (const { close: leave } of shards) await leave();
  });

  it('is turned away with a wrong token', async () => {
    const login = connect({ apiUrl: local.apiUrl, token: 'wrong' });
    await expect(login).rejects.toThrow(/token/i);
  });
});

describe('messages', () => {
  it('are made once a nonce where it is enforced', async () => {
    const channel = client.channels.cache.get(local.channels.general);
    if (!channel?.isSendable()) throw new Error('no channel');
    const first = await channel.send({ content: 'one', nonce: '7', enforceNonce: true });
    const again = await channel.send({ content: 'two', nonce: '7', enforceNonce: true });
    expect(again).toMatchObject({ id: first.id, content: 'one' });
    expect((await channel.send({ content: 'three', nonce: '7' })).content).toBe('three');
    const other = await channel.send({ content: 'four', nonce: '8', enforceNonce: true });
    expect(other.content).toBe('four');
  });

  it('come without content unless they mention the bot', async () => {
    const seen: string[] = [];
    onMessage((message) => seen.push(message.content));
    local.people.member.say(local.channels.general, 'a secret');
    const { member } = local.people;
    await member.ask(local.channels.general, '@Verbatim hello').catch(() => {});
    expect(seen).toEqual(['', `<@${local.botId}> hello`]);
  });

  it('are answered by a reply, in a channel, a thread and a direct message', async () => {
    onMessage((message) => message.reply(`heard: ${message.content}`));
    const { member } = local.people;
    for (const place of [local.channels.general, local.channels.thread, member.dm]) {
      const reply = await member.ask(place, '@Verbatim you there?');
      expect(reply.message?.referenced_message?.content).toContain('you there?');
    }
  });

  it('ping nobody when allowed mentions say so', async () => {
    onMessage((message) => message.reply(`@everyone <@${message.author.id}>`));
    await local.people.member.ask(local.people.member.dm, 'hi');
    expect(local.pings().filter(({ by }) => by === local.botId)).toEqual([]);
  });

  it('forwarded to a direct message bring their text along', async () => {
    const { member } = local.people;
    const original = member.say(local.channels.general, 'the words');
    const snapshot = new Promise((resolve) => {
      onMessage(({ messageSnapshots: [first] }) => first && resolve(first[1].content));
    });
    member.forward(original.id, member.dm);
    expect(await snapshot).toBe('the words');
  });

  it('longer than 2000 characters are refused', async () => {
    const channel = client.channels.cache.get(local.channels.general);
    if (!channel?.isSendable()) throw new Error('no channel');
    const sent = channel.send('x'.repeat(2001));
    await expect(sent).rejects.toMatchObject({
      code: 50035,
      message: expect.stringContaining('content[BASE_TYPE_MAX_LENGTH]'),
    });
  });
});

describe('interactions', () => {
  beforeEach(async () => {
    await client.application.commands.set([
      echo.toJSON(),
      { name: 'Look at', type: ApplicationCommandType.Message },
      { ...echo.setName('secret').toJSON(), default_member_permissions: '0' },
    ]);
    echo.setName('echo');
  });

  it('take a slash command and show a private answer to its asker only', async () => {
    onInteraction(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const content = interaction.options.getString('text', true);
      await interaction.reply({ content, flags: MessageFlags.Ephemeral });
    });
    const { member, admin } = local.people;
    const reply = await member.slash(local.channels.general, 'echo', { text: 'hello' });
    expect(reply).toMatchObject({ content: 'hello', private: true });
    expect(member.messages(local.channels.general)).toHaveLength(1);
    expect(admin.messages(local.channels.general)).toHaveLength(0);
  });

  it('wait through "thinking…" for the answer', async () => {
    onInteraction(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      await interaction.editReply('done');
    });
    const reply = await local.people.member.slash(local.channels.general, 'echo', { text: 'x' });
    expect(reply.content).toBe('done');
  });

  it('suggest while somebody types', async () => {
    onInteraction(async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const typed = interaction.options.getFocused();
      await interaction.respond([{ name: `${typed}!`, value: `${typed}!` }]);
    });
    const { member } = local.people;
    const choices = await member.autocomplete(local.channels.general, 'echo', 'text', 'hel');
    expect(choices).toEqual([{ name: 'hel!', value: 'hel!' }]);
  });

  it('hide a command from members and offer it to the admin', () => {
    const names = (person: 'member' | 'admin') =>
      local.people[person].commands(local.channels.general).map(({ name }) => name);
    expect(names('member')).toEqual(['echo', 'Look at']);
    expect(names('admin')).toEqual(['echo', 'Look at', 'secret']);
  });

  it('give the message of a menu whole', async () => {
    onInteraction(async (interaction) => {
      if (!interaction.isMessageContextMenuCommand()) return;
      await interaction.reply(`saw ${interaction.targetMessage.content}`);
    });
    const { member } = local.people;
    const message = member.say(local.channels.general, 'not for the bot');
    const reply = await member.menu(local.channels.general, message.id, 'Look at');
    expect(reply.content).toBe('saw not for the bot');
  });

  it('press a button, fill in a form and update the message', async () => {
    const row = new ActionRowBuilder<ButtonBuilder>().addComponents(
      new ButtonBuilder().setCustomId('b').setLabel('Go').setStyle(ButtonStyle.Primary),
    );
    const input = new TextInputBuilder()
      .setCustomId('name')
      .setLabel('Name')
      .setStyle(TextInputStyle.Short);
    const modal = new ModalBuilder()
      .setCustomId('m')
      .setTitle('Who?')
      .addComponents(new ActionRowBuilder<TextInputBuilder>().addComponents(input));
    onInteraction(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        await interaction.reply({ content: 'press', components: [row] });
      } else if (interaction.isButton()) {
        await interaction.showModal(modal);
      } else if (interaction.isModalSubmit() && interaction.isFromMessage()) {
        const name = interaction.fields.getTextInputValue('name');
        await interaction.update({ content: `hello ${name}`, components: [] });
      }
    });
    const { member } = local.people;
    const shown = await member.slash(local.channels.general, 'echo', { text: 'x' });
    const form = await member.press(shown.id, 'Go');
    if (!form.modal) throw new Error('no form opened');
    const reply = await member.submit(form.modal, { Name: 'Zoë' });
    expect(reply).toMatchObject({ id: shown.id, content: 'hello Zoë', buttons: [] });
  });

  it('refuse a second acknowledgement', async () => {
    const failure = new Promise((resolve) => {
      onInteraction(async (interaction) => {
        if (!interaction.isChatInputCommand()) return;
        await interaction.reply('one');
        interaction.replied = false;
        interaction.reply('two').catch(resolve);
      });
    });
    await local.people.member.slash(local.channels.general, 'echo', { text: 'x' });
    expect(await failure).toMatchObject({ code: 40060 });
  });

  it('refuse an acknowledgement that comes too late', async () => {
    await close();
    ({ local, client, close } = await startWithClient({ acknowledgeWithinMs: 20 }));
    await client.application.commands.set([echo.toJSON()]);
    const failure = new Promise((resolve) => {
      onInteraction((interaction) => {
        if (!interaction.isChatInputCommand()) return;
        setTimeout(() => interaction.reply('late').catch(resolve), 60);
      });
    });
    const use = local.people.member.slash(local.channels.general, 'echo', { text: 'x' });
    await expect(use).rejects.toThrow('did not respond');
    expect(await failure).toMatchObject({ code: 10062 });
  });

  it('serve an uploaded file back to the bot', async () => {
    const text = new Promise((resolve) => {
      onMessage(async (message) => {
        const url = message.attachments.first()?.url ?? '';
        resolve(await (await fetch(url)).text());
      });
    });
    const bytes = new TextEncoder().encode('An article');
    local.people.admin.upload(local.people.admin.dm, { name: 'a b.md', bytes });
    expect(await text).toBe('An article');
  });

  it('refuse a button whose id is too long', async () => {
    const channel = client.channels.cache.get(local.channels.general);
    if (!channel?.isSendable()) throw new Error('no channel');
    const button = { type: ComponentType.Button, label: 'x', style: ButtonStyle.Primary } as const;
    const components = [
      { type: ComponentType.ActionRow, components: [{ ...button, customId: 'x'.repeat(101) }] },
    ];
    await expect(channel.send({ content: 'x', components })).rejects.toMatchObject({
      code: 50035,
      message: expect.stringContaining('components[0].components[0].custom_id'),
    });
  });
});

describe('the door', () => {
  it.each([
    ['Host', 'evil.example'],
    ['Origin', 'https://evil.example'],
  ])('is closed to a foreign %s', async (name, value) => {
    const { port } = new URL(local.url);
    const { request } = await import('node:http');
    const status = await new Promise((resolve) => {
      const headers = { [name]: value };
      request({ port, host: '127.0.0.1', headers }, (answer) => resolve(answer.statusCode)).end();
    });
    expect(status).toBe(403);
  });
});
