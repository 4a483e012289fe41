/** Whom the words around a quotation mean: pronouns, offices, bodies, labels and signatures as pages print them. */
import { describe, expect, it } from 'vitest';
import { extracted } from '../../src/cli/extract/reading-json.ts';
import { readArticle } from '../../src/reading/read.ts';

/** What is said, with the speaker as read, however sure. */
const said = (text: string): readonly string[] => {
  const article = { id: 'a', text, title: null, published: null, aliases: {} };
  return extracted(
    'a',
    text,
    readArticle(article, () => 1),
  ).quotes.map(({ speaker, quote }) => `${speaker}: ${quote}`);
};

const BEFORE = '"I have two of them," said Helen Marsh, a nurse.\n\n';

describe('a pronoun means the subject of the sentence before', () => {
  it.each([
    ['School warden Adaeze Nwosu found the money. "Potholes wait," she said.', 'Adaeze Nwosu'],
    ['Judge Mbali Dlamini asked for papers.\n\n"It is short," she said.', 'Mbali Dlamini'],
    ['The boy\'s mother, Anneli Rautio, held him. "He is cold," she said.', 'Anneli Rautio'],
    ['Cinema manager Per Flo shrugged. "It happens," he said.', 'Per Flo'],
    [
      'Anton Weiss shook his head. When Mr Weiss rose again, he called it "theatre of the cheapest kind".\n\nChina\'s envoy, Shen Guowei, explained his vote in milder terms. "We abstain," he said.',
      'Shen Guowei',
    ],
    [
      'The Commissioner of Prisons, Mr Gift Phiri, agreed. "We asked for beds," he said.',
      'Gift Phiri',
    ],
    ['Justice Anne Farrant rose. "I have seen it," her Honour said.', 'Anne Farrant'],
    [
      'Sheikha Mouza bint Saqr laughed. "Send me the bills," said Her Excellency.',
      'Sheikha Mouza bint Saqr',
    ],
    ['ABDOULAYE SARR (Samaré) called it late. "We have waited," he said.', 'Abdoulaye Sarr'],
    [
      'Marc Delvaux, a historian who has lived in Vess for years, suspects dealers. "They steal," he said.',
      'Marc Delvaux',
    ],
    [
      'The abbot of the temple on the hill, Tep Samnang, has found a use. "They come," he said.',
      'Tep Samnang',
    ],
  ])('%s', (text, speaker) => {
    expect(said(BEFORE + text).at(-1)).toMatch(new RegExp(`^${speaker}:`));
  });
});

describe('a pronoun means who stands in front of its verb of saying by another way', () => {
  it.each([
    [
      'behind a time or place in front',
      'At the interval Bo Vik took off Aksel Rud, a striker',
      'he',
      'Bo Vik',
    ],
    ['before what it is of', 'Bo Vik of the Harbour Hotel is still open', 'he', 'Bo Vik'],
    ['whom “who” tells to be somebody', 'Bev, who had lost her roof, came by', 'she', 'Bev'],
    ['described, with “who”', 'A lodger who came by sea had seen it', 'she', 'A lodger'],
    ['one of several', 'One of the older pilots had left in May', 'he', 'One of the older pilots'],
    ['before a clause without “whom”', 'A student I met on the stairs laughed', 'he', 'A student'],
    [
      'among others',
      'Among those waiting was Bo Vik, the master of the Saint Orsola, a tanker',
      'he',
      'Bo Vik',
    ],
    [
      'by the name that one goes by',
      'A baker, known in the valley only as Tava Ossa, came by',
      'she',
      'Tava Ossa',
    ],
    ['described, and called by a name', 'A farmer called Don Tavo came by', 'he', 'Don Tavo'],
    ['of a calling', 'The abbot was on the roof', 'he', 'abbot'],
    ['described, with “who” behind a comma', 'A lodger, who is 44, rang me', 'he', 'A lodger'],
    ['as somebody’s relative', 'Her brother was the youngest of them', 'he', 'Her brother'],
    [
      'familiar with something',
      'A person familiar with the talks rang',
      'he',
      'A person familiar with the talks',
    ],
    ['said to be somebody', 'Her opponent is Bo Vik, a councillor', 'he', 'Bo Vik'],
    ['behind “a.m.”', 'Bo Vik rang at 3 a.m', 'he', 'Bo Vik'],
  ])('%s: %s', (_how, sentence, pronoun, speaker) => {
    const text = `${BEFORE}${sentence}. "It was our street," ${pronoun} said.`;
    expect(said(text).at(-1)).toMatch(new RegExp(`^${speaker}`));
  });

  it('“He, however,” is he', () => {
    const text = 'Bo Vik rose. He, however, conceded that it was "a lapse of the crew".';
    expect(said(text)).toEqual(['Bo Vik: that it was "a lapse of the crew"']);
  });

  it('whoever an article is by is not quoted in it', () => {
    const text =
      'Flood peaks\n\nBy Tash Bell and Dev Rao\n\nOur reporter Dev Rao has spoken with Thuy Nguyen, the baker. "We passed them up," she told him.';
    expect(said(text)).toEqual(['Thuy Nguyen: "We passed them up,"']);
  });
});

