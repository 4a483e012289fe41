import type {
  Access,
  Command,
  MessageCommand,
  OpensModal,
  Press,
  SlashCommand,
  Subcommand,
  Submit,
} from '../command.ts';

/** What is used by one name: a subcommand by that of its group and its own. */
export type Usable = SlashCommand | Subcommand | MessageCommand;

/** What a button does: it gives a reply, or opens a form. */
type Action = { readonly access: Access } & (
  | { readonly press: Press }
  | { readonly open: OpensModal }
);
type FilledIn = { readonly access: Access; readonly submit: Submit };

/** Which command a name means, and what the action in the id of a button or of a form. */
export type Routes = {
  readonly commands: ReadonlyMap<string, Usable>;
  readonly actions: ReadonlyMap<string, Action>;
  readonly forms: ReadonlyMap<string, FilledIn>;
};

/** Joins the commands with `shared`, the buttons that any answer may bear. Throws where two bear one name. */
export function createRoutes(
  commands: readonly Command[],
  shared: Readonly<Record<string, Press>>,
): Routes {
  const named = commands.flatMap(namesOf);
  const actions = named.flatMap(([, command]) => actionsOf(command));
  const answers = Object.entries(shared).map(
    ([name, press]) => [name, { access: 'everyone', press }] as const,
  );
  return {
    commands: unique('command', named),
    actions: unique<Action>('button', [...answers, ...actions]),
    forms: unique(
      'form',
      named.flatMap(([, command]) => formsOf(command)),
    ),
  };
}

function namesOf(command: Command): readonly (readonly [string, Usable])[] {
  const { name } = command.data;
  if (!('parts' in command)) return [[name, command]];
  return command.parts.map((part) => [`${name} ${part.data.name}`, part] as const);
}

function actionsOf({ access, buttons = {}, opens = {} }: Usable): readonly [string, Action][] {
  return [
    ...Object.entries(buttons).map(([name, press]): [string, Action] => [name, { access, press }]),
    ...Object.entries(opens).map(([name, open]): [string, Action] => [name, { access, open }]),
  ];
}

const formsOf = ({ access, submits = {} }: Usable) =>
  Object.entries(submits).map(([name, submit]) => [name, { access, submit }] as const);

function unique<Value>(what: string, entries: readonly (readonly [string, Value])[]) {
  const map = new Map<string, Value>();
  for (const [name, value] of entries) {
    if (map.has(name)) throw new Error(`two ${what}s are named "${name}"`);
    map.set(name, value);
  }
  return map;
}
