/** A list that is shown a few at a time, with a button for each of them and those that turn the page. */

import type { Button } from '../reply.ts';
import { customId } from './custom-id.ts';

/** A row holds five buttons. */
const PAGE = 4;

/** Those of a page, the first page where there is no such; `turns`: "More", behind the last "First page". */
export function listPage<Item>(all: readonly Item[], page: number, action: string) {
  const first = page * PAGE < all.length ? page * PAGE : 0;
  const hasMore = first + PAGE < all.length;
  const turns: readonly Button[] = [
    ...(hasMore ? [{ id: customId(action, page + 1), label: 'More' }] : []),
    ...(first > 0 && !hasMore ? [{ id: customId(action, 0), label: 'First page' }] : []),
  ];
  return { first, shown: all.slice(first, first + PAGE), turns };
}