describe('whom records of meetings and courts print', () => {
  const RECORD =
    'Opening it, Oumar Sarr (Senegal), Chair of the Commission, said it was late. INGRID THORESEN (Norway) said it was cold.\n\n';
  it.each([
    [`${RECORD}The Chair ruled that it was “warm enough”.`, 'Oumar Sarr'],
    [`${RECORD}The representative of Norway said that it was “a great day”.`, 'Ingrid Thoresen'],
    [
      'Stella Rowe KC asked about a horse. Cross-examined by Imran Gill KC, the nurse wept.\n\n“Are you sorry?” counsel asked.',
      'Imran Gill KC',
    ],
    ['Stella Rowe KC, for the widow, rose. “Are you sorry?” Ms Rowe asked.', 'Stella Rowe KC'],
  ])('%s', (text, speaker) => expect(said(text).at(-1)).toMatch(new RegExp(`^${speaker}: `)));
});

it('a pronoun means somebody with a given name alone who has just done something', () => {
  const text = `${BEFORE}Maria sighed. "It is cold," she said.`;
  expect(said(text).at(-1)).toBe('Maria: "It is cold,"');
});

describe('“it” means', () => {
  it.each([
    ['the body that did something', 'The board announced a bonus in India', 'said', 'board'],
    [
      'a body with a name like a person’s',
      'Essential Water wrote to Queensland Police',
      'said',
      'Essential Water',
    ],
    [
      'who wrote in a statement',
      'Sen. Ann Lee, chair of the Farm Committee, fired back in a statement',
      'read',
      'Ann Lee',
    ],
    [
      'who put one out',
      'Ann Lee has put out a statement with the Farm Committee',
      'read',
      'Ann Lee',
    ],
    ['whose letter was read', 'The jury was read a letter from Carl Stone', 'read', 'Carl Stone'],
    [
      'who sent a message, whoever tells it',
      'The court heard that Carl Stone sent a message to the Farm Gazette',
      'read',
      'Carl Stone',
    ],
    [
      'whose letter it is',
      'Ann Lee has gone. Her letter, printed by the Farm Gazette, is short',
      'says',
      'Ann Lee',
    ],
  ])('%s: %s', (_what, sentence, verb, speaker) => {
    expect(said(`${sentence}. "We were late," it ${verb}.`).at(-1)).toBe(
      `${speaker}: "We were late,"`,
    );
  });
});

describe('of two with one surname', () => {
  const BOTH = 'Everett Lund farms here. His son, Wade Lund, drives north.\n\n';

  it.each([
    ['“the younger” is who came later', 'the younger Mr Lund', 'Wade Lund'],
    ['“the elder” is who came first', 'the elder Lund', 'Everett Lund'],
  ])('%s', (_whom, name, speaker) => {
    expect(said(`${BOTH}"It is far," ${name} said.`).at(-1)).toBe(`${speaker}: "It is far,"`);
  });

  it('it is whom the paragraph before, or this one, named in full', () => {
    const said2 = said(
      `${BOTH}Lund called it late.\n\nWade Lund shrugged.\n\n"It is far," Lund said.`,
    );
    expect(said2.at(-1)).toBe('Wade Lund: "It is far,"');
    const later = `Everett Lund farms here. Lund is 80.\n\nHis son, Wade Lund, drives.\n\nIt rained.\n\n"It is far," Lund said.`;
    expect(said(later).at(-1)).toBe('Everett Lund: "It is far,"');
  });

  it('a title’s gender tells', () => {
    const text =
      'They buried Josat Alder. Alder was old. His granddaughter, Denise Alder, wept.\n\n"I study, Papa," Ms Alder told the coffin.';
    expect(said(text).at(-1)).toBe('Denise Alder: "I study, Papa,"');
  });
});

