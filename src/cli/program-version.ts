/** Which version of the program this is. */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

const own = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');

export const VERSION = z.object({ version: z.string() }).parse(JSON.parse(own)).version;
