import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ImportOptions, importArticle } from '../../src/cli/import.ts';
import { buildLibrary } from '../../src/library/build.ts';
import { send, startPageServer } from '../support/page-server.ts';
import { run } from '../support/run.ts';

const PAGE = 'tests/fixtures/pages/wordpress.html';
const NAME = 'council-votes-to-close-harwick-dock-after-second-collapse.md';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-import-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** What the command prints; rejects with what it complains of. */
async function importing(source: string, options: ImportOptions): Promise<string> {
  const output = new PassThrough();
  await importArticle(source, options, output);
  output.end();
  return text(output);
}

describe('verbatim import', () => {
  it('writes the article of a saved page into a folder, and says what it left out', async () => {
    const printed = await importing(PAGE, { output: folder });
    expect(printed).toContain(`${join(folder, NAME)}: 9 paragraphs`);
    expect(printed).toContain('publisher: Harwick Courier');
    expect(printed).toMatch(/Left out \(\d+\):/);
    expect(await readFile(join(folder, NAME), 'utf8')).toBe(
      await readFile(PAGE.replace('.html', '.md'), 'utf8'),
    );
  });

  it('writes what the library then holds, with who speaks in it', async () => {
    await importing(PAGE, { output: folder });
    const built = buildLibrary([{ name: NAME, bytes: await readFile(join(folder, NAME)) }]);
    expect(built).toMatchObject({ ok: true, notices: [] });
    const said = built.ok ? built.library.quoted.map(({ name }) => name) : [];
    expect(said).toEqual(expect.arrayContaining(['Ilse Varga', 'Lars Vik']));
    expect(said).not.toContain('Moira Tennant');
  });

  it('writes over nothing unless it is told to', async () => {
    const output = join(folder, 'dock.md');
    await writeFile(output, 'mine');
    await expect(importing(PAGE, { output })).rejects.toThrow(`${output} is there already`);
    expect(await readFile(output, 'utf8')).toBe('mine');
    await importing(PAGE, { output, replace: true });
    expect(await readFile(output, 'utf8')).toContain('Ilse Varga');
  });

  it('writes no file that would have the id of another', async () => {
    const twin = join(folder, NAME.replace('.md', '.txt'));
    await writeFile(twin, 'mine');
    const refused = `${twin} has the same id`;
    await expect(importing(PAGE, { output: folder })).rejects.toThrow(refused);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it.each([
    ['tests/fixtures/pages/paywall.html', 'shows only the beginning of an article that is sold'],
    ['tests/fixtures/pages/script-only.html', 'builds its text by script'],
    ['tests/fixtures/pages/none.html', 'there is no such file'],
    ['package.json', 'is neither an address (https://…) nor a web page'],
    ['ftp://example.org/a', 'is not the address of a web page'],
  ])('says of %s why there is no article, and writes nothing', async (source, message) => {
    await expect(importing(source, { output: folder })).rejects.toThrow(`${source}: ${message}`);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('the program', () => {
  it('imports into the knowledge folder', async () => {
    const { code, stdout } = await run('src/cli/index.ts', ['import', PAGE], {
      KNOWLEDGE_DIR: folder,
    }).finished;
    expect(code).toBe(0);
    expect(stdout).toContain(NAME);
    expect(await readdir(folder)).toEqual([NAME]);
  });

  it('asks no server of this machine or its network, whatever the environment says', async () => {
    const server = await startPageServer(send(await readFile(PAGE)));
    const environment = { KNOWLEDGE_DIR: folder, HTTP_PROXY: server.at('127.0.0.1') };
    const address = `${server.at('localhost')}/a`;
    const { code, stderr } = await run('src/cli/index.ts', ['import', address], environment)
      .finished;
    await server.close();
    expect(code).toBe(1);
    expect(stderr).toContain('leads to an address that is not public');
    expect(server.connections()).toBe(0);
    expect(await readdir(folder)).toEqual([]);
  });
});