describe('“the defendant” is', () => {
  it.each([
    'Simon Tarn, 54, of Oak Street, denies fraud.',
    'Simon Tarn was jailed.',
    'Simon Tarn (54) pleaded guilty.',
  ])('whoever is on trial: %s', (trial) => {
    expect(said(`${trial} Carl Holm, prosecuting, rose.\n\n“No,” the defendant said.`)).toEqual([
      'Simon Tarn: “No,”',
    ]);
  });

  it('nobody whose family name alone is told to be on trial', () => {
    const text =
      'Gideon Tarn wept. His brother, Seb Tarn, left.\n\nTarn denies fraud.\n\n“No,” the defendant said.';
    expect(said(text)).toEqual(['defendant: “No,”']);
  });
});

it('a title tells the noun that goes for it', () => {
  const text = 'Father Ghevond has tried sermons, Bo Vik said. “I told them,” the priest says.';
  expect(said(text).at(-1)).toBe('Ghevond: “I told them,”');
});

describe('whom a lead describes', () => {
  const lead = (next: string) =>
    said(`A farmer who sold queens told officers he was “a man of the Word”.\n\n${next}`)[0];

  it('is whom the next paragraph names with an age', () => {
    expect(lead('Simon Tarn, 54, denies it.')).toMatch(/^Simon Tarn: /);
    expect(lead('Simon Tarn (54) denies it.')).toMatch(/^Simon Tarn: /);
  });

  it('is nobody else that it names', () => {
    expect(lead('Simon Tarn, a neighbour, denies it.')).toMatch(/^A farmer: /);
    expect(lead('It was cold, said Simon Tarn, 54.')).toMatch(/^A farmer: /);
  });
});

it('a place that somebody comes from is not “who”', () => {
  const text =
    'We rang Bo Vik, a historian in Harrowby, who was nine then. “Nothing did,” he adds.';
  expect(said(text).at(-1)).toBe('Bo Vik: “Nothing did,”');
});

it('“she” is the teacher whom “she” meant before', () => {
  const text =
    'A teacher at the hall spoke to reporters. She added that her friend Leanne Moor, who was hurt, was well.\n\nShe said: “It is not fair.”';
  expect(said(text).at(-1)).toBe('A teacher at the hall: “It is not fair.”');
});

it('of a long description what first belongs to it is not shown further', () => {
  const text =
    'Members on the House Committee on Trade Between the Northern States and the Southern Union, led by chairman John Doe, requested “more of it”.';
  expect(said(text)).toEqual(['Members on the House Committee: “more of it”']);
});

describe('“her husband” is', () => {
  it('whom the article has named so', () => {
    const text =
      'Sorcha Burke found the tin with her brother, Cathal Burke. "It was there," said Nora Burke.\n\n"She has the floor up," her brother said.';
    expect(said(text).at(-1)).toBe('Cathal Burke: "She has the floor up,"');
  });

  it('the only other one of her surname', () => {
    const text =
      'Ann Tillman wants a fence. Bo Tillman does not. Ann Tillman said so in May. Her brother was quiet. "Yeah," he said.';
    expect(said(text).at(-1)).toBe('Bo Tillman: "Yeah,"');
  });

  it('nobody of her surname who is told to be another’s kin, nor one of several', () => {
    const text = (others: string) =>
      `${others} Ann Tillman wants a fence. Her husband waited. "Yeah," her husband said.`;
    expect(said(text('Her son, Bo Tillman, left.')).at(-1)).toMatch(/^[Hh]er husband:/);
    expect(said(text('Bo Tillman left. Cy Tillman did too.')).at(-1)).toMatch(/^[Hh]er husband:/);
  });

  it('nobody whose name only stands before the sentence', () => {
    const text = 'In his home town of Satara, his father watched. "I listened," his father said.';
    expect(said(text).at(-1)).toBe('his father: "I listened,"');
  });
});

