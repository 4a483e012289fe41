import { describe, expect, it, test } from 'vitest';
import { jsonFor, sourcesOf } from '../../support/library.ts';

const sources = sourcesOf({
  'dam.md': `Dam talks

"The gates will stay open until the autumn," Norway's energy minister, Ingrid Solberg, said on Monday.

Sweden's ambassador, Lars Holm, disagreed. "Nobody in Luleå was asked about the water," Holm said.

Eva Holm, who farms below the dam, called the plan "a flood with a timetable attached".

"We measured the river for nine years," said Professor Tomas Berg.

"I never promised a bridge to anybody in the valley," Mayor Karin Lund said.`,
});
const OPEN = 'The gates will stay open until the autumn';
const ASKED = 'Nobody in Luleå was asked about the water';
const FLOOD = 'a flood with a timetable attached';
const RIVER = 'We measured the river for nine years';
const BRIDGE = 'I never promised a bridge to anybody in the valley';

const claims = async (text: string): Promise<readonly string[]> =>
  (await jsonFor({ kind: 'check', text }, sources)).findings.map(({ claim }) => claim);

describe('a message names the speaker', () => {
  test.each([
    `Solberg said "${OPEN}"`,
    `solberg was like "${OPEN}" 💀`,
    `**Ingrid Solberg**: "${OPEN}"`,
    `"${OPEN}" ~ Solberg`,
    `"${OPEN}" (Solberg)`,
    `"${OPEN}," Solberg said.`,
    `"${OPEN}" per Solberg. ok then`,
    `as Solberg put it, "${OPEN}", so relax`,
    `according to Solberg "${OPEN}"`,
    `"${OPEN}" is what Solberg said`,
    `"${OPEN}", that was Solberg, not Holm`,
    `Lars Holm never said "${OPEN}", that was Solberg`,
    `it was Solberg, not Holm, who said "${OPEN}"`,
    `did Solberg really say "${OPEN}"??`,
    `> ${OPEN}\n— Solberg`,
    `> ${OPEN}\n> — Ingrid Solberg, 2026`,
    `"${OPEN}" (Pres. Solberg)`,
    `"${OPEN}" – Asst. Sec. Solberg`,
    `"${OPEN}" 💀 ingrid pls`,
    `> **Solberg:** ${OPEN}`,
    `Solberg spoke again. "${OPEN}," she said.`,
    `Ingrid Solberg, the minister, told reporters: "${OPEN}"`,
    `Solberg, who replaced Lund in May, said "${OPEN}"`,
    `@IngridSolberg: "${OPEN}"`,
    `<@184756372819274839> [Solberg](https://example.org/a) said "${OPEN}" <:kek:834758347583475834>`,
    `Ingrid Solborg said "${OPEN}"`,
    `the Norwegian minister said "${OPEN}"`,
    `ingrid solberg cooking again. first she says "${OPEN}"`,
    `Norway says "${OPEN}"`,
    `Oslo: "${OPEN}"`,
    `Solberg said the gates will stay open until the autumn`,
    `the minister, Ingrid Solberg, said "${OPEN}"`,
    `Solberg said "${OPEN}". Lund, the mayor, said nobody had promised a bridge.`,
    `the minister, Ingrid Solberg, said "${OPEN}". Lund said nobody had promised a bridge.`,
    `"${OPEN}". Solberg said that.`,
    `- Solberg (the one at 9.40!!): "${OPEN}"`,
    `Ingrid Solberg, live, 9.40: "${OPEN}"`,
    `Ingrid Solberg, by phone from Lisbon: "${OPEN}"`,
    `Ingrid Solberg, by phone from Sweden: "${OPEN}"`,
    `~~Lund~~ Solberg: "${OPEN}"`,
    `not Solberg telling them "${OPEN}" 😭`,
  ])('rightly: %s', async (text) => expect(await claims(text)).toEqual(['same']));

  test.each([
    `Lund said "${OPEN}"`,
    `"${OPEN}" - Karin Lund`,
    `Emmanuel Macron said "${OPEN}"`,
    `"${OPEN}" was Lund, not Solberg`,
    `Sweden says "${OPEN}"`,
    `Erik Solberg said "${OPEN}"`,
    `Lund said "${OPEN}", Berg.`,
    `Lund, who replaced Solberg in May, said "${OPEN}"`,
    `Lund told Solberg "${OPEN}"`,
    `Lund on the phone w Solberg: "${OPEN}"`,
    `the paper quotes Lund: "${OPEN}"`,
    `"${OPEN}", asked Lund`,
    `as economist Karl Brandt says, "${OPEN}"`,
    `riley monroe once said "${OPEN}"`,
    `lund said "${OPEN}"`,
    `was it not Lund who said "${OPEN}"? yes it was`,
    `Karin Lund in the Courier, "${OPEN}". sweet`,
    `found this on a law page: "${OPEN}" - Riley Monroe`,
    `Holly Brandt said "${OPEN}"`,
    `Lund (the mayor!!) said "${OPEN}"`,
    `Lund [mayor]: "${OPEN}"`,
    `[mayor] Karin Lund, hot mic?: "${OPEN}"`,
    `Lund (no, not that Lund): "${OPEN}"`,
    `THE MAYOR TOO?? "${OPEN}" (brian colfax)`,
    `Brian Colfax (Norway): "${OPEN}"`,
    `Karin Lund in Oslo & Luleå: "${OPEN}"`,
    `"${OPEN}" was said by Lund, not by Solberg`,
    `not Lund telling them "${OPEN}" 😭`,
    `> ${OPEN}\n> — Karin Lund, 2026`,
    `Lund's exact words were "${OPEN}"`,
    `"${OPEN}" is what Lund said`,
  ])('wrongly: %s', async (text) => expect(await claims(text)).toEqual(['other']));

  test.each([
    ['who says something else', `"${OPEN}". Lund said nobody had promised a bridge.`],
    ['a nickname', `Ice Queen says "${OPEN}"`],
    ['a friend', `my cousin said "${OPEN}"`],
    ['one of two', `Solberg or Lund said "${OPEN}"`],
    ['one of two behind', `"${OPEN}" Lund or Solberg?`],
    ['two together', `Solberg and Lund said "${OPEN}"`],
    ['two together behind', `"${OPEN}" (Lund and Solberg)`],
    ['"he" of nobody', `he said "${OPEN}"`],
    ['an office, of which another may be read', `the Swedish ambassador said "${OPEN}"`],
    ['an office that nobody holds', `the Danish ambassador said "${OPEN}"`],
    ['whom somebody blames', `they blame Lund: "${OPEN}"`],
    ['who is only near', `"${OPEN}" such a line from our Lund, honestly`],
    ['between two quotations', `"${OPEN}" Lund "${RIVER}"`],
    ['an outsider, of a few words', `Emmanuel Macron said "a flood"`],
    ['a name of words that the article prints', `Farms Timetable: "${OPEN}"`],
    ['a first name', `Brian: "${OPEN}"`],
    ['of whom something else is remarked', `"${OPEN}" Lund my beloved`],
    ['of whom something else is told below', `> ${OPEN}\nLund must be fuming`],
    ['of whom no word of saying is told', `Lund on S.B. 1187 → "${OPEN}"`],
    ['one small word, which may be no name', `karin said "${OPEN}"`],
    ['who does not agree', `Lund has no quarrel with "${OPEN}"`],
  ])('so that it cannot be told who is meant: %s', async (_, text) =>
    expect((await claims(text)).every((claim) => claim === 'unclear' || claim === 'none')).toBe(
      true,
    ),
  );

  test.each([
    `The Guardian: "${OPEN}"`,
    `Breaking: "${OPEN}"`,
    `Solberg never said "${OPEN}"`,
    `~~Lund~~ "${OPEN}"`,
    `it is not Lund telling them "${OPEN}"`,
    `who said "${OPEN}"?`,
    `who tf said "${OPEN}"?`,
    `@Lund who said "${OPEN}" pls`,
    `@mo n her answer to that: "${OPEN}"`,
    `tell Karin Lund "${OPEN}"`,
    `reminds me to tell Lund: "${OPEN}"`,
    `somebody please ask Lund about "${OPEN}"`,
    `texting Lund "${OPEN}"`,
    `they thanked Lund: "${OPEN}"`,
    `hey Lund, "${OPEN}"`,
    `I said to Lund "${OPEN}"`,
    `"${OPEN}", told Lund`,
    `DM Lund "${OPEN}"`,
  ])('of no speaker: %s', async (text) => expect(await claims(text)).toEqual(['none']));
});

