/** Answer → blocks: what belongs together on the screen, before it is laid on pages. */
import type {
  Answer,
  AskedSpan,
  Finding,
  Name,
  Quotation,
  QuoteSpan,
  SpeakerId,
  SummaryPart,
  Verdict,
} from '../answering/answer.ts';
import { articlesIHave } from './wording/dates.ts';
import { escapeMarkdown, shortened } from './wording/escape.ts';
import { askedText, echoOf, noteLines, type ReplyScene, words } from './wording/note-lines.ts';
import { gapLines } from './wording/refusals.ts';
import {
  basisLine,
  LONGEST_NAME,
  paragraphMark,
  settingLine,
  speakerLine,
  statementOf,
} from './wording/source.ts';

/** Lines, a quotation, lines. `source` is the article to be cited; `near` blocks are not the answer. */
export type ReplyBlock = {
  readonly before: readonly string[];
  readonly quotation: Quotation | null;
  readonly after: readonly string[];
  /** Which paragraph the quotation stands in. */
  readonly where: string | null;
};

export const NEAR = 'Not an answer, but near:';
const NO_CLEAR_ANSWER = '**No clear answer.**';

/** The blocks of an answer, in reading order. */
export function blocksOf(answer: Answer, scene: ReplyScene): readonly ReplyBlock[] {
  switch (answer.kind) {
    case 'answered':
      return answeredBlocks(answer, scene);
    case 'summary':
      return summaryBlocks(answer, scene);
    case 'not-in-sources':
      return [lines(gapLines(answer.gap, scene)), ...nearBlocks(answer.nearest, scene)];
    case 'closest':
      return [
        lines([`${NO_CLEAR_ANSWER}${missingWords(answer.missing, scene)} The closest:`]),
        ...answer.nearest.map((one) => quotationBlock(one, [], [], scene)),
      ];
    case 'which-story':
      return [lines([WHICH_STORY, ...answer.stories.map((id) => storyLine(id, scene))])];
    case 'nothing-to-check':
      return [
        lines([
          '**Nothing to check**: I see no quotation in the message.',
          ...(answer.paraphrase ? ['What is said in other words I do not check.'] : []),
        ]),
      ];
  }
}

const WHICH_STORY = '**Several stories here**: ask for one by a word of its title.';

const missingWords = (missing: readonly AskedSpan[], scene: ReplyScene): string =>
  missing.length === 0
    ? ''
    : ` I find nothing on ${missing.map((span) => `“${askedText(span, scene)}”`).join(', ')}.`;

/** The title of an article that tells it. */
const storyLine = (id: string, { library }: ReplyScene): string =>
  `- ${escapeMarkdown(shortened(library.articles.get(id)?.name ?? id, LONGEST_NAME), false)}`;

/** Lines of the bot's own. */
export const lines = (before: readonly string[]): ReplyBlock => ({
  before,
  quotation: null,
  after: [],
  where: null,
});

function answeredBlocks(
  answer: Extract<Answer, { kind: 'answered' }>,
  scene: ReplyScene,
): readonly ReplyBlock[] {
  const several = answer.findings.length > 1;
  const direct = answer.direct === null ? [] : [lines([`“**${words(answer.direct, scene)}**”`])];
  const unused = answer.unused.map((span) => `“${askedText(span, scene)}”`).join(', ');
  const readAs = answer.readAs.map(
    ({ asked, as }) => `“${askedText(asked, scene)}” read as “${words(as, scene)}”`,
  );
  return [
    ...direct,
    ...(readAs.length === 0 ? [] : [lines([readAs.join(', ')])]),
    ...(unused === '' ? [] : [lines([`The sources do not use ${unused}.`])]),
    ...answer.findings.flatMap((finding) => findingBlocks(finding, several, scene)),
    ...(answer.strangers === 0 ? [] : [lines([strangersLine(answer.strangers)])]),
    ...nearBlocks(answer.nearest, scene),
  ];
}

const strangersLine = (count: number): string =>
  count === 1
    ? '**Not found** here: 1 other quoted passage'
    : `**Not found** here: ${count} other quoted passages`;

function nearBlocks(nearest: readonly Quotation[], scene: ReplyScene): readonly ReplyBlock[] {
  return nearest.map((quotation, index) =>
    quotationBlock(quotation, index === 0 ? [NEAR] : [], [], scene),
  );
}

