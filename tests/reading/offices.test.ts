/** Offices with their state: who is meant by them, and whom they speak for. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/reading/read.ts';

const read = (text: string) =>
  readArticle({ id: 'a', text, title: null, published: null, aliases: {} }, () => 1);

/** The party of whoever the text names so. */
const partyOf = (text: string, name: string): string | null | undefined =>
  read(text).speakers.find((speaker) => speaker.name.includes(name))?.party;

/** The names of those who speak, in order. */
const speakersOf = (text: string): readonly (string | undefined)[] => {
  const { statements, speakers } = read(text);
  return statements.map(({ speaker }) => speakers.find(({ id }) => id === speaker)?.name);
};

describe('an office is of the state that', () => {
  it.each([
    ['its own words tell', 'Norway’s envoy, Ann Lund, said no.', 'Norway'],
    ['a full title tells', 'The Iraqi Agriculture Minister, Ann Lund, said no.', 'Iraq'],
    [
      'stands behind it',
      'Ann Lund, Minister for Water, Land and Energy of Ghana, said no.',
      'Ghana',
    ],
    ['an officer serves', 'A Ugandan officer, Ann Lund, said no.', 'Uganda'],
    [
      'an aide serves',
      'OSLO (AP) — It rained.\n\nAnn Lund, a Czech presidential aide, said no.',
      'Czech Republic',
    ],
    [
      'a congresswoman sits in',
      'WASHINGTON (AP) — It rained.\n\nPeruvian Congresswoman Ann Lund said no.',
      'Peru',
    ],
    ['tells whose energy adviser somebody is', 'Peru’s energy adviser, Ann Lund, said no.', 'Peru'],
    ['stands in brackets', 'ANN LUND (Russian Federation) said no.', 'Russia'],
    [
      '“its” means',
      'Peru rejected the draft. The law is enough, its delegate Ann Lund said.',
      'Peru',
    ],
    ['“its” means over a paragraph', 'Peru rejected it.\n\nIts envoy, Ann Lund, said no.', 'Peru'],
    ['speaks before a bare ambassador', 'Chad declined. Ambassador Ann Lund said no.', 'Chad'],
    [
      'the dateline’s capital is of',
      'OSLO (AP) — It rained.\n\nForeign Minister Ann Lund said no.',
      'Norway',
    ],
    ['no list knows', 'Talkhar’s envoy, Ann Lund, said no.', 'Talkhar'],
    ['“his” has', 'Cuban President Paul Flo left. Ann Lund, his vice president, said no.', 'Cuba'],
    [
      '“her” means, of the person of that gender named in the paragraph before',
      'The Peruvian minister, Maria Vik, rang the Sea Ghost.\n\nHer envoy, Ann Lund, said no.',
      'Peru',
    ],
  ])('%s', (_, text, state) => {
    expect(partyOf(text, 'Lund')).toBe(state);
  });
});