it('a given name behind how somebody is, is nobody new', () => {
  const text = 'Kelly-Ann Prosser, 31, was late.\n\nFurious Kelly-Ann hit back: "I will sue."';
  expect(said(text)).toEqual(['Kelly-Ann Prosser: "I will sue."']);
});

it('what somebody remembers another saying is that other’s', () => {
  const text =
    'Ann Lee left after a sheriff, Carl Stone, knocked. "You have five minutes," she remembered him saying.';
  expect(said(text)).toEqual(['Carl Stone: "You have five minutes,"']);
});

it('what a crowd shouts to it is not what somebody says', () => {
  const text = '"Who paid for it?" asked Bo Vik, to shouts of "Nobody at all!"';
  expect(said(text).some((one) => /^Bo Vik.*Nobody/.test(one))).toBe(false);
});

it('a body is known by capitals behind its name, also with its state', () => {
  const text = 'The Philippine Coast Guard (PCG) came. "We go on," the PCG said.';
  expect(said(text)).toEqual(['Philippine Coast Guard (PCG): "We go on,"']);
});

describe('a pronoun is followed', () => {
  it('through sentences that say no more than “she”', () => {
    const text =
      '"It rang at noon," said Kirsi Salonen of the harbour.\n\nShe called the pilots. Within an hour a boat had found the Aurelia Star, a tanker without one of its anchors.\n\n"I asked for one ship," she said.';
    expect(said(text).at(-1)).toBe('Kirsi Salonen: "I asked for one ship,"');
  });

  it.each([
    ['Eugenia Charles', 'Josephat Alder', 'she', 'Eugenia Charles'],
    ['Ifeoma Brandt', 'Edmund Farr', 'he', 'Edmund Farr'],
  ])('to the given name of its gender: %s, %s, “%s”', (first, second, pronoun, speaker) => {
    const text = `${first} met ${second} on the pier and praised ${second}. The rain went on. "We are late," ${pronoun} said.`;
    expect(said(text).at(-1)).toBe(`${speaker}: "We are late,"`);
  });
});

describe('an office belongs to whom it is said of', () => {
  it('a representative of one state is not that of another', () => {
    const text =
      'The representative of Norland, HENRIK STAAL, agreed. "So be it," he said.\n\nThe representative of Kassal said no. "Kassal feeds its people," he said.';
    expect(said(text).at(-1)).toBe('representative of Kassal: "Kassal feeds its people,"');
  });

  it('a representative of “the country concerned” is whoever is named beside it', () => {
    const text =
      'Thomas Okoro (Nigeria) agreed. "Sympathy is not a currency," he said.\n\nThe representative of the country concerned, Mohamed Warsame, said it was late. "We have waited," he said.';
    expect(said(text).at(-1)).toBe('Mohamed Warsame: "We have waited,"');
  });

  it('a title before capitals names somebody, and no acronym', () => {
    const text = 'JÓZEF WILK spoke. "Good," he said.\n\n"We are done," Mr. WILK said.';
    expect(said(text).at(-1)).toBe('Józef Wilk: "We are done,"');
  });

  it.each([
    ['"We stay," said the head of the Farmers\' Union, Anton Weiss.', 'Anton Weiss'],
    ['"A fine map," Ostria\'s agent, Professor Maja Lindholm, told the court.', 'Maja Lindholm'],
    ['"He booked," said pool owner Carl "Tiny" Jespersen.', 'Carl Jespersen'],
    ['"I left," said a man who gave only his first name, Goran.', 'Goran'],
    [
      'Sen. Roy Tackett, R-Millbrook, who voted no, called it "a very odd monument".',
      'Roy Tackett',
    ],
    ['**Treasury** — The secretary, Olav Moe, was cheerful: "All is well."', 'Olav Moe'],
  ])('%s', (text, speaker) => {
    expect(said(text)[0]).toMatch(new RegExp(`^${speaker}:`));
  });

  it('"the German champion" is the one described anew', () => {
    const text =
      'Ines Duarte beat Marta Kohl.\n\nKohl, who won last year, shook her head. "Every ball came back," the German champion said.';
    expect(said(text)[0]).toBe('Marta Kohl: "Every ball came back,"');
  });
});

