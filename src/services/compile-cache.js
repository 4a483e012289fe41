/**
 * Preloaded by `node --import`, before any TypeScript is read, so it is JavaScript that every Node
 * reads. Keeps what Node compiles and strips of types in node_modules/.cache, which halves the
 * processor time of a start; where that folder cannot be written, Node goes on without it.
 */
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import './needed-node.js';

module.enableCompileCache(
  fileURLToPath(new URL('../../node_modules/.cache/verbatim', import.meta.url)),
);