describe('an office that leaves out its state is of', () => {
  const OSLO = 'OSLO (AP) — It rained.\n\n';

  it.each([
    [
      'the state in front of its sentence',
      `${OSLO}In Rome, Foreign Minister Ann Lund said no.`,
      'Italy',
    ],
    [
      'a seat there',
      `${OSLO}At the Pentagon, officials left. “No,” said Gen. Ann Lund.`,
      'United States',
    ],
    [
      'the state whose body acted before it',
      `${OSLO}Iceland’s parliament met. Prime Minister Ann Lund said no.`,
      'Iceland',
    ],
    [
      'the state that acted before it',
      `${OSLO}Peru, which lost, was cooler. “No,” said Ann Lund, the foreign minister.`,
      'Peru',
    ],
    [
      'the state whose ministry its capitals tell',
      `${OSLO}MEA spokesperson Ann Lund said no.`,
      'India',
    ],
    [
      'the state that fears for it, with a place between',
      `${OSLO}Chad, which gets its fuel through Lagos, fears for it. “No,” said Ann Lund, the foreign minister.`,
      'Chad',
    ],
    [
      'the only state told before, where the paper’s own has no such office',
      'WASHINGTON (AP) — It rained. That did not please Moscow. Foreign Minister Ann Lund said no.',
      'Russia',
    ],
    [
      'the only state that the sentence before tells',
      'Here is more of that Cuban meeting. Ann Lund, the deputy prime minister, said no.',
      'Cuba',
    ],
    [
      'the paper’s home rather than what the paragraph before is about',
      `${OSLO}Uganda’s army denied it.\n\nThe army spokesman, Col Ann Lund, said no.`,
      'Norway',
    ],
    [
      'the capital in which its sentence goes on',
      `${OSLO}It rained. Foreign Minister Ann Lund told reporters in Lima that it was over.`,
      'Peru',
    ],
    [
      'the embassy in front, of an envoy',
      `${OSLO}Britain’s ambassador left.\n\nAt the Peruvian Embassy, Ambassador Ann Lund said no.`,
      'Peru',
    ],
    ['the paper’s home, of a party’s legislator', `${OSLO}Labour MP Ann Lund said no.`, 'Norway'],
    [
      'the state behind the dateline’s city',
      'IMATRA, Finland — It rained.\n\nForeign Minister Ann Lund said no.',
      'Finland',
    ],
    ['a dateline’s city', 'MUMBAI: It rained.\n\nForest Minister Ann Lund said no.', 'India'],
    ['a state before its leader', `${OSLO}The Peruvian leader Ann Lund said no.`, 'Peru'],
    [
      'the place in front, of a member of such a committee',
      `${OSLO}In Tehran, Ann Lund, a member of the energy commission, said no.`,
      'Iran',
    ],
    [
      'a dateline in small letters',
      'Yerevan, 14 May – It rained.\n\nDefence Minister Ann Lund said no.',
      'Armenia',
    ],
    [
      'the state whose own words the paper prints bare',
      'It rained. The Foreign Secretary, Ann Lund, told the Commons no.',
      'United Kingdom',
    ],
    [
      'the state that the paragraph before is about',
      'Farmers of Egypt left. It rained on Egyptian wheat.\n\nAnn Lund, the supply minister, said no.',
      'Egypt',
    ],
    ['the state that alone has it', `${OSLO}Secretary of State Ann Lund said no.`, 'United States'],
    [
      'the body that acted just before, of a bare spokesman',
      `${OSLO}South Korea’s defence ministry said no. “Never,” said spokesperson Ann Lund.`,
      'South Korea',
    ],
    [
      'a body that the article knows by its capitals',
      'MANILA — The Department of Foreign Affairs (DFA) met.\n\nDFA spokesperson Ann Lund said no.',
      'Philippines',
    ],
    [
      'the city of the byline',
      'By Staff Reporter, Windhoek\n\nIt rained all day on the river and in the fields.\n\nTrade minister Ann Lund said no.',
      'Namibia',
    ],
    [
      'the place that ends what stands in front of its sentence',
      `${OSLO}In a statement from Asmara, Foreign Minister Ann Lund said no.`,
      'Eritrea',
    ],
    [
      'its parliament, of its speaker',
      'The Uzbek parliament met. Its speaker, Ann Lund, said no.',
      'Uzbekistan',
    ],
    [
      'the delegation that its holder leads',
      `${OSLO}The head of the Cuban delegation, Minister of Foreign Affairs Ann Lund, said no.`,
      'Cuba',
    ],
    ['the paper’s home, of a governor', `${OSLO}Finnmark governor Ann Lund said no.`, 'Norway'],
    [
      'the paper’s home, at a ministry of it',
      `${OSLO}Minister of State at the Ministry of Foreign Affairs Dr Ann Lund said no.`,
      'Norway',
    ],
    [
      'the state of which the article tells such an envoy',
      `${OSLO}Norway called in the Ghanaian High Commissioner.\n\nIt rained.\n\nHigh Commissioner Ann Lund said no.`,
      'Ghana',
    ],
    [
      'the state told before an envoy, which is not his host',
      'The Uzbek parliament met. The ambassador in Ashgabat, Ann Lund, said no.',
      'Uzbekistan',
    ],
    [
      'the seat of a legislator',
      `${OSLO}At Capitol Hill, few came. Rep. Ann Lund said no.`,
      'United States',
    ],
    [
      'the body with its capital behind it',
      'The foreign ministry in Dodoma spoke up.\n\nIts spokesman, Ann Lund, said no.',
      'Tanzania',
    ],
    [
      'the body of state that its holder leads',
      `${OSLO}“No,” said Brig. Gen. Ann Lund, who commands Guyana’s coast guard.`,
      'Guyana',
    ],
    [
      'the paper’s home, before a title',
      `${OSLO}Foreign Minister Sheikh Ann Lund said no.`,
      'Norway',
    ],
    [
      'the paper’s home, of who advises an office',
      `${OSLO}Ann Lund, adviser to the prime minister, said no.`,
      'Norway',
    ],
    ['the paper’s home, of a speaker', `${OSLO}Speaker Ann Lund said no.`, 'Norway'],
    ['the paper’s home, of a member of parliament', `${OSLO}MP Ann Lund said no.`, 'Norway'],
    [
      'the paper’s home, of a senator for a place of it',
      'NAIROBI — It rained.\n\nMigori Senator Ann Lund said no.',
      'Kenya',
    ],
    [
      'the paper’s home, told by its secretaries',
      'Water Cabinet Secretary Paul Flo left. It rained.\n\nSenator Ann Lund said no.',
      'Kenya',
    ],
    [
      'the paper’s home, of a commander',
      `${OSLO}Northern Army Commander Lt Gen Ann Lund said no.`,
      'Norway',
    ],
    [
      'the only coast guard of which the article tells a state',
      `${OSLO}The Icelandic coast guard seized a ship. It rained.\n\nIt was late.\n\nThe coast guard’s operations chief, Ann Lund, said no.`,
      'Iceland',
    ],
    [
      'the capital in which anyone of its kind speaks',
      `${OSLO}Ann Lund, a deputy foreign minister, told reporters in Moscow no.`,
      'Russia',
    ],
    [
      'a foreign ministry in whose house it is said',
      'At the foreign ministry in Tegucigalpa they are tired. “No,” says Ann Lund, the deputy minister.',
      'Honduras',
    ],
    [
      'a palace that spoke before',
      `${OSLO}Malacañang said no. Palace spokesman Ann Lund said so.`,
      'Philippines',
    ],
    [
      'a Foreign Office, of Pakistan too',
      'LAHORE: It rained.\n\nForeign Office spokesperson Ann Lund said no.',
      'Pakistan',
    ],
  ])('%s', (_, text, state) => {
    expect(partyOf(text, 'Lund')).toBe(state);
  });

  it.each([
    ['none where its holder left it', 'Ann Lund, a former minister, said no.'],
    ['none where a party out of office has it', 'Shadow Foreign Secretary Ann Lund said no.'],
    ['none where a body that is no state’s has it', 'Council President Ann Lund said no.'],
    ['none where a person owns it', 'Paul’s security adviser, Ann Lund, said no.'],
    ['none where an envoy is told without a state', 'High Commissioner Ann Lund said no.'],
    [
      'none where envoys of two states are told',
      'The Greek ambassador met Iran’s ambassador. It rained. So it went on. It was late. Ambassador Ann Lund said no.',
    ],
    ['none where a state of another kind has it', 'State Senator Ann Lund said no.'],
    ['none where its state is a monarchy', 'President Ann Lund said no.'],
    ['none where anyone may hold it', 'Ann Lund, a deputy foreign minister, said no.'],
    [
      'none where it was left by whoever still bears its name',
      'Ann Lund, the minister’s former adviser, said no.',
    ],
    ['none where the word is for other work', 'Army nurse Ann Lund said no.'],
    [
      'none where it is of a state that no list knows',
      'Ann Lund, Minister of Health of Talkhar, said no.',
    ],
    ['none where the state has no such office', 'Secretary for Trade Ann Lund said no.'],
  ])('%s', (_, text) => {
    expect(partyOf(`${OSLO}${text}`, 'Lund')).toBeNull();
  });
});

