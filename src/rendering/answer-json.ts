/** An answer as one JSON object, for scripts: the command line's contract. */
import {
  type Answer,
  type Claiming,
  type Finding,
  type Gist,
  gistOf,
  type Quotation,
  type QuoteSpan,
  type Verdict,
} from '../answering/answer.ts';
import type { PreparedLibrary } from '../answering/lookup/lookups.ts';
import { warns } from '../answering/quotes/warns.ts';
import type { Library } from '../library/library.ts';
import { isProbable } from '../reading/statement.ts';
import { type Frame, renderAnswer } from './render.ts';
import { printed } from './wording/block-quote.ts';
import { paragraphNumber, speakerOf, statementOf } from './wording/source.ts';

/** Words of an article: `articleText.slice(start, end) === text`; `speaker` null for its own words, `paragraph` 0 for the headline and for what stands in no paragraph, such as a caption. */
export type JsonQuote = {
  readonly text: string;
  readonly speaker: string | null;
  /** Whether a person is shown the speaker without "probably"; true for the article's own words. */
  readonly certain: boolean;
  readonly role: string | null;
  readonly article: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
};

/** What is said of one quotation asked about. */
export type JsonFinding = {
  readonly asked: string;
  readonly verdict: Verdict;
  /** Null where nobody is shown as the speaker. */
  readonly speaker: string | null;
  /** True for the article's own words, false where it is not clear who spoke. */
  readonly certain: boolean;
  readonly claim: Claiming;
  /** Whether a line says that the meaning is touched or cut. */
  readonly warning: boolean;
};

export type JsonAnswer = {
  readonly kind: Gist['outcome'];
  readonly verdicts: readonly Verdict[];
  /** One for each quotation asked about, in their order. */
  readonly findings: readonly JsonFinding[];
  /** All that a person would read on the first page, with Discord's markup. */
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
  const { kind, verdicts, findings, ...quotes } = answerData(answer, library, asked);
  const text = renderAnswer(answer, library, asked, frame).pages[0]?.content ?? '';
  return { kind, verdicts, findings, text, ...quotes };
}

/** What an answer holds, without the text that a person would read. */
export function answerData(
  answer: Answer,
  library: Library,
  asked: string,
): Omit<JsonAnswer, 'text'> {
  const gist = gistOf(answer);
  const quotes = (quotations: readonly Quotation[]) =>
    quotations.flatMap((quotation) => jsonQuotes(quotation, library));
  return {
    kind: gist.outcome,
    verdicts: gist.verdicts,
    findings: jsonFindings(answer, library, asked),
    quotes: quotes(gist.quotations),
    nearest: quotes(gist.nearest),
  };
}

function jsonFindings(answer: Answer, library: Library, asked: string): readonly JsonFinding[] {
  if (answer.kind === 'not-in-sources' && answer.gap.gap === 'no-such-quote')
    return [{ ...NOT_FOUND, asked }];
  if (answer.kind !== 'answered') return [];
  return answer.findings.flatMap((finding) => jsonFinding(finding, library, asked) ?? []);
}

const NOT_FOUND = {
  verdict: 'Not found',
  speaker: null,
  certain: false,
  claim: 'none',
  warning: false,
} as const;

function jsonFinding(finding: Finding, library: Library, message: string): JsonFinding | null {
  const { asked, verdict, claim, notes } = finding;
  if (verdict === null) return null;
  const [first] = finding.quotations.flatMap((quotation) => jsonQuotes(quotation, library));
  return {
    asked: asked === null ? message : message.slice(asked.start, asked.end),
    verdict,
    speaker: first?.speaker ?? null,
    certain: first?.certain ?? verdict === "Article's own words",
    claim,
    warning: notes.some(warns),
  };
}

/** The words said, one entry a Span; the sentence shown where they are the article's own. */
function jsonQuotes(quotation: Quotation, library: Library): readonly JsonQuote[] {
  const statement = statementOf(quotation, library);
  const speaker = speakerOf(statement, library);
  const certain = statement === null || (speaker !== null && !isProbable(statement));
  const spans: readonly QuoteSpan[] =
    quotation.said.length > 0 ? quotation.said : [quotation.shown];
  return spans.map((span) => ({
    text: printed(span, library),
    speaker: speaker?.name ?? null,
    certain,
    role: speaker?.role ?? null,
    article: span.article,
    paragraph: paragraphNumber(span, library),
    start: span.start,
    end: span.end,
  }));
}