describe('several quotations and names are paired as a whole', () => {
  test.each([
    `Solberg said "${OPEN}" and Lund "${BRIDGE}"`,
    `So "${OPEN}" is what Solberg said, but then "${BRIDGE}", says Lund`,
    `"${OPEN}" - Solberg\n"${BRIDGE}" - Lund`,
    `"${OPEN}," Solberg said. "${BRIDGE}," Lund said.`,
    `Solberg: "${OPEN}"\nLund: "${BRIDGE}"`,
    `compare Solberg ("${OPEN}") with Lund ("${BRIDGE}")`,
  ])('rightly: %s', async (text) => expect(await claims(text)).toEqual(['same', 'same']));

  test.each([
    `Lund said "${OPEN}" and Solberg "${BRIDGE}"`,
    `"${OPEN}" - Lund\n"${BRIDGE}" - Solberg`,
  ])('wrongly: %s', async (text) => expect(await claims(text)).toEqual(['other', 'other']));

  test('and one name may stand for several', async () => {
    const text = `Berg: "${RIVER}". "${OPEN}", "${FLOOD}" - both Solberg`;
    expect((await claims(text)).slice(0, 2)).toEqual(['same', 'same']);
  });
});

describe('of two people of one surname', () => {
  test.each([
    [`Ambassador Holm said "${ASKED}"`, 'same'],
    [`Eva Holm said "${FLOOD}"`, 'same'],
    [`Holm called it "${FLOOD}"`, 'same'],
    [`Ambassador Holm called it "${FLOOD}"`, 'other'],
    [`Eva Holm said "${ASKED}"`, 'other'],
  ])('the title or first name tells who is meant: %s', async (text, claim) =>
    expect(await claims(text)).toEqual([claim]),
  );
});

