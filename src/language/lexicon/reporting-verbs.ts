/**
 * Verbs that report speech, by how they take what was said. Base forms; inflected forms are derived.
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
  'sneer snap laugh deadpan begin answer demand think signal offer propose recommend affirm ' +
  'rejoin echo clarify disclose underline underscore posit theorise theorize caption text email ' +
  'e-mail thunder bellow bark roar enthuse rant rail preach lecture implore instruct blog crow ' +
  'gripe grumble pronounce stipulate hold decree order reckon put';
const OBJECT =
  'call describe label dub brand nickname blame accuse criticize criticise condemn denounce praise mock ' +
  'dismiss blast slam attack decry deride ridicule reject defend hail laud tout characterize ' +
  'characterise portray refer cite bash rip applaud thank congratulate liken compare commend chide ' +
  'chastise rebuke scold berate lambast lambaste assail excoriate deplore bemoan paint ' +
  'cast depict denigrate disparage taunt challenge threaten welcome invoke quote ';
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
  cast: 'cast',
  put: 'put',
  quipped: 'quip',
  bragged: 'brag',
  begged: 'beg',
  slammed: 'slam',
  ripped: 'rip',
  shot: 'shoot',
  paid: 'pay',
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
/** A form of a reporting verb: finite ("said", "says"), base ("say") or participle ("saying"). */
export type Cue = {
  readonly lemma: string;
  readonly kind: CueKind;
  readonly form: 'past' | 'third' | 'base' | 'ing';
};

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

function buildCues(): ReadonlyMap<string, Cue> {
  const cues = new Map<string, Cue>();
  const addVerbs = (verbs: string, kind: CueKind): void => {
    for (const lemma of verbs.split(' ').filter(Boolean)) {
      cues.set(lemma, { lemma, kind, form: 'base' });
      cues.set(thirdOf(lemma), { lemma, kind, form: 'third' });
      cues.set(pastOf(lemma), { lemma, kind, form: 'past' });
      cues.set(ingOf(lemma), { lemma, kind, form: 'ing' });
      if (doubles(lemma)) {
        const last = lemma.slice(-1);
        cues.set(`${lemma}${last}ed`, { lemma, kind, form: 'past' });
        cues.set(`${lemma}${last}ing`, { lemma, kind, form: 'ing' });
      }
    }
  };
  addVerbs(OBJECT, 'object');
  addVerbs(CLAUSAL, 'clausal');
  for (const [form, lemma] of Object.entries(IRREGULAR)) {
    const base = cues.get(lemma);
    if (base) cues.set(form, { ...base, form: 'past' });
  }
  return cues;
}

/** Every form of a reporting verb, in lower case, to what it is. */
export const CUES: ReadonlyMap<string, Cue> = buildCues();

/** Verbs whose complement without marks counts as reported speech. */
export const REPORTING: ReadonlySet<string> = new Set(
  (
    'say tell add write note argue explain warn claim announce insist suggest recall tweet remark ' +
    'acknowledge admit concede confirm allege assert maintain contend predict pledge vow promise caution complain ' +
    'reiterate stress emphasize emphasise testify report declare indicate conclude observe propose reveal imply hint ' +
    'agree estimate state believe rule lament joke urge deny repeat counter advise assure remind inform'
  ).split(' '),
);

/** Verbs that make an inner statement of their own inside another's: "Trump said Clinton called him …". */
export const NESTING: ReadonlySet<string> = new Set(
  'say tell write call describe ask argue claim warn accuse label dub brand blame suggest insist boast declare reply respond'.split(
    ' ',
  ),
);

/** Verbs that report speech only where the quotation follows at once: "began: …", "the sign reads …". */
export const WEAK: ReadonlySet<string> = new Set(
  'begin continue find think believe hold read signal order offer propose reason repeat echo object recommend charge decree recount detail clarify disclose fume gush laugh sigh snap bark roar crow type post text email e-mail blog stipulate count find mean'.split(
    ' ',
  ),
);

/** Nouns of saying whose owner speaks: "Trump's claim that …". */
export const SAYING_NOUNS: ReadonlySet<string> = new Set(
  'claim claims assertion assertions allegation allegations statement statements suggestion suggestions contention argument arguments accusation accusations warning warnings promise pledge vow prediction insistence declaration announcement conclusion complaint remark remarks comment comments admission denial demand threat theory'.split(
    ' ',
  ),
);
