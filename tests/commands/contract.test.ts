/** The commands as people and scripts know them: names, options, where they are, who sees them. */
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';

/** What manages the articles of a server. */
const OF_SERVERS = ['knowledge', 'Add as article'];

const bodies = commands.map(({ data }) => data);
const named = (name: string) => bodies.find((body) => body.name === name);

/** `!` required, `~` with suggestions. */
const optionsOf = (name: string) => {
  const body = named(name);
  const options = body && 'options' in body ? (body.options ?? []) : [];
  return options.map((option) => {
    const isRequired = 'required' in option && option.required;
    const suggests = 'autocomplete' in option && option.autocomplete;
    return `${option.name}${isRequired ? '!' : ''}${suggests ? '~' : ''}`;
  });
};

describe('the commands', () => {
  it.each([
    ['who-said', ['quote!~', 'speaker~', 'private']],
    ['summary', ['topic~', 'party~', 'length', 'private']],
    ['ask', ['question!', 'private']],
    ['check', ['text', 'file', 'against', 'private']],
    ['sources', []],
    ['help', []],
  ])('/%s takes %j', (name, options) => expect(optionsOf(name)).toEqual(options));

  it.each([
    ['who-said', 'quote', 1500],
    ['ask', 'question', 1500],
    ['check', 'text', 6000],
  ])('/%s takes a %s of %i letters at most', (name, option, most) => {
    const body = named(name);
    const options = body && 'options' in body ? (body.options ?? []) : [];
    expect(options.find((one) => one.name === option)).toMatchObject({ max_length: most });
  });

  it('has parts for the host and for the admins of a server in /knowledge', () => {
    const host = ['status', 'reload', 'servers'];
    const own = [
      'add',
      'paste',
      'remove',
      'restore',
      'erase',
      'correct',
      'corrections',
      'log',
      'settings',
    ];
    expect(optionsOf('knowledge')).toEqual(expect.arrayContaining([...host, ...own]));
  });

  it('offers Check quotes and Remove answer in the menu of a message', () => {
    for (const name of ['Check quotes', 'Add as article', 'Remove answer'])
      expect(named(name)?.type).toBe(ApplicationCommandType.Message);
  });

  it('are in servers, direct messages and group chats, and can be installed by a person', () => {
    for (const body of bodies.filter(({ name }) => !OF_SERVERS.includes(name))) {
      expect(body.contexts).toEqual([
        InteractionContextType.Guild,
        InteractionContextType.BotDM,
        InteractionContextType.PrivateChannel,
      ]);
      expect(body.integration_types).toEqual([
        ApplicationIntegrationType.GuildInstall,
        ApplicationIntegrationType.UserInstall,
      ]);
    }
  });

  it.each(OF_SERVERS)('keep %s in servers and from members', (name) => {
    expect(named(name)).toMatchObject({
      contexts: [InteractionContextType.Guild],
      integration_types: [ApplicationIntegrationType.GuildInstall],
      default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    });
  });

  it('say in a few words what each option is for', () => {
    for (const body of bodies) {
      const options = 'options' in body ? (body.options ?? []) : [];
      for (const { description } of options) expect(description.length).toBeGreaterThan(15);
    }
  });

  it('are unique by name and ask for what is required first, as Discord wants it', () => {
    const names = bodies.map(({ name, type = ApplicationCommandType.ChatInput }) => type + name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name } of bodies) {
      const required = optionsOf(name).map((option) => option.includes('!'));
      expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
    }
  });
});