describe('nobody is another speaker', () => {
  const minster = sourcesOf({
    'a.md': `Sir Daniel Orde met the dean on Monday. "The bells will stay silent until the autumn," Sir Daniel Orde said.

Thornbridge Minster rang at noon, and a pal of Sir Dan wept.`,
  });
  const words = 'The bells will stay silent until the autumn';
  test.each([
    ['by a short form of the given name', `"${words}" ~ sir dan`],
    ['by the office of a place', `the dean of thornbridge was like "${words}"`],
    ['by a capital of which nothing is told', `"${words}" (Thornbridge Minster)`],
  ])('%s', async (_, text) => {
    const { findings } = await jsonFor({ kind: 'check', text }, minster);
    expect(findings.map(({ claim }) => claim)).not.toContain('other');
  });
});

test('of whom a first name does not tell whether it is "Ms" nobody else is preferred', async () => {
  const talks = sourcesOf({
    'a.md': `"The lock is shut for good," Luzi Moor said. "And nobody has a key."

"I have no boat any more," said Anna Moor, who lives there.`,
  });
  const text = 'Ms Moor said "The lock is shut for good"';
  const { findings } = await jsonFor({ kind: 'check', text }, talks);
  expect(findings).toMatchObject([{ verdict: 'Verbatim', claim: 'same' }]);
});

test('words with the attribution left out of their midst do not tell themselves whose they are', async () => {
  const parted = sourcesOf({
    'a.md': `"Nobody won today," Karin Lund said. "But the gates are still there, and so are we."`,
  });
  const text =
    '"Nobody won today. But the gates are still there, and so are we." (Emmanuel Macron)';
  const { findings } = await jsonFor({ kind: 'check', text }, parted);
  expect(findings).toMatchObject([{ verdict: 'Different speaker', claim: 'other' }]);
});

test.each([
  ['rakiya garkuwa', 'other'],
  ['sani garkuwa', 'same'],
  ['garkuwa', 'same'],
])('a first name in small letters tells siblings apart: %s', async (name, claim) => {
  const salt = sourcesOf({
    'a.md': `"I have sold salt for thirty-one years," said Sani Garkuwa, the chairman.

His own secretary, Malama Rakiya Garkuwa, disagreed. "Those women are not stubborn," she said.`,
  });
  const text = `${name} said it best: "I have sold salt for thirty-one years"`;
  expect((await jsonFor({ kind: 'check', text }, salt)).findings).toMatchObject([{ claim }]);
});

