import type { ImportedFields } from '../imported-article.ts';
import type { Metadata } from './metadata.ts';

/** What was found in the page's text; less sure than what it says of itself. */
export type FoundNames = {
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
};

/** The front matter of a page: its own metadata, else what was found in it, else its address. */
export function fieldsOf(
  metadata: Metadata,
  { title, byline, siteName }: FoundNames,
  fetched: string | null,
  html: string,
): ImportedFields {
  const url = addressOf(metadata, fetched ?? savedFrom(html), fetched === null);
  const publisher = metadata.publisher ?? siteName ?? hostOf(url);
  const author = (metadata.author ?? byline)?.replace(/^by:?\s+/i, '') ?? null;
  return {
    title: withoutSite(metadata.title ?? title, publisher),
    publisher,
    author: author === publisher ? null : author,
    published: metadata.published,
    url,
  };
}

/**
 * Where the page came from, or the address that it gives itself: of a page that was fetched only one on
 * the same site, so that none can pass for another's.
 */
function addressOf({ addresses }: Metadata, origin: string | null, isFile: boolean): string | null {
  const own = addresses
    .map((address) => webAddress(address, origin))
    .find((address) => address !== null && (isFile || siteOf(address) === siteOf(origin)));
  return own ?? origin;
}

/** In full; null unless http or https. */
function webAddress(address: string, base: string | null): string | null {
  const url = URL.parse(address, base ?? undefined);
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : null;
}

export const hostOf = (url: string | null): string | null => URL.parse(url ?? '')?.hostname ?? null;

/** The host without what names a form of the same site. */
const siteOf = (url: string | null): string | null =>
  hostOf(url)?.replace(/^(?:www|m|mobile|amp)\./, '') ?? null;

/** Browsers note in a page that they save where it came from. */
const savedFrom = (html: string): string | null =>
  /<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(https?:\/\/\S+)/.exec(
    html,
  )?.[1] ?? null;

/** A title as in "Council closes dock | The Daily". */
function withoutSite(title: string | null, publisher: string | null): string | null {
  const [, own, site] = /^(.+?)\s+[|–—-]\s+([^|–—]+)$/.exec(title ?? '') ?? [];
  return own !== undefined && site === publisher ? own : title;
}
