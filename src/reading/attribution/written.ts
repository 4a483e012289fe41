/** What stands written: "sent a friend a text which read: “…”" is who sent it; "a sign reading “…”" nobody's. */
import { DOCUMENTS, INSCRIPTIONS, OCCASIONS } from '../../language/lexicon/occasions.ts';
import { phraseBeforeVerb } from '../reporting/subjects.ts';
import type { Phrase } from '../structure/noun-phrases.ts';
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

/** `One reads: "WE CAN'T BREATHE MONEY"`: capitals that are read stand on a sign. */
function isShouted({ text, tokens }: Scene, at: number): boolean {
  const said = text.slice(tokens[at]?.start ?? 0, tokens[at]?.end ?? 0);
  return said === said.toUpperCase() && /\p{Lu}.*\s.*\p{Lu}/su.test(said);
}

/** The statement of who sent the letter that is read; null where nobody did; undefined where nothing is read. */
export function written(scene: Scene, at: number): Draft | null | undefined {
  const { tokens, s } = scene;
  const verb = readBefore(scene, at);
  if (verb < 0) return undefined;
  if (isShouted(scene, at)) return null;
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