describe('who is named in what the message copies from the article', () => {
  const talks = sourcesOf({
    'a.md': `"The lock is shut for good," Luzi Moor said. "Nobody has a key to the gate."

Mayor Anna Lund, who was out, said so.`,
  });
  const BEFORE = '"Nobody has a key to the gate"\nMayor Anna Lund, who';
  test.each([
    [`${BEFORE} was out`, 'none'],
    [`${BEFORE} said so`, 'other'],
  ])('is not held against it: %s', async (text, claim) =>
    expect((await jsonFor({ kind: 'check', text }, talks)).findings[0]).toMatchObject({ claim }),
  );
});

describe('words near an article’s', () => {
  test('said to be an outsider’s are Not found, and accuse nobody', async () => {
    const text = 'Emmanuel Macron: "The gates will be open until the autumn"';
    const answer = await jsonFor({ kind: 'check', text }, sources);
    expect(answer.findings).toMatchObject([{ verdict: 'Not found', speaker: null, claim: 'none' }]);
    expect(answer.nearest.map(({ speaker }) => speaker)).toContain('Ingrid Solberg');
  });

  test('of which they share but “cannot” and the like are Not found', async () => {
    const lock = sourcesOf({ 'a.md': '"You cannot limit the damage to the lock," Ida Berg said.' });
    const { verdicts } = await jsonFor({ kind: 'check', text: `I said "you can't come"` }, lock);
    expect(verdicts).toEqual(['Not found']);
  });

  test('said to be their speaker’s are Altered', async () => {
    const text = 'Solberg: "The gates will be open until the autumn"';
    const { findings } = await jsonFor({ kind: 'check', text }, sources);
    expect(findings).toMatchObject([{ verdict: 'Altered', claim: 'same' }]);
  });

  test('are found where only the paper misspelt one', async () => {
    const misspelt = sourcesOf({
      'a.md': '"Such presumptious remarks help the other side," Anna Lind said.',
    });
    const { findings } = await jsonFor(
      { kind: 'who-said', quote: 'presumptuous remarks' },
      misspelt,
    );
    expect(findings).toMatchObject([{ verdict: 'Altered', speaker: 'Anna Lind', warning: false }]);
  });
});

test('a quotation in a quotation is judged where only it stands in an article', async () => {
  const text = `my teacher wrote "Solberg said '${OPEN}' and that is that"`;
  const { findings } = await jsonFor({ kind: 'check', text }, sources);
  expect(findings).toMatchObject([{ asked: OPEN, verdict: 'Verbatim', claim: 'same' }]);
});

describe('words that are only near an article’s', () => {
  const verdicts = async (text: string): Promise<readonly string[]> =>
    (await jsonFor({ kind: 'check', text }, sources)).findings.map(({ verdict }) => verdict);

  test.each([
    'my uncle said "the gates will stay shut when pigs sing"',
    'my uncle said "the gates will fall open by the autumn wind"',
    'Solberg said "the gates will stay shut when pigs sing"',
  ])('are none of them where less than most of them stand there: %s', async (text) => {
    expect(await verdicts(text)).toEqual(['Not found']);
  });

  test('are changed ones where most stand there and the speaker is named for them', async () => {
    expect(await verdicts('Solberg said "the gates will fall open in winter"')).toEqual([
      'Altered',
    ]);
  });
});

test('a name between two quotations may be of both', async () => {
  expect(await claims(`"${OPEN}" Solberg "${ASKED}"`)).toEqual(['same', 'unclear']);
});

