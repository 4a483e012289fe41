/** What a person typed after "/", as the interaction's data that Discord makes of it. */
import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  type APIAttachment,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord-api-types/v10';
import { offeredCommands } from './commands.ts';
import { keepUpload, type Upload } from './uploads.ts';
import type { Channel, World } from './world.ts';

export type OptionValue = string | number | boolean | Upload;
export type OptionValues = Readonly<Record<string, OptionValue | undefined>>;
/** The option that is being typed, for autocomplete. */
export type Focus = { readonly option: string; readonly typed: string };

/** The named command as it is offered to the person in the channel, or an error that says it is not. */
export function findCommand(
  world: World,
  channel: Channel,
  userId: string,
  name: string,
  type: ApplicationCommandType,
): APIApplicationCommand {
  const offered = offeredCommands(world, channel, userId).filter((one) => one.type === type);
  const found = offered.find((one) => one.name === name);
  if (found) return found;
  const names = offered.map((one) => one.name).join(', ') || 'none';
  throw new Error(`"${name}" is not offered here (offered: ${names})`);
}

/** The data of a slash command; `line` is its name and subcommand ("knowledge reload"). */
export function slashData(
  world: World,
  channel: Channel,
  userId: string,
  line: string,
  values: OptionValues,
  focus?: Focus,
) {
  const [name = '', ...path] = line.replace(/^\//, '').split(' ');
  const command = findCommand(world, channel, userId, name, ApplicationCommandType.ChatInput);
  const attachments: Record<string, APIAttachment> = {};
  const fill = (
    options: readonly APIApplicationCommandOption[],
    rest: readonly string[],
  ): unknown[] => {
    const [word, ...deeper] = rest;
    const branch = options.find((option) => option.name === word);
    if (word !== undefined && !branch) throw new Error(`/${name} has no subcommand "${word}"`);
    if (branch && 'options' in branch) {
      return [
        { type: branch.type, name: branch.name, options: fill(branch.options ?? [], deeper) },
      ];
    }
    if (branch) return [{ type: branch.type, name: branch.name, options: [] }];
    return fillOptions(world, channel, options, values, focus, attachments);
  };
  const options = fill(command.options ?? [], path);
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    options,
    ...(command.guild_id === undefined ? {} : { guild_id: command.guild_id }),
    ...(Object.keys(attachments).length > 0 ? { resolved: { attachments } } : {}),
  };
}

function fillOptions(
  world: World,
  channel: Channel,
  options: readonly APIApplicationCommandOption[],
  values: OptionValues,
  focus: Focus | undefined,
  attachments: Record<string, APIAttachment>,
): unknown[] {
  const unknown = [...Object.keys(values), ...(focus ? [focus.option] : [])].find(
    (key) => !options.some((option) => option.name === key),
  );
  if (unknown !== undefined) throw new Error(`there is no option "${unknown}"`);
  return options.flatMap((option) => {
    const { name, type } = option;
    if (focus?.option === name) return [{ name, type, value: focus.typed, focused: true }];
    const value = values[name];
    if (value === undefined || value === '') {
      if (option.required && !focus) throw new Error(`the option "${name}" is required`);
      return [];
    }
    if (typeof value === 'object') {
      const file = keepUpload(world, channel.id, value);
      attachments[file.id] = file;
      return [{ name, type, value: file.id }];
    }
    if (!focus) checkValue(option as APIApplicationCommandBasicOption, value);
    return [{ name, type, value }];
  });
}

function checkValue(option: APIApplicationCommandBasicOption, value: string | number | boolean) {
  const { name } = option;
  if ('choices' in option && option.choices && option.choices.length > 0) {
    if (!option.choices.some((choice) => choice.value === value)) {
      throw new Error(`"${value}" is no choice of the option "${name}"`);
    }
  }
  if (option.type === ApplicationCommandOptionType.String && typeof value === 'string') {
    const { min_length: min = 0, max_length: max = 6000 } = option;
    if (value.length < min || value.length > max) {
      throw new Error(
        `the option "${name}" takes ${min} to ${max} characters, not ${value.length}`,
      );
    }
  }
}
