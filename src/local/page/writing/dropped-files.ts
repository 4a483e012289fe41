/** Dropping files on the page: articles to try for an admin, attachments for anybody else. */
import type { App } from '../app.ts';
import { byId } from '../dom.ts';
import { notice } from '../notices.ts';
import type { Welcome } from '../wire/protocol.ts';
import { toFileValue } from './files.ts';

/** Hands articles over, one after the other, and says what became of each. */
export async function tryArticles(
  app: App,
  files: readonly File[],
  onWelcome: (welcome: Welcome) => void,
) {
  const told: string[] = [];
  let isGood = true;
  for (const file of files) {
    notice('tried', isGood ? 'good' : 'bad', [...told, `Reading ${file.name}…`]);
    try {
      const { tried, welcome } = await app.act({ do: 'try', file: await toFileValue(file) });
      if (welcome) onWelcome(welcome);
      told.push(...(tried?.lines ?? []));
      isGood = isGood && tried?.ok !== false;
    } catch (error) {
      told.push(error instanceof Error ? error.message : String(error));
      isGood = false;
    }
  }
  notice('tried', isGood ? 'good' : 'bad', told);
}

/** For whoever expected an article to be read. */
export const tellAttached = (): void =>
  notice('tried', 'good', [
    'A file that you drop goes with your message. As an article it is read where Ada, the admin, drops it; admins and editors publish with /knowledge add.',
  ]);

export function listenForDrops(hint: () => string, take: (files: readonly File[]) => void): void {
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
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) take(files);
  });
}
