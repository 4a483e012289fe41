/**
 * The lexicon of verbs of saying: who reads articles, questions or messages asks here what a verb is. Base
 * forms by how they take what was said; inflected forms are derived. A new verb is one word in one list,
 * and in a second where it claims or takes something particular.
 */
const CLAUSAL =
  'say tell add write note argue explain warn claim declare announce ask insist state suggest ' +
  'reply respond recall tweet conclude continue observe remark acknowledge admit concede confirm ' +
  'deny allege assert maintain contend predict promise pledge vow caution complain joke quip ' +
  'reiterate repeat stress emphasize emphasise reveal report testify lament muse mention believe ' +
  'agree disagree advise assure counter estimate exclaim shout yell whisper cry scream boast brag ' +
  'inform indicate imply hint proclaim protest rule find swear remind urge plead beg opine ' +
  'speculate wonder retort elaborate volunteer post type read object recount summarise summarize ' +
  'reason confess guess charge chant interject intone murmur mutter growl fume gush sigh scoff ' +
  'appeal shrug pose sneer snap laugh deadpan begin answer demand think signal offer propose recommend affirm ' +
  'rejoin echo clarify disclose underline underscore posit theorise theorize caption text email ' +
  'e-mail thunder bellow bark roar enthuse rant rail preach lecture implore instruct blog crow ' +
  'gripe grumble pronounce stipulate hold decree order reckon put';
const OBJECT =
  'call describe label dub brand nickname blame accuse criticize criticise condemn denounce praise mock ' +
  'term class consider request express dismiss blast slam attack decry deride ridicule reject defend hail laud tout characterize ' +
  'characterise portray refer cite bash rip applaud thank congratulate liken compare commend chide ' +
  'chastise rebuke scold berate lambast lambaste assail excoriate deplore bemoan paint ' +
  'cast depict denigrate disparage taunt challenge threaten welcome invoke quote ';
/** Verbs that tell what somebody speaks of, and leave untold what is said of it. */
const TOPICAL = 'speak talk comment react highlight';
/** Verbs of wanting and holding: they tell what somebody thinks, and need not tell of speech. */
const ATTITUDE =
  'want hope wish fear expect plan intend seek see view feel support oppose justify doubt dispute refute refuse';
const IRREGULAR: Readonly<Record<string, string>> = {
  said: 'say',
  told: 'tell',
  wrote: 'write',
  written: 'write',
  swore: 'swear',
  sworn: 'swear',
  read: 'read',
  found: 'find',
  began: 'begin',
  begun: 'begin',
  held: 'hold',
  thought: 'think',
  spoke: 'speak',
  spoken: 'speak',
  sought: 'seek',
  saw: 'see',
  seen: 'see',
  felt: 'feel',
  cast: 'cast',
  put: 'put',
  quipped: 'quip',
  bragged: 'brag',
  begged: 'beg',
  slammed: 'slam',
  ripped: 'rip',
  texted: 'text',
  confessed: 'confess',
};

/** Verbs whose third person is as often a plural noun. */
export const DOUBTFUL: ReadonlySet<string> = new Set(
  'report claim comment estimate answer question charge demand offer promise protest remark request signal state text threat vow post tweet joke challenge attack cast detail note caution laugh whisper cry shout yell scream object order rule email e-mail caption label brand find hint brag boast reason guess repeat stress mention paint mock praise blame lecture preach rant quote welcome name disclose'.split(
    ' ',
  ),
);

/** `clausal`: takes a clause ("said that …"); `object`: takes a noun phrase ("blamed X for …"). */
export type CueKind = 'clausal' | 'object';
type VerbKind = CueKind | 'topical' | 'attitude';
/** A form of a verb: finite ("said", "says"), base ("say") or participle ("saying"). */
type VerbForm<Kind extends VerbKind> = {
  readonly lemma: string;
  readonly kind: Kind;
  readonly form: 'past' | 'third' | 'base' | 'ing';
};
/** A form of a verb that reports what was said. */
export type Cue = VerbForm<CueKind>;
/** A form of any verb of the lexicon. */
export type SpeechVerb = VerbForm<VerbKind>;

type Spelt<Kind extends VerbKind> = readonly [string, VerbForm<Kind>];
const FORMS = ['base', 'third', 'past', 'ing'] as const;

const doubles = (verb: string): boolean =>
  /^(?:[a-z]*[^aeiou])?[aeiou][bdgmnprt]$/.test(verb) && verb.length <= 5;

