/** `verbatim mcp`: standard output belongs to the protocol. */
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { readConfiguration, readSources } from '../open-sources.ts';
import { VERSION } from '../program-version.ts';
import { createMcpServer } from './assistant-server.ts';

/** Serves the articles of KNOWLEDGE_DIR on standard input and output, until standard input ends. */
export async function serveMcp(): Promise<void> {
  const sources = await readSources(readConfiguration());
  serveStdio(() => createMcpServer(sources, VERSION), {
    onerror: (error) => process.stderr.write(`${error.message}\n`),
  });
}
