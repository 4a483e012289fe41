/**
 * `npm run bench` prints every figure the project claims; `npm run bench -- NAME [options]` one of them.
 * Each benchmark is a file here that exports `default async function(args)`. `mutations`, `servers` and `load` take
 * long and are run by their names only.
 */
const benchmarks = [
  'startup',
  'reading',
  'messages',
  'questions',
  'library',
  'search',
  'answering',
  'choosing',
  'certainty',
  'bounds',
] as const;

const named = [...benchmarks, 'mutations', 'servers', 'load'] as const;

const [name, ...args] = process.argv.slice(2);
const chosen = name === undefined ? benchmarks : named.filter((each) => each === name);
if (chosen.length === 0) {
  console.error(`There is no benchmark "${name}". There are: ${named.join(', ')}.`);
  process.exitCode = 1;
}
for (const each of chosen) {
  console.log(`\n# ${each}`);
  const module: { default: (args: string[]) => Promise<void> } = await import(`./${each}.ts`);
  await module.default(args);
}
