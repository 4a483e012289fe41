/** Words with which people ask, in whole sentences and as in a chat. */

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What only makes a sentence a question, and asks for any answer at all. */
export const SCAFFOLD =
  set(`please tell know someone anyone anybody anything something everything thing things about
  regarding concerning according happen happened happening does want wants get got mean means meant kind sort
  much many long way whats hows whos wheres whens exactly actually really ever still now also position stance view
  views opinion opinions reaction response statement statements comment comments words word quote quotes article
  articles source sources text give go going make made come coming think thought like year day date time reason
  reasons there say says said saying explain describe detail details any some all could would should can will may
  might must give gave put
  last first next whole place bit bad good right mind tune side sides people everyone everybody`);

/** Nouns that ask as verbs of wanting do: the party's own words answer best, the narration may. */
export const STANCE = set('position stance');

/** Verbs that stand before the subject of a question. */
export const ASKING_AUXILIARIES = set('did does do has have would is are was were');

/** What stands before a topic, and before no subject. */
export const TOPIC_PREPOSITIONS = set(
  'in on at about with for to by from against between over under',
);

/** Small words of this language. */
export const OWN_SMALL_WORDS = set(
  'the a an of to in is are was were be been do does did has have had what who whom when where why how which that this it he she they on for with about from by and or not say said at as there any will would can could should',
);

/** Small words of others that people may ask in. */
export const FOREIGN_SMALL_WORDS = set(
  'le les des une est sont que qui quoi dans pour sur avec pas quel quelle quels quelles comment pourquoi quand où ont ils elle nous vous du au aux der die das und ist sind nicht was wer wie warum wann hat haben ein eine über mit für von zu den dem el los las una por para con qué quién cuándo cómo dónde ha han es son del al sobre il lo gli che di è sono chi perché quando come dove ha hanno een het van en niet wie wat waarom wanneer os uma não quem como onde foi sobre em em och är vad vem och att det som inte hvad hvem hvorfor co kto jest czy nie dlaczego gdzie ne ve bir bu mi kim neden',
);

const LIST = /\s*\|\s*|\s*\n\s*/;

/** What is written short, to what it stands for. */
export const WRITTEN_SHORT: ReadonlyMap<string, string> = new Map(
  `ppl people | peeps people | rep representative | reps representatives | prof professor | govt government | gov government | pres president | pm prime minister |
   mil million | bil billion | dept department | intl international | org organisation | min minister | sec secretary
   yr year | yrs years | hr hour | hrs hours | mins minutes | wk week | wks weeks | incl including | thru through
   nk North Korea | n.korea North Korea | sk South Korea | rok South Korea | dprk North Korea | prc China | usa United States
   uk United Kingdom | eu European Union | uae United Arab Emirates | un UN | nato NATO | iaea IAEA | icj ICJ
   unsc UN Security Council | sc Security Council | unga UN General Assembly | ga General Assembly
   wat what | wut what | wot what | wats what's | wuts what's | wots what's | wen when | wich which | wanna want to | gonna going to | gotta got to | abt about | bout about | bc because | cuz because
   cos because | coz because | y why | u you | ur your | r are | b4 before | w with | w/o without | w/ with | n and | tho though
   tmrw tomorrow | yday yesterday | smth something | sth something | diff different | rly really | pls please | acc according
   vs versus | pic picture | pics pictures | info information | comms communications | amb ambassador | fm foreign minister
   def defence | parl parliament | prez president | sanctns sanctions | cud could | wud would | shud should | didnt didn't
   wuld would | thats that's | hasnt hasn't | wont won't | cant can't | isnt isn't | dont don't | arent aren't | werent weren't | havent haven't | hadnt hadn't | doesnt doesn't | wasnt wasn't`
    .trim()
    .split(LIST)
    .map((entry): [string, string] => {
      const [short = '', ...long] = entry.split(' ');
      return [short, long.join(' ')];
    }),
);

/** What says nothing about a story, whatever it is about. */
export const EMPTY_IN_CHAT: ReadonlySet<string> = new Set([
  // Chat: fillers, greetings, words of grammar written short.
  ...set(`lol lmao fr nah tbh btw idk pls plz thx ok okay omg wtf imo fyi guy dude hey hi yo bro guys ya yeah yep nope huh hmm
    kinda sorta dunno wanna gonna gotta abt bc cuz cos coz w n y u ur r rn bf b4 smth sth diff acc tho rly vs versus esp info`),
  // Colour.
  ...set(`actually really exactly basically literally honestly seriously suddenly finally even ever still yet already
    again anyway though maybe well sure just`),
  // What the asker has heard, thinks and wants to be told.
  ...set(`know knows knew think thinks thought want wants wanted need needs needed heard hear seen see wait
    explain compare tldr summary summarize summarise details update news article articles story stories saga row fuss end`),
  // Measure and time without a number; not what is half of a name or a party ("New", "far right").
  ...set('big much many latest newest now wrong true both each same different exact real actual'),
]);

/** What stands before a colon or begins a message, and names nobody. */
export const LABELS =
  set(`lol lmao omg wow ok okay yes yeah yep no nope nah well so btw fyi tbh imo imho ngl fr idk tho rly
  smh reminder source sources breaking update edit note ps thread quote quotes fact facts headline headlines title
  caption translation transcript context link re fwd meanwhile also today yesterday tomorrow hot take question
  answer claim reply tldr summary receipts proof exhibit example original me you everyone everybody someone somebody
  people nobody anyone anybody hey hi hello guys folks wait look listen exactly literally basically apparently
  remember actually honestly seriously please thanks sorry true false right wrong same fun friendly daily
  live watch read from via per by here there this that these those what who when where why how which`);

