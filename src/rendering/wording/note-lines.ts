/** What each kind of note says at length, behind In context; a first line says it in short (findings.ts). */
import type {
  AskedSpan,
  Claimed,
  Note,
  QuoteSpan,
  Turn,
  WordChange,
} from '../../answering/answer.ts';
import type { PreparedLibrary } from '../../answering/lookup/lookups.ts';
import { inline } from './block-quote.ts';
import { escapeMarkdown, shortened } from './escape.ts';
import { paragraphMark, sourceLine } from './source.ts';

/** What the renderer needs besides the answer. */
export type ReplyScene = {
  readonly library: PreparedLibrary;
  readonly asked: string;
  /** The library is a page that was read for this answer alone. */
  readonly isGiven?: boolean;
};

/** The person's words, within a line of the bot's own. */
export function askedText(span: AskedSpan, { asked }: ReplyScene): string {
  return escapeMarkdown(asked.slice(span.start, span.end).replace(/\s+/g, ' ').trim(), false);
}

const LONGEST_ECHO = 200;

/** The beginning of the person's words, enough to know them again. */
export function echoOf(span: AskedSpan, { asked }: ReplyScene, most = LONGEST_ECHO): string {
  const words = asked.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  return escapeMarkdown(shortened(words, most), false);
}

/** Words of the article within a line of the bot's own. */
export function words(span: QuoteSpan, scene: ReplyScene, bold: readonly QuoteSpan[] = []): string {
  return inline(span, bold, scene.library);
}

/** A speaker's name, or a party's, within a line of the bot's own. */
export const nameOf = (id: string, { library }: ReplyScene): string =>
  escapeMarkdown(library.speakers.get(id)?.name ?? id, false);

const LONGEST_CLAIM = 60;

/** Whom the message names. */
export function claimedName(claimed: Claimed, scene: ReplyScene): string {
  if (claimed === null) return 'the speaker you named';
  if (typeof claimed === 'string') return nameOf(claimed, scene);
  return echoOf(claimed, scene, LONGEST_CLAIM);
}

/** The lines of a note. */
export function noteLines(note: Note, scene: ReplyScene): readonly string[] {
  switch (note.note) {
    case 'differs':
      return differenceLines(note.changes, scene);
    case 'cut':
      return [`cut: the sentence reads “${excerpt(note.sentence, note.turning, scene)}”`];
    case 'question':
      return ['the sentence is a question'];
    case 'goes-on':
      return [`the sentence goes on: “… ${words(note.rest, scene)}”`];
    case 'left-out': {
      const left = note.omitted.map((span) => `“${words(span, scene)}”`).join(' and ');
      return [`left out between the parts: ${left}${alarm(note.turns)}`];
    }
    case 'gloss':
      return [`the article adds “${words(note.gloss, scene)}”`];
    case 'inserted':
      return [`“${askedText(note.inserted, scene)}” is not in the article${alarm(note.turns)}`];
    case 'reversed':
      return ['**The order is not the printed one**: the parts stand there the other way round'];
    case 'joined':
      return [joinedLine(note.speakers, scene)];
    case 'partly-quoted':
      return [partlyLine(note.quoted, scene)];
    case 'claimed':
      return [
        `you name ${claimedName(note.claimed, scene)}; the article names another speaker${note.altered ? '. The words are altered, too' : ''}`,
      ];
    case 'doubted':
      return [
        `you name ${claimedName(note.claimed, scene)}; the article probably means another speaker`,
      ];
    case 'unsettled':
      return [
        `the article does not make clear who speaks: it may be ${claimedName(note.claimed, scene)}`,
      ];
    case 'unplaced':
      return [`I cannot tell whether “${claimedName(note.claimed, scene)}” is the speaker`];
    case 'disagree':
      return [
        `the articles disagree: ${note.speakers.map((id) => nameOf(id, scene)).join(' or ')}`,
      ];
    case 'printed-differently':
      return note.where.map(
        (span) =>
          `printed differently in ${sourceLine(span, scene.library)} · ${paragraphMark(span, scene.library)}: “${words(span, scene)}”`,
      );
    case 'no-marks':
      return ['no quotation marks in the message'];
    case 'too-short':
      return ['too short to tell'];
    case 'title':
      return ["an article's title"];
  }
}

/** Part of a sentence, with an ellipsis where it does not begin or end it. */
function excerpt(span: QuoteSpan, bold: readonly QuoteSpan[], scene: ReplyScene): string {
  const text = scene.library.articles.get(span.article)?.text ?? '';
  const opens = /(?:^|[.!?:\n]["'”’]?\s*|\n)["'“‘(]*$/.test(
    text.slice(Math.max(0, span.start - 8), span.start),
  );
  const closes =
    /^["'”’)]*[.!?,]?["'”’]/.test(text.slice(span.end, span.end + 3)) ||
    /^[.!?]/.test(text.slice(span.end));
  return `${opens ? '' : '… '}${words(span, scene, bold)}${closes ? '' : ' …'}`;
}

function joinedLine(speakers: readonly string[], scene: ReplyScene): string {
  const names = [...new Set(speakers.map((id) => nameOf(id, scene)))];
  const whose = names.length > 1 ? `, they are words of ${names.join(' and ')}` : '';
  return `**Joined**: the parts were not said together${whose}`;
}

function partlyLine(quoted: readonly QuoteSpan[], scene: ReplyScene): string {
  const inMarks = quoted.map((span) => `“${words(span, scene)}”`).join(' and ');
  return `only ${inMarks} stands in quotation marks; the rest is in the reporter's words`;
}

/** Said behind a difference that turns the meaning. */
export const alarm = (turns: readonly Turn[]): string =>
  turns.length === 0 ? '' : ', which turns the meaning';

/** What changes the meaning, as far as the rules know; then each difference in words. */
function differenceLines(changes: readonly WordChange[], scene: ReplyScene): readonly string[] {
  const turns = [...new Set(changes.flatMap((change) => change.turns))];
  const onlySpelling = changes.every((change) => change.spelling);
  const head =
    turns.length > 0
      ? [`the meaning is turned: ${turns.join(', ')}`]
      : onlySpelling
        ? ['only spelling differs']
        : [];
  return [...head, ...changes.map((change) => changeText(change, scene, LONGEST_ECHO))];
}

/** "your text drops “not”", "your “action” → printed “actions”". */
export function changeText(
  { asked, printed }: WordChange,
  scene: ReplyScene,
  most = LONGEST_EXCERPT,
): string {
  const yours = asked === null ? '' : `“${echoOf(asked, scene, most)}”`;
  const theirs = printed === null ? '' : excerptOf(printed, scene, most);
  if (asked === null) return `your text drops ${theirs}`;
  if (printed === null) return `your text adds ${yours}`;
  return `your ${yours} → printed ${theirs}`;
}

/** Characters of the articles within a first line. */
const LONGEST_EXCERPT = 50;

/** Words of the article in marks, as many whole ones as there is room for. */
export function excerptOf(span: QuoteSpan, scene: ReplyScene, most = LONGEST_EXCERPT): string {
  if (span.end - span.start <= most) return `“${words(span, scene)}”`;
  const text = scene.library.articles.get(span.article)?.text ?? '';
  const end = text.lastIndexOf(' ', span.start + most);
  return `“${words({ ...span, end: end > span.start ? end : span.start + most }, scene)}” …`;
}
