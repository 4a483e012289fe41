/** How a speaker is known, and where and when they spoke: what only In context tells. */
import type { Quotation } from '../../answering/answer.ts';
import type { Span } from '../../language/spans/span.ts';
import type { Library } from '../../library/library.ts';
import type { Statement } from '../../reading/statement.ts';
import { dayOf } from './dates.ts';
import { escapeMarkdown } from './escape.ts';
import { paragraphMark, statementOf, textOf } from './source.ts';
import { correctedLine, isItsName } from './voice.ts';

/** How the speaker is known where the sentence does not name them: `¶14 says “he”; the name stands in ¶13`. */
export function basisLine(quotation: Quotation, library: Library): string | null {
  const statement = statementOf(quotation, library);
  if (statement === null) return null;
  if (statement.corrected !== undefined) return `speaker ${correctedLine(statement.corrected)}`;
  if (statement.speaker === null) return likeliest(statement, library);
  if (statement.basis === 'named' || statement.basis === 'turn') return null;
  return howKnown(statement, library);
}

function howKnown(statement: Statement, library: Library): string | null {
  const here = paragraphMark(statement.content[0] ?? statement.sentence, library);
  const named = statement.named === null ? null : paragraphMark(statement.named, library);
  const said = statement.mention === null ? '' : textOf(statement.mention, library);
  if (statement.basis === 'continued') {
    const before = `${here} names nobody and goes on from ¶${Math.max(1, statement.paragraph - 1)}`;
    return named === null || named === here ? before : `${before}; the name stands in ${named}`;
  }
  if (said === '') return named === null ? null : `the name stands in ${named}`;
  if (isItsName(said, statement, library)) return null;
  const where = named === null || named === here ? '' : `; the name stands in ${named}`;
  return `${here} says “${escapeMarkdown(said, false)}”${where}`;
}

/** Whom the article leaves to choose from where it does not settle who spoke. */
function likeliest({ candidates }: Statement, library: Library): string {
  const names = candidates.flatMap((id) => library.speakers.get(id)?.name ?? []);
  const two = [...new Set(names)].slice(0, 2).map((name) => escapeMarkdown(name, false));
  return `the article does not make clear who speaks${two.length === 0 ? '' : `; most likely ${two.join(' or ')}`}`;
}

/** Where and when it was said, as far as the quotation does not show it; a computed day beside the printed words. */
export function settingLine(quotation: Quotation, library: Library): string | null {
  const statement = statementOf(quotation, library);
  if (statement === null) return null;
  const { forum, when, date } = statement;
  const isShown = (span: Span): boolean =>
    quotation.shown.start <= span.start && span.end <= quotation.shown.end;
  const words = (span: Span): string => `“${escapeMarkdown(textOf(span, library), false)}”`;
  const parts = [
    forum === null || isShown(forum) ? '' : `before ${words(forum)}`,
    when === null || (date === null && isShown(when))
      ? ''
      : [words(when), ...(date === null ? [] : [dayOf(date)])].join(', '),
  ];
  return parts.filter((part) => part !== '').join(' · ') || null;
}
