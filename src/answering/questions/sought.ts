/** Whether a stretch holds the kind of thing that is asked for: a date, a number, a reason, a place, a name. */

import { wordsOf } from '../../language/words.ts';
import type { FoundStretch } from '../lookup/stretches-found.ts';
import { stemOf } from '../lookup/terms.ts';
import type { Question } from './understanding/question.ts';

/** Named pieces of evidence, each 0 to 1; or what each weighs. */
export type Evidence = Readonly<Record<string, number>>;

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const COUNT =
  '(?:\\d[\\d,.]{0,20}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few|many)';
export const DATE = new RegExp(
  [
    `(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?${MONTH}(?:\\s+\\d{1,2}(?:st|nd|rd|th)?)?(?:,?\\s+\\d{4})?`,
    `\\b(?:early |late |mid-)?(?:1[0-9]|20)\\d\\ds?\\b`,
    `(?:last |next |on )?${WEEKDAY}(?: (?:morning|afternoon|evening|night))?`,
    `\\b${COUNT}\\s+(?:second|minute|hour|day|week|month|year|decade)s?\\s+(?:ago|earlier|later|before|after)\\b`,
    `\\b(?:yesterday|today|tomorrow|tonight|(?:last|next|this) (?:week|month|year|spring|summer|autumn|winter))\\b`,
  ].join('|'),
  'gu',
);
const NUMBER =
  /[$€£¥]?\d+(?:[.,:]\d+)*(?:\s?(?:%|per cent|percent|million|billion|trillion))?(?:-\p{L}+)?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine|hundred|thousand|million|billion))?\b/giu;
const MONEY =
  /[$€£¥]\s?\d|\b(?:million|billion|crowns?|dollars?|euros?|pounds?|percent|per cent|%)/iu;
const REASON =
  /\b(?:because|since|so that|in order to|due to|owing to|thanks to|as a result|in response|over|after|reason|reasons|cause[ds]?|led to|to (?:protect|stop|prevent|avoid|make|keep|force|punish|save|give|get)|therefore|why|for fear|means? that|accus\w+|blam\w+|argu\w+|would (?:only|have)|cannot|needed?|fail\w*)\b/iu;
const PLACE =
  /\b(?:in|at|near|from|to|into|toward|towards|off|outside|inside|across|around|behind|along|between|beside|throughout|north|south|east|west)\s+(?:of\s+)?(?:(?:the|a|an|its|his|her|their)\s+\p{Ll}|(?:the\s+)?\p{Lu})[\p{L}’'-]*/u;
const NAME =
  /(?<=\P{Lu}\s)\p{Lu}[\p{L}'’-]+(?:\s+(?:(?:of|de|van|von|al|bin|el)\s+)?\p{Lu}[\p{L}'’-]*)+/u;
const CHANGING =
  /\b(?:no longer|now|earlier|before|at first|initially|changed?|revers\w+|dropped|withdr\w+|until|admitted|apologi\w+|regret\w*|wrong|corrected|later|since|instead|shift\w*|retract\w*|still)\b/iu;
const STATE_NOW =
  /\b(?:now|still|has been|have been|will|resum\w+|reopen\w*|since|ended|lifted|again|latest)\b/iu;
const DENIAL = /\b(?:not|no|never|denied|denies|deny|nobody|none|n't)\b|n['’]t\b/iu;

const DEMAND =
  /\b(?:should|must|needs? to|ought|can do|demand\w*|call(?:ed|s)? (?:on|for)|urg\w+|want\w*|ask(?:ed|s)? for|insist\w*|push\w*|seek\w*|propos\w+)\b/iu;

/** What is sought by which questions, and whether a text holds it. */
type Sought = {
  readonly name: string;
  readonly isSought: (question: Question) => boolean;
  readonly isIn: (text: string, question: Question, stretch: FoundStretch['stretch']) => boolean;
};

const ofKind =
  (kind: Question['kind']) =>
  (question: Question): boolean =>
    question.kind === kind;
const isIn =
  (pattern: RegExp) =>
  (text: string): boolean =>
    text.search(pattern) >= 0;
const isSpoken: Sought['isIn'] = (_text, _question, { quotations }) =>
  quotations.some(({ said }) => said.length > 0);

const SOUGHT: readonly Sought[] = [
  { name: 'when: date', isSought: ofKind('when'), isIn: isIn(DATE) },
  { name: 'how many: number', isSought: ofKind('how-many'), isIn: isIn(NUMBER) },
  {
    name: 'how many: counted',
    isSought: ofKind('how-many'),
    isIn: (text, question) => countedIn(question, text).length > 0,
  },
  { name: 'how much: money', isSought: ({ money }) => money, isIn: isIn(MONEY) },
  { name: 'why: reason', isSought: ofKind('why'), isIn: isIn(REASON) },
  { name: 'why: quoted', isSought: ofKind('why'), isIn: isSpoken },
  { name: 'where: place', isSought: ofKind('where'), isIn: isIn(PLACE) },
  { name: 'who: name', isSought: ofKind('who'), isIn: isIn(NAME) },
  { name: 'whether: denial', isSought: ofKind('whether'), isIn: isIn(DENIAL) },
  { name: 'change: change', isSought: ({ changes }) => changes, isIn: isIn(CHANGING) },
  { name: 'latest: now', isSought: ({ latest }) => latest, isIn: isIn(STATE_NOW) },
  { name: 'wants: demand', isSought: ({ wants }) => wants, isIn: isIn(DEMAND) },
  { name: 'views: quoted', isSought: ({ wantsViews }) => wantsViews, isIn: isSpoken },
];

/** Of what a question seeks, which a stretch holds. */
export const soughtIn = (question: Question, { stretch }: FoundStretch, text: string): Evidence =>
  Object.fromEntries(
    SOUGHT.filter(({ isSought }) => isSought(question)).map(({ name, isIn }) => [
      name,
      isIn(text, question, stretch) ? 1 : 0,
    ]),
  );

/** The numbers of a text that count what the question does: "how many homes", "900 homes", "193-member". */
export function countedIn({ counted, unit }: Question, text: string): readonly RegExpExecArray[] {
  return [...text.matchAll(NUMBER)].filter((match) => {
    const from = match.index + match[0].length;
    if (unit?.test(text.slice(from, from + WIDEST))) return true;
    const behind = wordsOf(text, from, Math.min(text.length, from + WIDEST)).slice(0, BEHIND);
    const inside = wordsOf(match[0]).slice(1);
    return [...inside, ...behind].some(({ key }) => counted.has(stemOf(key)));
  });
}

const WIDEST = 60;
/** "340 of the old logbooks". */
const BEHIND = 4;