function findingBlocks(
  finding: Finding,
  several: boolean,
  scene: ReplyScene,
): readonly ReplyBlock[] {
  const echo =
    several && finding.asked !== null ? [`Asked: “${echoOf(finding.asked, scene)}”`] : [];
  const notes = finding.notes.flatMap((note) => noteLines(note, scene));
  const [first, ...rest] = finding.quotations;
  if (first === undefined) {
    const verdict = finding.verdict === 'Not found' ? notFound(scene) : '';
    return [lines([...echo, [verdict, ...notes].filter((line) => line !== '').join(' · ')])];
  }
  const verdict = finding.verdict === null ? null : verdictLine(finding.verdict, first, scene);
  return [
    quotationBlock(first, echo, verdict === null ? notes : [verdict, ...notes], scene),
    ...rest.map((quotation) => quotationBlock(quotation, [], [], scene)),
  ];
}

const notFound = ({ library }: ReplyScene): string => `**Not found** in ${articlesIHave(library)}`;

const EXPLAINED: Readonly<Record<Verdict, string>> = {
  'Not found': '**Not found**',
  'Reported, not quoted': "**Reported, not quoted** · the reporter's words",
  'Different speaker': '**Different speaker**',
  Stitched: '**Stitched** from fragments as printed',
  Altered: '**Altered**',
  "Article's own words": "**Article's own words** · nobody is quoted",
  Verbatim: '**Verbatim** as printed',
};

function verdictLine(verdict: Verdict, quotation: Quotation, scene: ReplyScene): string {
  const statement = statementOf(quotation, scene.library);
  const partial = statement?.kind === 'partial' && verdict !== 'Reported, not quoted';
  return partial ? `${EXPLAINED[verdict]} · ${ONLY_MARKS}` : EXPLAINED[verdict];
}

const ONLY_MARKS = "only the words in marks are the speaker's";

/** One quotation in the layout of all of them; `under` begins with the verdict, where there is one. */
function quotationBlock(
  quotation: Quotation,
  over: readonly string[],
  under: readonly string[],
  scene: ReplyScene,
): ReplyBlock {
  const kind = statementOf(quotation, scene.library)?.kind;
  const basis = basisLine(quotation, scene.library);
  const [verdict, ...rest] = under.length > 0 ? under : [unjudged(kind)];
  const setting = settingLine(quotation, scene.library);
  const first = [verdict, basis, setting].filter((part) => part).join(' · ');
  return {
    before: [...over, speakerLine(quotation, scene.library)],
    quotation,
    after: [first, ...rest].filter((line) => line !== ''),
    where: paragraphMark(quotation.asked[0] ?? quotation.shown, scene.library),
  };
}

function unjudged(kind: 'direct' | 'partial' | 'indirect' | undefined): string {
  if (kind === 'indirect') return "**Reported, not quoted** · the reporter's words";
  return kind === 'partial' ? ONLY_MARKS : '';
}

function summaryBlocks(
  answer: Extract<Answer, { kind: 'summary' }>,
  scene: ReplyScene,
): readonly ReplyBlock[] {
  const parts = answer.parts.flatMap((part) => partBlocks(part, scene));
  const narration = answer.narration.map((quotation, index) =>
    quotationBlock(quotation, index === 0 ? ['**What happened**'] : [], [], scene),
  );
  const { quoted, unquoted, notShown } = answer.balance;
  const counts = quoted.map(({ who, count }) => `${whoLabel(who, scene)} ${count}`).join(', ');
  const silent = unquoted.map(({ party, silence }) => {
    const why = silence === null ? '' : ` (no response, ${placeOf(silence, scene)})`;
    return `${whoLabel(party, scene)} none${why}`;
  });
  const more = notShown === 0 ? '' : `${notShown} more not shown`;
  const balance = [counts, more, silent.join(', ')].filter((part) => part !== '').join('; ');
  // First, so that it is on the public page however long the quotations are.
  return [lines([`Quoted here: ${balance === '' ? 'nobody' : balance}`]), ...parts, ...narration];
}

/** "¶10", with the paper where there are several. */
function placeOf(span: QuoteSpan, { library }: ReplyScene): string {
  const source = library.articles.size > 1 ? library.articles.get(span.article) : undefined;
  const paper = source ? `${escapeMarkdown(source.publisher ?? source.name, false)} ` : '';
  return paper + paragraphMark(span, library);
}

const whoLabel = (who: Name | SpeakerId, { library }: ReplyScene): string =>
  escapeMarkdown(shortened(library.speakers.get(who)?.name ?? who, LONGEST_NAME), false);

function partBlocks({ who, quotations }: SummaryPart, scene: ReplyScene): readonly ReplyBlock[] {
  const heading = `__${whoLabel(who, scene)}__`;
  return quotations.map((quotation, index) =>
    quotationBlock(quotation, index === 0 ? [heading] : [], [], scene),
  );
}

/** The first thing that a page's buttons can show in context. */
export function spanOf(block: ReplyBlock): QuoteSpan | null {
  return block.quotation?.asked[0] ?? block.quotation?.shown ?? null;
}
