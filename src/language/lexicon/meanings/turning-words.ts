/** Small words that turn what a sentence means. */
import { claimsOf, SPEECH_VERBS } from '../reporting-verbs.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Forms of the verbs that deny the words behind them, or only hope for them. */
const formsThatTurn = (): readonly string[] =>
  [...SPEECH_VERBS]
    .filter(([, { lemma }]) => ['denying', 'hoping'].includes(claimsOf(lemma)))
    .map(([form]) => form);

/** By what they turn; a word that stands in two lists counts for the later one. */
export const TURNING_WORDS = [
  [
    'negation',
    list(`no not never none nobody nothing neither nor nowhere cannot can't without hardly barely scarcely
      rarely seldom`),
  ],
  [
    'modal',
    list(`may might can could should would must shall will ought won't wouldn't couldn't shouldn't mustn't
      perhaps maybe possibly probably likely unlikely supposedly allegedly reportedly apparently potentially`),
  ],
  ['condition', list('if unless until provided whether only except lest assuming otherwise')],
  [
    'hope or denial',
    [
      ...formsThatTurn(),
      ...list(`fail fails failed failing avoid avoids avoided prevent prevents prevented stop stops stopped
        false falsely untrue impossible myth pretend pretends pretended alleged supposed so-called try tries
        tried`),
    ],
  ],
  [
    'quantifier',
    list(`all every each any some many much few several most half both either always often sometimes almost
      nearly about around entirely completely partly partially fully whole everyone everything everybody
      somebody someone anyone anything majority minority mostly largely mainly merely just enough`),
  ],
  [
    'comparison',
    list(`more less fewer fewest least better worse best worst higher lower greater smaller bigger larger longer
      shorter stronger weaker faster slower earlier later older younger closer further farther above below
      over under before after since up down increase increases increased decrease decreases decreased rise rises
      rose rising fall falls fell falling grow grows grew growing shrink shrinks shrank drop drops dropped decline
      declines declined climb climbs climbed soar soars soared plunge plunges plunged reduce reduces reduced double
      doubled halve halved`),
  ],
  [
    'date',
    list(`january february march april june july august september october november december monday tuesday
      wednesday thursday friday saturday sunday today yesterday tomorrow tonight year years month months week
      weeks day days decade decades century centuries hour hours`),
  ],
  [
    'number',
    list(`one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
      seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand
      thousands million millions billion billions trillion dozen dozens first second third fourth fifth sixth
      seventh eighth ninth tenth once twice double triple zero percent`),
  ],
] as const satisfies readonly (readonly [string, readonly string[]])[];
