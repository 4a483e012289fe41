/** A quotation over several paragraphs, each of which opens it anew: who speaks in one speaks in all. */
import type { Found } from '../attribution/found.ts';
import type { Page } from '../names/prepared-paragraph.ts';
import { lenderOf } from './borrowed.ts';

/** A page with what is said in it. */
export type Row = { readonly page: Page; readonly found: readonly Found[] };

/** Whether a page's last quotation goes on in the next one. */
const goesOn = (page: Page, next: Page): boolean =>
  page.quotations.at(-1)?.closed === false && next.tokens[0]?.kind === 'quotation';

const isBare = ({ found }: Row): boolean =>
  found.length > 0 && found.every(({ draft }) => draft.subject === null && draft.rule !== 'turn');

/** The statements of all pages, in which what goes on has the speaker whom its end names. */
export function withContinued(rows: readonly Row[]): readonly Found[] {
  const read: Row[] = [];
  for (const row of rows.toReversed()) read.push(spokenAsNext(row, read.at(-1)));
  return read.toReversed().flatMap(({ found }) => found);
}

function spokenAsNext(row: Row, next: Row | undefined): Row {
  const [end] = next?.found ?? [];
  const isSame = next && end?.draft.quotations.includes(0) && goesOn(row.page, next.page);
  const isKnown = end?.resolved?.member && (end.draft.subject !== null || isBareAndNamed(end));
  if (!isSame || !isKnown || !end.resolved || !isBare(row)) return row;
  const resolved = { ...end.resolved, basis: 'continued', candidates: [] } as const;
  return {
    ...row,
    found: row.found.map((one) => ({ ...one, resolved, borrowed: true, lender: lenderOf(end) })),
  };
}

/** Whether a page further on has named the speaker already. */
const isBareAndNamed = ({ draft, borrowed }: Found): boolean => draft.subject === null && borrowed;
