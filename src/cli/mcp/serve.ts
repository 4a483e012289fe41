/** `verbatim mcp`: standard output belongs to the protocol. */
import { readFile } from 'node:fs/promises';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import * as z from 'zod';
import { readConfiguration, readSources } from '../sources.ts';
import { createMcpServer } from './server.ts';

/** Serves the articles of KNOWLEDGE_DIR on standard input and output, until standard input ends. */
export async function serveMcp(): Promise<void> {
  const sources = await readSources(readConfiguration());
  const version = await ownVersion();
  serveStdio(() => createMcpServer(sources, version), {
    onerror: (error) => process.stderr.write(`${error.message}\n`),
  });
}

async function ownVersion(): Promise<string> {
  const own = await readFile(new URL('../../../package.json', import.meta.url), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(own)).version;
}
