/** `verbatim mcp`: standard output belongs to the protocol. */
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { readConfiguration, readSources } from '../open-sources.ts';
import { VERSION } from '../program-version.ts';
import { createMcpServer } from './assistant-server.ts';

/** Serves the articles that answer in `server`, or those of KNOWLEDGE_DIR, on standard input and output until that ends. */
export async function serveMcp(server: string | null): Promise<void> {
  const config = readConfiguration();
  const sources =
    server === null
      ? await readSources(config)
      : await (await import('../server-sources.ts')).readServerSources(config, server);
  serveStdio(() => createMcpServer(sources, VERSION), {
    onerror: (error) => process.stderr.write(`${error.message}\n`),
  });
}