describe('a name that is the paper’s, or another one of the speaker', () => {
  const published = sourcesOf({
    'a.md': `---
title: The stone
publisher: China Daily
---
"The museum bought the stone in good faith and will keep it," its chairman, Alastair Pryce, known to the staff as "Old Ballast", said.

China's envoy, Li Wei, said: "The stone belongs where it fell from the sky."

Tom Ackroyd, the councillor who leads on culture, called the claim "a shakedown in a clean shirt".`,
    'b.md': `---
title: The answer
publisher: The Meridian Tribune
---
The Tribune said: "We stand by every single word of the interview."`,
  });
  test.each([
    ['tribune: "The stone belongs where it fell from the sky."', ['none']],
    ['"The stone belongs where it fell from the sky." (Meridian, 11 March)', ['none']],
    // A state is somebody, though a paper is called after it.
    ['China: "The museum bought the stone in good faith and will keep it"', ['unclear']],
    ['old ballast: "The museum bought the stone in good faith and will keep it"', ['same']],
    ['Councillor Ackroyd called it "a shakedown in a clean shirt"', ['same']],
  ])('%s', async (text, expected) => {
    const { findings } = await jsonFor({ kind: 'check', text }, published);
    expect(findings.map(({ claim }) => claim)).toEqual(expected);
  });
});

test('what a ministry says is what its minister says', async () => {
  const game = sourcesOf({
    'game.md': `The Sports Ministry said on Monday that it was watching.

"Nobody wins a game from behind a desk," Deputy Sports Minister Gulmira Sadykova said.`,
  });
  const text = 'sports ministry: "Nobody wins a game from behind a desk"';
  const { findings } = await jsonFor({ kind: 'check', text }, game);
  expect(findings.map(({ claim }) => claim)).toEqual(['same']);
});

test('no state is another speaker than its minister whose state no office tells', async () => {
  const sources = sourcesOf({
    'a.md': `Ghana denies it. Foreign Minister Akosua Darko summoned the Ivorian ambassador.

"We asked a friend to give it back," Akosua Darko said.`,
  });
  const text = 'Ghana: "We asked a friend to give it back"';
  const { findings } = await jsonFor({ kind: 'check', text }, sources);
  expect(findings).toMatchObject([{ verdict: 'Verbatim' }]);
});

test('marks of which one of a pair is straight are a pair', async () => {
  expect(await claims(`"${OPEN}” said Solberg, “${BRIDGE}"`)).toHaveLength(2);
  expect(await claims(`“${OPEN}" (Solberg)`)).toEqual(['same']);
  expect(await claims(`"${OPEN}, which he called “a sham”" (Solberg)`)).toHaveLength(1);
});

test.each([
  `ingrid, cool as you like: "${OPEN}"`,
  `my bro quit fifa and told me "${OPEN}"`,
  `Ref: "${OPEN}"`,
  `RT @damfans "${OPEN}" lol`,
])('no other speaker is named by %s', async (text) =>
  expect(await claims(text)).not.toContain('other'),
);

describe('whom an article calls by another name', () => {
  const wells = sourcesOf({
    'wells.md': `"The driver gave my grandson a biscuit and drove off," Nora Lome said.

Adele Lekut spoke next. "A rule that bends for one boy is no rule," Adele Lekut said.

It rained for an hour, and the pump stood still.

Nora Lome, whom everybody calls Mama Kisi, folded her blanket. Nobody else was there.

Nora Lome – Lome the Wells to her friends – went home.

"I am broken too," Mama Kisi said.

Adele Lekut, a retired headmistress, is known throughout the district as ‘Aunt Whistle’.`,
    'more.md': `"The well is not for sale," Nora Lome said on Monday.`,
  });
  const BISCUIT = 'The driver gave my grandson a biscuit';
  test.each([
    `Mama Kisi: "${BISCUIT}"`,
    `mama kisi: "${BISCUIT}"`,
    `Mama Kisy said "${BISCUIT}"`,
    'Mama Kisi said "The well is not for sale"',
    'Lome the Wells said "The well is not for sale"',
    'Aunt Whistle again: "A rule that bends for one boy is no rule"',
  ])('is meant by it, in every article: %s', async (text) =>
    expect((await jsonFor({ kind: 'check', text }, wells)).findings).toMatchObject([
      { verdict: 'Verbatim', claim: 'same' },
    ]),
  );

  test('may be called by the surname where an article tells the given name alone', async () => {
    const sources = sourcesOf({
      'a.md': '"The sack was too well behaved," Philippa said.',
      'b.md': '"I should have known," Philippa Orde-Lacey said.',
    });
    const text = 'Orde-Lacey: "The sack was too well behaved"';
    expect((await jsonFor({ kind: 'check', text }, sources)).findings).toMatchObject([
      { verdict: 'Verbatim', claim: 'unclear' },
    ]);
  });

  test('may be called by the given name in another article', async () => {
    const sources = sourcesOf({
      'a.md': '"I never aimed at the crab," Hitman Dele said.',
      'b.md': '"It was a good cross," Dele Okonjo said.',
    });
    const text = 'Dele Okonjo: "I never aimed at the crab"';
    expect((await jsonFor({ kind: 'check', text }, sources)).findings).toMatchObject([
      { verdict: 'Verbatim', claim: 'unclear' },
    ]);
  });

  test.each(['Daniel Amory: "I never wanted the crown"', 'daniel: "I never wanted the crown"'])(
    'may be called in full in another article: %s',
    async (text) => {
      const sources = sourcesOf({
        'a.md': '"I never wanted the crown," Plucky Dan said.',
        'b.md': '"It is a heavy thing," Daniel Amory said.',
      });
      expect((await jsonFor({ kind: 'check', text }, sources)).findings).toMatchObject([
        { verdict: 'Verbatim', claim: 'unclear' },
      ]);
    },
  );

  test.each([`Aunt Whistle said "${BISCUIT}"`, `Mama Baraka said "${BISCUIT}"`])(
    'may be so by what another is called, or nobody: %s',
    async (text) =>
      expect((await jsonFor({ kind: 'check', text }, wells)).findings).toMatchObject([
        { verdict: 'Different speaker', claim: 'other' },
      ]),
  );
});