describe('an office that nobody was said to hold means', () => {
  const dug = 'Kerem Aslan led the team that dug for two days. "We heard a spoon," Aslan said.\n\n';

  it('the one person spoken of around, of whom nothing was told', () => {
    expect(said(`${dug}"You listen," the miner said.`).at(-1)).toMatch(/^Kerem Aslan:/);
  });

  it('none of several, nor anybody of whom something else was told', () => {
    const two = `${dug}Ann Lee waited. Bo Vik left. "You listen," the miner said.`;
    expect(said(two).at(-1)).toMatch(/^miner:/);
    const other = dug.replace('Kerem Aslan led', 'Kerem Aslan, a teacher, led');
    expect(said(`${other}It was cold. It was late. "You listen," the miner said.`).at(-1)).toMatch(
      /^miner:/,
    );
  });
});

it('“they” are those of whom the sentence before tells, rather than a body', () => {
  const text =
    'The European Commission met. Analysts at Warburg were gloomy. "We see no floor," they wrote.';
  expect(said(text).at(-1)).toBe('Analysts at Warburg: "We see no floor,"');
});

describe('who was only described', () => {
  it.each([
    ['A pal of the couple laughed.', 'source', 'A pal of the couple'],
    ['One regular, at the bar, laughed.', 'man', 'One regular'],
    ['A tanod who guards the road said that many got through.', 'watchman', 'A tanod'],
  ])('is meant by a noun that tells no other work: %s', (text, noun, name) => {
    expect(said(`${text} "They go at three," the ${noun} said.`).at(-1)).toMatch(
      new RegExp(`^${name}.*: "They go at three,"`),
    );
  });

  it('is nobody whose work is another', () => {
    const text = 'A reviewer sent it back. "They go at three," the editor said.';
    expect(said(text).at(-1)).toBe('editor: "They go at three,"');
  });

  it('is meant again, rather than somebody with a like office', () => {
    const text =
      'Ambassador Ingrid Solheim voted. A diplomat, speaking on condition of anonymity, said that talks had begun.\n\n"Everybody knew," the diplomat said.';
    expect(said(text).at(-1)).toBe('A diplomat: "Everybody knew,"');
  });

  it('is meant again, rather than somebody with the same office named before', () => {
    const text =
      'Robert Ashworth, the chief executive of Mercy Lakes, spoke first. A hospital executive, who asked not to be named, was grim. "Nobody budgeted for it," the executive said.';
    expect(said(text).at(-1)).toBe('A hospital executive: "Nobody budgeted for it,"');
  });

  it('and opens the next sentence, is the one of the sentence before', () => {
    const text =
      'Ingrid Solheim came down the steps. The Norwegian fisheries minister spoke for a minute. "We are tired," she said.';
    expect(said(text).at(-1)).toBe('Ingrid Solheim: "We are tired,"');
  });

  it('and is told of further, is somebody new', () => {
    const text =
      'Jaylen Ortiz read it and shrugged.\n\nThe former coach, whose title hangs there, did not come. "I never liked it," he said.';
    expect(said(text).at(-1)).toMatch(/^former coach:/);
  });

  it.each([
    ['The member, Hon. Musa Danladi, rose.', 'lawmaker', 'Musa Danladi'],
    ['The ruler of the area, Oba Sikiru Alabi, rose.', 'monarch', 'Sikiru Alabi'],
  ])('is called anew by a noun for the title: %s', (text, noun, name) => {
    expect(said(`${text} "Be calm," the ${noun} said.`).at(-1)).toBe(`${name}: "Be calm,"`);
  });

  it('is called anew by a noun for the office', () => {
    const text =
      'Archbishop Dominic Wafula asked both sides to wait.\n\n"I taught for four years," the prelate said.';
    expect(said(text).at(-1)).toBe('Dominic Wafula: "I taught for four years,"');
  });
});

