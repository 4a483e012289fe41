/**
 * A web page as an article: `@mozilla/readability` finds where the article stands, its blocks become
 * paragraphs, what the page says about itself becomes front matter. Runs in a thread of its own.
 */
import { Readability } from '@mozilla/readability';
import { MAX_ARTICLE_BYTES } from '../../articles/article-files.ts';
import { failure, type ImportFailure } from '../failure.ts';
import {
  articleSource,
  type ImportedArticle,
  type ImportedFields,
  type LeftOut,
  type RawDocument,
} from '../imported-article.ts';
import { decodePage } from './decode-page.ts';
import { type Metadata, metadataOf } from './metadata.ts';
import { isCutShort, whyNoArticle, wordsIn } from './no-article.ts';
import { blocksIn, type Furniture, type PageBlock } from './page-blocks.ts';
import { type DomDocument, type DomElement, parsePage } from './page-dom.ts';
import { type FoundNames, fieldsOf, hostOf } from './page-fields.ts';

/** Converts a page, or says why there is no article in it. */
export function convertPage(page: RawDocument): ImportedArticle | ImportFailure {
  const text = decodePage(page.bytes, page.contentType);
  if (text === null) return failure('not-text', 'is no text, whatever it says that it is');
  const isHtml =
    !/^text\/(?:plain|markdown)\b/i.test(page.contentType) || STARTS_AS_HTML.test(text);
  return isHtml ? fromHtml(text, page.address) : fromText(text, page.address);
}

const TOO_LONG = failure('too-large', 'holds more text than an article may have (1 MB)');

const STARTS_AS_HTML = /^\s*<(?:!doctype html|html)\b/i;

function fromHtml(html: string, fetched: string | null): ImportedArticle | ImportFailure {
  const document = parsePage(html);
  const metadata = metadataOf(document);
  const all = blocksIn(document.body);
  const scripts = [...document.querySelectorAll('script:not([type*="json"])')].length;
  const found = mainPart(document);
  const fields = fieldsOf(metadata, found, fetched, html);
  const kept = articleBlocks(found.blocks, all, fields.title);
  const why = whyNoArticle({ kept, all, scripts, metadata, address: fetched });
  if (why !== null) return why;
  const text = textOf(fields.title, kept);
  const source = articleSource(fields, text);
  if (Buffer.byteLength(source) > MAX_ARTICLE_BYTES) return TOO_LONG;
  return {
    ok: true,
    fields,
    source,
    text,
    isWhole: metadata.isFree && !isCutShort(metadata, kept),
    paragraphs: kept.filter(({ kind }) => kind !== 'heading').length,
    leftOut: blocksLeftOut(all, kept, fields.title),
    notices: noticesOf(metadata, fields, kept),
  };
}

/** What Readability found. */
type MainPart = FoundNames & { readonly blocks: readonly PageBlock[] };

/** Takes the document apart. */
function mainPart(document: DomDocument): MainPart {
  const heading = document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim();
  const options = { keepClasses: true, serializer: (node: unknown) => node as DomElement };
  const found = new Readability(document as never, options).parse();
  return {
    blocks: found?.content ? blocksIn(found.content) : [],
    title: found?.title || heading || null,
    byline: found?.byline || null,
    siteName: found?.siteName || null,
  };
}

/** What Readability let through is still looked at: captions, teasers, and headings of nothing but teasers. */
function articleBlocks(
  blocks: readonly PageBlock[],
  all: readonly PageBlock[],
  title: string | null,
): readonly PageBlock[] {
  const beside = textsBeside(all);
  const isHeading = (block: PageBlock | undefined) => block?.kind === 'heading';
  const kept = blocks.filter((block, i) => {
    const next = blocks[i + 1];
    const headsLinks = isHeading(block) && (next === undefined || next.furniture === 'links');
    const isFurniture = block.furniture !== null || beside.has(block.text);
    return !isFurniture && block.text !== title && !headsLinks;
  });
  return kept.slice(0, kept.findLastIndex((block) => !isHeading(block)) + 1);
}

/** Readability takes elements away from around a text, and with them what they say of it. */
function textsBeside(all: readonly PageBlock[]): ReadonlySet<string> {
  const isBeside = ({ furniture }: PageBlock) => furniture !== null && BESIDE.has(furniture);
  const within = new Set(all.filter((block) => !isBeside(block)).map(({ text }) => text));
  return new Set(all.filter(isBeside).map(({ text }) => text)).difference(within);
}

const BESIDE: ReadonlySet<Furniture> = new Set(['aside', 'author', 'caption'] as const);

/** As Markdown, a blank line between blocks. */
function textOf(title: string | null, kept: readonly PageBlock[]): string {
  const headline = title === null ? [] : [`# ${title}`];
  return [...headline, ...kept.map(printed)].join('\n\n');
}

function printed({ kind, text }: PageBlock): string {
  if (kind === 'heading') return `## ${text.replaceAll('\n', ' ')}`;
  if (kind === 'item') return `- ${text}`;
  return kind === 'quote' ? text.replace(/^/gm, '> ') : text;
}

/** What may be a paragraph that was missed comes first, and the longest of it. */
function blocksLeftOut(
  all: readonly PageBlock[],
  kept: readonly PageBlock[],
  title: string | null,
): readonly LeftOut[] {
  const taken = new Set([title, ...kept.map(({ text }) => text)]);
  return all
    .filter(({ text }) => !taken.has(text))
    .map(({ furniture, text }): LeftOut => ({ what: furniture ?? 'text', text }))
    .sort(
      (a, b) =>
        Number(b.what === 'text') - Number(a.what === 'text') || b.text.length - a.text.length,
    );
}

function noticesOf(
  metadata: Metadata,
  { title, published }: ImportedFields,
  kept: readonly PageBlock[],
): readonly string[] {
  return [
    ...(title === null ? ['no title was found'] : []),
    ...(published === null ? ['the page does not say when it was printed'] : []),
    ...(metadata.isFree ? [] : ['the page says that it is sold: see whether its end is there']),
    ...(isCutShort(metadata, kept)
      ? [`the page says that it has ${metadata.words} words, and ${wordsIn(kept)} were found`]
      : []),
  ];
}

/** Text that was fetched is kept as it is. */
function fromText(text: string, address: string | null): ImportedArticle | ImportFailure {
  if (text.trim() === '') return failure('no-article', 'holds no text');
  const publisher = hostOf(address);
  const fields = { title: null, publisher, author: null, published: null, url: address };
  const source = articleSource(fields, text.trim());
  if (Buffer.byteLength(source) > MAX_ARTICLE_BYTES) return TOO_LONG;
  return {
    ok: true,
    fields,
    source,
    text: text.trim(),
    isWhole: true,
    paragraphs: text.trim().split(/\n\s*\n/).length,
    leftOut: [],
    notices: ['it is plain text: whatever it says of itself stands in the text'],
  };
}
