/**
 * States, capitals and demonyms, seats of government, and organisations with their short names.
 * Source: United Nations member and observer states, and what governs itself beside them, with CLDR's usual English names; capitals,
 * demonyms and seats of government from the same states' own usage in English.
 * One line a state: name | capital and other names | demonyms (adjective first).
 */
const STATES = `
Afghanistan|Kabul|Afghan Afghans
Albania|Tirana|Albanian Albanians
Algeria|Algiers|Algerian Algerians
Andorra||Andorran Andorrans
Angola|Luanda|Angolan Angolans
Antigua and Barbuda|St. John's;Antigua|Antiguan
Argentina|Buenos Aires|Argentine Argentinian Argentines
Armenia|Yerevan|Armenian Armenians
Australia|Canberra|Australian Australians
Austria|Vienna|Austrian Austrians
Azerbaijan|Baku|Azerbaijani Azeri Azerbaijanis
Bahamas|Nassau;the Bahamas|Bahamian
Bahrain|Manama|Bahraini
Bangladesh|Dhaka|Bangladeshi
Barbados|Bridgetown|Barbadian
Belarus|Minsk|Belarusian Belarusians
Belgium|Brussels|Belgian Belgians
Belize|Belmopan|Belizean
Benin|Porto-Novo;Cotonou|Beninese
Bhutan|Thimphu|Bhutanese
Bolivia|La Paz|Bolivian Bolivians
Bosnia and Herzegovina|Sarajevo;Bosnia|Bosnian Bosnians
Botswana|Gaborone|Botswanan
Brazil|Brasília;Brasilia|Brazilian Brazilians
Brunei|Bandar Seri Begawan|Bruneian
Bulgaria|Sofia|Bulgarian Bulgarians
Burkina Faso|Ouagadougou|Burkinabe
Burundi|Gitega|Burundian
Cambodia|Phnom Penh|Cambodian Cambodians
Cameroon|Yaoundé;Yaounde|Cameroonian
Canada|Ottawa|Canadian Canadians
Cape Verde|Praia|Cape-Verdean
Central African Republic|Bangui|
Chad|N'Djamena|Chadian
Chile|Santiago|Chilean Chileans
China|Beijing;PRC;People's Republic of China|Chinese
Colombia|Bogotá;Bogota|Colombian Colombians
Comoros|Moroni|Comorian
Congo|Brazzaville;Republic of Congo|Congolese
Cook Islands|Avarua;the Cook Islands|
Costa Rica|San José|Costa-Rican
Croatia|Zagreb|Croatian Croat Croats
Cuba|Havana|Cuban Cubans
Cyprus|Nicosia|Cypriot Cypriots
Czech Republic|Prague;Czechia|Czech Czechs
Democratic Republic of the Congo|Kinshasa;DR Congo;DRC;Democratic Republic of Congo|
Denmark|Copenhagen|Danish Dane Danes
Djibouti||Djiboutian
Dominica|Roseau|
Dominican Republic|Santo Domingo|Dominican Dominicans
Ecuador|Quito|Ecuadorian Ecuadorean
Egypt|Cairo|Egyptian Egyptians
El Salvador|San Salvador|Salvadoran Salvadorans
Equatorial Guinea|Malabo|
Eritrea|Asmara|Eritrean Eritreans
Estonia|Tallinn|Estonian Estonians
Eswatini|Mbabane;Swaziland|Swazi
Ethiopia|Addis Ababa|Ethiopian Ethiopians
Faroe Islands|Tórshavn;Torshavn;Faroes;the Faroes|Faroese
Fiji|Suva|Fijian Fijians
Finland|Helsinki|Finnish Finn Finns
France|Paris|French Frenchman Frenchwoman
Gabon|Libreville|Gabonese
Gambia|Banjul;the Gambia|Gambian
Georgia|Tbilisi|Georgian Georgians
Germany|Berlin|German Germans
Ghana|Accra|Ghanaian Ghanaians
Greece|Athens|Greek Greeks
Greenland|Nuuk|Greenlandic Greenlanders
Grenada||Grenadian
Guatemala|Guatemala City|Guatemalan Guatemalans
Guinea|Conakry|Guinean
Guinea-Bissau|Bissau|
Guyana|Georgetown|Guyanese
Haiti|Port-au-Prince|Haitian Haitians
Honduras|Tegucigalpa|Honduran Hondurans
Hungary|Budapest|Hungarian Hungarians
Iceland|Reykjavík;Reykjavik|Icelandic Icelander
India|New Delhi;Delhi|Indian Indians
Indonesia|Jakarta|Indonesian Indonesians
Iran|Tehran;Islamic Republic of Iran;Islamic Republic|Iranian Iranians
Iraq|Baghdad|Iraqi Iraqis
Ireland|Dublin|Irish Irishman Irishwoman
Israel|Jerusalem|Israeli Israelis
Italy|Rome|Italian Italians
Ivory Coast|Yamoussoukro;Abidjan;Côte d'Ivoire|Ivorian
Jamaica|Kingston|Jamaican Jamaicans
Japan|Tokyo|Japanese
Jordan|Amman|Jordanian Jordanians
Kazakhstan|Astana|Kazakh Kazakhs Kazakhstani
Kenya|Nairobi|Kenyan Kenyans
Kiribati|Tarawa|
Kosovo|Pristina|Kosovar Kosovan
Kuwait|Kuwait City|Kuwaiti Kuwaitis
Kyrgyzstan|Bishkek|Kyrgyz
Laos|Vientiane|Laotian Lao
Latvia|Riga|Latvian Latvians
Lebanon|Beirut|Lebanese
Lesotho|Maseru|Basotho
Liberia|Monrovia|Liberian Liberians
Libya|Tripoli|Libyan Libyans
Liechtenstein|Vaduz|
Lithuania|Vilnius|Lithuanian Lithuanians
Luxembourg||Luxembourger
Madagascar|Antananarivo|Malagasy
Malawi|Lilongwe|Malawian
Malaysia|Kuala Lumpur|Malaysian Malaysians
Maldives|Malé;the Maldives|Maldivian
Mali|Bamako|Malian Malians
Malta|Valletta|Maltese
Marshall Islands|Majuro;the Marshall Islands|Marshallese
Mauritania|Nouakchott|Mauritanian
Mauritius|Port Louis|Mauritian
Mexico|Mexico City|Mexican Mexicans
Micronesia|Palikir|Micronesian
Moldova|Chișinău;Chisinau|Moldovan Moldovans
Monaco||Monegasque
Mongolia|Ulaanbaatar;Ulan Bator|Mongolian
Montenegro|Podgorica|Montenegrin
Morocco|Rabat|Moroccan Moroccans
Mozambique|Maputo|Mozambican
Myanmar|Naypyidaw;Burma|Burmese
Namibia|Windhoek|Namibian
Nauru||Nauruan
Nepal|Kathmandu|Nepali Nepalese
Netherlands|The Hague;the Netherlands;Amsterdam;Holland|Dutch Dutchman Dutchwoman
New Zealand|Wellington|New-Zealander Kiwi
Nicaragua|Managua|Nicaraguan Nicaraguans
Niger|Niamey|Nigerien
Nigeria|Abuja|Nigerian Nigerians
Niue|Alofi|Niuean
North Korea|Pyongyang;DPRK;N.Korea;N. Korea;NKorea;Democratic People's Republic of Korea|North-Korean North-Koreans
North Macedonia|Skopje|Macedonian
Norway|Oslo|Norwegian Norwegians
Oman|Muscat|Omani
Pakistan|Islamabad|Pakistani Pakistanis
Palau||Palauan
Palestine|Ramallah;State of Palestine;Palestinian Authority|Palestinian Palestinians
Panama|Panama City|Panamanian
Papua New Guinea|Port Moresby|
Paraguay|Asunción|Paraguayan
Peru|Lima|Peruvian Peruvians
Philippines|Manila;the Philippines|Philippine Filipino Filipina Filipinos
Poland|Warsaw|Polish Pole Poles
Portugal|Lisbon|Portuguese
Qatar|Doha|Qatari Qataris
Romania|Bucharest|Romanian Romanians
Russia|Moscow;Russian Federation|Russian Russians
Rwanda|Kigali|Rwandan Rwandans
Saint Kitts and Nevis|Basseterre;St. Kitts and Nevis;St Kitts and Nevis|
Saint Lucia|Castries;St Lucia;St. Lucia|
Saint Vincent and the Grenadines|Kingstown;St. Vincent and the Grenadines;St Vincent and the Grenadines|Vincentian
Samoa|Apia|Samoan Samoans
San Marino||Sammarinese
São Tomé and Príncipe||
Saudi Arabia|Riyadh|Saudi Saudis
Senegal|Dakar|Senegalese
Serbia|Belgrade|Serbian Serb Serbs
Seychelles||Seychellois
Sierra Leone|Freetown|
Singapore||Singaporean Singaporeans
Slovakia|Bratislava|Slovak Slovaks
Slovenia|Ljubljana|Slovenian Slovene
Solomon Islands|Honiara;the Solomon Islands|
Somalia|Mogadishu|Somali Somalis
South Africa|Pretoria|South-African South-Africans
South Korea|Seoul;ROK;S.Korea;S. Korea;SKorea;Republic of Korea|South-Korean South-Koreans
South Sudan|Juba|South-Sudanese
Spain|Madrid|Spanish Spaniard Spaniards
Sri Lanka|Colombo|Sri-Lankan Sri-Lankans
Sudan|Khartoum|Sudanese
Suriname|Paramaribo|Surinamese
Sweden|Stockholm|Swedish Swede Swedes
Switzerland|Bern|Swiss
Syria|Damascus|Syrian Syrians
Taiwan|Taipei|Taiwanese
Tajikistan|Dushanbe|Tajik
Tanzania|Dodoma;Dar es Salaam|Tanzanian Tanzanians
Thailand|Bangkok|Thai Thais
Timor-Leste|Dili;East Timor|Timorese
Togo|Lomé|Togolese
Tonga|Nuku'alofa|Tongan Tongans
Trinidad and Tobago|Port of Spain;Trinidad|Trinidadian
Tunisia|Tunis|Tunisian Tunisians
Turkey|Ankara;Türkiye;Turkiye|Turkish Turk Turks
Turkmenistan|Ashgabat|Turkmen
Tuvalu|Funafuti|Tuvaluan
Uganda|Kampala|Ugandan Ugandans
Ukraine|Kyiv;Kiev|Ukrainian Ukrainians
United Arab Emirates|Abu Dhabi;UAE;the Emirates|Emirati Emiratis
United Kingdom|London;UK;U.K.;Britain;Great Britain|British Briton Britons
United States|Washington;US;U.S.;USA;U.S.A.;United States of America;America|American Americans
Uruguay|Montevideo|Uruguayan
Uzbekistan|Tashkent|Uzbek Uzbeks
Vanuatu|Port Vila|
Vatican City|the Vatican;Vatican;Holy See;the Holy See|
Venezuela|Caracas|Venezuelan Venezuelans
Vietnam|Hanoi;Viet Nam|Vietnamese
Yemen|Sanaa;Sana'a|Yemeni Yemenis
Zambia|Lusaka|Zambian
Zimbabwe|Harare|Zimbabwean Zimbabweans
`;

