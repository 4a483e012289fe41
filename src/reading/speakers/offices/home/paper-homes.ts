/**
 * What tells a paper's home: cities that stand in datelines beside the capitals, and words that hardly anybody but
 * a state's own papers prints without the state.
 */
const CITIES = `
India|Thiruvananthapuram;Bhopal;Jaipur;Patna;Bhubaneswar;Raipur;Ranchi;Dehradun;Shimla;Jammu;Imphal;Shillong;Itanagar;Gangtok;Panaji;Nagpur;Kochi;Coimbatore;Leh;Mumbai;Kolkata;Chennai;Bengaluru;Hyderabad;Guwahati;Lucknow;Srinagar;Ahmedabad;Pune
Pakistan|Karachi;Lahore;Peshawar;Quetta;Rawalpindi
Bangladesh|Chittagong;Chattogram;Cox's Bazar
Turkey|Istanbul;Izmir;Antalya;Diyarbakir
Israel|Tel Aviv;Haifa
Australia|Sydney;Melbourne;Brisbane;Perth;Darwin
New Zealand|Auckland;Christchurch
Canada|Toronto;Montreal;Vancouver;Calgary;Halifax
China|Shanghai;Guangzhou;Shenzhen;Wuhan;Chengdu
Japan|Osaka;Kyoto;Hiroshima;Naha
South Korea|Busan;Incheon
Nigeria|Lagos;Kano;Maiduguri;Port Harcourt
South Africa|Johannesburg;Cape Town;Durban
Kenya|Mombasa;Kisumu
Uganda|Entebbe;Gulu
Tanzania|Arusha
Ghana|Kumasi;Tamale
Morocco|Casablanca;Tangier
Egypt|Alexandria;Sharm el-Sheikh;Ismailia;Suez
Saudi Arabia|Jeddah
United Arab Emirates|Dubai;Sharjah
Yemen|Aden
Myanmar|Yangon
Vietnam|Ho Chi Minh City;Da Nang
Philippines|Cebu City;Davao City;Quezon City;Zamboanga City;Puerto Princesa
Indonesia|Surabaya;Makassar
Malaysia|Putrajaya
Kazakhstan|Almaty
Brazil|São Paulo;Sao Paulo;Rio de Janeiro
Ecuador|Guayaquil
Bolivia|Santa Cruz
Germany|Hamburg;Munich;Frankfurt
Russia|St Petersburg;St. Petersburg;Murmansk;Vladivostok
Ukraine|Kharkiv;Odesa;Lviv
Poland|Gdansk;Krakow
Italy|Milan;Naples
Spain|Barcelona
Ireland|Cork;Galway
Norway|Bergen;Tromsø;Tromsoe;Kirkenes
United Kingdom|Edinburgh;Cardiff;Belfast;Glasgow
`;

const SIGNS = `
United Kingdom|Commons;Whitehall;Westminster;Downing Street;Lords;Holyrood;Defra;MoD
India|Lok Sabha;Rajya Sabha;External Affairs;Vidhan Sabha;panchayat;taluk;Zilla
Philippines|Malacañang;Malacanang;Malacañan;barangay;barangays
Ireland|Dáil;Taoiseach;Tánaiste;Oireachtas
Nigeria|Aso Rock
Ghana|Jubilee House
Kenya|Harambee House;Cabinet Secretary;Principal Secretary
South Africa|Luthuli House
`;

const statesOf = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [state = '', names = ''] = line.split('|');
        return names.split(';').map((name): [string, string] => [name, state]);
      }),
  );

/** Cities that are no capitals, as printed, to their state. */
export const CITY_STATES: ReadonlyMap<string, string> = statesOf(CITIES);

/** One or two words by which a state's own papers are known, as printed, to the state. */
export const HOME_SIGNS: ReadonlyMap<string, string> = statesOf(SIGNS);

/** States without ministers: those of an article that is dated there are another state's. */
export const WITHOUT_MINISTERS: ReadonlySet<string> = new Set(['United States', 'Philippines']);

/** Monarchies, which have no president: theirs is another state's. */
export const WITHOUT_PRESIDENTS: ReadonlySet<string> = new Set(
  (
    'United Kingdom;Japan;Spain;Sweden;Norway;Denmark;Netherlands;Belgium;Luxembourg;Monaco;Liechtenstein;Andorra;Canada;' +
    'Australia;New Zealand;Jamaica;Bahamas;Belize;Grenada;Saint Lucia;Antigua and Barbuda;Saint Kitts and Nevis;' +
    'Saint Vincent and the Grenadines;Papua New Guinea;Solomon Islands;Tuvalu;Tonga;Thailand;Cambodia;Malaysia;Brunei;' +
    'Bhutan;Jordan;Morocco;Saudi Arabia;Kuwait;Bahrain;Qatar;Oman;Lesotho;Eswatini;Vatican City'
  ).split(';'),
);

/** States in which secretaries hold the offices of state: "Foreign Secretary", "Principal Secretary". */
export const WITH_SECRETARIES: ReadonlySet<string> = new Set(
  'United States;United Kingdom;Philippines;Kenya;India;Pakistan;Bangladesh;Sri Lanka;Bhutan;Nepal;Mexico'.split(
    ';',
  ),
);

/** Offices that one state has where nothing tells another, in lower case, to the state; more words may stand around them. */
export const NATIVE_OFFICES: ReadonlyMap<string, string> = new Map([
  ['secretary of state', 'United States'],
  ['chief cabinet secretary', 'Japan'],
  ['external affairs minister', 'India'],
  ['foreign secretary', 'United Kingdom'],
  ['home secretary', 'United Kingdom'],
  ['defence secretary', 'United Kingdom'],
  ['environment secretary', 'United Kingdom'],
  ['foreign office', 'United Kingdom'],
  ['state councilor', 'China'],
  ['state councillor', 'China'],
  ['taoiseach', 'Ireland'],
  ['tánaiste', 'Ireland'],
]);

/** States whose papers print "Sen." and "Rep." before their legislators. */
export const WITH_SENATORS: ReadonlySet<string> = new Set(
  'United States;Philippines;Kenya;Nigeria;Australia;Canada;Pakistan;Ireland;South Korea;Japan'.split(
    ';',
  ),
);
