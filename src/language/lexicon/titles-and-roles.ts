/** Titles that stand before a name and are not part of it; value is the gender that they tell. */
export type Gender = 'm' | 'f' | null;

const MALE =
  'mr sir lord king prince duke baron father pope brother shri alhaji malam mallam mzee sheikh sheik imam sayyid monsignor ' +
  'oba mang baba señor senor monsieur herr signor hubby husband groom grandad dad';
const FEMALE =
  'mrs ms miss lady dame queen princess duchess baroness sister madam madame señora senora señorita senorita frau signora ' +
  'smt shrimati hajia hajiya alhaja malama mama auntie aunty aling bride wife gran grandma mum mom mam doña tía';
const NEUTRAL =
  'dr prof professor rev reverend sen sens senator senators rep reps representative congressman congresswoman gov governor ' +
  'president vice prime minister secretary ambassador gen general lt lieutenant col colonel maj major ' +
  'capt captain cmdr commander commodore adm admiral sgt sergeant judge justice chief chairman chairwoman chairperson chair ' +
  'mayor deputy officer detective det sheriff attorney inspector superintendent chancellor premier ' +
  'emeritus emerita excellency h.e h.h nana ' +
  'director commissioner comm pres sec dep asst assoc chmn msgr speaker envoy cardinal archbishop bishop rabbi coach hon amb supt insp emperor ' +
  'eng engr ven atty cdr cdre barr adv advocate otunba datuk dato datin haji constable corporal private cllr cr ald alderman marshal brigadier comrade taoiseach undersecretary treasurer garda gda pc dc asp dsp dcp acp ssp';

/** Nouns for a person's work or office, which may stand before or after the name. */
const ROLE_NOUNS =
  'diplomat d’affaires leader spokesman spokeswoman spokesperson spox spokesmen official officials aide adviser advisor analyst ' +
  'economist lawyer lawmaker legislator politician candidate nominee frontrunner front-runner strategist consultant ' +
  'pollster activist campaigner executive manager boss founder co-founder owner chief head founder chairman ' +
  'president director producer editor author writer columnist reporter journalist anchor host commentator blogger ' +
  'historian scientist researcher professor scholar academic expert student teacher doctor physician nurse surgeon ' +
  'engineer farmer resident witness neighbor neighbour survivor victim defendant prosecutor plaintiff judge ' +
  'lawyer solicitor barrister magistrate policeman policewoman soldier veteran commander officer firefighter ' +
  'coroner detective investigator player striker defender midfielder goalkeeper captain coach trainer champion ' +
  'singer actor actress musician comedian artist businessman businesswoman billionaire mogul tycoon entrepreneur ' +
  'investor trader banker broker negotiator mediator envoy ambassador consul minister secretary senator governor ' +
  'congressman congresswoman representative councilman councilwoman councillor councilor mayor premier chancellor ' +
  'father mother brother sister wife husband son daughter widow uncle aunt cousin parent friend colleague ' +
  'operative organizer organiser volunteer supporter voter delegate member partner worker driver pilot ' +
  'ceo cfo coo mp mep mla ps cs counsel attorney deputy general director-general secretary-general commissioner inspector ' +
  'treasurer vice-president technician seismologist geologist meteorologist epidemiologist virologist astronomer ' +
  'rival opponent successor predecessor counterpart captain skipper midfielder winger batsman bowler ' +
  'sprinter swimmer cyclist golfer boxer guard goalkeeper goalie pastor priest imam bishop archbishop ' +
  'master harbourmaster headteacher headmaster headmistress fisherman fisherwoman shopkeeper shop-owner homeowner tourist passenger eyewitness bystander paramedic ' +
  'specialist psychologist sociologist biologist ecologist chemist physicist climatologist programmer developer ' +
  'designer architect broker chef restaurateur landlord tenant retiree pensioner electrician carpenter mechanic ' +
  'organist novelist poet playwright filmmaker director critic biographer alderman vicar rapporteur translator interpreter referee ref umpire ' +
  'unionist trade-unionist attendant clerk cleaner nanny carer caretaker warden porter vendor seller dealer hawker ' +
  'trucker sailor mariner crewman deckhand docker miner welder plumber builder labourer laborer foreman refugee migrant ' +
  'immigrant asylum-seeker inmate prisoner detainee hostage suspect convict fugitive informant whistleblower ' +
  'insider demonstrator protester protestor marcher militant rebel fighter gunman dissident defector ' +
  'pupil undergraduate graduate lecturer dean rector provost vice-chancellor archivist curator librarian conductor ' +
  'composer drummer guitarist violinist cellist pianist dancer choreographer sculptor painter photographer ' +
  'villager islander citizen expatriate customer client shopper diner guest patient ' +
  'spectator onlooker rescuer lifeguard dispatcher janitor baker butcher grocer ' +
  'barber hairdresser tailor jeweller pharmacist dentist midwife vet veterinarian psychiatrist therapist ' +
  'monarch sovereign sultan emir ayatollah cleric monk nun preacher chaplain missionary ' +
  'laureate teenager conservationist environmentalist collector sarpanch headman chieftain ' +
  'arbitrator adjudicator ombudsman auditor accountant actuary statistician demographer linguist philosopher ' +
  'theologian anthropologist archaeologist paleontologist botanist zoologist entomologist mathematician ' +
  'person source reader visitor viewer listener intern trainee apprentice recruit cadet reviewer employee trawlerman ' +
  'psychic prelate commuter motorist pedestrian holidaymaker churchgoer worshipper parishioner mourner runner hiker ' +
  'climber grower breeder herder waiter waitress bartender bouncer reveller evacuee returnee deportee attendee ' +
  'coordinator co-ordinator administrator supervisor convener convenor organiser trustee juror bailiff landowner stallholder smallholder leaseholder shareholder householder bidder ' +
  'canon ruler';

