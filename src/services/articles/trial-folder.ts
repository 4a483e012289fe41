/** A folder beside the knowledge folder for articles that are only tried out; it is gone after the run. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

export type TrialFolder = {
  /** Null until something is tried. */
  path(): string | null;
  /** Writes a file under its base name, over an earlier one; `undo` brings back what was there before. */
  put(name: string, bytes: Uint8Array): Promise<{ readonly name: string; undo(): Promise<void> }>;
  remove(): Promise<void>;
};

/** Nothing is created before the first `put`: beside `folder`, or where that cannot be written, among the system's temporary files. */
export function createTrialFolder(folder: string): TrialFolder {
  let created: Promise<string> | null = null;
  let path: string | null = null;

  async function create(): Promise<string> {
    path = await mkdtemp(`${folder}.trial-`).catch(() =>
      mkdtemp(join(tmpdir(), 'verbatim-trial-')),
    );
    return path;
  }

  return {
    path: () => path,
    async put(given, bytes) {
      created ??= create();
      const name = basename(given.replaceAll('\\', '/'));
      const file = join(await created, name);
      const before = await readFile(file).catch(() => null);
      await writeFile(file, bytes);
      const undo = () => (before === null ? rm(file, { force: true }) : writeFile(file, before));
      return { name, undo };
    },
    async remove() {
      if (created !== null) await rm(await created, { recursive: true, force: true });
    },
  };
}
