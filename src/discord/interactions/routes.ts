import type { Access, Command, Press } from '../command.ts';

type Action = { readonly access: Access; readonly press: Press };

/** Which command a name means, and which action a button. */
export type Routes = {
  readonly commands: ReadonlyMap<string, Command>;
  readonly actions: ReadonlyMap<string, Action>;
};

/** Joins the commands with `shared`, the buttons that any answer may bear. Throws where two bear one name. */
export function createRoutes(
  commands: readonly Command[],
  shared: Readonly<Record<string, Press>>,
): Routes {
  const named = commands.map((command) => [command.data.name, command] as const);
  const actions = [
    ...actionsOf('everyone', shared),
    ...commands.flatMap((command) => actionsOf(command.access, command.buttons ?? {})),
  ];
  return { commands: unique('command', named), actions: unique('button', actions) };
}

function actionsOf(access: Access, presses: Readonly<Record<string, Press>>) {
  return Object.entries(presses).map(([name, press]) => [name, { access, press }] as const);
}

function unique<Value>(what: string, entries: readonly (readonly [string, Value])[]) {
  const map = new Map<string, Value>();
  for (const [name, value] of entries) {
    if (map.has(name)) throw new Error(`two ${what}s are named "${name}"`);
    map.set(name, value);
  }
  return map;
}
