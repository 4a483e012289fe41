/** The first line of what is said of a quotation: the verdict, what turns its meaning, whose words it holds. */
import type { Claimed, Finding, Note, QuoteSpan, Verdict } from '../../answering/answer.ts';
import { paragraphMarks } from '../paragraph-marks.ts';
import { readerText } from './escape.ts';
import {
  alarm,
  changeText,
  claimedName,
  echoOf,
  excerptOf,
  nameOf,
  noteLines,
  type ReplyScene,
} from './note-lines.ts';
import { type ShownVoice, voiceOf, voicePhrases } from './voice.ts';

/** What a notification shows of a message. */
const FIRST_LINE = 120;
const LONGEST_ECHO = 60;

/** "**Altered** · your text drops “not”, which turns the meaning · Jeffrey DeLaurentis, senior US diplomat". */
export function verdictLine(finding: Finding, scene: ReplyScene, number?: number): string {
  const { verdict, quotations, notes, asked } = finding;
  const [first] = quotations;
  const word = notes.some(({ note }) => note === 'too-short') ? 'Too short to tell' : verdict;
  const lead = `${number === undefined ? '' : `${number} · `}**${word}**`;
  if (first === undefined) {
    const isTitle = notes.some(({ note }) => note === 'title');
    const echo = asked === null ? '' : ` · “${echoOf(asked, scene, LONGEST_ECHO)}”`;
    return `${lead}${isTitle ? ' · in the title' : ''}${echo}`;
  }
  const voice = voiceOf(first, scene.library);
  const told = notes.find((note) => inShort(note, voice, scene).length > 0);
  // So that nobody takes the word alone for praise.
  const isCut = word === 'Verbatim' && told !== undefined && CUT_SHORT.has(told.note);
  const joined = (parts: readonly string[]) =>
    isCut ? `${lead}, but ${parts.join(' · ')}` : [lead, ...parts].join(' · ');
  const what = notes.flatMap((note) => inShort(note, voice, scene));
  const briefly = notes.flatMap((note) =>
    note.note === 'differs' ? changedWords(note) : inShort(note, voice, scene),
  );
  const who = whoPhrases(voice, finding, scene);
  // The paragraph stands here where several quotations share a source.
  const mark =
    number === undefined
      ? ''
      : paragraphMarks(first.asked.length > 0 ? first.asked : [first.shown], scene.library);
  const room = FIRST_LINE - (mark === '' ? 0 : mark.length + 3);
  // How words are changed gives way to whose they are, and to nothing else.
  const shorter = what[0] === briefly[0] ? [briefly] : [];
  return fitting(joined, [what, ...shorter, what.slice(0, 1)], who, room);
}

/** As much as a first line holds: the way the speaker is known gives way before the role, and both before what differs. */
function fitting(
  joined: (parts: readonly string[]) => string,
  ways: readonly (readonly string[])[],
  who: readonly string[],
  room: number,
): string {
  const lines = ways.flatMap((what) =>
    who.map((one) => joined([...what, one].filter((part) => part !== ''))),
  );
  return lines.find((one) => readerText(one).length <= room) ?? lines.at(-1) ?? joined([]);
}

/** What says that the words are cut from under what bears on them. */
const CUT_SHORT: ReadonlySet<Note['note']> = new Set(['cut', 'question', 'goes-on']);

/** Whose words; with whom the message names, where that is not settled. Different speaker has said it. */
function whoPhrases(voice: ShownVoice, finding: Finding, scene: ReplyScene): readonly string[] {
  const { verdict, notes } = finding;
  if (notes.some(({ note }) => note === 'claimed')) return [''];
  if (verdict === "Article's own words") return ['not a quotation'];
  const named = notes.flatMap((note) => namedBeside(note, voice, scene));
  return voicePhrases(voice).map((who) => [who, ...named].join('; '));
}

/** Whom the message names, where that does not settle whose words they are. */
function namedBeside(note: Note, voice: ShownVoice, scene: ReplyScene): readonly string[] {
  switch (note.note) {
    case 'doubted':
    case 'unsettled':
      return [`you name ${claimedName(note.claimed, scene)}`];
    case 'unplaced': {
      const claimed = claimedName(note.claimed, scene);
      if (PRONOUN.test(claimed)) return [];
      return [
        voice.of === 'speaker'
          ? `I cannot tell whether that is ${note.claimed === null ? claimed : `“${claimed}”`}`
          : `you name ${claimed}`,
      ];
    }
    default:
      return [];
  }
}

/** "He" names nobody who could be meant or not. */
const PRONOUN = /^(?:s?he|they|i)$/iu;

