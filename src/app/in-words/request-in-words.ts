/** What a question in plain words asks of the sources: the commands, by the ways people put them. */

import { framedWords } from '../../answering/quotes/message/frame.ts';
import { markedPassages } from '../../answering/quotes/message/message-quotes.ts';
import { bareText } from '../../language/bare-text.ts';
import type { Request } from '../respond.ts';

/** `otherwise`: where nothing is found for the first. */
export type Requests = { readonly request: Request; readonly otherwise?: Request };

const SUMMARY =
  /^(?:please )?(?:(?:give (?:me|us) )?(?:a |the )?(?:short |quick )?summary|summari[sz]e|sum up|tl;?dr)(?:[:,]| of| on| about)?(?:\s+(.+))?$/isu;
const PLEASE = /\bplease$/iu;
const EVERYTHING =
  /^(?:it|this|that|all|everything|both sides|all sides|(?:the )?(?:whole )?(?:dispute|articles?|sources?|story|thing))$/iu;
const IS_TRUE = /^\W*is it (?:true|right|correct) that (.+)$/isu;
const CHECK = /^\W*(?:fact[- ]?)?check[:,]?\s+(.+)$/isu;
const FEWEST_WORDS = 3;
const MARK = /["“”«»]/u;
const IS_IT_RIGHT =
  /^(?:(?:is|are|was|were) (?:this|that|it|these|those|they)(?: \w+)? (?:right|true|real|correct|accurate|verbatim|legit|genuine|so|authentic)|(?:fact[- ]?)?check(?: (?:this|that|it|these|those))?(?: (?:message|quotes?|please|pls))*|did (?:they|he|she) (?:really|actually) say (?:this|that|it)|true|really|real)$/iu;

/** "Is this right?", "check this": of some message, or of what stands beside it. */
export const asksIfRight = (text: string): boolean => IS_IT_RIGHT.test(bareText(text));

/** "who said …", "check …" and "summary of …" mean the commands; all else is a question. */
export function requestsIn(text: string): Requests {
  const checked = (CHECK.exec(text) ?? IS_TRUE.exec(text))?.[1];
  if (checked && MARK.test(checked)) return { request: { kind: 'check', text: checked } };
  return quotedIn(text) ?? blockIn(text) ?? { request: summaryIn(text) ?? question(text) };
}

const question = (text: string): Request => ({ kind: 'ask', question: text });

/** Who said some words, or whether somebody did. */
function quotedIn(text: string): Requests | null {
  const framed = framedWords(text);
  if (framed === null || framed.asks === null) return null;
  const { words, asks, isMarked, isSpeech, speaker } = framed;
  const quote = text.slice(words.start, words.end);
  if (asks === 'whether' && isMarked && speaker !== null) {
    const named = text.slice(speaker.start, speaker.end);
    return { request: { kind: 'who-said', quote, speaker: named } };
  }
  if (asks !== 'who') return null;
  if (isMarked) return { request: { kind: 'who-said', quote } };
  const isLong = quote.split(/\s+/).length >= FEWEST_WORDS;
  if (!isSpeech || !isLong) return null;
  return { request: { kind: 'who-said', quote }, otherwise: question(text) };
}

/** What somebody quotes with `>` and asks nothing else about, or whether it is right. */
function blockIn(text: string): Requests | null {
  const blocks = markedPassages(text).filter(({ how }) => how === 'block');
  if (blocks.length === 0) return null;
  const rest = text.replace(/^ {0,3}>.*$/gmu, '');
  const isAll = !/[\p{L}\p{N}]/u.test(rest);
  return isAll || asksIfRight(rest) ? { request: { kind: 'check', text } } : null;
}

function summaryIn(text: string): Request | null {
  const found = SUMMARY.exec(bareText(bareText(text).replace(PLEASE, '')));
  if (!found) return null;
  const [, topic = ''] = found;
  return topic === '' || EVERYTHING.test(topic) ? { kind: 'summary' } : { kind: 'summary', topic };
}
