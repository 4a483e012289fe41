/** Reading a folder only once nobody writes into it: a file that is being copied is half a file. */
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Problem } from '../../library/files/article-file.ts';
import { now } from '../process/clock.ts';
import { type FolderFiles, readFolders, visibleFiles } from './article-files.ts';

/** What was changed less long ago may be changed again. */
const QUIET_MS = 2_000;
/** How often it is waited for that. */
const MOST_LOOKS = 5;

/** The files of several folders as `readFolders` gives them, after the last change of them has settled; or which of them go on changing. */
export async function readSettled(
  folders: readonly string[],
  accepts: (name: string) => boolean,
  wait: (ms: number) => Promise<unknown> = sleep,
): Promise<FolderFiles> {
  let before = await look(folders, accepts);
  if (now() - before.changedAt >= QUIET_MS) return readFolders(folders, accepts);
  let changing: readonly string[] = [];
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    await wait(QUIET_MS);
    const after = await look(folders, accepts);
    changing = differing(before, after);
    if (changing.length === 0) return readFolders(folders, accepts);
    before = after;
  }
  return { ok: false, problems: changing.map(stillWritten) };
}

const stillWritten = (file: string): Problem => ({
  file,
  line: null,
  message: 'is still being written: reload again when that is done',
});

type Look = {
  /** Size and time of change, by name. */
  readonly stamps: ReadonlyMap<string, string>;
  /** When the last of the files was written, or one came or went. */
  readonly changedAt: number;
};

async function look(folders: readonly string[], accepts: (name: string) => boolean): Promise<Look> {
  const stamps = new Map<string, string>();
  let changedAt = 0;
  for (const folder of folders) {
    const names = (await visibleFiles(folder).catch(() => [])).filter(accepts);
    const places = new Set(['.', ...names.map((name) => dirname(name))]);
    const found = await Promise.all([...names, ...places].map((name) => statOf(folder, name)));
    for (const { name, size, mtimeMs } of found) {
      if (!places.has(name)) stamps.set(name, `${size} ${mtimeMs}`);
      changedAt = Math.max(changedAt, mtimeMs);
    }
  }
  return { stamps, changedAt };
}

/** As of one that never was where it has just gone. */
async function statOf(folder: string, name: string) {
  const { size, mtimeMs } = await stat(join(folder, name)).catch(() => ({ size: -1, mtimeMs: 0 }));
  return { name, size, mtimeMs };
}

/** The names of what came, went or changed between two looks. */
function differing({ stamps: a }: Look, { stamps: b }: Look): readonly string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name));
}