describe('a body', () => {
  it('is the one that did something, rather than a place of its', () => {
    const text =
      'Castor Resources suspended work at its Pellona copper mine.\n\n"Safety is first," the company said.';
    expect(said(text)).toEqual(['Castor Resources: "Safety is first,"']);
  });

  it('that did something just before is “the agency”, unless it is a ministry', () => {
    const agency = (body: string) =>
      said(`${body} estimates that few came. “Each day counts,” the agency said.`).at(-1);
    expect(agency('UNICEF, in a report,')).toBe('UNICEF: “Each day counts,”');
    expect(agency('The Ministry of Roads')).toBe('agency: “Each day counts,”');
  });

  it('is never the platform on which it posts', () => {
    const text =
      'OpenTrail has many users. In a post on X, the company said: "We are sorry." It later wrote that it had "no evidence of misuse".';
    expect(said(text).map((one) => one.split(':')[0])).toEqual(['OpenTrail', 'OpenTrail']);
    const again = `${text}\n\nOpenTrail is an app. In a post on X, the company said: "We are sorry."`;
    expect(said(again).at(-1)).toMatch(/^OpenTrail:/);
  });

  it('is not the place of a dateline before a colon', () => {
    const text =
      'ISLAMABAD: The Water Council on Friday condemned what it termed “a unilateral act” on the river.';
    expect(said(text)).toEqual(['Water Council: “a unilateral act” on the river']);
  });

  it('has no conjunction in its name', () => {
    const text =
      'Russia cast a veto that Western members called "a gift to the smugglers of arms".';
    expect(said(text)[0]).toMatch(/^Western members:/);
  });

  it('does not say what it puts on its posters', () => {
    const text = 'One company in Sai Kung put up posters asking, "Retired? Bored? Drive!"';
    expect(said(text).filter((one) => !one.startsWith('null'))).toEqual([]);
  });

  it('has no day in its name', () => {
    const text =
      'The union of pilots on Wednesday said the offer was poor.\n\n"It is a cut," the union said.';
    expect(said(text).at(-1)).toBe('union of pilots: "It is a cut,"');
  });

  it('is no ministry for being an outlet', () => {
    const text =
      '"I sell benches," Dino Matic told the Mirna Radio.\n\n"It is loud," the ministry said.';
    expect(said(text).at(-1)).toBe('ministry: "It is loud,"');
  });
});

it('what somebody was asked about he has not said', () => {
  const text =
    'Asked about a claim by the Tolland energy minister that the line "was finished in spirit only", spokesman Erik Dahl said no.';
  expect(said(text).filter((one) => one.startsWith('Erik Dahl: ') && /spirit/.test(one))).toEqual(
    [],
  );
});

describe('labels', () => {
  it('"Spokesperson for fisheries Jan Brandsma" is Brandsma', () => {
    const text =
      'Elodie Marchal: Good morning.\n\nQuestion (Politica): Well?\n\nSpokesperson for fisheries Jan Brandsma: It was on Tuesday.\n\nElodie Marchal: That is all.';
    expect(said(text)).toContain('Jan Brandsma: It was on Tuesday.');
  });

  it('the number of a question is no part of a name, nor ends the turn before', () => {
    const text =
      'Q1 Chair: Are you well?\n\nSir Alan Dray: I am.\n\nQ2 Gwen Olds: And now?\n\nSir Alan Dray: Less so.';
    expect(said(text)).toContain('Gwen Olds: And now?');
  });

  it('broadcasters print the name in brackets', () => {
    const text = 'PRESENTER (RUTH AMARO): Good evening.\n\nGREG HYDE: Ruth.\n\nGREG HYDE: Well.';
    expect(said(text)).toContain('Ruth Amaro: Good evening.');
  });

  it('lead-ins in capitals are nobody', () => {
    const text =
      'FIRST UP: Minister Hanna Voll lands at noon. "I packed," Voll told reporters.\n\nNOT CONVINCED: Leader Erik Brun doubts it. "She packed," he said.';
    expect(said(text)).toEqual(['Hanna Voll: "I packed,"', 'Erik Brun: "She packed,"']);
  });

  it('one name below questions without a label answers them', () => {
    const text =
      'The sea lawyer Hanna Dietz teaches at Brenn.\n\nWhy now?\n\nDietz: Because it could.\n\nAnd then?\n\nDietz: Watch the premiums.';
    expect(said(text)).toEqual([
      'Interviewer: Why now?',
      'Hanna Dietz: Because it could.',
      'Interviewer: And then?',
      'Hanna Dietz: Watch the premiums.',
    ]);
  });
});