describe('an office that a sentence of its own tells', () => {
  it('is of whoever was its subject before', () => {
    const text =
      'Ann Lund does not laugh. She is Moscow’s ambassador, a quiet woman. “No,” she says.';
    expect(partyOf(text, 'Lund')).toBe('Russia');
  });

  it('is of the paper’s home where it serves there', () => {
    const text =
      'IMATRA, Finland — It rained.\n\nAnn Lund came. She is a captain in the border guard.';
    expect(partyOf(text, 'Lund')).toBe('Finland');
  });
});

describe('an office is not of a state', () => {
  it.each([
    ['to which it is sent', 'Ann Lund, ambassador to Iran, said no.'],
    ['to which a high commissioner is sent', 'Ann Lund, high commissioner to Ghana, said no.'],
    ['in which it sits', 'Ann Lund, a diplomat in Baku, said no.'],
    ['that somebody studies', 'Ann Lund, a professor of Russian history, said no.'],
    [
      'of whose name it only holds a part',
      'Ann Lund, the National Security Council spokeswoman, said no.',
    ],
    [
      'whose dateline is where others meet',
      'BRUSSELS (AP) — It rained.\n\nForeign Minister Ann Lund said no.',
    ],
    [
      'that did not speak right before',
      'Chad declined. Others did not. It rained. So it went on. Ambassador Ann Lund said no.',
    ],
    [
      'in whose name its body stands',
      'It rained. The Kenya Doctors’ League said no, in a letter signed by its chairman, Ann Lund, and left.',
    ],
    [
      'that a sentence of its own tells',
      'Ann Lund does not laugh. She is a Czech ornithologist. “No,” Lund said.',
    ],
    ['that a scholar is from', 'Ann Lund, a Czech ornithologist, said no.'],
    ['that an engineer’s town is in', 'Ann Lund, an engineer from Ankara, said no.'],
    ['that a coach trains', 'The Croatian coach, Ann Lund, said no.'],
    ['in which a trader sits', 'Ann Lund, a trader in London, said no.'],
    [
      'of whose capital a university bears the name',
      'Ann Lund, head of Georgetown University, said no.',
    ],
    ['but of a person who owns it', 'Paul Trump left. Trump’s envoy, Ann Lund, said no.'],
  ])('%s', (_, text) => {
    expect(partyOf(text, 'Lund')).toBeNull();
  });

  it('in which the embassy of its own stands', () => {
    const text = '“No,” said a diplomat at the Spanish embassy in Oslo.';
    expect(partyOf(text, 'diplomat')).toBe('Spain');
  });

  it('that hosts its embassy', () => {
    expect(partyOf('Its embassy in London said no.', 'embassy')).not.toBe('United Kingdom');
  });
});