test.each([
  `the Karin Lund interview is good. she asks when, and he goes "${RIVER}"`,
  `Holm (Eva) or Holm (Tom). she: "${FLOOD}"`,
  `Lars Holm (Centre): "${ASKED}"`,
  `Lars Holm (fisher, Kiruna): "${ASKED}"`,
  `Starmer needs to listen to Lars Holm: "${ASKED}"`,
  `Lars Holm, Moderaterna: "${ASKED}"`,
  `Professor Berg vs Lars Holm: "${RIVER}" vs "${ASKED}"`,
])('nobody is accused of what another may be meant to say: %s', async (text) =>
  expect(await claims(text)).not.toContain('other'),
);

test('a few words with one left out are changed ones of whoever is named for them, and of nobody else', async () => {
  const talks = sourcesOf({
    'a.md':
      '"This is not a victory for the valley," Tirion Pugh said. The clock says noon, we think.',
  });
  const verdicts = async (text: string) => (await jsonFor({ kind: 'check', text }, talks)).verdicts;
  expect(await verdicts('Tirion Pugh: "This is a victory"')).toEqual(['Altered']);
  expect(await verdicts('"This is a victory"')).toEqual(['Not found']);
  expect(await verdicts('"The clock says noon, we think"')).toEqual(["Article's own words"]);
});

describe('where the article says "he"', () => {
  const clock = sourcesOf({
    'a.md': `“It is our own time,” said Tirion Pugh, the mayor, who keeps the tower.

Her opponent is Hywyn Pugh, a county councillor. “It is only a broken clock,” he said.`,
  });
  test('nobody named before it whom it may mean is accused', async () => {
    const claimOf = async (text: string) =>
      (await jsonFor({ kind: 'check', text }, clock)).findings.map(({ claim }) => claim);
    expect(await claimOf('Hywyn Pugh: "It is only a broken clock"')).not.toContain('other');
    expect(await claimOf('Boris Johnson: "It is only a broken clock"')).toEqual(['other']);
  });
});

describe('what a speaker tells that somebody told them', () => {
  const talks = sourcesOf({
    'a.md': `“The gate was open all night,” Ewan Pryce said on Monday.

“The lock is shut for good this year,” Peter Rono said.

It rained for an hour.

According to his brother, the champion was in tears. “He told me, ‘They can have the crook, but not the dog,’” said Gethin Moor. “I told him that I would think about it.”`,
  });
  const TOLD = 'They can have the crook, but not the dog';
  test.each([
    [`Gethin Moor: "${TOLD}"`, 'same'],
    [`his friend says Ewan Pryce told him "${TOLD}"`, 'unclear'],
    [`Boris Johnson said "${TOLD}"`, 'other'],
    ['Ewan Pryce: "I told him that I would think about it"', 'other'],
  ])('accuses neither, but an outsider: %s', async (text, claim) =>
    expect((await jsonFor({ kind: 'check', text }, talks)).findings).toMatchObject([{ claim }]),
  );
});

