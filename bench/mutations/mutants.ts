/** A source with one of its weights set to nothing, doubled, or turned round. */

export type Weight = { readonly name: string; readonly at: number; readonly value: string };
export type Mutant = { readonly name: string; readonly change: string; readonly source: string };

const NUMBER = /-?\d[\d_]*(?:\.\d+)?/;

/** The numbers of a constant: itself, or the members of its object. None where the file has no such constant. */
export function weightsIn(source: string, name: string): readonly Weight[] {
  const declared = new RegExp(`\\bconst ${name}\\b[^=]*= (${NUMBER.source}|\\{[^}]*\\})`).exec(
    source,
  );
  const body = declared?.[1];
  if (declared === null || body === undefined) return [];
  const start = declared.index + declared[0].length - body.length;
  if (!body.startsWith('{')) return [{ name, at: start, value: body }];
  const members = [...body.matchAll(new RegExp(`(\\w+): (${NUMBER.source})`, 'g'))];
  return members.map(([whole, member = '', value = ''], index) => ({
    name: `${name}.${member}`,
    at: start + (members[index]?.index ?? 0) + whole.length - value.length,
    value,
  }));
}

export function mutantsOf(source: string, { name, at, value }: Weight): readonly Mutant[] {
  const number = Number(value.replaceAll('_', ''));
  return [0, 2 * number, -number].map((other) => ({
    name,
    change: `${value} → ${other}`,
    source: `${source.slice(0, at)}${other}${source.slice(at + value.length)}`,
  }));
}
