/**
 * The command line, for people who prepare articles and for scripts:
 * `npm run -s verbatim -- who-said "flip-flop of US policies"`.
 * Answers come from KNOWLEDGE_DIR and are the bot's own, from the same functions.
 */
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Request } from '../app/respond.ts';
import { VERSION } from './program-version.ts';

type AnswerOptions = { json?: boolean; [option: string]: string | boolean | undefined };

const program = new Command('verbatim')
  .description('Who said what, from a folder of news articles, word for word.')
  .version(VERSION, '-v, --version', 'the version of Verbatim')
  .usage('<command> TEXT [options]      (npm run -s verbatim -- who-said "…")')
  .showHelpAfterError('Run with --help to see the commands and their options.')
  .addHelpText(
    'after',
    `
The articles are read from the folder in KNOWLEDGE_DIR (default: knowledge).
TEXT may be "-": one question a line on standard input (a JSON string where it holds line
breaks), one JSON object a line on standard output.

Examples:
  npm run -s verbatim -- who-said "flip-flop of US policies"
  npm run -s verbatim -- ask "Why did China vote against the resolution?" --json
  npm run -s verbatim -- check draft.docx --against https://example.org/article
  npm run -s verbatim -- extract knowledge/un-veto-dispute.md
  npm run -s verbatim -- import https://example.org/article -o knowledge/`,
  );

const json = () => new Option('--json', 'print one JSON object instead of text');

const choose = () =>
  new Option('--choose', 'let the language model of OPENAI_… choose the passages that are shown');

function answering(name: string, description: string, request: CommandRequest): Command {
  return program
    .command(`${name} ${name === 'summary' ? '[text]' : '<text>'}`)
    .description(description)
    .addOption(json())
    .action(async (text: string | undefined, options: AnswerOptions) => {
      const { printAnswers } = await import('./answers.ts');
      await printAnswers(
        text ?? '',
        (asked) => request(asked, options),
        {
          json: options.json === true,
          choose: options.choose === true,
          ...(typeof options.against === 'string' && { against: options.against }),
        },
        process.stdin,
        process.stdout,
      );
    });
}

type CommandRequest = (text: string, options: AnswerOptions) => Request;

answering('ask', 'answer a question with quotations', (question) => ({
  kind: 'ask',
  question,
})).addOption(choose());

answering('who-said', 'say who said these words', (quote, { speaker }) => ({
  kind: 'who-said',
  quote,
  ...(typeof speaker === 'string' && { speaker }),
})).option('--speaker <name>', 'the person you think said it');

answering('check', 'check every quotation in a message, or in a file', (text) => ({
  kind: 'check',
  text,
})).option('--against <source>', 'a file or an address: check the file TEXT against it alone');

answering('summary', 'sum up the articles, or one topic, by party', (text, options) => {
  const { topic = text, party, length } = options;
  return {
    kind: 'summary',
    ...(typeof topic === 'string' && topic !== '' && { topic }),
    ...(typeof party === 'string' && { party }),
    ...(isLength(length) && { length }),
  };
})
  .addOption(choose())
  .option('--topic <words>', 'only what bears on this (the same as TEXT)')
  .option('--party <name>', 'only what this party says')
  .addOption(new Option('--length <length>').choices(['short', 'medium', 'long']));

program
  .command('extract <files...>')
  .description('show who says what in an article: each paragraph with its statements and doubts')
  .addOption(json())
  .option('--explain', 'name the rule behind each decision')
  .action(async (files: string[], options: { json?: boolean; explain?: boolean }) => {
    const { printExtracts } = await import('./extract.ts');
    await printExtracts(files, options, process.stdin, process.stdout);
  });

program
  .command('import <source>')
  .description(
    'make an article of an address, or of a file such as a page that a browser saved (.html)',
  )
  .option('-o, --output <path>', 'the folder or file to write (default: the knowledge folder)')
  .option('--replace', 'write over a file that is there already')
  .action(async (source: string, options: { output?: string; replace?: boolean }) => {
    const { importArticle } = await import('./import.ts');
    await importArticle(source, options, process.stdout);
  });

program
  .command('mcp')
  .description('answer assistants over the Model Context Protocol, on standard input and output')
  .option(
    '--server <id>',
    'a Discord server: its own articles, from ARTICLES_URL, as they answer there',
    serverId,
  )
  .action(async ({ server }: { server?: string }) => {
    const { serveMcp } = await import('./mcp/serve.ts');
    await serveMcp(server ?? null);
  });

function serverId(value: string): string {
  if (!/^\d{1,20}$/.test(value))
    throw new InvalidArgumentError(
      'It is no id of a server: right-click its name, Copy Server ID.',
    );
  return value;
}

function isLength(value: unknown): value is 'short' | 'medium' | 'long' {
  return value === 'short' || value === 'medium' || value === 'long';
}

// A reader such as `head` that closes early is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
