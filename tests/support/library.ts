import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareAtOnce } from '../../src/answering/lookup/prepare.ts';
import type { Sources } from '../../src/app/contracts.ts';
import { askedText, type Request, respond } from '../../src/app/respond.ts';
import { type Built, buildLibrary } from '../../src/library/build.ts';
import { answerToJson } from '../../src/rendering/answer-json.ts';

/** A library of articles given as file name → file text. */
export function sourcesOf(files: Readonly<Record<string, string>>): Sources {
  const built = buildLibrary(
    Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })),
  );
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  return { ...built, library: prepareAtOnce(built.library) };
}

/** Everything that a library holds, to be compared: two that were built in different ways are not equal as they are. */
export function contentsOf(built: Built) {
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  const { version, articles, passages, statements, speakers, quoted, identities } = built.library;
  const everybody = [...speakers.values()];
  return {
    version,
    articles: [...articles],
    passages: [...passages],
    counts: [passages.length, passages.paragraphs, statements.size],
    statements: [...statements.values()],
    speakers: everybody,
    quoted,
    identities: everybody.map(({ id }) => identities.get(id)),
  };
}

/** The library of the Markdown files of some folders. */
export function sourcesIn(...folders: readonly string[]): Sources {
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:md|txt)$/.test(name))
      .map((name): [string, string] => [name, readFileSync(join(folder, name), 'utf8')]),
  );
  return sourcesOf(Object.fromEntries(files));
}

/** What the command line would print for a request. */
export async function jsonFor(request: Request, sources: Sources) {
  return answerToJson(await respond(request, sources), sources.library, askedText(request));
}

/** A file beside the repository that is only there for measuring; null where it is missing. */
export function sharedFile(path: string): string | null {
  const file = join(import.meta.dirname, '../../../shared', path);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