/** Seats and bodies that speak for a state: name | state. */
const SEATS = `
Kremlin|Russia
White House|United States
Pentagon|United States
State Department|United States
Downing Street|United Kingdom
Number 10|United Kingdom
MEA|India
Itamaraty|Brazil
No 10|United Kingdom
Whitehall|United Kingdom
Élysée|France
Elysee|France
Quai d'Orsay|France
Blue House|South Korea
Zhongnanhai|China
Bundestag|Germany
Knesset|Israel
Capitol Hill|United States
Dáil|Ireland
Elysée Palace|France
Rashtrapati Bhavan|India
Verkhovna Rada|Ukraine
State Duma|Russia
Ministry of External Affairs|India
External Affairs Ministry|India
Lok Sabha|India
Rajya Sabha|India
Malacañang|Philippines
Malacanang|Philippines
Saeima|Latvia
Seimas|Lithuania
Riigikogu|Estonia
Eduskunta|Finland
Storting|Norway
Riksdag|Sweden
Folketing|Denmark
Althing|Iceland
Sejm|Poland
Rada|Ukraine
Duma|Russia
Oireachtas|Ireland
`;

/** Organisations with their short names: full name | short names. */
const ORGANISATIONS = `
United Nations|UN;U.N.
European Union|EU;E.U.
European Commission|
European Parliament|
European Central Bank|ECB
North Atlantic Treaty Organization|NATO;Nato
World Health Organization|WHO;World Health Organisation
International Monetary Fund|IMF
World Bank|
World Trade Organization|WTO
International Atomic Energy Agency|IAEA
International Criminal Court|ICC
International Court of Justice|ICJ
International Committee of the Red Cross|ICRC
African Union|AU
Arab League|
Association of Southeast Asian Nations|ASEAN;Asean
UN Security Council|United Nations Security Council;Security Council
UN General Assembly|United Nations General Assembly;General Assembly
International Olympic Committee|IOC
World Anti-Doping Agency|WADA;Wada
FIFA|Fifa
UEFA|Uefa
Organization of the Petroleum Exporting Countries|OPEC;Opec
Organisation for Economic Co-operation and Development|OECD
Human Rights Watch|HRW
Amnesty International|Amnesty
Federal Bureau of Investigation|FBI
Central Intelligence Agency|CIA
Islamic State|ISIS;ISIL;IS
`;

