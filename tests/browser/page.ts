/// <reference lib="dom" />
/** A real browser on the local page of the whole program, started as a person starts it. */
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { run } from '../support/run.ts';

const PATHS = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How long the page may take to show something before a test gives up on it. */
const PATIENCE_MS = 50_000;

const browserPath = PATHS.find((path) => path !== undefined && existsSync(path));

/** Why there is nothing to test with; null where there is a browser, or has to be one. */
export const NO_BROWSER =
  browserPath === undefined && process.env.REQUIRE_BROWSER !== '1'
    ? 'skipped: no chromium (set CHROMIUM_PATH, or install it: apt-get install chromium)'
    : null;

/** Fails where there is no browser: with REQUIRE_BROWSER=1 that is an error. */
export function launch(): Promise<Browser> {
  if (browserPath === undefined) throw new Error('REQUIRE_BROWSER=1, and there is no chromium');
  return chromium.launch({ executablePath: browserPath, args: FLAGS });
}

export type Role = 'member' | 'admin' | 'editor' | 'neighbour';

export type Program = {
  readonly url: string;
  /** Its own copy of the articles. */
  readonly folder: string;
  readonly close: () => Promise<void>;
};

/** `npm start` on a free port with the project's articles, or with those that `fill` writes. */
export async function startProgram(fill = copyArticles): Promise<Program> {
  const home = await mkdtemp(join(tmpdir(), 'verbatim-page-'));
  const folder = join(home, 'knowledge');
  await fill(folder);
  const program = run('src/index.ts', [], {
    KNOWLEDGE_DIR: folder,
    LOCAL_PORT: '0',
    STATE_URL: 'memory:',
  });
  const output = await program.until(/local demo at http:\/\/127\.0\.0\.1:\d+/);
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0] ?? '';
  return {
    url,
    folder,
    async close() {
      program.child.kill('SIGTERM');
      await program.finished;
      await rm(home, { recursive: true });
    },
  };
}

const copyArticles = (folder: string) =>
  cp(fileURLToPath(new URL('../../knowledge', import.meta.url)), folder, { recursive: true });

export type Opened = {
  readonly page: Page;
  /** What the browser complained of, and what it asked of other machines. */
  readonly faults: readonly string[];
};

/** The page in a new tab, as one of the two people in one of the places. */
export async function open(
  context: BrowserContext,
  program: { readonly url: string },
  role: Role = 'member',
  place = 'general',
): Promise<Opened> {
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(program.url) || request.url().startsWith('data:');
    if (!isOwn) faults.push(`asked ${request.url()}`);
  });
  await page.goto(`${program.url}/#${role}/${encodeURIComponent(place)}`);
  await writing(page).waitFor();
  await setAside(page);
  return { page, faults };
}

/** Where one writes. */
export const writing = (page: Page) => page.getByRole('combobox', { name: /^Message [#@]/ });

/** Messages that came since the place was opened, oldest first. */
export const messages = (page: Page) => page.locator('.message:not(.before)');

/** Waits for a message that holds these words; the newest of them then, whatever comes later. */
export async function answer(page: Page, words: string | RegExp) {
  const id = await messages(page).filter({ hasText: words }).last().getAttribute('data-id');
  return page.locator(`[data-id="${id}"]`);
}

/** Becomes one of the people and goes to a place, by the sidebar. */
export async function visit(page: Page, role: Role, place: string): Promise<void> {
  const person = page.locator(`input[value="${role}"]`);
  if (!(await person.isChecked())) {
    const told = page
      .waitForEvent('websocket')
      .then((socket) => socket.waitForEvent('framereceived'));
    await person.check();
    await told;
  }
  await page.locator('#sidebar').getByRole('button', { name: place }).click();
  await page.locator('#header h1', { hasText: place }).waitFor();
  await setAside(page);
}

/** Leaves what is there already out of `messages`. */
const setAside = (page: Page) =>
  page.locator('.message').evaluateAll((all) => {
    for (const one of all) one.classList.add('before');
  });
