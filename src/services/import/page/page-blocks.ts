import { type DomElement, type DomNode, isElement, isText } from './page-dom.ts';

/** A piece of a page's text that stands by itself. */
export type PageBlock = {
  readonly kind: 'text' | 'heading' | 'item' | 'quote';
  /** As printed, without line breaks but those that the page forces. */
  readonly text: string;
  /** What it is if it is no part of the article; null where it may be. */
  readonly furniture: Furniture | null;
};

export type Furniture = (typeof AROUND)[keyof typeof AROUND] | 'author' | 'links' | 'time';

/** What stands around an article, by the element that holds it. */
const AROUND = {
  nav: 'navigation',
  header: 'header',
  footer: 'footer',
  aside: 'aside',
  form: 'form',
  button: 'button',
  figcaption: 'caption',
  'amp-sidebar': 'navigation',
} as const;

/** What holds no text for readers. */
const SILENT = new Set(
  'script style noscript template svg canvas iframe object embed audio video select textarea input math head title amp-ad amp-analytics'.split(
    ' ',
  ),
);

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul amp-sidebar'.split(
    ' ',
  ),
);

/** What a block stands in; `marked` is text that leads elsewhere or tells a time. */
type BlockPlace = {
  readonly kind: PageBlock['kind'];
  readonly furniture: Furniture | null;
  readonly marked: 'links' | 'time' | null;
  readonly isPreformatted: boolean;
  /** A row of short cells, which is one block. */
  readonly isRow: boolean;
};

const OUTSIDE: BlockPlace = {
  kind: 'text',
  furniture: null,
  marked: null,
  isPreformatted: false,
  isRow: false,
};

/** A block while its text is gathered. */
type OpenBlock = { place: BlockPlace; text: string; links: string; time: string; bare: string };

/** The blocks of an element in their order; what readers do not see is left out. */
export function blocksIn(root: DomElement): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  let open = begin(OUTSIDE);

  const turnTo = (place: BlockPlace): void => {
    blocks.push(...finish(open));
    open = begin(place);
  };
  const write = (text: string, { marked }: BlockPlace): void => {
    open.text += text;
    open[marked ?? 'bare'] += text;
  };
  const breakLine = (place: BlockPlace): void => {
    const isSecond = open.text.endsWith('\n') || open.text.endsWith('\n ');
    if (isSecond) turnTo(place);
    else write('\n', place);
  };
  const visit = (node: DomNode, place: BlockPlace): void => {
    if (isText(node)) write(spaced(node.textContent ?? '', place), place);
    if (!isElement(node) || isUnseen(node)) return;
    const name = node.localName;
    if (name === 'br') breakLine(place);
    const inner = within(node, place);
    const isCell = CELLS.has(name);
    const isBlock = BLOCKS.has(name) || (isCell && !place.isRow);
    if (isBlock) turnTo(inner);
    for (const child of node.childNodes) visit(child, inner);
    if (isBlock) turnTo(place);
    else if (isCell) write(BETWEEN_CELLS, place);
  };
  visit(root, OUTSIDE);
  blocks.push(...finish(open));
  return blocks;
}

const CELLS = new Set(['td', 'th']);
const BETWEEN_CELLS = ' | ';
const LONGEST_CELL = 60;

/** Tables that lay a page out hold paragraphs in their cells. */
const isRowOfData = (row: DomElement): boolean =>
  [...row.querySelectorAll('td, th')].every(
    (cell) =>
      (cell.textContent ?? '').length <= LONGEST_CELL &&
      cell.querySelector('p, div, br, ul, ol, table') === null,
  );

const begin = (place: BlockPlace): OpenBlock => ({
  place,
  text: '',
  links: '',
  time: '',
  bare: '',
});

const spaced = (text: string, { isPreformatted }: BlockPlace): string =>
  isPreformatted ? text : text.replace(/[\t\n\f\r ]+/g, ' ');

function isUnseen(element: DomElement): boolean {
  return (
    SILENT.has(element.localName) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display:\s*none/i.test(element.getAttribute('style') ?? '')
  );
}

/** The innermost element says what a block is, but what stands in a quotation or in furniture stays in it. */
function within(element: DomElement, place: BlockPlace): BlockPlace {
  const name = element.localName;
  return {
    kind: kindWithin(name, place.kind),
    furniture: place.furniture ?? furnitureOf(element, place.kind),
    marked: name === 'a' ? 'links' : name === 'time' ? 'time' : place.marked,
    isPreformatted: place.isPreformatted || name === 'pre',
    isRow: name === 'tr' ? isRowOfData(element) : place.isRow,
  };
}

function kindWithin(name: string, outer: PageBlock['kind']): PageBlock['kind'] {
  if (outer === 'quote' || name === 'blockquote') return 'quote';
  if (/^h[1-6]$/.test(name)) return 'heading';
  if (name === 'li') return 'item';
  return BLOCKS.has(name) ? 'text' : outer;
}

function furnitureOf(element: DomElement, kind: PageBlock['kind']): Furniture | null {
  const name = element.localName;
  if (name in AROUND) return AROUND[name as keyof typeof AROUND];
  const classes = (element.getAttribute('class') ?? '').split(/\s+/);
  const named = CLASSES.find(([pattern]) => classes.some((each) => pattern.test(each)));
  // In a quotation it is the one whose words they are.
  return named === undefined || (named[1] === 'author' && kind === 'quote') ? null : named[1];
}

/** Names that sites of all kinds give to these; a name that only holds one may be the whole page's. */
const CLASSES: readonly (readonly [RegExp, Furniture])[] = [
  // A quotation that is printed a second time, larger.
  [/(?:^|[-_])pull-?quote$/i, 'aside'],
  [/(?:^|image|photo|picture|video|[-_])caption(?:[-_]text)?$/i, 'caption'],
  [/(?:^|[-_])(?:byline|(?:about[-_])?author(?:[-_](?:bio|box|card|info))?)$/i, 'author'],
];

/** Blank lines are left in preformatted text only. */
function finish(open: OpenBlock): readonly PageBlock[] {
  const { kind, furniture } = open.place;
  return open.text.split(/\n[ \t]*\n\s*/).flatMap((part): PageBlock[] => {
    const text = tidy(part);
    if (!/[\p{L}\p{N}]/u.test(text)) return [];
    return [{ kind, text, furniture: furniture ?? labelIn(text, open) }];
  });
}

const tidy = (text: string): string =>
  text
    .replace(/[^\P{Cc}\t\n\u0080-\u009F]/gu, '')
    .replace(/(?: \| )+$/, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

const SENTENCE_END = /[.!?…:]["'”’»)\]]*$/;
const WORDS_OF_A_LABEL = 3;

/** A link or a time with nothing but a label beside it, as in "READ MORE: …", unless it reads like a sentence. */
function labelIn(text: string, { links, time, bare }: OpenBlock): Furniture | null {
  if (bare.split(/\s+/).filter((word) => word !== '').length > WORDS_OF_A_LABEL) return null;
  if (links.trim() !== '') return SENTENCE_END.test(text) ? null : 'links';
  return time.trim() === '' ? null : 'time';
}
