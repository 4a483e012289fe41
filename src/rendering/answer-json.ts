/** An answer as one JSON object, for scripts: the command line's contract. */
import type { Answer, Quotation, QuoteSpan, Verdict } from '../answering/answer.ts';
import type { PreparedLibrary } from '../answering/lookup/lookups.ts';
import { quotationsIn } from '../answering/quotation.ts';
import type { Library } from '../library/library.ts';
import { answerText, type Frame } from './render.ts';
import { printed } from './wording/block-quote.ts';
import { paragraphNumber, speakerOf, statementOf } from './wording/source.ts';

/** Words of an article: `articleText.slice(start, end) === text`; `speaker` null for its own words, `paragraph` 0 for the headline. */
export type JsonQuote = {
  readonly text: string;
  readonly speaker: string | null;
  readonly role: string | null;
  readonly article: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
};

export type JsonAnswer = {
  readonly kind: 'answered' | 'closest' | 'not-in-sources' | 'nothing-to-check';
  readonly verdicts: readonly Verdict[];
  /** All that a person would read, with Discord's markup. */
  readonly text: string;
  /** What answers. */
  readonly quotes: readonly JsonQuote[];
  /** What is only near. */
  readonly nearest: readonly JsonQuote[];
};

/** The answer as the command line prints it. */
export function answerToJson(
  answer: Answer,
  library: PreparedLibrary,
  asked: string,
  frame?: Frame,
): JsonAnswer {
  const quotes = (quotations: readonly Quotation[]) =>
    quotations.flatMap((quotation) => jsonQuotes(quotation, library));
  return {
    kind: kindOf(answer),
    verdicts: verdictsOf(answer),
    text: answerText(answer, library, asked, frame),
    quotes: quotes(quotationsIn(answer)),
    nearest: quotes(nearestIn(answer)),
  };
}

function kindOf({ kind }: Answer): JsonAnswer['kind'] {
  switch (kind) {
    case 'answered':
    case 'summary':
      return 'answered';
    case 'closest':
    case 'not-in-sources':
    case 'nothing-to-check':
      return kind;
  }
}

function verdictsOf(answer: Answer): readonly Verdict[] {
  switch (answer.kind) {
    case 'answered':
      return answer.findings.flatMap(({ verdict }) => (verdict === null ? [] : [verdict]));
    case 'not-in-sources':
      return answer.gap.gap === 'no-such-quote' ? ['Not found'] : [];
    case 'summary':
    case 'closest':
    case 'nothing-to-check':
      return [];
  }
}

function nearestIn(answer: Answer): readonly Quotation[] {
  switch (answer.kind) {
    case 'answered':
    case 'closest':
    case 'not-in-sources':
      return answer.nearest;
    case 'summary':
    case 'nothing-to-check':
      return [];
  }
}

/** The words said, one entry a Span; the sentence shown where they are the article's own. */
function jsonQuotes(quotation: Quotation, library: Library): readonly JsonQuote[] {
  const speaker = speakerOf(statementOf(quotation, library), library);
  const spans: readonly QuoteSpan[] =
    quotation.said.length > 0 ? quotation.said : [quotation.shown];
  return spans.map((span) => ({
    text: printed(span, library),
    speaker: speaker?.name ?? null,
    role: speaker?.role ?? null,
    article: span.article,
    paragraph: paragraphNumber(span, library),
    start: span.start,
    end: span.end,
  }));
}
