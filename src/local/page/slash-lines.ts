/** Commands as they are written: one line each, subcommands spelled out. */
import type { APIApplicationCommand, APIApplicationCommandOption } from 'discord-api-types/v10';

export type SlashLine = {
  /** "who-said", "knowledge reload". */
  readonly line: string;
  readonly description: string;
  readonly options: readonly SlashOption[];
};

export type SlashOption = {
  readonly name: string;
  readonly description: string;
  readonly type: number;
  readonly isRequired: boolean;
  readonly isSuggested: boolean;
  readonly choices: readonly { readonly name: string; readonly value: string | number }[];
  readonly maxLength: number;
};

export const OPTION = { subcommand: 1, group: 2, boolean: 5, attachment: 11 } as const;

type Node = {
  readonly name: string;
  readonly description: string;
  readonly options?: readonly APIApplicationCommandOption[];
};

export function slashLines(commands: readonly APIApplicationCommand[]): SlashLine[] {
  return commands.flatMap((command) => linesOf(command, command.name));
}

function linesOf(node: Node, line: string): SlashLine[] {
  const options = node.options ?? [];
  const branches = options.filter(
    ({ type }) => type === OPTION.subcommand || type === OPTION.group,
  );
  if (branches.length > 0) {
    return branches.flatMap((branch) => linesOf(branch as Node, `${line} ${branch.name}`));
  }
  return [{ line, description: node.description, options: options.map(toOption) }];
}

function toOption(option: APIApplicationCommandOption): SlashOption {
  const { name, description, type, required = false } = option;
  return {
    name,
    description,
    type,
    isRequired: required,
    isSuggested: 'autocomplete' in option && option.autocomplete === true,
    choices: type === OPTION.boolean ? YES_NO : 'choices' in option ? (option.choices ?? []) : [],
    maxLength: 'max_length' in option ? (option.max_length ?? 6000) : 6000,
  };
}

const YES_NO = [
  { name: 'True', value: 'true' },
  { name: 'False', value: 'false' },
];
