import { ApplicationCommandType, ApplicationIntegrationType } from 'discord.js';

/** What Discord adds to a command of ours, and what it keeps for old times' sake. */
const ADDED: ReadonlySet<string> = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'handler',
  'dm_permission',
  'default_permission',
  'name_localized',
  'description_localized',
]);

/** What Discord fills in where we say nothing. */
const FILLED_IN: Readonly<Record<string, unknown>> = {
  type: ApplicationCommandType.ChatInput,
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

/** Lists whose order means nothing. */
const SETS: ReadonlySet<string> = new Set(['contexts', 'integration_types', 'channel_types']);

/** Whether Discord holds just these commands, in any order, whatever it adds to them. */
export function sameCommands(present: readonly object[], wanted: readonly object[]): boolean {
  const list = (commands: readonly object[]) =>
    JSON.stringify(commands.map((command) => JSON.stringify(bare(command))).sort());
  return list(present) === list(wanted);
}

/** A command without additions, defaults and empty values, its fields in order of name. */
function bare(command: object): unknown {
  const own = Object.entries(command).filter(
    ([name, value]) =>
      !ADDED.has(name) && JSON.stringify(FILLED_IN[name]) !== JSON.stringify(value),
  );
  return plain(Object.fromEntries(own));
}

function plain(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => plain(item));
    return SETS.has(name) ? items.sort() : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value)
    .filter(([, field]) => !isEmpty(field))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([key, field]) => [key, spelled(key, plain(field, key))]));
}

/** Permissions are given as text, and taken as a number too. */
const spelled = (name: string, value: unknown): unknown =>
  name === 'default_member_permissions' ? String(value) : value;

/** False, nothing and an empty list are how Discord spells "not given". */
function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === false ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  );
}
