/** What `npm start -- …` asks for instead of a start: settings are variables, and no argument changes one. */

/** What is written, and the exit code: 1 where the arguments are not understood. Null where there are none: a start. */
export function insteadOfStart(
  args: readonly string[],
  version: string,
): { readonly line: string; readonly code: 0 | 1 } | null {
  const [first] = args;
  if (first === undefined) return null;
  if (args.length === 1 && /^(?:--version|-v)$/.test(first)) return { line: version, code: 0 };
  if (args.length === 1 && /^(?:--help|-h)$/.test(first)) return { line: USAGE, code: 0 };
  return { line: `npm start does not know "${args.join(' ')}". ${USAGE}`, code: 1 };
}

const USAGE =
  'There are --version and --help; settings are variables, in the environment or in .env (.env.example lists them). Questions on the command line: npm run -s verbatim -- --help';