describe('an office of one state is not held by somebody of another', () => {
  it.each([
    ['called anew', '“No,” said US Ambassador Ann Lund. Tokyo’s envoy called it “sad”.'],
    [
      'whose minister is told apart',
      'LONDON (AP) — It rained.\n\nIran’s trade minister, Ann Lund, left. The Armed Forces minister said: “No.”',
    ],
  ])('%s', (_, text) => {
    expect(speakersOf(text).at(-1)).not.toBe('Ann Lund');
  });
});

describe('an office with its state means', () => {
  const MINISTERS =
    'The Greek foreign minister, Ann Lund, met Foreign Minister Paul Flo of Iran. The Greek defence minister, Bo Vik, left.\n\n';

  it.each([
    ['whoever the article says holds it', 'the Iranian foreign minister said', 'Paul Flo'],
    ['none of the same state with another office', 'the Greek defence minister said', 'Bo Vik'],
    ['the holder that a possessive tells', 'Greece’s foreign minister said', 'Ann Lund'],
    ['nobody of another state', 'the Israeli foreign minister said', 'Israeli foreign minister'],
  ])('%s', (_, clause, name) => {
    expect(speakersOf(`${MINISTERS}“No,” ${clause}.`).at(-1)).toBe(name);
  });

  it('somebody who is named only further on, where nobody else holds it', () => {
    const text =
      'The Greek foreign minister said it was late.\n\nAnn Lund, the Greek foreign minister, flew home.';
    expect(speakersOf(text)[0]).toBe('Ann Lund');
  });

  it('a counterpart, whose office is that of the other', () => {
    const text =
      'Greek Foreign Minister Ann Lund met her Turkish counterpart, Paul Flo.\n\n“No,” the Turkish foreign minister said.';
    expect(speakersOf(text).at(-1)).toBe('Paul Flo');
  });
});

