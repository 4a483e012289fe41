/** What a question in plain words asks of the sources: the commands, by the ways people put them. */

import { bareText, untilWord, withoutStops } from '../../language/bare-text.ts';
import { quotingForms } from '../../language/lexicon/reporting-verbs.ts';
import type { Request } from '../respond.ts';

/** `otherwise`: where nothing is found for the first. */
export type Requests = { readonly request: Request; readonly otherwise?: Request };

/** "Who announced the plan?" asks who did so: behind other verbs than "say" only a clause or marks are what was said. */
const WHO_SAID = new RegExp(
  String.raw`^\W*who(?:'s| has| is)? (?:(?:actually|really|exactly) )?(?:sa(?:id|ys|ying)[:,]?|(?:${quotingForms(({ form }) => form !== 'base')})(?:[:,]|\s+that|(?=\s+["“”«])))\s+(.+)$`,
  'isu',
);
const SUMMARY =
  /^(?:please )?(?:(?:give (?:me|us) )?(?:a |the )?(?:short |quick )?summary|summari[sz]e|sum up|tl;?dr)(?:[:,]| of| on| about)?(?:\s+(.+))?$/isu;
const PLEASE = /\bplease$/iu;
const EVERYTHING =
  /^(?:it|this|that|all|everything|both sides|all sides|(?:the )?(?:whole )?(?:dispute|articles?|sources?|story|thing))$/iu;
const DID_SAY = new RegExp(
  String.raw`^\W*did (.{1,60}?) (?:(?:really|actually|ever|once) )?(?:${quotingForms(({ form }) => form === 'base')})[:,]?(?:\s+that)?\s+(["“«‘'].+)$`,
  'isu',
);
const IS_TRUE = /^\W*is it (?:true|right|correct) that (.+)$/isu;
const CHECK = /^\W*(?:fact[- ]?)?check[:,]?\s+(.+)$/isu;
const FEWEST_WORDS = 3;
const OPENS = /^["“”«»‘']/;
const CLOSES = /["“”«»’']/;
/** Said "…" of whom or where: the words alone are looked for. */
const MARKS_FIRST = /^["“”«](.+?)["“”»](?:\s+[\p{L}\p{N}'’-]+){1,6}$/su;
const MARK = /["“”«»]/u;

/** "who said …", "check …" and "summary of …" mean the commands; all else is a question. */
export function requestsIn(text: string): Requests {
  const question: Request = { kind: 'ask', question: text };
  const words = WHO_SAID.exec(text)?.[1]?.trim() ?? '';
  const quote = inMarks(words) ?? MARKS_FIRST.exec(untilWord(words))?.[1];
  if (quote) return { request: { kind: 'who-said', quote } };
  const bare = withoutStops(words.replace(/^that\s+/iu, ''));
  if (bare.split(/\s+/).length >= FEWEST_WORDS)
    return { request: { kind: 'who-said', quote: bare }, otherwise: question };
  const [, speaker, claimed = ''] = DID_SAY.exec(text) ?? [];
  const claim = inMarks(claimed);
  if (speaker && claim) return { request: { kind: 'who-said', quote: claim, speaker } };
  const checked = (CHECK.exec(text) ?? IS_TRUE.exec(text))?.[1];
  if (checked && MARK.test(checked)) return { request: { kind: 'check', text: checked } };
  return { request: summaryIn(text) ?? question };
}

/** What stands in marks, where nothing but marks, stops and spaces is around it; null where there are no marks around it. */
function inMarks(text: string): string | null {
  const end = bareText(text).length + Math.max(0, text.search(/\w/));
  const after = text.slice(Math.max(end, 2));
  const closing = OPENS.test(text) ? after.search(CLOSES) : -1;
  return closing < 0 ? null : text.slice(1, text.length - after.length + closing);
}

function summaryIn(text: string): Request | null {
  const found = SUMMARY.exec(bareText(bareText(text).replace(PLEASE, '')));
  if (!found) return null;
  const [, topic = ''] = found;
  return topic === '' || EVERYTHING.test(topic) ? { kind: 'summary' } : { kind: 'summary', topic };
}
