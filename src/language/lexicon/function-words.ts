/** Closed classes and the commonest verbs: the words that bound a noun phrase. Lower case. */
const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Prepositions. */
export const PREPOSITIONS = set(
  `of in on at by for with from to into onto upon about over under after before during through between among amid
  against across around behind beyond near since until till toward towards within without despite unlike like as
  per via inside outside throughout alongside regarding concerning following including besides above below along
  off out up down atop`,
);

/** Conjunctions and words that open a subordinate clause. */
export const CONJUNCTIONS = set(
  `and but or nor so yet while when if because although though whereas unless whether where that than once
  whenever wherever`,
);

/** Determiners, possessives and small numbers. */
export const DETERMINERS = set(
  `the a an this that these those his her its their my our your some any no every each either neither both all
  another such several many most few more other one two three four five six seven eight nine ten dozens hundreds
  half`,
);

/** Pronouns that are subjects. */
export const SUBJECT_PRONOUNS = set('he she they it we i you');

/** All pronouns, the relative and demonstrative ones included. */
export const PRONOUNS = set(
  `he she they it we i you him her them us me himself herself themselves itself ourselves myself who whom whose
  which what that this these those others everyone everybody nobody someone somebody anyone anybody`,
);

/** Auxiliaries, with their short and denied forms. */
export const AUXILIARIES = set(
  `is are was were be been being am has have had having do does did done will would can could may might must shall
  should ought 's 'd 've 're 'll 'm ’s ’d ’ve ’re ’ll ’m isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't
  can't couldn't mustn't shouldn't cannot isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t don’t didn’t
  won’t wouldn’t can’t couldn’t shouldn’t not`,
);

/** Adverbs that stand between a subject and its verb. Words in -ly are adverbs too. */
export const ADVERBS = set(
  `also then later even still again just only ever never always often once now soon already recently first
  previously sometimes instead however meanwhile therefore thus hence nevertheless nonetheless moreover earlier today yesterday tomorrow tonight here there too
  shortly recently finally eventually previously initially similarly apparently reportedly privately publicly notably
  ironically interestingly surprisingly unfortunately importantly additionally ultimately currently clearly obviously
  immediately lately early specifically basically generally further perhaps indeed rather quite very almost long twice simply separately afterward afterwards thereafter`,
);

/** Common verbs that report nothing: they end a noun phrase and make a clause. */
export const COMMON_VERBS = set(
  `go goes went gone come comes came take takes took taken make makes made get gets got give gives gave given
  see sees saw seen know knows knew known keep keeps kept let lets leave leaves left put puts mean means meant
  become becomes became run runs ran bring brings brought sit sits sat stand stands stood lose loses lost pay pays
  meet meets met speak speaks spoke spoken win wins won send sends sent fall falls fell buy buys bought lead leads led
  understand understands understood draw draws drew break breaks broke spend spends spent grow grows grew rise rises
  rose hear hears heard build builds built feel feels felt seem seems appear appears want wants need needs try tries
  use uses work works live lives love loves hate hates look looks help helps show shows start starts turn turns
  play plays move moves believe believes happen happens include includes remain remains follow follows stop stops
  carry carries carried vote votes hope hopes plan plans face faces fight fights fought seek seeks sought tell tells
  refuse refuses decline declines support supports back backs oppose opposes visit visits attend attends
  remember remembers wait waits serve serves die dies expect expects stay stays pass passes sell sells sold
  reach reaches kill kills raise raises receive receives deliver delivers launch launches join joins open opens
  prepare prepares push pushes won't enter enters choose chose chosen drive drove throw threw wear wore shoot shot
  shook shake hit hits beat cut set caught catch hurt paid held slept rode sang swam ate drank flew forgot froze hid hung
  knelt laid lent rang sank shone stole struck swept swung tore woke bore began blew clung crept dealt dug forbade forgave
  flung kneeled overcame overtook slid spun stuck swore taught upheld withdrew wept used`,
);

/** Days, months and other words that tell a time. */
export const TIME_WORDS = set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december mon. tue. tues. wed. thu. thurs. fri. sat. sun. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. today yesterday tomorrow tonight
  morning afternoon evening night week month year weekend midday noon`,
);

/** Small words that stand inside a name. */
export const NAME_PARTICLES = set(
  `de del della der den di da das dos du la le van von zu zur ter ten bin ibn bint al el ben abu y e of ap st`,
);

/** Words that make a run of capitalised words an organisation. */
export const ORGANISATION_WORDS = set(
  `ministry department office agency commission committee council party group union association federation
  organization organisation institute institution university college school bank company corporation corp corp. inc inc.
  ltd ltd. llc plc foundation fund trust court police service services force forces army navy guard board authority
  bureau administration government parliament congress senate house assembly campaign club team league press
  times post news journal magazine radio television tv network media center centre hospital church society alliance
  coalition front movement brigade mission embassy summit caucus pac airlines airways industries systems holdings
  partners capital motors electric energy international national university's academy chamber conference
  confederation consortium laboratory museum theatre theater tribunal watchdog regulator squad brigade patrol
  gazette herald tribune chronicle examiner courier observer weekly
  republicans democrats security planned parenthood`,
);

/** Last words of places that are no speakers. */
export const PLACE_WORDS = set(
  `peninsula river mountain mountains street avenue island islands sea ocean city county valley lake bay beach park
  road square airport station bridge strait canal desert coast border hills heights highway boulevard province
  district region village town hall building tower stadium`,
);