describe('a calling by the end of its word', () => {
  it('is that of whoever was introduced with the whole word', () => {
    const text =
      'Aigul Moldo, a schoolteacher, spoke.\n\nBo Vik, a farmer, left. “It is theirs,” the teacher said.';
    expect(speakersOf(text).at(-1)).toBe('Aigul Moldo');
  });
});

describe('an office by its initials', () => {
  it('is held by whoever was introduced with it in full', () => {
    const text =
      'Treasury Principal Secretary Beatrice Wanjala refused.\n\n“You cannot ask for a second plate,” said the PS.';
    expect(speakersOf(text).at(-1)).toBe('Beatrice Wanjala');
  });
});

describe('an office whose holder is named in the next sentence', () => {
  it.each([
    [
      'as its subject',
      'Peru’s ambassador to Chad was called in at noon. Mr Paul Flo came out after an hour. “No,” he said.',
    ],
    [
      'in the next paragraph',
      'Few came, the Peruvian foreign minister among them, and Peru’s premier left.\n\n“No,” Paul Flo said on the steps.',
    ],
    ['where he is summoned', 'Chad summoned the Peruvian ambassador. Paul Flo said no.'],
    ['with a doctor’s title', 'Peru’s prime minister spoke. Dr Paul Flo said no.'],
    [
      'of a minister whose state stands in front',
      'In Lima her minister was less calm. The calls, Paul Flo insisted, were “late”.',
    ],
  ])('is his: %s', (_, text) => {
    expect(partyOf(text, 'Flo')).toBe('Peru');
  });

  it.each([
    [
      'told of in another way',
      'Peru’s ambassador was called in. Paul Flo, of the Seafarers’ Trust, said no.',
    ],
    ['known before', 'Paul Flo came.\n\nPeru’s ambassador was called in. Paul Flo said no.'],
    [
      'behind two of them',
      'Peru’s ambassador left and Chad’s ambassador stayed. Paul Flo said no.',
    ],
  ])('is not that of somebody %s', (_, text) => {
    expect(partyOf(text, 'Flo')).toBeNull();
  });
});

describe('a lead that keeps a name back', () => {
  it('is told by whoever is named next without an office', () => {
    const text =
      'Iran will free a ship, its foreign minister said on Tuesday.\n\n“It will sail,” Paul Flo told reporters.';
    expect(speakersOf(text)).toEqual(['Paul Flo', 'Paul Flo']);
    expect(partyOf(text, 'Flo')).toBe('Iran');
  });

  it('is not told by somebody who has an office of his own', () => {
    const text =
      'Iran will free a ship, its foreign minister said on Tuesday.\n\n“It will sail,” lawyer Paul Flo told reporters.';
    expect(speakersOf(text)[0]).toBe('its foreign minister');
    expect(partyOf(text, 'Flo')).toBeNull();
  });
});

describe('a body that every state has', () => {
  it('bears its state in its name', () => {
    const text =
      'Egypt’s Foreign Ministry said it was late.\n\nSudan’s Foreign Ministry said it was early.';
    expect(speakersOf(text)).toEqual(['Egypt’s Foreign Ministry', 'Sudan’s Foreign Ministry']);
    expect(partyOf(text, 'Sudan’s')).toBe('Sudan');
  });

  it('gives its state to an official of it', () => {
    const text = 'The Turkmen Foreign Ministry said no.\n\nA ministry official said it was late.';
    expect(partyOf(text, 'ministry official')).toBe('Turkmenistan');
  });
});

