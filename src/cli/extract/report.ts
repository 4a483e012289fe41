import type { Range } from '../../language/spans/span.ts';
import type { Article } from '../../reading/article.ts';
import type { Paragraph } from '../../reading/paragraph.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Speaker } from '../../reading/speaker.ts';
import { type Basis, isProbable, type Statement } from '../../reading/statement.ts';
import { RULES } from './rules.ts';

/** How much the report says: `explain` adds the rule behind each decision. */
export type ReportOptions = { readonly explain: boolean };

const LONGEST = 160;

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const clipped = (text: string): string => {
  const line = onOneLine(text);
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;
};

const cut = (article: Article, { start, end }: Range): string => article.text.slice(start, end);

function labelOf(speaker: Speaker | undefined): string {
  if (!speaker) return 'nobody named';
  const known = [speaker.role, speaker.party].filter(
    (part) => part !== null && part !== speaker.name,
  );
  const kind = speaker.type === 'unnamed' ? ['unnamed in the article'] : [];
  const details = [...kind, ...known];
  return details.length > 0 ? `${speaker.name} (${details.join('; ')})` : speaker.name;
}

const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  named: 'named here',
  role: 'described here',
  pronoun: 'a pronoun',
  turn: 'named beside these words',
  continued: 'goes on from the paragraph before',
  unresolved: 'the text does not tell',
};

function basisOf(article: Article, statement: Statement): string {
  if (statement.corrected !== undefined) {
    return `corrected by an admin${statement.corrected ? `, ${statement.corrected}` : ''}`;
  }
  const said = statement.mention ? ` ("${cut(article, statement.mention)}")` : '';
  const sure = isProbable(statement) ? 'probably; ' : '';
  return `${sure}${BASIS_WORDS[statement.basis]}${statement.basis === 'unresolved' ? '' : said}`;
}

function statementLines(
  article: Article,
  statement: Statement,
  speakers: ReadonlyMap<string, Speaker>,
  { explain }: ReportOptions,
): string[] {
  const speaker = statement.speaker === null ? undefined : speakers.get(statement.speaker);
  const words = statement.content.map((piece) => clipped(cut(article, piece))).join(' … ');
  const lines = [
    `  ${statement.kind.padEnd(8)} ${labelOf(speaker)} – ${basisOf(article, statement)}`,
    `           ${words}`,
  ];
  const place = [statement.forum, statement.when].flatMap((span) =>
    span ? [cut(article, span)] : [],
  );
  if (place.length > 0) {
    lines.push(
      `           where, when: ${place.map(onOneLine).join(', ')}${statement.date ? ` = ${statement.date}` : ''}`,
    );
  }
  const others = statement.candidates.flatMap((id) => speakers.get(id)?.name ?? []);
  if (others.length > 0) lines.push(`           doubt: could also be ${others.join(', ')}`);
  if (statement.bearer) lines.push('           told by the speaker of the statement around it');
  if (explain && statement.rule)
    lines.push(`           rule: ${statement.rule} – ${RULES[statement.rule] ?? ''}`);
  return lines;
}

const headingOf = (article: Article, paragraph: Paragraph): string => {
  const label = paragraph.number > 0 ? `¶${paragraph.number}` : paragraph.kind;
  return `${label}  ${clipped(cut(article, paragraph))}`;
};

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function summaryLines(reading: Reading): string[] {
  const speaking = new Map<string, number>();
  for (const { speaker } of reading.statements) {
    if (speaker !== null) speaking.set(speaker, (speaking.get(speaker) ?? 0) + 1);
  }
  const unresolved = reading.statements.filter(({ speaker }) => speaker === null).length;
  const rows = reading.speakers
    .filter(({ id }) => speaking.has(id))
    .map((speaker) => `  ${String(speaking.get(speaker.id)).padStart(3)}  ${labelOf(speaker)}`);
  const counted = [
    plural(reading.statements.length, 'statement'),
    plural(speaking.size, 'speaker'),
    ...(unresolved > 0 ? [`${unresolved} without a speaker`] : []),
  ];
  const total = counted.join(', ');
  return [total, ...rows];
}

/** What `verbatim extract FILE` prints: each paragraph with its statements, speakers and doubts. */
export function report(article: Article, reading: Reading, options: ReportOptions): string {
  if (reading.language !== 'en') {
    return `Not in English (${reading.language}): searched and checked word for word, statements are not read.\n`;
  }
  const speakers = new Map(reading.speakers.map((speaker) => [speaker.id, speaker]));
  const blocks = reading.paragraphs.map((paragraph) => {
    const own = reading.statements.filter(
      ({ content }) =>
        content[0] !== undefined &&
        content[0].start >= paragraph.start &&
        content[0].start < paragraph.end,
    );
    return [
      headingOf(article, paragraph),
      ...own.flatMap((one) => statementLines(article, one, speakers, options)),
    ].join('\n');
  });
  return `${[...blocks, summaryLines(reading).join('\n')].join('\n\n')}\n`;
}
