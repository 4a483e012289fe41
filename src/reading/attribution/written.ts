/** What stands written: "sent a friend a text which read: “…”" is who sent it, as is what another reads aloud; "a sign reading “…”" nobody's. */
import { DOCUMENTS, INSCRIPTIONS, OCCASIONS } from '../../language/lexicon/occasions.ts';
import { phraseBeforeVerb } from '../reporting/subjects.ts';
import { type Phrase, phraseAfter, phraseBefore } from '../structure/noun-phrases.ts';
import { isRelative, isWord } from '../structure/word-class.ts';
import { type Draft, draft, type Scene } from './attribution.ts';

/** Verbs whose subject has written, or handed over, what is read. */
const SENDING =
  /^(?:sends?|sent|sending|writes?|wrote|written|texted|e-?mailed|posted|tweeted|leaves?|left|pass|passes|passed|hands?|handed|issued|shared|published|signed)$/;
/** How far before the verb the letter and its sender are looked for. */
const REACH = 16;

/** The verb "read" that a quotation follows, of "which read: “…”" and "reading “…”": token index, or -1. */
function readBefore({ tokens, s }: Scene, at: number): number {
  const verb = /^[,:]$/.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1;
  const isRead = /^(?:reads?|reading)$/.test(tokens[verb]?.lower ?? '');
  return isRead && verb > s.from ? verb : -1;
}

/** What is read aloud and is mostly another's; a statement is as a rule who reads it's own. */
const LETTERS =
  /^(?:letters?|e-?mails?|messages?|notes?|texts?|diary|diaries|journal|log|logbook|memos?|memoirs?|poem|will|entry|transcript|posts?|minutes)$/;

/** `Ms Holm read from the letter: “…”`: the verb, and the letter behind it; null where nobody reads. */
function readAloud({ tokens, s }: Scene, at: number): { verb: number; letter: number } | null {
  if (!/^[,:]$/.test(tokens[at - 1]?.text ?? '')) return null;
  for (let verb = at - 2; verb >= Math.max(s.from, at - REACH); verb--) {
    if (!/^reads?$/.test(tokens[verb]?.lower ?? '')) continue;
    const letter = tokens.findIndex(
      ({ lower }, index) =>
        index > verb && index < at && (LETTERS.test(lower) || lower === 'statement'),
    );
    const isOwned = letter > 0 && writerOf(tokens, verb, letter) !== null;
    return LETTERS.test(tokens[letter]?.lower ?? '') || isOwned ? { verb, letter } : null;
  }
  return null;
}

/** Whose a letter is: "her father's diary", "an email from Captain Moe". */
function writerOf(tokens: Scene['tokens'], verb: number, letter: number): Phrase | null {
  const owned = tokens.findIndex(
    ({ kind }, index) => index > verb && index < letter && kind === 'possessive',
  );
  if (owned > 0) return phraseBefore(tokens, owned - 1);
  const from = /^(?:from|by|of)$/.test(tokens[letter + 1]?.lower ?? '');
  return from ? phraseAfter(tokens, letter + 2) : null;
}

/** The statement of who sent the letter that is read; null where nobody did; undefined where nothing is read. */
export function written(scene: Scene, at: number): Draft | null | undefined {
  const { tokens, s } = scene;
  const read = readAloud(scene, at);
  if (read) {
    const subject = writerOf(tokens, read.verb, read.letter);
    const clause = subject && { subject, verb: { from: read.verb, to: read.verb + 1 } };
    return clause && draft(scene, 'verb-before', [{ from: at, to: at + 1 }], clause);
  }
  const verb = readBefore(scene, at);
  if (verb < 0) return undefined;
  if (!(tokens[verb]?.lower === 'reading' || isRelative(tokens[verb - 1]))) return undefined;
  let bears = false;
  for (let back = verb - 1; back >= Math.max(s.from, verb - REACH); back--) {
    const word = tokens[back];
    if (!isWord(word)) continue;
    if (INSCRIPTIONS.has(word.lower) && !bears) return null;
    bears ||= DOCUMENTS.has(word.lower) || OCCASIONS.has(word.lower);
    const sender = bears && SENDING.test(word.lower) ? senderOf(scene, back) : null;
    if (sender) {
      const clause = { subject: sender, verb: { from: verb, to: verb + 1 } };
      return draft(scene, 'verb-before', [{ from: at, to: at + 1 }], clause);
    }
  }
  return undefined;
}

const senderOf = ({ s }: Scene, verb: number): Phrase | null => phraseBeforeVerb(s, verb);