/** Words that only lead from one quotation to the next. */
export const LINKING =
  set(`and but or then also plus later again too both next first second third finally followed by
  as well before after adding added added: continuing that with even still in one part same breath more`);

/** What a question asks for beside its kind: to compare, of several, what people think or want, the newest, what changed, a sum. */
export const ASKS = {
  compares:
    /\b(?:compare|compared|comparing|versus|vs|v|each other|differ|difference|agree|disagree|both)\b/iu,
  several:
    /\b(?:each|sides?|critics?|everyone|everybody|who else|which (?:countries|states|parties)|diff(?:erent)?|say what|says what|what (?:people|countries|parties))\b/iu,
  wants: /\b(?:wants?|demands?|should|proposes?|ask(?:s|ing)? for|seeks?)\b/iu,
  latest:
    /\b(?:latest|now|currently|current|rn|at the moment|still|these days|yet|anymore|right now|newest|today|update)\b/iu,
  changes:
    /\b(?:chang\w+|moved at all|flip\w*|still (?:say|think|want|claim|deny)\w*|over time|evolv\w+|shift\w*|reverse\w*|soften\w*|back(?:ed)? down|at first|used to|since (?:then|january|february|march|april|may|june|july))\b/iu,
  age: /\bhow old\b|\bwhat age\b/iu,
  money: /\b(?:how much|cost|costs|price|pay|paid|money|worth)\b/iu,
} as const;

/** "How long" and its like, with what such a number is given in. */
export const ASKED_UNITS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\bhow (?:long|far|high|big|large)\b/i,
    /^[\s-]*(?:(?:kilo|centi)?met(?:re|er)|mile|feet|foot|yard|km|second|minute|hour|day|week|month|year)s?\b/i,
  ],
  [
    /\bhow much\b|\bcosts?\b/i,
    /^\s*(?:percent|per cent|%|(?:million|billion)?\s*(?:crowns?|dollars?|euros?|pounds?|tonnes?|tons?|francs?|rupees?))\b/i,
  ],
];
/** Asks for what was otherwise before; on its own it is about nothing. */
export const CHANGED = /^chang(?:e|es|ed|ing)$/u;

/** Kinds of questions, the first that fits. */
export const KINDS = [
  [
    'how-many',
    /\bhow (?:many|much|old|long|often|big|far|high|large|close)\b|\bwhat (?:number|share|percentage|per ?cent|was the vote)\b|\bwhat ?%/,
  ],
  ['when', /\bwhen(?:'s|s)?\b|\bwhat (?:year|day|date|month|time)\b/],
  ['where', /\bwhere(?:'s|s)?\b/],
  [
    'why',
    /\bwhy(?:'s)?\b|\bhow come\b|\bwhat (?:caused|provoked|prompted|triggered|led to)\b|\breasons?\b|^y\b|\bon what grounds\b|\bwhat for\b/,
  ],
  ['who', /\bwho(?:'s|s|m|se)?\b/],
  [
    'whether',
    /^(?:(?:so|and|but|wait|well|hey) )*(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should|isn't|aren't|wasn't|weren't|didn't|doesn't|don't|hasn't|haven't|won't)\b|\bis it true\b|\bor not\b/,
  ],
] as const;

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const COUNT =
  '(?:\\d[\\d,.]{0,20}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few|many)';

/** What a text holds that may be sought. */
export const HOLDS = {
  date: new RegExp(
    [
      `(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?${MONTH}(?:\\s+\\d{1,2}(?:st|nd|rd|th)?)?(?:,?\\s+\\d{4})?`,
      `\\b(?:early |late |mid-)?(?:1[0-9]|20)\\d\\ds?\\b`,
      `(?:last |next |on )?${WEEKDAY}(?: (?:morning|afternoon|evening|night))?`,
      `\\b${COUNT}\\s+(?:second|minute|hour|day|week|month|year|decade)s?\\s+(?:ago|earlier|later|before|after)\\b`,
      `\\b(?:yesterday|today|tomorrow|tonight|(?:last|next|this) (?:week|month|year|spring|summer|autumn|winter))\\b`,
    ].join('|'),
    'gu',
  ),
  number:
    /[$€£¥]?\d+(?:[.,:]\d+)*(?:\s?(?:%|per cent|percent|million|billion|trillion))?(?:-\p{L}+)?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine|hundred|thousand|million|billion))?\b/giu,
  age: /\b[\p{L}\d-]+[\s-]years?[\s-]old\b|\byears of age\b|\bage[ds]?\s\d|\p{Ll}, \d{1,3},|\bin (?:his|her|their) \p{L}+ies\b|\b\d{1,3}(?:st|nd|rd|th) birthday\b/iu,
  money: /[$€£¥]\s?\d|\b(?:million|billion|crowns?|dollars?|euros?|pounds?|percent|per cent|%)/iu,
  reason:
    /\b(?:because|since|so that|in order to|due to|owing to|thanks to|as a result|in response|over|after|reason|reasons|cause[ds]?|led to|to (?:protect|stop|prevent|avoid|make|keep|force|punish|save|give|get)|therefore|why|for fear|means? that|accus\w+|blam\w+|argu\w+|would (?:only|have)|cannot|needed?|fail\w*)\b/iu,
  name: /(?<=\P{Lu}\s)\p{Lu}[\p{L}'’-]+(?:\s+(?:(?:of|de|van|von|al|bin|el)\s+)?\p{Lu}[\p{L}'’-]*)+/u,
  demand:
    /\b(?:should|must|needs? to|ought|can do|demand\w*|call(?:ed|s)? (?:on|for)|urg\w+|want\w*|ask(?:ed|s)? for|insist\w*|push\w*|seek\w*|propos\w+)\b/iu,
} as const;
