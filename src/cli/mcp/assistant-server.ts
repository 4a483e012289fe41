/** The articles as an MCP server: an assistant asks who said what, and is given words that stand in them. */
import { McpServer, ResourceTemplate } from '@modelcontextprotocol/server';
import * as z from 'zod';
import type { Sources } from '../../app/contracts.ts';
import { askedText, type Request, respond } from '../../app/respond.ts';
import { articleText, publishedBy } from './article-text.ts';
import { answerResult, answerSchema, sourcesSchema, toolResult } from './results.ts';

const INSTRUCTIONS = `Verbatim answers from news articles who said what, word for word.
Show the texts of quotations whole and unchanged, each with its citation. Where "certain" is false, say "probably"
before the speaker. "nearest" is only close: never show it as the answer. "Not found" means not in these articles,
which does not mean that it was never said. A verdict is on the words: with "claim": "other" the claimed speaker is not
whom the article gives them to, also where they are "Verbatim"; say so.`;

const READS_ONLY = { readOnlyHint: true, idempotentHint: true, openWorldHint: false } as const;

/** A server over these sources; `version` is the program's. */
export function createMcpServer(sources: Sources, version: string): McpServer {
  const server = new McpServer({ name: 'verbatim', version }, { instructions: INSTRUCTIONS });
  addTools(server, sources);
  addArticles(server, sources);
  return server;
}

const asking = <Input>(description: string, inputSchema: Input) => ({
  description,
  inputSchema,
  outputSchema: answerSchema,
  annotations: READS_ONLY,
});

function addTools(server: McpServer, sources: Sources): void {
  const answer = async (request: Request) =>
    answerResult(await respond(request, sources), sources, askedText(request));

  server.registerTool(
    'who_said',
    asking(
      'Who said these words, in what role, where; and whether they are printed that way. With a speaker: whether the article gives them to that one; "Verbatim" with claim "other" means the words are right, and the claimed speaker is not whom the article gives them to',
      z.object({
        quote: z.string().describe('The words, without marks'),
        speaker: z.string().optional().describe('Who is believed to have said them'),
      }),
    ),
    ({ quote, speaker }) =>
      answer({ kind: 'who-said', quote, ...(speaker !== undefined && { speaker }) }),
  );
  server.registerTool(
    'check_quotes',
    asking(
      'Check every quotation in a text: altered, cut, stitched, given to another speaker, or verbatim; claim "other" means that the speaker whom the text names is not whom the article gives the words to',
      z.object({ text: z.string().describe('A message or a draft, with quotation marks') }),
    ),
    ({ text }) => answer({ kind: 'check', text }),
  );
  server.registerTool(
    'ask',
    asking(
      'The passages that answer a question, quoted and cited, or that nothing here does',
      z.object({ question: z.string() }),
    ),
    ({ question }) => answer({ kind: 'ask', question }),
  );
  server.registerTool(
    'summary',
    asking(
      'What each party says, in its own words',
      z.object({
        topic: z.string().optional(),
        party: z.string().optional().describe('A person, a state, an organisation'),
        length: z.enum(['short', 'medium', 'long']).optional(),
      }),
    ),
    ({ topic, party, length }) =>
      answer({
        kind: 'summary',
        ...(topic !== undefined && { topic }),
        ...(party !== undefined && { party }),
        ...(length !== undefined && { length }),
      }),
  );
  addSources(server, sources);
}

function addSources(server: McpServer, sources: Sources): void {
  server.registerTool(
    'sources',
    {
      description: 'The articles that answers come from',
      inputSchema: z.object({}),
      outputSchema: sourcesSchema,
      annotations: READS_ONLY,
    },
    async () => {
      const articles = [...sources.library.articles.values()].map(
        ({ id, name: title, publisher, published, url }) => ({
          id,
          title,
          publisher,
          published,
          url,
        }),
      );
      const lines = articles.map(({ title, publisher, published }) =>
        [title, publisher ?? 'publisher not known', published ?? 'undated'].join(' · '),
      );
      return toolResult(lines.join('\n'), { articles });
    },
  );
}

const ADDRESS = 'verbatim://articles/';

/** Each article as a resource: its text with the numbers of the paragraphs, so that a citation can be looked up. */
function addArticles(server: McpServer, { library }: Sources): void {
  const described = {
    description: 'An article with the numbers of its paragraphs',
    mimeType: 'text/plain',
  };
  const list = async () => ({
    resources: [...library.articles.values()].map((article) => ({
      uri: `${ADDRESS}${encodeURIComponent(article.id)}`,
      name: article.id,
      title: article.name,
      description: publishedBy(article),
      mimeType: described.mimeType,
    })),
  });
  const template = new ResourceTemplate(`${ADDRESS}{id}`, { list });
  server.registerResource('article', template, described, async (uri, { id }) => {
    const article = library.articles.get(decodeURIComponent(String(id)));
    if (article === undefined)
      throw new Error(`There is no article “${id}”: ask the tool sources.`);
    return {
      contents: [
        { uri: uri.href, mimeType: described.mimeType, text: articleText(article, library) },
      ],
    };
  });
}