const AMERICAN =
  'Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Hawaii;Idaho;Illinois;Indiana;Iowa;' +
  'Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;' +
  'Nevada;New Hampshire;New Jersey;New Mexico;New York;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;' +
  'Rhode Island;South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;Virginia;West Virginia;Wisconsin;Wyoming';

/** Regions and cities that are no speakers and no people. */
const PLACES =
  'Puerto Rico;Ontario;Quebec;British Columbia;Alberta;England;Scotland;Wales;Northern Ireland;Catalonia;Bavaria;' +
  'Crimea;Donbas;Siberia;Kashmir;Punjab;Kerala;Tibet;Xinjiang;Hong Kong;Macau;Gaza;Gaza Strip;West Bank;Kurdistan;' +
  'Europe;Asia;Africa;North America;South America;Latin America;Central America;Antarctica;Oceania;Middle East;' +
  'Southeast Asia;East Asia;Eastern Europe;Western Europe;Arctic;Pacific;Atlantic;Mediterranean;Caribbean;Baltic;' +
  'New York City;Los Angeles;Chicago;Houston;Philadelphia;Phoenix;San Francisco;San Diego;Dallas;Austin;Boston;Seattle;' +
  'Denver;Detroit;Miami;Atlanta;Las Vegas;New Orleans;Baltimore;Cleveland;Pittsburgh;Cincinnati;St. Louis;Brooklyn;' +
  'Manhattan;Queens;Bronx;Harlem;Hollywood;Silicon Valley;Wall Street;Milwaukee;Orlando;Tampa;Charlotte;Nashville;' +
  'Toronto;Montreal;Vancouver;Calgary;Manchester;Birmingham;Liverpool;Leeds;Glasgow;Edinburgh;Cardiff;Belfast;Bristol;' +
  'Oxford;Cambridge;Munich;Hamburg;Frankfurt;Cologne;Marseille;Lyon;Nice;Toulouse;Milan;Naples;Turin;Venice;Florence;' +
  'Barcelona;Seville;Valencia;Porto;Geneva;Zurich;Rotterdam;Antwerp;Krakow;Gdansk;Istanbul;Izmir;Odesa;Odessa;Kharkiv;' +
  'Lviv;Mariupol;Donetsk;Luhansk;St Petersburg;Saint Petersburg;Mumbai;Kolkata;Chennai;Bangalore;Bengaluru;Hyderabad;' +
  'Karachi;Lahore;Peshawar;Shanghai;Guangzhou;Shenzhen;Wuhan;Chengdu;Osaka;Kyoto;Hiroshima;Nagasaki;Busan;Sydney;' +
  'Melbourne;Brisbane;Perth;Adelaide;Auckland;Johannesburg;Cape Town;Durban;Lagos;Mombasa;Casablanca;Alexandria;' +
  'Aleppo;Idlib;Homs;Mosul;Basra;Erbil;Tel Aviv;Haifa;Hebron;Jeddah;Mecca;Dubai;Rio de Janeiro;São Paulo;Sao Paulo;' +
  'Medellín;Medellin;Guadalajara;Monterrey;Tijuana;Guantanamo;Guantánamo Bay;Camp David;Guam;Okinawa;Jammu';

