/**
 * What people type around the words they ask about: "who said …?", "was it Wu who said …", "did Zhang really
 * say …?", "… – who said that?". The frame is put aside, the words are judged; whom it names is a claim.
 */

import { withoutStops } from '../../../language/bare-text.ts';
import { CUES, quotingForms, WITH_HEARER } from '../../../language/lexicon/reporting-verbs.ts';
import type { Range } from '../../../language/spans/span.ts';
import { wordsOf } from '../../../language/words.ts';
import { legible } from './legible.ts';
import { markedPassages } from './message-quotes.ts';

/** The words asked about. `asks`: who said them, or whether somebody did; null where somebody is only said to have. */
export type Framed = {
  readonly words: Range;
  readonly asks: 'who' | 'whether' | null;
  /** Whether they stand in marks, or as a block quote. */
  readonly isMarked: boolean;
  /** Whether nothing but words said can be asked about: "who announced the plan" asks who did so. */
  readonly isSpeech: boolean;
  /** Whom the frame names: "Zhang" of "did Zhang say". */
  readonly speaker: Range | null;
};

const BASE = quotingForms(({ form }) => form === 'base');
const TOLD = quotingForms(({ form }) => form !== 'base');
const OBJECT = [...CUES].filter(([, { kind, form }]) => kind === 'object' && form !== 'ing');
const SAID = `(?:said|says|say|saying|calls?|called|put it(?: as)?|uttered|quoted(?: as saying)?|${TOLD}|${OBJECT.map(([form]) => form).join('|')})`;
/** "Told reporters". */
const TELLS = String.raw`(?:${quotingForms(({ lemma, form }) => WITH_HEARER.has(lemma) && form !== 'base')})\s(?!that\b)\p{L}+`;
const SPEECH = new RegExp(
  String.raw`\b(?:sa(?:id|y|ys|ying)|wrote|called|calls|words?|quote|${TELLS})\b|\bthat\s*[:,]?\s*$`,
  'iu',
);
const HEDGE = String.raw`(?:\s(?:actually|really|exactly|ever|even|once|just|literally|first|originally|tf|the (?:hell|heck|fuck)))*`;
const THAT = String.raw`(?:\s+(?:that|the (?:line|words?|quote|thing)|something like|sth like|about))?\s*[:,]?\s*`;
const WHO = String.raw`(?:who(?:['’]?s|\sis|\shas|\shad|\swas it(?: that| who)?|\sis it(?: that| who)?)?|whom|which (?:\p{L}+\s?){1,2}|what (?:person|diplomat|official|politician|guy))`;
const NAME = String.raw`((?!\b(?:who|what|which|we|i|you|they|it|that)\b)\p{L}[\p{L}'’.-]*(?:\s\p{L}[\p{L}'’.-]*){0,5}?)`;
const FILLED = String.raw`^\W*(?:(?:hey|hi|so|ok|and|but|wait|pls|please|(?:can you )?(?:find|tell me|check|remind me)),?\s)*`;

const lead = (asks: Framed['asks'], pattern: string): readonly [Framed['asks'], RegExp] => [
  asks,
  new RegExp(FILLED + pattern, 'iu'),
];

/** What stands before the words, with the name in it as the first group. */
const LEADS: readonly (readonly [Framed['asks'], RegExp])[] = [
  lead('who', String.raw`${WHO}${HEDGE}\s(?:${TELLS}|${SAID})\b(?:\s(?:this|it)\b)?${THAT}`),
  lead(
    'who',
    String.raw`who(?:se|['’]s) (?:words?|quote|line) (?:is|are|was|were)\b(?: (?:this|these|it)\b)?\s*[:,]?\s*`,
  ),
  lead('who', String.raw`(?:(?:the )?(?:source|origin) (?:of|for)|quote:)\s*`),
  lead(
    'whether',
    String.raw`(?:was|is|wasn['’]?t|isn['’]?t) it ${NAME} (?:who|that)${HEDGE}\s${SAID}\b${THAT}`,
  ),
  lead(
    'whether',
    String.raw`(?:did|does|has|had|didn['’]?t|would) ${NAME}${HEDGE}\s(?:${BASE}|${SAID})\b${THAT}`,
  ),
  lead(
    'whether',
    String.raw`(?:is it|it['’]?s) (?:true|right|correct)(?: that)? ${NAME}${HEDGE}\s${SAID}\b${THAT}`,
  ),
  lead(
    null,
    String.raw`${NAME}${HEDGE}\s(?:said|says|${TELLS}|claims|claimed|wrote|goes)\b${THAT}`,
  ),
];
const WHO_BEHIND = String.raw`(?:who|which \p{L}+)(?:['’]?s| has| was it (?:that|who))?(?: (?:actually|really|tf))? (?:said|says|wrote|saying)(?: (?:this|that|it|these))?|who was (?:it|that)|whose (?:words|quote|line)(?: (?:is|are|was) (?:this|that|it|these))?|where(?:['’]?s| is) (?:this|that|it) from`;
const BEHIND_COMMA =
  'said who|says who|who|which one|right|true or false|real(?: or fake)?|is (?:this|that|it) (?:real|true|right)';
/** What stands behind the words. */
const TRAILS = new RegExp(
  String.raw`(?<![\s,;–—-])(?:[\s,;–—-]+(?:${WHO_BEHIND})|\s*[,;–—-]\s*(?:${BEHIND_COMMA}))\W*$|^\W*(?:${WHO_BEHIND}|${BEHIND_COMMA})\W*$`,
  'iu',
);

/** Reads a question for the words that it is about; null for one that is about none. */
export function framedWords(typed: string): Framed | null {
  const text = legible(typed);
  const [marked, second] = markedPassages(text);
  const lead = leadOf(text);
  if (second !== undefined) return null;
  if (marked !== undefined) {
    const asks = lead?.asks ?? (TRAILS.test(text.slice(marked.end)) ? 'who' : null);
    return { words: marked, asks, isMarked: true, isSpeech: true, speaker: lead?.speaker ?? null };
  }
  const trail = TRAILS.exec(text);
  if (lead === null && trail === null) return null;
  const words = { start: lead?.end ?? 0, end: trail?.index ?? withoutStops(text).length };
  if (wordsOf(text, words.start, words.end).length === 0) return null;
  return {
    words,
    asks: lead?.asks ?? 'who',
    isMarked: false,
    isSpeech: lead?.isSpeech ?? true,
    speaker: lead?.speaker ?? null,
  };
}

type Lead = Pick<Framed, 'asks' | 'speaker' | 'isSpeech'> & { readonly end: number };

function leadOf(text: string): Lead | null {
  for (const [asks, pattern] of LEADS) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const [whole, name] = found;
    const start = name === undefined ? 0 : whole.indexOf(name);
    const speaker = name === undefined ? null : { start, end: start + name.trimEnd().length };
    return { asks, speaker, isSpeech: SPEECH.test(whole), end: whole.length };
  }
  return null;
}