describe('a body or an official without a name', () => {
  const MANILA = 'MANILA, Philippines — It rained.\n\n';

  it.each([
    [
      'a ministry that leaves out its state',
      'The Ministry of Defence said no.',
      'Ministry of Defence',
    ],
    ['a department', 'The Department of National Defense said no.', 'Department of'],
    ['a palace', 'The Palace said no.', 'Palace'],
    [
      'an official of the government',
      '“Never,” a senior government functionary said.',
      'functionary',
    ],
  ])('is of the paper’s home: %s', (_, text, name) => {
    expect(partyOf(`${MANILA}${text}`, name)).toBe('Philippines');
  });

  it('is of the place behind it, where another’s was told before', () => {
    const text =
      'The Foreign Ministry in Beijing said no. The Foreign Ministry in Thimphu said yes.';
    expect(partyOf(text, 'Thimphu')).toBe('Bhutan');
    expect(partyOf(text, 'Foreign Ministry')).toBe('China');
  });

  it.each([
    ['a national one', 'The National Security Council said no.', 'National Security Council'],
    ['a source at a ministry', 'A source at the Ministry of Energy said no.', 'source'],
    [
      'an official at a directorate',
      'An official at the fisheries directorate in the north said no.',
      'official',
    ],
    ['the spokesman of an office', 'The Prime Minister’s official spokesman said no.', 'spokesman'],
  ])('is of the paper’s home, too: %s', (_, text, name) => {
    expect(
      partyOf(`${MANILA.replace('Philippines', 'Norway').replace('MANILA', 'OSLO')}${text}`, name),
    ).toBe('Norway');
  });

  it.each([
    [
      'an official, of the body named before',
      'Sources in Chad’s Trade Ministry were blunt. “No,” a senior official said.',
      'senior official',
    ],
    [
      'a ruling party, of the parliament',
      'Chad’s parliament met. The ruling party said no.',
      'ruling party',
    ],
    ['a body with its capital behind it', 'In a note the Power Division in Lima said no.', 'Power'],
    ['who speaks for a state', 'The speaker for Chad said no.', 'speaker'],
  ])('is of the state told for it: %s', (_, text, name) => {
    expect(partyOf(`${MANILA}${text}`, name)).not.toBe('Philippines');
    expect(partyOf(`${MANILA}${text}`, name)).toMatch(/Chad|Peru/);
  });

  it('is of the paper’s own state where a ruling party is told without one', () => {
    expect(partyOf(`${MANILA}It rained. The ruling party said no.`, 'ruling party')).toBe(
      'Philippines',
    );
  });

  it('is of the state in front of the sentence', () => {
    expect(partyOf(`${MANILA}In Dushanbe, the Ministry of Defence said no.`, 'Defence')).toBe(
      'Tajikistan',
    );
  });

  it('keeps both things that it is over', () => {
    expect(speakersOf('“Never,” Ethiopia’s Ministry of Water and Energy said.')).toEqual([
      'Ethiopia’s Ministry of Water and Energy',
    ]);
  });
});

describe('a state’s name', () => {
  it('may hold an apostrophe', () => {
    const text = 'The envoy of the Democratic People’s Republic of Korea, Ann Lund, said no.';
    expect(partyOf(text, 'Lund')).toBe('North Korea');
  });

  it('is not the end of another place’s', () => {
    expect(partyOf('The Northern Ireland Secretary, Ann Lund, said no.', 'Lund')).not.toBe(
      'Ireland',
    );
  });
});

describe('an office that the article has given to somebody is that person', () => {
  it.each([
    [
      'with a title before the name',
      'District Collector Dr. Ann Lund left. "No," the Collector said.',
      'Ann Lund',
    ],
    [
      'by the capitals that spell it',
      'The Metropolitan Chief Executive, Hon. Ann Lund, left. "No," the MCE said.',
      'Ann Lund',
    ],
    [
      'by another word for what the one person around is',
      'Neighbour Ann Lund, 79, left the hall. "No," said the retired headmistress.',
      'Ann Lund',
    ],
  ])('%s', (_, text, name) => expect(speakersOf(text)).toEqual([name]));

  it('but not for an office of state of which nothing tells that it is theirs', () => {
    const text = 'The miner Ann Lund left the hall. "No," the governor said.';
    expect(speakersOf(text)).toEqual(['governor']);
  });

  it('and the under-secretary-general is not the secretary-general', () => {
    const text =
      'Ann Lund, Under-Secretary-General for Aid, left. "No," the secretary-general said.';
    expect(speakersOf(text)).toEqual(['secretary-general']);
  });
});

describe('what somebody is by the clause behind the name', () => {
  it('has the state that is told before', () => {
    const text =
      'In Tokyo they see it otherwise. Ann Lund, who led the desk and is now deputy foreign minister, said no.';
    expect(partyOf(text, 'Lund')).toBe('Japan');
  });

  it('ends before the verb', () => {
    const text =
      'Ann Lund, who is now chairman of the pilots said in a letter, left. “No,” she said.';
    expect(read(text).speakers.find(({ name }) => name === 'Ann Lund')?.role).toBe(
      'chairman of the pilots',
    );
  });
});

