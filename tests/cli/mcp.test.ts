import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** As the README tells people to start it. */
const transport = new StdioClientTransport({
  command: 'npm',
  args: ['run', '-s', 'verbatim', '--', 'mcp'],
  stderr: 'pipe',
});
const client = new Client({ name: 'test', version: '1' });
beforeAll(() => client.connect(transport), 60_000);
afterAll(() => client.close());

type Quote = {
  text: string;
  speaker: string | null;
  citation: string;
  paragraph: number;
  article: string;
};
async function call(name: string, args: Record<string, string> = {}) {
  const { content, structuredContent, isError } = await client.callTool({ name, arguments: args });
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
