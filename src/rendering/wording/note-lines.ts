/** One sentence for each kind of note, and the list of differences. */
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
import { paragraphMark, titleLine } from './source.ts';

/** What the renderer needs besides the answer. */
export type ReplyScene = { readonly library: PreparedLibrary; readonly asked: string };

/** The person's words, within a line of the bot's own. */
export function askedText(span: AskedSpan, { asked }: ReplyScene): string {
  return escapeMarkdown(asked.slice(span.start, span.end).replace(/\s+/g, ' ').trim(), false);
}

const LONGEST_ECHO = 200;

/** The beginning of the person's words, enough to know them again. */
export function echoOf(span: AskedSpan, { asked }: ReplyScene): string {
  const words = asked.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  return escapeMarkdown(shortened(words, LONGEST_ECHO), false);
}

/** Words of the article within a line of the bot's own. */
export function words(span: QuoteSpan, scene: ReplyScene, bold: readonly QuoteSpan[] = []): string {
  return inline(span, bold, scene.library);
}

const name = (id: string, { library }: ReplyScene): string =>
  escapeMarkdown(library.speakers.get(id)?.name ?? id, false);

function claimedName(claimed: Claimed, scene: ReplyScene): string {
  if (claimed === null) return 'the speaker you named';
  if (typeof claimed === 'string') return name(claimed, scene);
  return `“${askedText(claimed, scene)}”`;
}

/** The lines that a note puts under its quotation. */
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
      return [`left out between the fragments: ${left}${alarm(note.turns)}`];
    }
    case 'gloss':
      return [`the article adds “${words(note.gloss, scene)}”`];
    case 'inserted':
      return [`“${askedText(note.inserted, scene)}” is not in the article${alarm(note.turns)}`];
    case 'reversed':
      return [
        '**The order is not the printed one**: the fragments stand there the other way round',
      ];
    case 'joined':
      return [joinedLine(note.speakers, scene)];
    case 'partly-quoted':
      return [partlyLine(note.quoted, scene)];
    case 'claimed':
      return [
        `you name ${claimedName(note.claimed, scene)}; no article says so${note.altered ? '. The words are altered, too' : ''}`,
      ];
    case 'doubted':
      return [
        `you name ${claimedName(note.claimed, scene)}; whose words they are is likely, not certain`,
      ];
    case 'unsettled':
      return [
        `the article does not settle who: ${claimedName(note.claimed, scene)} is in reach, too`,
      ];
    case 'unplaced':
      return [`whether ${claimedName(note.claimed, scene)} is the speaker, I cannot tell`];
    case 'disagree':
      return [`the articles disagree: ${note.speakers.map((id) => name(id, scene)).join(' or ')}`];
    case 'printed-differently':
      return note.where.map(
        (span) =>
          `printed differently in ${titleLine(span.article, scene.library)} · ${paragraphMark(span, scene.library)}: “${words(span, scene)}”`,
      );
    case 'no-marks':
      return ['no quotation marks in the message'];
    case 'too-short':
      return ['too short to tell'];
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
  const names = [...new Set(speakers.map((id) => name(id, scene)))];
  const whose = names.length > 1 ? ` by ${names.join(' and ')}` : '';
  return `**Joined**: the fragments are from different statements${whose}`;
}

function partlyLine(quoted: readonly QuoteSpan[], scene: ReplyScene): string {
  const inMarks = quoted.map((span) => `“${words(span, scene)}”`).join(' and ');
  return `only ${inMarks} stands in marks; the rest is the reporter's`;
}

const alarm = (turns: readonly Turn[]): string =>
  turns.length === 0 ? '' : ` · **this turns the meaning** (${turns.join(', ')})`;

/** What changes the meaning, as far as the rules know; then each difference in words. */
function differenceLines(changes: readonly WordChange[], scene: ReplyScene): readonly string[] {
  const turns = [...new Set(changes.flatMap((change) => change.turns))];
  const onlySpelling = changes.every((change) => change.spelling);
  const head =
    turns.length > 0
      ? [`**The change touches the meaning**: ${turns.join(', ')}`]
      : onlySpelling
        ? ['only spelling differs']
        : [];
  return [...head, ...changes.map((change) => changeLine(change, scene))];
}

function changeLine({ asked, printed }: WordChange, scene: ReplyScene): string {
  const yours = asked === null ? '' : `“${askedText(asked, scene)}”`;
  const theirs = printed === null ? '' : `“${words(printed, scene)}”`;
  if (asked === null) return `left out: printed ${theirs}`;
  if (printed === null) return `added: your ${yours} is not printed there`;
  return `your ${yours} → printed ${theirs}`;
}
