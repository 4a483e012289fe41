/** What is said of a page that was read for one answer, and of one that gave no article. */
import type { Unreadable, UnreadPage } from '../../app/contracts.ts';

/** Stands under an answer from such a page. */
export const GIVEN =
  '-# Checked against this page alone: read for this answer only, shared with nobody.';

export const WHY: Readonly<Record<Unreadable, string>> = {
  'bad-address': 'that is not the address of a web page',
  'private-address': 'its address is not public, and such are never fetched',
  unreachable: 'it cannot be reached',
  refused: 'the site refuses programs',
  gone: 'it is not there',
  redirects: 'it leads on and on',
  'too-large': 'it is too large',
  'too-slow': 'it did not arrive in time',
  'not-text': 'it is neither a web page nor text',
  paywall: 'its text is sold or for subscribers',
  'script-only': 'its text is built by scripts, which I do not run',
  'no-article': 'I see no article in it',
  unreadable: 'I cannot read it',
};

/** Never "not found": nothing was compared. */
export const noArticle = (why: UnreadPage): string =>
  why === 'used-up'
    ? '**No more pages for now** · you have had as many pages read as one may in an hour.'
    : `**The page gave me no article** · ${WHY[why]}. Nothing was checked against it.`;

const FILE: Partial<Record<Unreadable, string>> = {
  'not-text': 'I read .txt, .md and .docx files',
  'too-large': 'I read files of at most 100 kB',
  'no-article': 'there is no text in it',
  unreachable: 'Discord did not hand it over; please try once more',
};

/** Of a file that was to be checked. */
export const noText = (why: Unreadable): string =>
  `**The file gave me no text** · ${FILE[why] ?? WHY[why]}.`;
