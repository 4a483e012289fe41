/** Draws the README's pictures from the real page with the real bot: `npm run screenshots`. */
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { answer, launch, open, type Program, startProgram, writing } from './page.ts';

const DOCS = fileURLToPath(new URL('../../docs', import.meta.url));

type Picture = {
  readonly name: string;
  readonly options: BrowserContextOptions;
  readonly act: (page: Page) => Promise<unknown>;
};

const PICTURES: readonly Picture[] = [
  { name: 'who-said', options: screen(1000, 700, 'light'), act: cited },
  { name: 'who-said-dark', options: screen(1000, 700, 'dark'), act: cited },
  { name: 'phone', options: { ...screen(360, 740, 'light'), isMobile: true }, act: whoSaid },
];

function screen(width: number, height: number, colorScheme: 'light' | 'dark') {
  return { viewport: { width, height }, deviceScaleFactor: 2, colorScheme };
}

async function whoSaid(page: Page) {
  await writing(page).pressSequentially('/who-said');
  await page.getByRole('option', { name: '/who-said' }).click();
  await page.keyboard.type('flip-flop of US policies');
  await page.getByRole('option', { name: /flip-flop/ }).click();
  await page.keyboard.press('Enter');
  return answer(page, 'Verbatim ·');
}

async function cited(page: Page) {
  const reply = await whoSaid(page);
  await reply.getByRole('button', { name: 'Cite' }).click();
  await answer(page, 'Only you can see this');
  await page.mouse.move(0, 0);
}

async function draw(browser: Browser, program: Program, { name, options, act }: Picture) {
  const context = await browser.newContext(options);
  const { page } = await open(context, program);
  await act(page);
  await page.screenshot({ path: `${DOCS}/${name}.png`, animations: 'disabled' });
  await context.close();
}

const browser = await launch();
for (const picture of PICTURES) {
  const program = await startProgram();
  await draw(browser, program, picture);
  await program.close();
}
await browser.close();