describe('signatures', () => {
  const LIST = '"We will build it." — Ann Doyle\n\n"Members should be asked." — ';

  it('a list signs with a given name or for a body; a sign on a wall says nothing', () => {
    expect(said(`${LIST}Keith, Harwick`).at(-1)).toBe('Keith: "Members should be asked."');
    expect(said(`${LIST}club statement`).at(-1)).toBe('club: "Members should be asked."');
    expect(said(`${LIST}protest sign`).join()).not.toContain('sign:');
  });

  it('sections are their writers’, whom the notes below them name', () => {
    const text =
      'Experts react\n\nIt is late. I expect more.\n\n—Ann Olcott is a fellow.\n\nNo tap closes.\n\n—Emre Sadik directs a programme.';
    expect(said(text)).toEqual([
      'Ann Olcott: It is late. I expect more.',
      'Emre Sadik: No tap closes.',
    ]);
  });

  it('a letter gets its answer from who replies', () => {
    const text =
      'Pigeons on my washing\n\nDear Marian,\nMy washing suffers. What now?\nFed up, Leeds\n\nMarian replies: You could hang it indoors.';
    expect(said(text)).toContain('Marian: You could hang it indoors.');
  });

  it('a piece is told by whom the line above "As told to" names; notes below a speech are nobody’s', () => {
    const told =
      'What I know: Greta Olsen, 84, midwife\n\nAs told to Peter Wynn\n\nI have seen babies come in this valley.';
    expect(said(told)).toEqual(['Greta Olsen: I have seen babies come in this valley.']);
    const speech =
      'Remarks by Governor Lena Ravn at the Forum\n\nI raised rates twice last year.[1]\n\n[1] Bank Act, section 4.';
    expect(said(speech)).toEqual(['Lena Ravn: I raised rates twice last year.']);
  });
});

it('corner brackets and dashes open speech', () => {
  expect(said('「I put it out」, said owner Kenta Mori.')).toEqual([
    'Kenta Mori: 「I put it out」',
  ]);
  const dashes = '—We sell fish —said the keeper, Carmen Vidal.\n\n—I sell hats —said Andrés Gil.';
  expect(said(dashes).map((one) => one.split(':')[0])).toEqual(['Carmen Vidal', 'Andrés Gil']);
});

it('a title below "Recommended" that quotes somebody is no statement', () => {
  const text =
    'Tortoise dies\n\nBertram has died.\n\nRecommended\nRail minister: "I never missed a train"\n\nThe zoo mourns.';
  expect(said(text)).toEqual([]);
});

it('somebody of whom only an age is told is a person whom a pronoun may mean', () => {
  const text = 'Among the evacuated is Evdokia Raptis, 88. "I took the goat," she said.';
  expect(said(text).at(-1)).toMatch(/^Evdokia Raptis:/);
});

describe('an office between commas', () => {
  it('is what the named person is, and speaks not for itself', () => {
    const lead = 'Prof Hilary Munns, Professor of Sleep Medicine, University of Ardle, said:';
    expect(said(`${BEFORE}${lead}\n\n"It asks them how they slept."`).at(-1)).toMatch(
      /^Hilary Munns:/,
    );
  });
});

it('the word over a transcript is nobody', () => {
  const turns = 'ANN LEE: Why did it close?\n\nROBIN STACEY: Because the money has gone.';
  const all = said(`TRANSCRIPT: The Morning Table, 3 October 2024\n\n${turns}`);
  expect(all.some((one) => /^transcript:/i.test(one))).toBe(false);
  expect(all.at(-1)).toMatch(/^Robin Stacey:/i);
});

it('“he” is nobody whom the question names that he was asked', () => {
  const text = 'Asked whether he would take gifts from Lord Alli, he said: "I keep the rules."';
  expect(said(text).at(-1)).toBe('null: "I keep the rules."');
});

it('“the mayor” is no vice mayor', () => {
  const text =
    'Mayor Rosa Luz won. The loser was Vice Mayor Ben Cruz, who will sue. "He should count again," said the mayor.';
  expect(said(text).at(-1)).toBe('Rosa Luz: "He should count again,"');
});

it('a long description is the one person around of whom nothing was told', () => {
  const text =
    'Tim Stal says the hall had one tap. "One tap for four hundred," the opposition emergency spokesman says.';
  expect(said(text).at(-1)).toBe('Tim Stal: "One tap for four hundred,"');
});

