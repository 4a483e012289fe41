/** What an admin writes for a setting, and what may be written: roles and channels by their ids, as the suggestions give them. */
import type { AutocompleteInteraction, ChatInputCommandInteraction, Guild } from 'discord.js';
import type { ServerSettings } from '../../app/collections/article-store.ts';

/** The changed settings, or what cannot be read. */
export type SettingsRead =
  | { readonly ok: true; readonly settings: ServerSettings; readonly isChanged: boolean }
  | { readonly ok: false; readonly problem: string };

const LONGEST = 100;

export function readSettings(
  { options, guild }: ChatInputCommandInteraction,
  before: ServerSettings,
): SettingsRead {
  const channels = channelsOf(options.getString('channels'), guild);
  const posting = roleOf(options.getString('post-here'), ['everyone', 'nobody'], guild);
  const editors = roleOf(options.getString('editors'), ['nobody'], guild);
  if (channels === WRONG) return wrong('channels', 'a channel of this server, or `everywhere`');
  if (posting === WRONG) return wrong('post-here', 'a role of this server, `everyone` or `nobody`');
  if (editors === WRONG) return wrong('editors', 'a role of this server, or `nobody`');
  const host = options.getString('host-articles');
  const requests = options.getInteger('daily-requests');
  const settings: ServerSettings = {
    ...before,
    ...(channels !== null && { channels: channels === EVERYWHERE ? null : channels }),
    ...(posting !== null && { posting: typeof posting === 'string' ? asWord(posting) : posting }),
    ...(editors !== null && { editors: typeof editors === 'string' ? null : editors.role }),
    ...(host !== null && { hostArticles: host === 'by-itself' ? null : host === 'on' }),
    ...(requests !== null && { requests }),
    privately: options.getBoolean('private') ?? before.privately,
    model: options.getBoolean('model') ?? before.model,
    unanswered: options.getBoolean('unanswered') ?? before.unanswered,
  };
  return { ok: true, settings, isChanged: (options.data[0]?.options ?? []).length > 0 };
}

const asWord = (word: string) => (word === 'nobody' ? 'nobody' : 'everyone');

const wrong = (name: string, wanted: string): SettingsRead => ({
  ok: false,
  problem: `**${name}** wants ${wanted}: choose from the list. Nothing was changed.`,
});

const EVERYWHERE = 'everywhere';
const WRONG = Symbol('not to be read');

function channelsOf(written: string | null, guild: Guild | null) {
  if (written === null) return null;
  if (written.trim().toLowerCase() === EVERYWHERE) return EVERYWHERE;
  const ids = [...written.matchAll(/\d{5,20}/g)].map(([id]) => id);
  const known = ids.length > 0 && ids.every((id) => guild?.channels.cache.has(id));
  return known ? [...new Set(ids)] : WRONG;
}

function roleOf(written: string | null, words: readonly string[], guild: Guild | null) {
  if (written === null) return null;
  const word = words.find((one) => one === written.trim().toLowerCase());
  if (word !== undefined) return word;
  const role = /\d{5,20}/.exec(written)?.[0] ?? '';
  return guild?.roles.cache.has(role) && role !== guild.id ? { role } : WRONG;
}

/** Words, then what the server has, by what is typed. */
export function settingChoices({ options, guild }: AutocompleteInteraction) {
  const { name, value } = options.getFocused(true);
  const typed = value.toLowerCase();
  const named = name === 'channels' ? channelsIn(guild) : rolesIn(guild);
  const words =
    name === 'channels' ? [EVERYWHERE] : ['nobody', ...(name === 'post-here' ? ['everyone'] : [])];
  return [...words.map((word) => ({ name: word, value: word })), ...named].filter((one) =>
    one.name.toLowerCase().includes(typed),
  );
}

const rolesIn = (guild: Guild | null) =>
  [...(guild?.roles.cache.values() ?? [])]
    .filter(({ id, managed }) => id !== guild?.id && !managed)
    .map(({ id, name }) => ({ name: `@${name}`.slice(0, LONGEST), value: id }));

const channelsIn = (guild: Guild | null) =>
  [...(guild?.channels.cache.values() ?? [])]
    .filter((channel) => channel.isTextBased() && !channel.isThread())
    .map(({ id, name }) => ({ name: `#${name}`.slice(0, LONGEST), value: id }));