describe('a body', () => {
  it('is known by the capitals behind its name', () => {
    const text = 'The Land Transport Authority (LTA) met. "No," LTA said.';
    expect(speakersOf(text)).toEqual(['Land Transport Authority']);
  });
});

describe('an official who is left without a state once the article is read is of', () => {
  const OSLO = 'OSLO (AP) — It rained.\n\n';
  const MANILA = 'MANILA, Philippines — It rained.\n\n';

  it.each([
    [
      'the state spoken of nearest',
      `${OSLO}Peru lost, and Chad won. Chief Superintendent Ann Lund said no.`,
      'Chad',
    ],
    [
      'the state of whoever was named before',
      `${OSLO}The Peruvian minister, Bo Vik, left. Chief Superintendent Ann Lund said no.`,
      'Peru',
    ],
    ['the paper’s own', `${OSLO}It rained. Chief Superintendent Ann Lund said no.`, 'Norway'],
    [
      'the state of the paragraph before, where the paper has none',
      'Chad lost.\n\nColonel Ann Lund said no.',
      'Chad',
    ],
    [
      'the state that he “represents”',
      `${OSLO}Chad lost. Ann Lund, who represents Peru in Chad, said no.`,
      'Peru',
    ],
    [
      'the state of the body that he “heads”',
      `${OSLO}In Lima, Ann Lund, who heads the economic committee, said no.`,
      'Peru',
    ],
    [
      'the state for which he “has been” in office',
      `${OSLO}In Lima it is heard otherwise. Ann Lund has been foreign minister for two years. “No,” she said.`,
      'Peru',
    ],
    [
      'another than that to which he is sent',
      `${OSLO}In Chad it rained. Ann Lund, high commissioner in Chad, said no.`,
      'Norway',
    ],
    [
      'that of which he is chargé d’affaires',
      `${OSLO}The Peruvian chargé d’affaires in Chad, Ann Lund, said no.`,
      'Peru',
    ],
    [
      'another than the paper’s own, as an envoy',
      'MANILA — It rained. Peru lost.\n\nAmbassador Ann Lund said no.',
      'Peru',
    ],
    [
      'another than the paper’s own, as a chargé d’affaires',
      'MANILA — It rained. Peru lost.\n\nThe chargé d’affaires, Ann Lund, said no.',
      'Peru',
    ],
  ])('%s', (_, text, state) => {
    expect(partyOf(text, 'Lund')).toBe(state);
  });

  it.each([
    [
      'what something is compared to',
      'It is the size of Chad. Chief Superintendent Ann Lund said no.',
    ],
    ['an organisation for which he speaks', 'Nato has answered. Spokesperson Ann Lund said no.'],
    ['whom a company employs', 'Chad lost. Ann Lund, a spokesman for the Sela company, said no.'],
    ['who left the office', 'Chad lost. Ann Lund, a retired colonel, said no.'],
    [
      'who left the office of a state',
      'Ann Lund, a former adviser to Peru’s foreign ministry, said no.',
    ],
    ['who left it, in brackets', 'Chad lost. Commodore (retd) Ann Lund said no.'],
    ['whose office is a person’s', 'Chad lost. Paul’s adviser, Ann Lund, said no.'],
    ['who is nobody of a state', 'Chad lost. Ann Lund, the skipper, said no.'],
  ])('none: %s', (_, text) => {
    expect(partyOf(text, 'Lund')).toBeNull();
  });

  it.each([
    ['the Senate', `${MANILA}It rained. The Senate said no.`, 'Senate', 'Philippines'],
    [
      'the chamber of another state',
      `${MANILA}In Lima the Legislative Assembly said no.`,
      'Assembly',
      'Peru',
    ],
    [
      'an official without a name',
      'Chad lost. It was late. “No,” a defense official said.',
      'official',
      'Chad',
    ],
  ])('likewise %s', (_, text, name, state) => {
    expect(partyOf(text, name)).toBe(state);
  });

  it('none where an organisation of several states bears such a name', () => {
    expect(partyOf('Chad lost. The International Committee said no.', 'Committee')).toBeNull();
  });
});
