/** Commands as they are written: one line each, subcommands spelled out. */
import type { APIApplicationCommand, APIApplicationCommandOption } from 'discord-api-types/v10';

export type SlashLine = {
  /** "who-said", "knowledge reload". */
  readonly line: string;
  readonly command: APIApplicationCommand;
  /** The subcommands on the way, outermost first. */
  readonly branches: readonly Branch[];
  readonly description: string;
  readonly options: readonly SlashOption[];
};

type Branch = { readonly type: number; readonly name: string };

export type SlashOption = {
  readonly name: string;
  readonly description: string;
  readonly type: number;
  readonly isRequired: boolean;
  readonly isSuggested: boolean;
  readonly choices: readonly { readonly name: string; readonly value: string | number }[];
  readonly maxLength: number;
};

export const TEXT = 3;
export const INTEGER = 4;
export const BOOLEAN = 5;
export const ATTACHMENT = 11;
const SUBCOMMANDS = [1, 2];

export function slashLines(commands: readonly APIApplicationCommand[]): SlashLine[] {
  return commands.flatMap((command) => linesOf(command, command, []));
}

type Node = {
  readonly description: string;
  readonly options?: readonly APIApplicationCommandOption[];
};

function linesOf(
  command: APIApplicationCommand,
  { description, options = [] }: Node,
  branches: readonly Branch[],
): SlashLine[] {
  const deeper = options.filter(({ type }) => SUBCOMMANDS.includes(type));
  if (deeper.length > 0) {
    return deeper.flatMap((branch) => {
      const { type, name } = branch;
      return linesOf(command, branch as Node, [...branches, { type, name }]);
    });
  }
  const line = [command, ...branches].map(({ name }) => name).join(' ');
  return [{ line, command, branches, description, options: options.map(toOption) }];
}

function toOption(option: APIApplicationCommandOption): SlashOption {
  const { name, description, type, required = false } = option;
  return {
    name,
    description,
    type,
    isRequired: required,
    isSuggested: 'autocomplete' in option && option.autocomplete === true,
    choices: type === BOOLEAN ? YES_NO : 'choices' in option ? (option.choices ?? []) : [],
    maxLength: 'max_length' in option ? (option.max_length ?? 6000) : 6000,
  };
}

const YES_NO = [
  { name: 'True', value: 'true' },
  { name: 'False', value: 'false' },
];