/** What a name of the world list stands for. */
export type WorldKind = 'state' | 'capital' | 'seat' | 'organisation';

/** What a well-known name stands for: the speaker's usual name and the state it speaks for. */
export type WorldEntry = {
  readonly name: string;
  readonly kind: WorldKind;
  readonly party: string | null;
};

const rows = (table: string): readonly string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));

const bare = (name: string): string => name.replace(/^the /, '');

function buildNames(): ReadonlyMap<string, WorldEntry> {
  const names = new Map<string, WorldEntry>();
  for (const [name = '', others = ''] of rows(STATES)) {
    names.set(name, { name, kind: 'state', party: name });
    for (const [index, other] of others.split(';').filter(Boolean).entries()) {
      const kind = index === 0 && !other.startsWith('the ') ? 'capital' : 'state';
      names.set(bare(other), { name, kind, party: name });
    }
  }
  for (const [seat = '', state = ''] of rows(SEATS)) {
    names.set(seat, { name: seat, kind: 'seat', party: state });
  }
  for (const [name = '', others = ''] of rows(ORGANISATIONS)) {
    for (const other of [name, ...others.split(';').filter(Boolean)]) {
      names.set(other, { name, kind: 'organisation', party: name });
    }
  }
  return names;
}

/** Nouns for people of regions that are no states. */
const REGIONAL =
  'Scotland:Scot Scotsman Scotswoman;Wales:Welshman Welshwoman;England:Englishman Englishwoman;Texas:Texan;' +
  'California:Californian;Catalonia:Catalan;Bavaria:Bavarian;Quebec:Quebecer';

