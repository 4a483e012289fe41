const CALLED =
  'company firm carrier airline retailer lender manufacturer start-up startup ' +
  'group charity lobby think-tank club';

/** Nouns by which an organisation is meant that was named before: "the company". Lower case. */
export const BODIES: ReadonlySet<string> = new Set(
  (
    `${CALLED} operator developer contractor supplier utility maker union association federation organisation ` +
    'organization body watchdog regulator agency ministry department council authority commission committee institute foundation party team university hospital school bank'
  ).split(' '),
);

/** Those behind which their own name stands, "the aid group Sela Mothers", and seldom their head's, "the union leader". */
export const CALLED_BY_NAME: ReadonlySet<string> = new Set(
  `${CALLED} newspaper broadcaster`.split(' '),
);

/** Those that bear their noun in their name: "the ministry" is no firm that was named before. */
export const OFFICIAL_BODIES: ReadonlySet<string> = new Set(
  'ministry department council authority commission committee agency regulator court police'.split(
    ' ',
  ),
);

/** Whoever is sent to another state or body: where to tells nothing of whose he is. */
export const ENVOYS: ReadonlySet<string> = new Set(
  'ambassador envoy d’affaires diplomat delegate consul emissary negotiator representative mediator embassy consulate'.split(
    ' ',
  ),
);

/** People who know of a state without being of it: "a professor of Iranian history". */
export const OBSERVERS: ReadonlySet<string> = new Set(
  (
    'expert analyst professor scholar historian researcher specialist lecturer author writer correspondent editor reporter ' +
    'journalist fellow student teacher commentator columnist'
  ).split(' '),
);

/** Nouns for those who speak for a state. */
export const STATE_OFFICES: ReadonlySet<string> = new Set(
  (
    'minister president premier chancellor ambassador envoy d’affaires diplomat delegate representative negotiator secretary ' +
    'spokesman spokeswoman spokesperson vice-president official king queen emir sultan general head speaker governor'
  ).split(' '),
);

/** Bodies that every state has. */
export const STATE_BODIES: ReadonlySet<string> = new Set(
  'ministry army navy government parliament embassy military palace administration cabinet directorate'.split(
    ' ',
  ),
);

/** Offices and bodies that nobody but a state has. */
export const ABROAD: ReadonlySet<string> = new Set(
  'ambassador envoy minister premier delegate representative negotiator attorney ministry army navy'.split(
    ' ',
  ),
);

/** Those of them that a paper of the state itself prints without the state: "Prime Minister Ann Lee". */
export const HOME_OFFICES: ReadonlySet<string> = new Set(
  'minister president premier chancellor vice-president taoiseach tánaiste governor'.split(' '),
);

/** Ranks of an army or navy, which stand before a name without the state. */
export const RANKS: ReadonlySet<string> = new Set(
  'lt lieutenant maj brig brigadier brigadier-general gen general col colonel adm admiral vice-admiral rear commodore marshal'.split(
    ' ',
  ),
);

/** Who acts or speaks for a state, beside its bodies: "the Armenian side", "Ukrainian officials", "Iran's news agency". */
export const SIDES: ReadonlySet<string> = new Set(
  'side delegation authorities officials presidency coastguard guard forces service police agency television media'.split(
    ' ',
  ),
);

/** Who speaks for a body of the state: "army spokesman", "government functionary"; no "army nurse", no "military analyst". */
export const OFFICIALS: ReadonlySet<string> = new Set(
  (
    'spokesman spokeswoman spokesperson official officials functionary source sources secretary chief commander officer ' +
    'adviser advisor aide minister leader head negotiator general'
  ).split(' '),
);

/** What tells one minister or secretary from another. */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  (
    'prime foreign defence defense finance interior home energy oil water health education justice trade transport ' +
    'transportation agriculture environment labour labor culture tourism economy treasury communications ' +
    'information security state deputy vice general press chief industry science sports housing immigration climate'
  ).split(' '),
);

/** Words for what offices are over, that end its name: "Minister of Trade and Industry", "Chief of Staff". */
export const OVERSEEN: ReadonlySet<string> = new Set([
  ...PORTFOLIOS,
  ...(
    'affairs staff supply resources intelligence commerce development planning works infrastructure welfare care services communications ' +
    'operations opposition nations women youth sport arts fisheries food mines mining lands employment pensions skills ' +
    'research technology innovation budget revenue customs relations reform waste management forces fleet command church ' +
    'representatives commons lords'
  ).split(' '),
]);

/** Capitals of a state in which others meet: a dateline there tells nothing of whose officials speak. */
export const SEATS_OF_OTHERS: ReadonlySet<string> = new Set([
  'Brussels',
  'Vienna',
  'The Hague',
  'Luxembourg',
]);

/** Who serves a state beside those who speak for it: of "a Russian soldier" and "an Irish judge" the state is told. */
export const SERVANTS: ReadonlySet<string> = new Set(
  (
    'lawmaker mp senator congressman congresswoman rep deputy adviser taoiseach ' +
    'consul counsellor attaché commissioner mayor judge prosecutor aide officer commander ' +
    'soldier leader marine colleague observer source'
  ).split(' '),
);

/** Who speaks for a state by the office alone, where nothing else is told: of "the deputy minister" some state is meant. */
export const OFFICES_OF_STATE: ReadonlySet<string> = new Set(
  (
    'minister premier chancellor president governor ambassador envoy d’affaires consul commissioner diplomat delegate negotiator counterpart ' +
    'senator mp lawmaker legislator congressman congresswoman hon secretary adviser advisor official officials sources ' +
    'spokesman spokeswoman spokesperson commander cmdr officer soldier superintendent inspector'
  ).split(' '),
);

/** What tells that an office is none of a state, or is held no longer. */
export const WITHOUT_OFFICE: ReadonlySet<string> = new Set(
  'former ex then retired retd shadow opposition secretary-general director manager captain skipper'.split(
    ' ',
  ),
);

/** Who speaks for a state no more: "a former adviser", "Commodore (retd)", "ex-minister". */
export const NO_LONGER = /^(?:former|ex|retired|retd)(?:-|$)/;

/** Bodies of a state by one word of their names: "Border Guard", "Legislative Assembly". */
export const PUBLIC_BODIES: ReadonlySet<string> = new Set([
  ...STATE_BODIES,
  ...'department senate assembly congress house guard coastguard presidency committee'.split(' '),
]);

/** Words for bodies that a state has too: a spokesman of another is nobody's official. */
export const PUBLIC_WORDS: ReadonlySet<string> = new Set([
  ...PUBLIC_BODIES,
  ...'office council party service services force forces board authority bureau security national police mission'.split(
    ' ',
  ),
]);

/** What somebody does who stands at the head of a body. */
export const LEADING = /^(?:command|head|lead|run|chair|oversee|represent)(?:s|ed)?$|^led$/;