/** What a first line says of a note; nothing of what only In context tells. */
function inShort(note: Note, voice: ShownVoice, scene: ReplyScene): readonly string[] {
  switch (note.note) {
    case 'differs':
      return note.changes.length === 0 ? [] : [changesInShort(note, scene)];
    case 'cut':
      return [`cut short: it leaves out ${excerpts(note.turning, scene)}`];
    case 'question':
      return ['cut short: the sentence is a question'];
    case 'goes-on':
      return [`cut short: the sentence goes on ${excerptOf(note.rest, scene)}`];
    case 'left-out':
      return [
        note.turns.length === 0
          ? 'shortened'
          : `shortened: it leaves out ${excerpts(note.omitted, scene)}${alarm(note.turns)}`,
      ];
    case 'inserted':
      return note.turns.length === 0
        ? []
        : [
            `your “${echoOf(note.inserted, scene, LONGEST_ECHO)}” is not printed there${alarm(note.turns)}`,
          ];
    case 'reversed':
      return ['in another order than printed'];
    case 'joined': {
      const names = [...new Set(note.speakers.map((id) => nameOf(id, scene)))];
      return [
        names.length > 1
          ? `words of ${names.join(' and ')} joined`
          : 'words of different statements joined',
      ];
    }
    case 'partly-quoted':
      return [`only ${excerpts(note.quoted, scene)} is in quotation marks`];
    case 'claimed':
      return [otherSpeaker(note.claimed, voice, scene)];
    case 'disagree':
      return [
        `the articles disagree: ${note.speakers.map((id) => nameOf(id, scene)).join(' or ')}`,
      ];
    case 'gloss':
    case 'doubted':
    case 'unsettled':
    case 'unplaced':
    case 'printed-differently':
    case 'no-marks':
    case 'too-short':
      return [];
    default:
      return noteLines(note, scene);
  }
}

const MOST_EXCERPTS = 2;

/** "“not” and “never”". */
function excerpts(spans: readonly QuoteSpan[], scene: ReplyScene): string {
  const all = [...new Set(spans.map((span) => excerptOf(span, scene)))];
  return all.slice(0, MOST_EXCERPTS).join(' and ');
}

/** "Zhang Jun's words, not Wu Jianjian's". */
function otherSpeaker(claimed: Claimed, voice: ShownVoice, scene: ReplyScene): string {
  const whose = voice.of === 'speaker' ? possessive(voice.hedge + voice.name) : "another speaker's";
  const not =
    claimed === null ? 'those of the speaker you named' : possessive(claimedName(claimed, scene));
  return `${whose} words, not ${not}`;
}

const possessive = (name: string): string => `${name}'s`;

/** That they are changed, where there is no room to say how. */
const changedWords = ({ changes }: Extract<Note, { note: 'differs' }>): readonly string[] =>
  changes.length === 0 ? [] : [`words changed${alarm(changes.flatMap(({ turns }) => turns))}`];

/** The change that turns the meaning, else the first; how many more there are. */
function changesInShort(
  { changes }: Extract<Note, { note: 'differs' }>,
  scene: ReplyScene,
): string {
  const turning = changes.find(({ turns }) => turns.length > 0);
  const [first] = turning === undefined ? changes : [turning];
  if (first === undefined) return '';
  const more = changes.length === 1 ? '' : `, and ${changes.length - 1} more`;
  const change = changeText(first, scene);
  if (turning !== undefined) return `${change}${alarm(turning.turns)}${more}`;
  const lead = changes.every(({ spelling }) => spelling)
    ? 'only the spelling differs'
    : 'wording only';
  return `${lead}: ${change}${more}`;
}

/** What a class of findings is called in the count, one and several of them. */
type Class = {
  readonly one: string;
  readonly many: string;
  readonly holds: (finding: Finding) => boolean;
};

const same = (words: string): Pick<Class, 'one' | 'many'> => ({ one: words, many: words });
const judged =
  (...verdicts: readonly Verdict[]) =>
  ({ verdict }: Finding): boolean =>
    verdict !== null && verdicts.includes(verdict);

const turns = ({ notes }: Finding): boolean =>
  notes.some((note) => {
    if (note.note === 'differs') return note.changes.some((change) => change.turns.length > 0);
    return (note.note === 'left-out' || note.note === 'inserted') && note.turns.length > 0;
  });

const CUT: ReadonlySet<Note['note']> = new Set([...CUT_SHORT, 'reversed']);

/** Faults first, the worst of them before all. */
const CLASSES: readonly Class[] = [
  { one: 'turns the meaning', many: 'turn the meaning', holds: turns },
  { ...same('another speaker'), holds: judged('Different speaker') },
  { ...same('stitched'), holds: judged('Stitched') },
  { ...same('cut short'), holds: ({ notes }) => notes.some(({ note }) => CUT.has(note)) },
  { ...same('altered in wording only'), holds: judged('Altered') },
  {
    ...same('probably another speaker'),
    holds: ({ notes }) => notes.some(({ note }) => note === 'doubted'),
  },
  { ...same('not found'), holds: judged('Not found') },
  { ...same('reported, not quoted'), holds: judged('Reported, not quoted') },
  { ...same("the article's own words"), holds: judged("Article's own words") },
  { ...same('verbatim'), holds: () => true },
];

/** Where a finding stands among several: the smaller, the earlier. */
export const weightOf = (finding: Finding): number =>
  CLASSES.findIndex(({ holds }) => holds(finding));

/** "3 quotations: 1 turns the meaning, 1 another speaker, 1 verbatim". */
export function countLine(findings: readonly Finding[]): string {
  const weights = findings.map(weightOf);
  const counts = CLASSES.flatMap(({ one, many }, weight) => {
    const count = weights.filter((each) => each === weight).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  return `${findings.length} quotations: ${counts.join(', ')}`;
}

/** Whether its line says all that there is to say of one of several. */
export const isBrief = (finding: Finding): boolean =>
  finding.quotations.length === 0 || weightOf(finding) === CLASSES.length - 1;
