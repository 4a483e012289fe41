import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import {
  StdioClientTransport,
  type StdioServerParameters,
} from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readServerSources } from '../../src/cli/server-sources.ts';
import { readConfig } from '../../src/config.ts';
import { openStoreAt, openStoresAt, published, someCollections } from '../support/collections.ts';
import { commandOf, run } from '../support/run.ts';

/** As the README tells people to start it. */
const BY_NPM = {
  command: 'npm',
  args: ['run', '-s', 'verbatim', '--', 'mcp'],
  stderr: 'pipe',
} satisfies StdioServerParameters;

async function connected(parameters: StdioServerParameters): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(new StdioClientTransport(parameters));
  return client;
}

let client: Client;
beforeAll(async () => {
  client = await connected(BY_NPM);
});
afterAll(() => client.close());

type Quote = {
  text: string;
  speaker: string | null;
  citation: string;
  paragraph: number;
  article: string;
};
async function call(name: string, args: Record<string, string> = {}, on = client) {
  const { content, structuredContent, isError } = await on.callTool({ name, arguments: args });
  const [said] = content as { text: string }[];
  return {
    text: said?.text ?? '',
    isError,
    ...(structuredContent as {
      kind: string;
      findings: object[];
      quotes: Quote[];
      nearest: Quote[];
    }),
  };
}

describe('an assistant', () => {
  it('is told how to show what it gets, and which tools there are', async () => {
    expect(client.getInstructions()).toContain('whole and unchanged');
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'who_said',
      'check_quotes',
      'ask',
      'summary',
      'sources',
    ]);
    for (const { outputSchema, annotations } of tools) {
      expect(outputSchema).toBeDefined();
      expect(annotations?.readOnlyHint).toBe(true);
    }
  });

  it('gets who said something, with words of the article and their citation', async () => {
    const { text, findings, quotes } = await call('who_said', {
      quote: 'flip-flop of US policies',
    });
    expect(findings).toMatchObject([{ verdict: 'Verbatim', speaker: 'Zhang Jun', certain: true }]);
    expect(text).toContain('Zhang Jun');
    const [quote] = quotes;
    expect(quote?.citation).toMatch(
      /^Zhang Jun, .*, in "US can do more: .*", .*8 Jun 2022, para\. 13\. /,
    );
    const { contents } = await client.readResource({
      uri: `verbatim://articles/${quote?.article}`,
    });
    expect(contents[0]).toMatchObject({ text: expect.stringContaining(quote?.text ?? '?') });
  });

  it('is told in data and text that words are right and not those of the claimed speaker', async () => {
    const { text, findings } = await call('who_said', {
      quote: 'There are many things that the US can do',
      speaker: 'Wu Jianjian',
    });
    expect(findings).toMatchObject([{ verdict: 'Verbatim', claim: 'other' }]);
    expect(text).toContain(
      'Not the claimed speaker, as far as the article tells: it gives “There are many things that the US can do” to Zhang Jun.',
    );
    const { tools } = await client.listTools();
    const whoSaid = tools.find(({ name }) => name === 'who_said');
    expect(whoSaid?.description).toMatch(/"Verbatim" with claim "other"/);
    expect(JSON.stringify(whoSaid?.outputSchema)).toContain(
      'to somebody else, also where the verdict',
    );
    const right = await call('who_said', {
      quote: 'flip-flop of US policies',
      speaker: 'Zhang Jun',
    });
    expect(right.text).not.toContain('claimed speaker');
  });

  it('finds in an article what a citation says: day, publisher, and the words in the paragraph of that number', async () => {
    const { quotes } = await call('who_said', { quote: 'flip-flop of US policies' });
    const [quote] = quotes;
    const { contents } = await client.readResource({
      uri: `verbatim://articles/${quote?.article}`,
    });
    const [content] = contents;
    const shown = content !== undefined && 'text' in content ? content.text : '';
    expect(shown).toMatch(/^US can do more: .*\npublisher not known · 8 Jun 2022\n/);
    const paragraph = /\n\[¶13\] (?<words>.*)\n/.exec(shown)?.groups?.words;
    expect(paragraph).toContain(quote?.text ?? '?');
    const { resources } = await client.listResources();
    expect(resources[0]?.description).toBe('publisher not known · 8 Jun 2022');
  });

  it('learns that somebody else said it', async () => {
    const { findings } = await call('who_said', {
      quote: 'flip-flop of US policies',
      speaker: 'Jeffrey DeLaurentis',
    });
    expect(findings).toMatchObject([{ verdict: 'Different speaker', claim: 'other' }]);
  });

  it('learns of each quotation in a draft whether it is printed that way', async () => {
    const { findings } = await call('check_quotes', {
      text: 'DeLaurentis said “The vetoes were deployed to serve our collective safety and security.” and Zhang blamed a “flip-flop of US policies”.',
    });
    expect(findings).toMatchObject([
      { verdict: 'Altered', warning: true },
      { verdict: 'Verbatim', warning: false },
    ]);
  });

  it('gets nothing as an answer where nothing answers', async () => {
    expect(await call('ask', { question: 'What did Japan’s emperor say?' })).toMatchObject({
      kind: 'not-in-sources',
      quotes: [],
    });
  });

  it('gets a summary of a party, and the list of articles', async () => {
    const { quotes } = await call('summary', { party: 'China' });
    expect(quotes.length).toBeGreaterThan(0);
    expect(await call('sources')).toMatchObject({
      articles: [{ id: 'un-veto-dispute', published: '2022-06-08' }],
    });
    const { resources } = await client.listResources();
    expect(resources.map(({ uri }) => uri)).toEqual(['verbatim://articles/un-veto-dispute']);
  });

  it('is told what is wrong with what it asks', async () => {
    const tooLong = await call('who_said', { quote: 'no '.repeat(1000) });
    expect(tooLong.text).toContain('1,500');
    await expect(client.callTool({ name: 'who_said', arguments: {} })).resolves.toMatchObject({
      isError: true,
    });
    await expect(client.readResource({ uri: 'verbatim://articles/none' })).rejects.toThrow(
      'sources',
    );
  });
});

