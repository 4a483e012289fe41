/**
 * Does a sentence lean on what stands before it ("She based it on …", "But …", "Dahl denied the
 * accusation")? Told by its first words, and by nouns that stand for something said or given before.
 */

/** First words that go on from what was said; pronouns and pointing words among them. */
const GOING_ON = [
  'and but or nor so yet still then thus hence therefore however instead otherwise moreover furthermore besides',
  'nevertheless nonetheless similarly likewise conversely consequently accordingly also',
  'he she it they him them his her hers its their theirs this that these those such both neither either each',
]
  .join(' ')
  .split(' ');
const GOING_ON_PHRASES = [
  'even so|as a result|in response|in return|in turn|by contrast|in contrast|on the contrary|at the same time',
  'for example|for instance|for that|because of (?:this|that)|despite (?:this|that)|without (?:this|that)|since then',
  'one of them|all of them|some of them|most of them|none of them|the (?:former|latter|two|same|others?)',
  '(?:yes|no)(?=[,.!])',
];
const STARTS = new RegExp(
  `^(?:${[...GOING_ON, ...GOING_ON_PHRASES].join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);
const OPENING = /^[^\p{L}\p{N}]+/u;
/** "This week" and "that there is …" point at nothing before. */
const POINTS_ELSEWHERE =
  /^(?:this (?:week|month|year|morning|afternoon|evening|weekend|spring|summer|autumn|fall|winter|time)|both \p{Lu})/iu;

const SAID = `claim accusation allegation denial criticism remark comment suggestion assertion argument proposal offer
  demand request warning complaint threat question answer reply decision move idea charge`;
const GIVEN = 'figure number estimate total sum amount percentage';
const nouns = (list: string): string => list.trim().split(/\s+/).join('|');
/** "that claim", "her estimate", "the true number", where nothing behind it says which. */
const STANDS_FOR = new RegExp(
  `\\b(?:that|this|these|those|such an?|the|his|her|its|their)\\s+(?:(?:true|real|actual|correct)\\s+)?` +
    `(?:(?<said>${nouns(SAID)})|${nouns(GIVEN)})s?\\b(?!\\s+(?:of|that|to|from|by|for|about|on|over|against|in|with|who|which|made)\\b)`,
  'iu',
);

/** Whether a sentence leans on what stands before it. */
export function leans(sentence: string): boolean {
  const text = sentence.replace(OPENING, '');
  return (STARTS.test(text) && !POINTS_ELSEWHERE.test(text)) || standsFor(text);
}

/** Whether a noun stands for something that its own sentence has not told before it. */
function standsFor(text: string): boolean {
  const found = STANDS_FOR.exec(text);
  if (found === null) return false;
  const before = text.slice(0, found.index);
  return found.groups?.['said'] === undefined ? !/\d/.test(before) : !/["“”]/.test(before);
}