const MALE_NOUNS =
  'spokesman chairman congressman businessman councilman policeman fisherman frenchman dutchman irishman englishman ' +
  'father brother husband son uncle king prince man boy gentleman actor grandfather nephew widower salesman fireman ' +
  'assemblyman sportsman batsman stepfather grandson guy';
const FEMALE_NOUNS =
  'spokeswoman chairwoman congresswoman businesswoman councilwoman policewoman fisherwoman frenchwoman dutchwoman ' +
  'irishwoman englishwoman mother sister wife daughter aunt queen princess woman girl lady actress grandmother ' +
  'niece widow assemblywoman saleswoman stepmother granddaughter';

const words = (list: string): string[] => list.split(' ').filter(Boolean);

/** Title in lower case, without a stop, to the gender that it tells. */
export const TITLES: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...words(NEUTRAL).map((title): [string, Gender] => [title, null]),
  ...words(MALE).map((title): [string, Gender] => [title, 'm']),
  ...words(FEMALE).map((title): [string, Gender] => [title, 'f']),
]);

/** Titles that tell nothing of what somebody does, in lower case, without a stop. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  words(
    'mr mrs ms miss sir lord lady dame dr prof hon sheikh sheik sayyid shri smt shrimati alhaji hajia datuk dato haji engr eng ' +
      'señor señora señorita monsieur madame herr frau signor signora excellency',
  ),
);

/** Nouns for what a person is ("spokeswoman", "diplomat"), in lower case. */
export const ROLES: ReadonlySet<string> = new Set([
  ...words(ROLE_NOUNS),
  ...words(MALE_NOUNS),
  ...words(FEMALE_NOUNS),
]);

/** Nouns for people that are given names too, and so no titles: "a pal", "Pal Dietz". */
export const NAMES_TOO: ReadonlySet<string> = new Set(words('pal'));

/** Nouns that tell a gender, in lower case. */
export const GENDERED_NOUNS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...words(MALE_NOUNS).map((noun): [string, Gender] => [noun, 'm']),
  ...words(FEMALE_NOUNS).map((noun): [string, Gender] => [noun, 'f']),
]);

/** Nouns for those of one family. */
export const KIN: ReadonlySet<string> = new Set(
  words(
    'father mother brother sister husband wife son daughter uncle aunt cousin nephew niece twin widow widower ' +
      'grandfather grandmother grandson granddaughter stepfather stepmother ex-husband ex-wife',
  ),
);

/** Nouns by which papers call somebody anew, to the offices and callings that the article has given: "the county boss". */
export const CALLED_ANEW: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    boss: 'governor manager coach chief executive ceo head chairman chairwoman director president founder owner',
    manager: 'boss coach',
    coach: 'boss manager',
    lawmaker: 'senator representative congressman congresswoman mp deputy councillor councilor',
    legislator: 'senator representative congressman congresswoman mp deputy',
    premier: 'minister',
    cleric: 'bishop archbishop imam priest pastor rev reverend sheikh',
    prelate: 'bishop archbishop cardinal patriarch',
    diplomat: 'ambassador envoy consul',
    envoy: 'ambassador',
    academic: 'professor lecturer historian economist scholar researcher',
    lawyer: 'attorney barrister solicitor advocate counsel',
    doctor: 'surgeon physician consultant gp',
    monarch: 'king queen ruler emir sultan',
    medic: 'doctor surgeon paramedic',
    officer: 'sergeant inspector captain constable superintendent detective lieutenant sheriff',
    chair: 'chairman chairwoman chairperson speaker',
    chairman: 'chair',
    executive: 'ceo',
    skipper: 'captain',
    parliamentarian: 'mp mna mpa senator representative deputy',
    principal: 'headteacher headmaster headmistress head',
    headteacher: 'principal head',
  }).map(([noun, offices]): [string, ReadonlySet<string>] => [noun, new Set(words(offices))]),
);

/** Reports of matches call players by their place in the team. */
export const PLAYERS: ReadonlySet<string> = new Set(
  words('striker forward winger midfielder defender centre-back full-back goalkeeper keeper'),
);

/** What people are whom "the German champion" or "the Chilean-born writer" describes anew. */
export const CALLINGS: ReadonlySet<string> = new Set(
  words(
    'champion player star driver rider skier golfer boxer cyclist sprinter swimmer singer actor actress author writer ' +
      'novelist poet director artist billionaire businessman businesswoman veteran teenager',
  ),
);

/** Pronouns for one person, to the gender that they tell. */
export const PRONOUN_GENDERS: Readonly<Record<string, Gender>> = {
  he: 'm',
  him: 'm',
  his: 'm',
  she: 'f',
  her: 'f',
};

/** Words of a role that tell nobody apart. */
export const OF_ANY_ROLE: ReadonlySet<string> = new Set(
  words('a an the of for to and in former then ex senior deputy acting chief head'),
);

/** Plural nouns for people and bodies that begin sentences without being names. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  words(
    'authorities police officials prosecutors residents witnesses critics experts rescuers organizers organisers ' +
      'protesters survivors lawmakers opponents locals villagers neighbors neighbours medics regulators shareholders ' +
      'customers users fans sources reports aides advisers staff members people others some many both several most ' +
      'unions workers parents men women children police troops relatives families tenants viewers readers opponents ' +
      'campaigners polls surveys documents records prosecutors investigators passengers crowds crowd media allies advocates chairs ' +
      'principals foes friends fellows audience audiences majority majorities minority youths kids elders peers couples ' +
      'guests heirs crews crew community communities sides insiders hosts chiefs heads loyalists nationals',
  ),
);