describe('an assistant in a server', () => {
  const [SERVER, OTHER, LEFT] = ['10', '11', '12'];
  const ferry = 'ferry.md';
  const source = '"The ferry sails on Monday," Mayor Ida Brandt said.';
  let home: string;
  let environment: { ARTICLES_URL: string; SERVER_ARTICLES: string; DISCORD_TOKEN: string };
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'verbatim-mcp-'));
    const ARTICLES_URL = `sqlite:${join(home, 'articles.sqlite')}`;
    environment = { ARTICLES_URL, SERVER_ARTICLES: 'on', DISCORD_TOKEN: 'a.b.c' };
    const { store, host } = await openStoresAt(ARTICLES_URL);
    const collections = await someCollections({ store });
    for (const server of [SERVER, OTHER, LEFT])
      await published(collections, server, { [ferry]: source.replace('Monday', `day ${server}`) });
    const settings = collections.state(OTHER)?.settings;
    if (!settings) throw new Error('no settings');
    await collections.configure(OTHER, { ...settings, hostArticles: true }, 'admin');
    const corrected = {
      article: 'un-veto-dispute',
      words: 'flip-flop of US policies',
      speaker: 'Wu Jianjian',
    };
    const nothing = { role: null, party: null, date: null };
    await host.correct(OTHER, { ...corrected, ...nothing }, { by: 'admin', at: 1 });
    await store.present([LEFT], 1);
    await store.close();
  });
  afterAll(() => rm(home, { recursive: true }));

  const inServer = (server: string): Promise<Client> => {
    const [command, ...args] = commandOf('src/cli/index.ts', ['mcp', '--server', server]);
    return connected({ command, args, stderr: 'pipe', env: environment });
  };
  const refusal = (server: string) =>
    run('src/cli/index.ts', ['mcp', '--server', server], environment).finished;
  /** What the program serves then. */
  const sourcesOf = (server: string, more = {}) => {
    const configured = readConfig({ ...environment, ...more });
    if (!configured.ok) throw new Error(configured.problems.join());
    return readServerSources(configured.config, server);
  };

  it('gets that server’s own articles alone, as they answer there, and reads them', async () => {
    const own = await inServer(SERVER);
    const { findings, quotes } = await call(
      'who_said',
      { quote: 'the ferry sails on day 10' },
      own,
    );
    expect(findings).toMatchObject([{ verdict: 'Verbatim', speaker: 'Ida Brandt' }]);
    expect(quotes[0]?.article).toBe('10/ferry');
    const { resources } = await own.listResources();
    expect(resources.map(({ uri }) => uri)).toEqual(['verbatim://articles/10%2Fferry']);
    const { contents } = await own.readResource({ uri: 'verbatim://articles/10%2Fferry' });
    expect(contents[0]).toMatchObject({ text: expect.stringContaining('day 10') });
    await own.close();
  });

  it('gets the host’s beside them where they answer there too, as that server corrects them', async () => {
    const own = await inServer(OTHER);
    const { articles } = (await call('sources', {}, own)) as { articles?: { id: string }[] };
    expect(articles?.map(({ id }) => id)).toEqual(['un-veto-dispute', '11/ferry']);
    const { findings } = await call('who_said', { quote: 'flip-flop of US policies' }, own);
    expect(findings).toMatchObject([{ verdict: 'Verbatim', speaker: 'Wu Jianjian' }]);
    await own.close();
  });

  it('is told of a server without articles how it gets some, and of what is no server where ids are found', async () => {
    expect(await refusal('13')).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^The server 13 has no articles of its own: .*\/knowledge add.*\n$/,
      ),
    });
    expect((await refusal('my server')).stderr).toMatch(/is no id of a server: .*Copy Server ID/);
  });

  it('is refused a server that may have no articles, or whose are switched off', async () => {
    for (const settings of [
      { SERVER_ARTICLES: 'off' },
      { SERVER_ARTICLES: 'home', DISCORD_GUILD_ID: OTHER },
    ])
      await expect(sourcesOf(SERVER, settings)).rejects.toThrow(
        `SERVER_ARTICLES and DISCORD_GUILD_ID let the server ${SERVER} have no articles`,
      );
    const store = await openStoreAt(environment.ARTICLES_URL);
    const stamp = { by: 'host', at: 1 };
    await store.block(SERVER, true, stamp);
    await expect(sourcesOf(SERVER)).rejects.toThrow(`articles of the server ${SERVER} are off`);
    await store.block(SERVER, false, stamp);
    await store.close();
  });

  it('leaves a server that the bot has left to be deleted in time', async () => {
    expect((await sourcesOf(LEFT)).library.articles.has('12/ferry')).toBe(true);
    const store = await openStoreAt(environment.ARTICLES_URL);
    expect(await store.purge(2)).toEqual([LEFT]);
    await store.close();
  });
});
