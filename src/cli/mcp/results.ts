/** What the tools give back: verdicts, and quotations as data with their citations, so that an assistant can show them whole. */
import * as z from 'zod';
import type { Answer, ArticleId } from '../../answering/answer.ts';
import type { Sources } from '../../app/contracts.ts';
import { answerData, type JsonFinding, type JsonQuote } from '../../rendering/answer-json.ts';
import { citationOf } from '../../rendering/cite.ts';
import { renderAnswer } from '../../rendering/render.ts';
import { terminalText } from '../terminal-text.ts';

const citedQuote = z.object({
  text: z.string().describe('Words of the article, to be shown whole and unchanged'),
  speaker: z.string().nullable().describe("Null for the article's own words"),
  certain: z.boolean().describe('Where false, say “probably” before the speaker'),
  role: z.string().nullable(),
  article: z.string().describe('Id: the resource verbatim://articles/{id}'),
  title: z.string(),
  publisher: z.string().nullable(),
  published: z.string().nullable().describe('ISO date'),
  paragraph: z.number().describe('0 for the headline'),
  link: z.string().nullable(),
  citation: z.string(),
});

const finding = z.object({
  asked: z.string(),
  verdict: z
    .string()
    .describe('On the words. “Verbatim” alone does not confirm who is claimed: see claim'),
  speaker: z
    .string()
    .nullable()
    .describe('Whom the article gives the words to; null where not clear'),
  certain: z.boolean(),
  claim: z
    .enum(['none', 'same', 'other', 'unclear'])
    .describe(
      'Of the claimed speaker. “same”: the article gives the words to them. “other”: the article gives them, as far as it tells, to somebody else, also where the verdict is “Verbatim”: say so. “unclear”: not settled. “none”: nobody is claimed',
    ),
  warning: z.boolean().describe('The meaning is touched, or words were cut off that change it'),
});

export const answerSchema = z.object({
  kind: z.enum(['answered', 'closest', 'not-in-sources', 'nothing-to-check']),
  findings: z.array(finding).describe('One for each quotation asked about, in order'),
  quotes: z.array(citedQuote).describe('What answers'),
  nearest: z.array(citedQuote).describe('What is only close, and does not answer'),
});

export const sourcesSchema = z.object({
  articles: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      publisher: z.string().nullable(),
      published: z.string().nullable(),
      url: z.string().nullable(),
    }),
  ),
});

/** Text for a reader, and the same as data. */
export type ToolResult<Structured> = {
  content: [{ type: 'text'; text: string }];
  structuredContent: Structured;
};

export const toolResult = <Structured>(text: string, data: Structured): ToolResult<Structured> => ({
  content: [{ type: 'text', text }],
  structuredContent: data,
});

/** An answer to what was asked, as a tool gives it back. */
export function answerResult(
  answer: Answer,
  { library }: Sources,
  asked: string,
): ToolResult<z.infer<typeof answerSchema>> {
  const { kind, findings, quotes, nearest } = answerData(answer, library, asked);
  const cited = (quote: JsonQuote) => citedFrom(quote, library);
  const told = [
    terminalText(renderAnswer(answer, library, asked).pages),
    ...findings.flatMap(toldOfClaim),
  ];
  return toolResult(told.join('\n'), {
    kind,
    findings: [...findings],
    quotes: quotes.map(cited),
    nearest: nearest.map(cited),
  });
}

/** So that nobody takes the verdict on the words for one on the speaker; Different speaker has said it. */
function toldOfClaim({ asked, verdict, speaker, certain, claim }: JsonFinding): readonly string[] {
  if (claim !== 'other' || verdict === 'Different speaker') return [];
  const whose =
    speaker === null ? 'to somebody else' : `to ${certain ? '' : 'probably '}${speaker}`;
  return [`Not the claimed speaker, as far as the article tells: it gives “${asked}” ${whose}.`];
}

function citedFrom(
  { text, speaker, certain, role, article: id, paragraph, start, end }: JsonQuote,
  library: Sources['library'],
): z.infer<typeof citedQuote> {
  const article = library.articles.get(id);
  return {
    text,
    speaker,
    certain,
    role,
    article: id,
    title: article?.name ?? id,
    publisher: article?.publisher ?? null,
    published: article?.published ?? null,
    paragraph,
    link: article?.url ?? null,
    citation: citationOf({ article: id as ArticleId, start, end }, library),
  };
}