function pastOf(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${verb}ed`;
}

function thirdOf(verb: string): string {
  if (/(s|sh|ch|x)$/.test(verb)) return `${verb}es`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return `${verb}s`;
}

function ingOf(verb: string): string {
  return verb.endsWith('e') && !verb.endsWith('ee') ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}

function inflected<Kind extends VerbKind>(verbs: string, kind: Kind): readonly Spelt<Kind>[] {
  return verbs
    .split(' ')
    .filter(Boolean)
    .flatMap((lemma) => {
      const last = lemma.slice(-1);
      const forms = {
        base: [lemma],
        third: [thirdOf(lemma)],
        past: [pastOf(lemma), ...(doubles(lemma) ? [`${lemma}${last}ed`] : [])],
        ing: [ingOf(lemma), ...(doubles(lemma) ? [`${lemma}${last}ing`] : [])],
      };
      const irregular = Object.keys(IRREGULAR).filter((form) => IRREGULAR[form] === lemma);
      return [
        ...FORMS.flatMap((form) =>
          forms[form].map((word) => [word, { lemma, kind, form }] as const),
        ),
        ...irregular.map((word) => [word, { lemma, kind, form: 'past' }] as const),
      ];
    });
}

/** Every form of a reporting verb, in lower case, to what it is. */
export const CUES: ReadonlyMap<string, Cue> = new Map<string, Cue>([
  ...inflected(OBJECT, 'object'),
  ...inflected(CLAUSAL, 'clausal'),
]);

/** Every form of a verb of the lexicon, in lower case, to what it is: those of speech before those of attitude. */
export const SPEECH_VERBS: ReadonlyMap<string, SpeechVerb> = new Map<string, SpeechVerb>([
  ...inflected(ATTITUDE, 'attitude'),
  ...inflected(TOPICAL, 'topical'),
  ...CUES,
]);

/** Verbs whose complement without marks counts as reported speech. */
export const REPORTING: ReadonlySet<string> = new Set(
  (
    'say tell add write note argue explain warn claim announce insist suggest recall tweet remark ' +
    'acknowledge admit concede confirm allege assert maintain contend predict pledge vow promise caution complain ' +
    'reiterate stress emphasize emphasise testify report declare indicate conclude observe propose reveal imply hint ' +
    'agree estimate state believe rule lament joke urge deny repeat counter advise assure remind inform ' +
    'reply respond retort boast exclaim proclaim protest clarify disclose'
  ).split(' '),
);

/** Verbs that make an inner statement of their own inside another's: "Trump said Clinton called him …". */
export const NESTING: ReadonlySet<string> = new Set(
  'say tell write call describe ask argue claim warn accuse label dub brand blame suggest insist boast declare reply respond shout yell scream chant sing cry whisper mutter joke quip promise vow assure remark beg plead urge order'.split(
    ' ',
  ),
);

/** Verbs that report speech only where the quotation follows at once: "began: …", "the sign reads …". */
export const WEAK: ReadonlySet<string> = new Set(
  'begin continue find think believe hold read signal order offer propose reason repeat echo object recommend charge decree recount detail clarify disclose fume gush laugh sigh snap bark roar crow type post text email e-mail blog stipulate count find mean'.split(
    ' ',
  ),
);

/** Whether a verb tells of words, so that inside what another tells they are those of its own subject. */
export const reportsWords = ({ lemma, kind }: Cue): boolean =>
  NESTING.has(lemma) || (kind === 'clausal' && !WEAK.has(lemma));

/** Nouns of saying whose owner speaks: "Trump's claim that …". */
export const SAYING_NOUNS: ReadonlySet<string> = new Set(
  'claim claims assertion assertions allegation allegations statement statements suggestion suggestions contention argument arguments accusation accusations warning warnings promise pledge vow prediction insistence declaration announcement conclusion complaint remark remarks comment comments admission denial demand threat theory'.split(
    ' ',
  ),
);

const lemmas = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What a verb claims of the words behind it: no more than that they were said; that they are so; that they are not; that they might be. */
export type Claims = 'neutral' | 'assertive' | 'denying' | 'hoping';
const CLAIMS: Readonly<Record<Exclude<Claims, 'neutral'>, ReadonlySet<string>>> = {
  assertive: lemmas(
    'claim insist argue allege assert maintain contend declare stress emphasize emphasise underline underscore ' +
      'reiterate affirm assure swear testify proclaim confirm acknowledge admit concede reveal accuse blame',
  ),
  denying: lemmas('deny doubt reject refuse dispute dismiss refute oppose disagree'),
  hoping: lemmas(
    'hope wish want fear expect plan intend propose seek threaten demand urge plead beg implore',
  ),
};

/** What a verb, by its base form, claims. */
export function claimsOf(lemma: string): Claims {
  const kinds = ['assertive', 'denying', 'hoping'] as const;
  return kinds.find((kind) => CLAIMS[kind].has(lemma)) ?? 'neutral';
}

/** Whether a verb puts the words behind it forward as said, so that whoever it belongs to said them. */
export const speaksFor = (lemma: string): boolean =>
  claimsOf(lemma) === 'neutral' || claimsOf(lemma) === 'assertive';

/** Verbs that name their hearer right behind them: "told reporters". */
export const WITH_HEARER: ReadonlySet<string> = lemmas(
  'tell ask remind assure inform urge advise instruct email e-mail',
);
/** Whether a hearer may stand right behind a verb. Behind "warned" it may be what is said: "warned North Korea is preparing". */
export const mayNameHearer = (lemma: string): boolean => WITH_HEARER.has(lemma) || lemma === 'warn';

const ADDRESSING = WITH_HEARER.union(
  lemmas('warn text thank congratulate welcome challenge threaten rebuke scold chide'),
);
const formsOf = (isWanted: (cue: Cue) => boolean): string =>
  [...CUES]
    .filter(([, cue]) => isWanted(cue))
    .map(([form]) => form)
    .join('|');

/** What stands right before whoever is told, asked, thanked, and does not speak, as alternatives of a pattern. */
export const HEARER_FOLLOWS = `${formsOf(({ lemma }) => ADDRESSING.has(lemma))}|(?:dm|message|ping|send|show)(?:s|ed|ing|'?d)?|sent`;

/** Verbs whose object speaks: "quotes Wu", "compare Wu (…) with Zhang (…)". */
const LETS_SPEAK = lemmas('quote cite invoke refer compare liken');

/** What stands right before whoever is blamed, praised, described: what is quoted may be theirs, or said of them. */
export const TARGET_FOLLOWS = formsOf(
  ({ lemma, kind }) => kind === 'object' && !ADDRESSING.has(lemma) && !LETS_SPEAK.has(lemma),
);

/** Verbs that tell what was thought of somebody or something. */
export const JUDGING: ReadonlySet<string> = lemmas(
  'call describe blame accuse criticize criticise condemn denounce praise mock dismiss reject slam blast label ' +
    'dub defend characterize characterise portray deride decry ridicule hail tout compare liken thank',
);

/** Verbs that as often name something else that is done: outside of a report they tell of no speech. */
const ACTS = lemmas(
  'begin continue find hold read signal order rule put charge decree type text count recount gush laugh sigh ' +
    'snap bark roar crow rail object reason stipulate post cast attack slam blast bash rip paint challenge welcome ' +
    'invoke refer cite assail thank applaud congratulate pronounce chant sneer scream cry instruct agree disagree ' +
    'protest volunteer threaten refuse seek dismiss',
);

/** Verbs of saying that the narration reports as well as quotes: what was asked, offered, defended. */
const NARRATED = lemmas('ask offer defend');

/** Whether a form tells by itself that somebody speaks. */
export function isSpeech({ lemma, kind }: SpeechVerb): boolean {
  if (kind === 'attitude' || ACTS.has(lemma) || NARRATED.has(lemma)) return false;
  return speaksFor(lemma) && (kind !== 'object' || JUDGING.has(lemma));
}

/** Whether a form tells what somebody wants, holds or denies: they may have said so, or others of them. */
export const isStance = ({ lemma, kind }: SpeechVerb): boolean =>
  !ACTS.has(lemma) &&
  (kind === 'attitude' || kind === 'object' || NARRATED.has(lemma) || !speaksFor(lemma));

/** Whether a form puts the clause behind it forward as its subject's own words, wherever that clause stands. */
const quotes = ({ lemma, kind }: SpeechVerb): boolean =>
  kind === 'clausal' && !WEAK.has(lemma) && !ACTS.has(lemma) && speaksFor(lemma);

/** Such forms ("claimed", "insists") as alternatives of a pattern; `isWanted` picks among them. */
export const quotingForms = (isWanted: (verb: SpeechVerb) => boolean): string =>
  [...SPEECH_VERBS]
    .filter(([, verb]) => quotes(verb) && isWanted(verb))
    .map(([form]) => form)
    .join('|');

/** How people put a verb of saying in a chat, as alternatives of a pattern. */
export const CHAT_VERBS =
  'goes?|went|(?:was|were|is|are|be|being|been) (?:all |just )?like|put|puts|drop(?:s|ped)|c[ao]mes? out with|' +
  'hits? (?:us|them|back|em) with|claps? back|clapped back|fires? back|fired back|snaps? back|snapped back|' +
  'ha[sd] the nerve to say|out here like|brag(?:s|ged|ging)?|whin(?:e[sd]?|ing)|moan(?:s|ed|ing)?';
