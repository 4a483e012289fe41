/**
 * Preloaded by `node --import`, before any TypeScript is read, so it is JavaScript that every Node
 * reads. Keeps what Node compiles and strips of types in node_modules/.cache, which halves the
 * processor time of a start; where that folder cannot be written, Node goes on without it.
 */
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const NEEDED = 24;

if (Number.parseInt(process.versions.node, 10) < NEEDED) {
  console.error(
    `Verbatim needs Node ${NEEDED} and this is ${process.version}: run npm install (without --ignore-scripts and --omit=optional) first, which brings it, then npm start`,
  );
  process.exit(1);
}

module.enableCompileCache(
  fileURLToPath(new URL('../../node_modules/.cache/verbatim', import.meta.url)),
);
