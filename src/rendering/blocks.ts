/** Answer → blocks: what belongs together on the screen, before it is laid on pages. */
import type {
  Answer,
  AskedSpan,
  Finding,
  PartyName,
  Quotation,
  QuoteSpan,
  ReadAs,
  SpeakerId,
  SummaryPart,
} from '../answering/answer.ts';
import { escapeMarkdown, shortened } from './wording/escape.ts';
import { countLine, isBrief, verdictLine, weightOf } from './wording/findings.ts';
import { askedText, type ReplyScene, words } from './wording/note-lines.ts';
import { gapLines, notFoundLines } from './wording/refusals.ts';
import { articleLine, LONGEST_NAME, paragraphMark } from './wording/source.ts';
import { isSameVoice, speakerLine, voiceOf } from './wording/voice.ts';

/** A line that says whose words follow, and the words. */
export type ReplyBlock = {
  /** A title over it. */
  readonly over?: string;
  readonly head: string;
  readonly quotation: Quotation | null;
  /** What is said of it; null for a quotation that nobody asked about. */
  readonly finding: Finding | null;
  readonly bold: readonly QuoteSpan[];
  /**
   * `line`: a verdict of several, which comes first; `brief`: one whose head says it all; `more`: goes on
   * with the block before; `apart`: begins a page, as what is only near; `behind`: on no page, In context leads
   * there.
   */
  readonly role?: 'line' | 'brief' | 'more' | 'apart' | 'behind';
};

/** What is laid on pages; `small` stands under the first of them. */
export type Composed = {
  readonly blocks: readonly ReplyBlock[];
  readonly small: readonly string[];
};

const NEAR = 'Not an answer, but near:';
const NO_CLEAR_ANSWER = '**No clear answer.**';

/** The blocks of an answer, in reading order. */
export function compose(answer: Answer, scene: ReplyScene): Composed {
  switch (answer.kind) {
    case 'answered':
      return answeredBlocks(answer, scene);
    case 'summary':
      return { blocks: summaryBlocks(answer, scene), small: [] };
    case 'not-in-sources':
      return {
        blocks: [lines(gapLines(answer.gap, scene)), ...apart(NEAR, answer.nearest, scene)],
        small: [],
      };
    case 'closest': {
      const title = `${NO_CLEAR_ANSWER}${missingWords(answer.missing, scene)} The closest:`;
      return { blocks: titled(title, answer.nearest, scene), small: [] };
    }
    case 'which-story': {
      const stories = answer.stories.map((id) => storyLine(id, scene));
      return { blocks: [lines([WHICH_STORY, ...stories])], small: [] };
    }
    case 'nothing-to-check':
      return { blocks: [lines([nothingToCheck(answer.paraphrase)])], small: [] };
  }
}

const WHICH_STORY = '**Several stories here** · ask for one by a word of its title.';

const missingWords = (missing: readonly AskedSpan[], scene: ReplyScene): string =>
  missing.length === 0
    ? ''
    : ` I find nothing on ${missing.map((span) => `“${askedText(span, scene)}”`).join(', ')}.`;

/** The title of an article that tells it. */
const storyLine = (id: string, { library }: ReplyScene): string =>
  `- ${escapeMarkdown(shortened(library.articles.get(id)?.name ?? id, LONGEST_NAME), false)}`;

const nothingToCheck = (paraphrase: boolean): string =>
  `**Nothing to check** · I see no quotation in the text${paraphrase ? '; what is said in other words I do not check' : ''}.`;

/** Lines of the bot's own. */
export const lines = (all: readonly string[]): ReplyBlock => ({
  head: all.join('\n'),
  quotation: null,
  finding: null,
  bold: [],
});

function answeredBlocks(
  answer: Extract<Answer, { kind: 'answered' }>,
  scene: ReplyScene,
): Composed {
  const { findings } = answer;
  const direct = answer.direct === null ? [] : [lines([`“**${words(answer.direct, scene)}**”`])];
  const isChecked = findings.some(({ verdict }) => verdict !== null);
  const said =
    isChecked && findings.length > 1
      ? numberedBlocks(findings, scene)
      : findings.flatMap((finding) => findingBlocks(finding, scene));
  return {
    blocks: [...direct, ...said, ...apart(NEAR, answer.nearest, scene)],
    small: [readAsLine(answer.readAs, scene), unusedLine(answer.unused, scene)],
  };
}

const readAsLine = (readAs: readonly ReadAs[], scene: ReplyScene): string =>
  readAs
    .map(({ asked, as }) => `“${askedText(asked, scene)}” read as “${words(as, scene)}”`)
    .join(', ');

function unusedLine(unused: readonly AskedSpan[], scene: ReplyScene): string {
  if (unused.length === 0) return '';
  const all = unused.map((span) => `“${askedText(span, scene)}”`).join(', ');
  return `The sources do not use ${shortened(all, LONGEST_NAME)}.`;
}

/** What is not the answer stands on pages of its own. */
function apart(
  title: string,
  quotations: readonly Quotation[],
  scene: ReplyScene,
): readonly ReplyBlock[] {
  return titled(title, quotations, scene).map((block, index) =>
    index === 0 ? { ...block, role: 'apart' } : block,
  );
}

