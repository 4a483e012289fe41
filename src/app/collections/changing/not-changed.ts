/** Why nothing was published or changed, as values. */
import type { Problem } from '../../../library/files/article-file.ts';
import type { NotPublished } from '../collections.ts';

export const refused = <Why>(why: Why): { readonly ok: false; readonly why: Why } => ({
  ok: false,
  why,
});

export const unreadable = (problems: readonly Problem[] | 'too-much'): NotPublished =>
  problems === 'too-much'
    ? { kind: 'too-much' }
    : { kind: 'unreadable', problems: problems.map(lineOf) };

export const lineOf = ({ file, line, message }: Problem): string =>
  `${file}${line === null ? '' : `:${line}`}: ${message}`;
