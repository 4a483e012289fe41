import { decodeHTML } from 'entities/decode';
import type { Cut } from './cut.ts';

/** No text without one of these holds anything that is read otherwise than it is written. */
const SUSPECT =
  /â€|[\u00a0\u00ad\u2000-\u200f\u202a-\u202f\u205f-\u2064\u2066-\u2069\u3000\ufeff&]/;

const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g;
const SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const CANDIDATE = new RegExp(
  `(${UNSEEN.source})|(${SPACE.source})|(â€(?:[œ™˜¦“”]|[\u009d\ufffd]|(?![\\p{L}\\p{N}])))|&(?:#\\d{1,7}|#[xX][\\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\\d]{1,31});`,
  'gu',
);

/** Marks of print in UTF-8 that were read as Windows-1252, by their last character; the closing mark's is often lost. */
const MISREAD: Readonly<Record<string, string>> = {
  œ: '“',
  '™': '’',
  '˜': '‘',
  '¦': '…',
  '“': '–',
  '”': '—',
};

const decoded = (entity: string): string =>
  decodeHTML(entity).replace(UNSEEN, '').replace(SPACE, ' ');

/** "12 000" with a thin or fixed space is one number. */
const isWithinNumber = (text: string, at: number): boolean =>
  /^\d[\u00a0\u2009\u202f]\d{3}(?!\d)/.test(text.slice(at - 1, at + 5));

/** Soft hyphens and zero-width characters, spaces of other widths, misread marks, HTML entities, in order. */
export function unseenIn(text: string): readonly Cut[] {
  if (!SUSPECT.test(text)) return [];
  return Array.from(text.matchAll(CANDIDATE)).flatMap(
    ({ 0: printed, 1: unseen, 2: space, 3: misread, index }) => {
      const put = unseen
        ? ''
        : space
          ? isWithinNumber(text, index)
            ? ''
            : ' '
          : misread
            ? (MISREAD[misread.charAt(2)] ?? '”')
            : decoded(printed);
      const cut = { start: index, end: index + printed.length, put, partner: -1 };
      return put === printed ? [] : [cut];
    },
  );
}