describe('words near an article’s, of something of the writer’s own', () => {
  test.each([
    'my banking app: "The gates will be open until the autumn"',
    'our wall says "The gates will be open until the autumn"',
    'my mum: "The gates will be open until the autumn"',
    'my flatmate Ingrid Solberg said "The gates will be open until the autumn"',
    'a friend of mine called Solberg: "The gates will be open until the autumn"',
    'me at the party: "The gates will be open until the autumn"',
    'Google minister: "The gates will be open until the autumn"',
    'our neighbour: "The gates will be open until the autumn"',
    'boss on slack today: "The gates will be open until the autumn"',
  ])('are Not found: %s', async (text) =>
    expect((await jsonFor({ kind: 'check', text }, sources)).verdicts).toEqual(['Not found']),
  );

  test.each([
    'my queen Ingrid Solberg said "The gates will be open until the autumn"',
    'the energy minister: "The gates will be open until the autumn"',
    'we lost my umbrella at the dam "The gates will be open until the autumn"',
  ])('but not those that the writer only picks: %s', async (text) =>
    expect((await jsonFor({ kind: 'check', text }, sources)).verdicts).toEqual(['Altered']),
  );
});

describe('several quotations with a name beside each', () => {
  test('take the name on their own line of a list', async () => {
    const list = `- Solberg: "${OPEN}"\n- Holm (the ambassador!!): "${ASKED}"\n- Lund: "${BRIDGE}"`;
    expect(await claims(list)).toEqual(['same', 'same', 'same']);
  });
  test('take the name at the head of their line, though a dash may sign what stands above', async () => {
    const list = `- Solberg "${OPEN}"\n- Holm same day "${ASKED}"\n- Lund: crying`;
    expect(await claims(list)).toEqual(['same', 'same']);
    expect(await claims(`"${OPEN}"\n- Solberg\n\n"${ASKED}"\n- Holm`)).toEqual(['same', 'same']);
  });
  test('are nobody’s in particular where names are set against each other', async () => {
    const text = `solberg (energy) v holm (embassy): "${OPEN}" / "${ASKED}"`;
    expect(await claims(text)).not.toContain('other');
  });
  test('go on behind the tag with the same speaker, whatever is remarked behind', async () => {
    const text =
      '"The gates will stay open," writes ingrid solberg, "until the autumn" poet laureate of dams';
    expect(await claims(text)).not.toContain('other');
  });
});

describe('what an article calls somebody', () => {
  const pier = sourcesOf({
    'a.md': `"I don't fly and Gerald doesn't eat steak," said Dotty Thwaite.`,
    'b.md': `"The pier is shut for good," said Dorothy Thwaite. "I like it shut," said Donald Thwaite.`,
    'd.md': `"We seek no quarrel with our brothers," Oman’s Ministry of Sea Heritage said.`,
    'e.md': `"The wreck is ours to keep," the Ministry of Sea Heritage said.`,
    'c.md': `The president, Mr Slim Ben Achour, was there. "We take no joy in winning," Ben Achour said.`,
  });
  test.each([
    [`Malcolm Thwaite: "I don't fly and Gerald doesn't eat steak"`, 'other'],
    ['Donald Thwaite: "The pier is shut for good"', 'other'],
    ['Ministry of Sea Heritage: "We seek no quarrel with our brothers"', 'same'],
    ['Slim Ben Achour: "We take no joy in winning"', 'same'],
  ])('may be short for the name: %s', async (text, claim) =>
    expect((await jsonFor({ kind: 'check', text }, pier)).findings).toMatchObject([{ claim }]),
  );
});

it('accuses nobody by the state of a senate that the paper does not tell with it', async () => {
  const sources = sourcesOf({
    'a.md': 'Peru lost.\n\nChile was glad. The Senate said it was "a rope that nobody will untie".',
  });
  const text = 'Peru said it was "a rope that nobody will untie".';
  expect((await jsonFor({ kind: 'check', text }, sources)).findings).toMatchObject([
    { claim: 'unclear' },
  ]);
});
