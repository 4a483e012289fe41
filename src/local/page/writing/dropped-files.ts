/** Dropping a file on the page: an article to try for an admin, an attachment for anybody else. */
import type { App } from '../app.ts';
import { byId } from '../dom.ts';
import { notice } from '../notices.ts';
import type { Welcome } from '../wire/protocol.ts';
import { toFileValue } from './files.ts';

/** Hands an article over and says what became of it. */
export async function tryArticle(app: App, file: File, onWelcome: (welcome: Welcome) => void) {
  notice('tried', 'good', [`Reading ${file.name}…`]);
  try {
    const { tried, welcome } = await app.act({ do: 'try', file: await toFileValue(file) });
    if (welcome) onWelcome(welcome);
    if (tried) notice('tried', tried.ok ? 'good' : 'bad', tried.lines);
  } catch (error) {
    notice('tried', 'bad', [error instanceof Error ? error.message : String(error)]);
  }
}

export function listenForDrops(hint: () => string, take: (file: File) => void): void {
  const main = byId('main');
  const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
  addEventListener('dragover', (event) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    main.dataset.drop = hint();
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) delete main.dataset.drop;
  });
  addEventListener('drop', (event) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    delete main.dataset.drop;
    const file = event.dataTransfer?.files[0];
    if (file) take(file);
  });
}
