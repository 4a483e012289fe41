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
  { name: 'misquote', options: screen('light'), act: misquoted },
  { name: 'misquote-dark', options: screen('dark'), act: misquoted },
];

function screen(colorScheme: 'light' | 'dark') {
  return { viewport: { width: 1000, height: 640 }, deviceScaleFactor: 2, colorScheme };
}

/** A message that drops a "not" from one quotation and gives another to the wrong speaker. */
const MISQUOTE =
  'DeLaurentis: "The vetoes were deployed to serve our collective safety and security." And Wu Jianjian blamed a "flip-flop of US policies".';

async function misquoted(page: Page) {
  await writing(page).fill(MISQUOTE);
  await page.keyboard.press('Enter');
  await (await answer(page, 'DeLaurentis')).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Check quotes' }).click();
  await answer(page, 'Only you can see this');
  await page.mouse.move(0, 0);
  await writing(page).focus();
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
