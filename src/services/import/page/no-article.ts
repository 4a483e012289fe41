import { failure, type ImportFailure, SAVE_IT } from '../failure.ts';
import type { Metadata } from './metadata.ts';
import type { PageBlock } from './page-blocks.ts';

/** What speaks for and against a page's being an article. */
type Signs = {
  /** What was found of an article. */
  readonly kept: readonly PageBlock[];
  /** Everything on the page that readers see. */
  readonly all: readonly PageBlock[];
  readonly scripts: number;
  readonly metadata: Metadata;
  readonly address: string | null;
};

/** Characters of sentences; the shortest reports have some 300. */
const SHORTEST_ARTICLE = 200;
/** Up to here an article may be the first lines of one that is sold. */
const LONGEST_STUB = 1_500;
/** Of the words that a page says it has; fewer were found of an article that is not whole. */
const MOST_OF_THE_WORDS = 0.7;

const GUARDED =
  /\b(?:access denied|just a moment|are you (?:a )?(?:robot|human)|verify (?:that )?you are (?:a )?human|unusual traffic|captcha|enable cookies)\b/i;
const SOLD =
  /\b(?:subscribe|sign up|sign in|log in|register|become a member)\b.{0,40}\b(?:to (?:continue|keep|read)|for (?:full|unlimited) access|to unlock)\b|\bto (?:continue|keep) reading\b|\b(?:for|to) (?:our )?(?:paying )?(?:subscribers|members) only\b|\b(?:exclusive|reserved) (?:to|for) (?:our )?(?:subscribers|members)\b/i;
const SCRIPTED =
  /\b(?:enable|requires?|turn on|need|without) javascript\b|\bjavascript (?:is )?(?:required|disabled|enabled)\b/i;

const PAYWALL = failure(
  'paywall',
  'shows only the beginning of an article that is sold: open it as a subscriber, save the page and import the file',
);

/** Why a page is not to be kept as an article; null where it is one. */
export function whyNoArticle(signs: Signs): ImportFailure | null {
  const { kept, all, metadata, scripts } = signs;
  const length = proseIn(kept);
  const says = (pattern: RegExp) => all.some(({ text }) => pattern.test(text));
  const isSold = !metadata.isFree || says(SOLD);
  if (isSold && (length < LONGEST_STUB || isCutShort(metadata, kept))) return PAYWALL;
  if (isFrontPage(signs))
    return failure('no-article', 'is a front page: import the articles themselves');
  if (length >= SHORTEST_ARTICLE) return null;
  if (says(GUARDED))
    return failure('refused', `the site shows a door instead of the article: ${SAVE_IT}`);
  const onPage = proseIn(all);
  if (scripts > 0 && (onPage < SHORTEST_ARTICLE || says(SCRIPTED)))
    return failure('script-only', `builds its text by script, which is not run here: ${SAVE_IT}`);
  return failure('no-article', 'holds no article that can be told from what stands around it');
}

/** Characters in blocks that hold sentences. */
function proseIn(blocks: readonly PageBlock[]): number {
  const prose = blocks.filter(({ text, furniture }) => furniture === null && /[.!?…]/.test(text));
  return prose.reduce((sum, { text }) => sum + text.length, 0);
}

export const wordsIn = (blocks: readonly PageBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);

/** Whether the page says that its article has many more words. */
export const isCutShort = ({ words }: Metadata, kept: readonly PageBlock[]): boolean =>
  words !== null && wordsIn(kept) < MOST_OF_THE_WORDS * words;

/** It lies at the root of a site and does not call itself an article. */
const isFrontPage = ({ address, metadata }: Signs): boolean =>
  address !== null && !metadata.isArticle && URL.parse(address)?.pathname === '/';