function buildDemonyms(): ReadonlyMap<string, string> {
  const demonyms = new Map<string, string>();
  for (const region of REGIONAL.split(';')) {
    const [name = '', nouns = ''] = region.split(':');
    for (const noun of nouns.split(' ')) demonyms.set(noun, name);
  }
  for (const [name = '', , words = ''] of rows(STATES)) {
    for (const word of words.split(' ').filter(Boolean)) {
      demonyms.set(word.replace('-', ' '), name);
      if (/(?:an|er|i)$/.test(word)) demonyms.set(`${word.replace('-', ' ')}s`, name);
    }
  }
  return demonyms;
}

/** Names of states, capitals, seats and organisations as printed, without "the", to what they stand for. */
export const WORLD_NAMES: ReadonlyMap<string, WorldEntry> = buildNames();

/** Demonyms ("Chinese", "North Korean", "Swede") to the state's usual name. */
export const DEMONYMS: ReadonlyMap<string, string> = buildDemonyms();

/** Regions and cities that are neither speakers nor people. */
export const PLACE_NAMES: ReadonlySet<string> = new Set([
  ...AMERICAN.split(';'),
  ...PLACES.split(';'),
]);

/** The states of the United States. */
export const AMERICAN_STATES: ReadonlySet<string> = new Set(AMERICAN.split(';'));