it('“the ministry” is the one that did something last, though it was only described', () => {
  const text =
    'The Norland Foreign Ministry spokesman Li Jun urged calm.\n\nIndia’s home ministry announced drills. It will be a day of "hostile noise," the ministry said.';
  expect(said(text).at(-1)).toMatch(/^India’s home ministry: /);
});

it('two sentences that lead into a quotation are no label of it', () => {
  const text =
    'Bo Vik spoke.\n\nMr. Vik will go again in October. He quoted a chief at the bend, who told him: "Keep the boat."';
  expect(said(text).at(-1)).toBe('a chief at the bend: "Keep the boat."');
});

describe('what somebody is also called', () => {
  it.each([
    ['Isidra Capili, 67, better known as Nanay Ising, walked home'],
    ['Isidra Capili, whom everybody calls Nanay Ising, walked home'],
    ['Isidra Capili is known throughout the district as “Nanay Ising”'],
    ['Isidra Capili, nicknamed Nanay Ising, walked home'],
    ['Isidra Capili – Nanay Ising to her friends – walked home'],
  ])('%s', (sentence) => {
    const text = `${sentence}.\n\nNanay Ising won a cooker. "God is good," she said.`;
    expect(said(text).at(-1)).toBe('Isidra Capili: "God is good,"');
  });
});

it('of “Captain Kofia” the title may be left out', () => {
  const text =
    'The fisherman Omar Shee, whom everyone calls Captain Kofia, came. "It did not work," Captain Kofia said.';
  expect(said(text).at(-1)).toBe('Omar Shee: "It did not work,"');
});

it('“Hubby” is a title', () => {
  const text =
    'Kayleigh Mott and Darren Mott left.\n\nHubby Darren said it was late. "We sat outside," he said.';
  expect(said(text).at(-1)).toBe('Darren Mott: "We sat outside,"');
});

it('“Eng.” is a title', () => {
  const text = 'Eng. Khalid Al Zaabi said no. "It is the law," said Eng. Al Zaabi.';
  expect(said(text).at(-1)).toBe('Khalid Al Zaabi: "It is the law,"');
});

it('what others shout is theirs, within what somebody tells', () => {
  const text = 'Rodel Abucay, a trader, said the crew had shouted "Stay down!" as the boat listed.';
  expect(said(text)).toContain('crew: "Stay down!" as the boat listed');
});

it('what stands beside the text is no sentence that parts “she” from whom it means', () => {
  const article = (between: string) =>
    `"We wait," said Bo Vik.\n\n"We are sad," said Ana Reis.\n\n${between}Asked whether she would go on, she said: "Of course."`;
  const beside = '![The hall](https://a.example/a.jpg)\n\nThe hall on Monday. Credit: Ann Lee\n\n';
  expect(said(article(beside)).at(-1)).toBe(said(article('')).at(-1));
});

it('“Mr Tamm” is not Dr Tamm', () => {
  const text =
    'Rein Tamm, the mayor, had it weighed. Dr Liis Tamm, of the museum, said no. "It was fair," Dr Tamm said.\n\nMr Tamm is unmoved. "Send us the rust," Mr Tamm said.';
  expect(said(text).at(-1)).toBe('Rein Tamm: "Send us the rust,"');
});

describe('in an interview the answers are not of', () => {
  const answers = (opening: string) =>
    said(
      `${opening}\n\nQ: Did you know?\n\nA: No. I tested it in the lake.\n\nQ: Who was it?\n\nA: I shall not name him.`,
    );

  it.each([
    ['who asks', 'Yusuf Hadj has made wind towers. He spoke to Orla Finn in the café.'],
    ['who asked', 'Yusuf Hadj has made wind towers. He was interviewed by Orla Finn.'],
    ['a place', 'Yusuf Hadj has made wind towers. His organ in Porth Elen is loud.'],
  ])('%s', (_who, opening) => {
    expect(answers(opening)).toContain('Yusuf Hadj: No. I tested it in the lake.');
  });
});

it('“Yes, Chair.” names nobody', () => {
  const text =
    'The CHAIR: Order, order.\n\nMr. LUND: Yes, Chair. I was there.\n\nThe CHAIR: Go on.';
  expect(said(text)).toContain('Chair: Order, order.');
});

it('what is painted on a board nobody says', () => {
  const text = 'Bo Vik came by. A hand-painted board at the gate says: "Swim at your own risk."';
  expect(said(text)).toEqual([]);
});