function titled(
  title: string,
  quotations: readonly Quotation[],
  scene: ReplyScene,
): readonly ReplyBlock[] {
  return quotations.map((quotation, index) => ({
    ...(index === 0 && { over: title }),
    ...saidBlock(quotation, scene),
  }));
}

/** A count, then what is wrong before what is right, each with its number in the message. */
function numberedBlocks(findings: readonly Finding[], scene: ReplyScene): readonly ReplyBlock[] {
  const numbered = findings.map((finding, index) => ({ finding, number: index + 1 }));
  const ordered = numbered.toSorted((a, b) => weightOf(a.finding) - weightOf(b.finding));
  const blocks = ordered.flatMap(({ finding, number }): readonly ReplyBlock[] => {
    const [first, ...rest] = findingBlocks(finding, scene, number);
    if (first === undefined) return [];
    const [head, others] = isBrief(finding)
      ? (['brief', 'behind'] as const)
      : (['line', 'more'] as const);
    return [
      { ...first, role: head },
      ...rest.map((block): ReplyBlock => ({ ...block, role: others })),
    ];
  });
  return [lines([countLine(findings)]), ...blocks];
}

function findingBlocks(
  finding: Finding,
  scene: ReplyScene,
  number?: number,
): readonly ReplyBlock[] {
  const [first] = finding.quotations;
  if (finding.verdict === null)
    return finding.quotations.map((quotation) => ({ ...saidBlock(quotation, scene), finding }));
  const titled = titleLines(finding, scene);
  if (first === undefined && number === undefined && titled.length === 0)
    return [lines(notFoundLines(scene, finding.notes))];
  const head = verdictLine(finding, scene, number);
  if (first === undefined) return [{ ...lines([head, ...titled]), finding }];
  const bold = differing(finding);
  const voice = voiceOf(first, scene.library);
  return finding.quotations.map((quotation, index) => ({
    head:
      index === 0 || isSameVoice(voiceOf(quotation, scene.library), voice)
        ? head
        : saidBlock(quotation, scene).head,
    quotation,
    finding,
    bold: bold.length > 0 ? bold : quotation.asked,
  }));
}

/** Under words of a title: whose it is. */
const titleLines = ({ notes }: Finding, { library }: ReplyScene): readonly string[] =>
  notes.flatMap((note) => {
    const article = note.note === 'title' ? library.articles.get(note.article) : undefined;
    return article ? [`-# ${articleLine(article)}`] : [];
  });

/** The printed words that a changed quotation changes. */
const differing = ({ notes }: Finding): readonly QuoteSpan[] =>
  notes.flatMap((note) =>
    note.note === 'differs' ? note.changes.flatMap(({ printed }) => printed ?? []) : [],
  );

/** A quotation that is not judged. */
const saidBlock = (quotation: Quotation, { library }: ReplyScene): ReplyBlock => ({
  head: speakerLine(voiceOf(quotation, library)),
  quotation,
  finding: null,
  bold: [],
});

function summaryBlocks(
  answer: Extract<Answer, { kind: 'summary' }>,
  scene: ReplyScene,
): readonly ReplyBlock[] {
  return [
    lines([balanceLine(answer, scene)]),
    ...titled('**What happened**', answer.narration, scene),
    ...answer.parts.flatMap((part) => partBlocks(part, scene)),
  ];
}

/** First, so that it is on the public page however long the quotations are. */
/** Of more parties the line tells how many there are. */
const MOST_COUNTED = 8;

function balanceLine(
  { balance: { quoted, unquoted, notShown } }: Extract<Answer, { kind: 'summary' }>,
  scene: ReplyScene,
): string {
  const named = quoted.slice(0, MOST_COUNTED);
  const counts = named.map(({ who, count }) => `${whoLabel(who, scene)} ${count}`).join(', ');
  const silent = unquoted.flatMap(({ party, silence }) =>
    silence === null
      ? []
      : [`${whoLabel(party, scene)} did not respond (${placeOf(silence, scene)})`],
  );
  const others = quoted.length - named.length;
  const more = [
    ...(others === 0 ? [] : [`${others} others`]),
    ...(notShown === 0 ? [] : [`${notShown} more not shown`]),
  ];
  return [`Quoted here: ${counts === '' ? 'nobody' : counts}`, ...more, ...silent].join('; ');
}

/** "¶10", with the paper where there are several. */
function placeOf(span: QuoteSpan, { library }: ReplyScene): string {
  const source = library.articles.size > 1 ? library.articles.get(span.article) : undefined;
  const paper = source ? `${escapeMarkdown(source.publisher ?? source.name, false)} ` : '';
  return paper + paragraphMark(span, library);
}

const whoLabel = (who: PartyName | SpeakerId, { library }: ReplyScene): string =>
  escapeMarkdown(shortened(library.speakers.get(who)?.name ?? who, LONGEST_NAME), false);

/** A party's name over its speakers; who speaks for none is named once, with the words. */
function partBlocks({ who, quotations }: SummaryPart, scene: ReplyScene): readonly ReplyBlock[] {
  const isSpeaker = scene.library.speakers.get(who) !== undefined;
  if (isSpeaker) return quotations.map((quotation) => saidBlock(quotation, scene));
  return titled(`__${whoLabel(who, scene)}__`, quotations, scene);
}
