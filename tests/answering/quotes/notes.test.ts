import { describe, expect, test } from 'vitest';
import { readerText } from '../../../src/rendering/wording/escape.ts';
import { jsonFor, sourcesOf } from '../../support/library.ts';

const sources = sourcesOf({
  'dam.md': `"We will not close the gates, if the river holds, before the autumn," Anna Lind said.

"This is not greed, it is geography," Boris Kahn said.

"The talks are useful, but they cannot replace a treaty," Carla Moen said.

Dana Holt said that the new water disputes over the lower river were "a matter for the courts".

"The plan would leave 12 000 people in the valley even more exposed," Emil Rask said.

"I vote for the bridge because the old road is dangerous in winter," Freja Dahl said.

"The key is trade, not just talk about a bridge with no tolls," Gro Lunde said.

"We will not open the lock with no pilots on the river," Hans Moe said.

"We will open the lock, once the pilots are back," Ida Berg said.

"We will raise the wall the day somebody pays for it," Jan Aas said.

"The bridges – on two proposed roads over the Kvam – were shut in March, and the others – never signed – in May," Kari Nes said.`,
});
const check = async (text: string) => jsonFor({ kind: 'check', text }, sources);
const warnings = async (text: string): Promise<readonly boolean[]> =>
  (await check(text)).findings.map(({ warning }) => warning);

describe('what falls outside is told', () => {
  test.each([
    ['a negation', 'Lind: "close the gates"'],
    ['what stands against a denial', 'Kahn: "This is not greed"'],
    ['what a "but" takes back', 'Moen: "The talks are useful"'],
    ['what has to come first', 'Berg: "We will open the lock"'],
    ['the day that it waits for', 'Aas: "We will raise the wall"'],
    ['what a denial depends on', 'Moe: "We will not open the lock"'],
  ])('%s', async (_, text) => expect(await warnings(text)).toEqual([true]));

  test.each([
    ['a noun that is a verb of denying elsewhere', 'Holt: "a matter for the courts"'],
    ['what comes without something', 'Lunde: "The key is trade, not just talk about a bridge"'],
    ['a reported "would"', 'Rask: "leave 12,000 people in the valley"'],
  ])('but not %s', async (kind, text) => {
    const isReported = kind.includes('would');
    expect(await warnings(text)).toEqual([isReported]);
  });

  test.each([
    'Lind said they will not "close the gates", if the river holds',
    'they will not, said Lind, "close the gates", if the river holds',
    '"We will not close the gates, if the river holds, before the autumn," Anna Lind said.',
    '"This is not greed, it is geography," Boris Kahn said.',
    '"This is not greed," says Boris Kahn of all people, over and over, "it is geography"',
    '"We will not close the gates, if the river holds" is how Lind of all people begins, "before the autumn"',
  ])('and what stands right around in the message is not: %s', async (text) =>
    expect(new Set(await warnings(text))).toEqual(new Set([false])),
  );
});

const tolls = sourcesOf({
  'tolls.md': `"You cannot lend what you do not own, and the county does not own the bell," Lev Orr said.

"The bridge will close on Friday, and the old tolls may be kept," Mia Pohl said.

Nils Quist dismissed the petition as "noise from people who never crossed the river".

"We did not have the lamps lit, because who walks there at night?" Olga Roos said.

"The bell and the bridge can share one hill, provided that both of them sleep," Pia Sand said.

"I will take the prize because I crossed first," Rolf Tveit said.

"The toll is not fair, but the bridge is, and without the bridge how will you cross?" Tor Vik said.

Q: Was it given to you?

A: No. You do not inherit a bridge like that.

"We will not ring the bell because the mayor asks for it," Yngve Berg said.

"We expect to cross in April, provided that the ice holds," Unni Dahl said.`,
});

describe('what stands before a clause of its own', () => {
  test.each([
    ['a denial, before a new subject', 'the county does not own the bell'],
    ['a promise, before a new subject', 'the old tolls may be kept'],
    ['a denial, before its reason', 'who walks there at night?'],
    ['what is possible, before what it depends on', 'provided that both of them sleep'],
    ['what is promised, before its reason', 'because I crossed first'],
    ['what is hoped, before what it depends on', 'provided that the ice holds'],
    ['a verb that says what it is called', 'noise from people who never crossed the river'],
    ['an answer of one word', 'You do not inherit a bridge like that'],
    ['a denial, before the reason that is asked for', 'We did not have the lamps lit'],
    ['another question', 'The toll is not fair, but the bridge is'],
  ])('is no part of it: %s', async (_, words) => {
    const { findings } = await jsonFor({ kind: 'check', text: `"${words}"` }, tolls);
    expect(findings.map(({ warning }) => warning)).toEqual([false]);
  });

  test.each([['a denial of the reason', 'because the mayor asks for it']])(
    'but %s is',
    async (_, words) => {
      const { findings } = await jsonFor({ kind: 'check', text: `"${words}"` }, tolls);
      expect(findings.map(({ warning }) => warning)).toEqual([true]);
    },
  );
});

describe('an ellipsis within one statement', () => {
  test('is Verbatim', async () => {
    const { findings } = await check('Dahl: "I vote for the bridge … the old road is dangerous"');
    expect(findings).toMatchObject([{ verdict: 'Verbatim', warning: false }]);
  });

  test('may leave out a whole sentence that denies something', async () => {
    const maps = sourcesOf({
      'a.md':
        '"Then came men with maps, and others. I have no grudge. A map is not the sea," Lo said.',
    });
    const text = '"Then came men with maps … A map is not the sea"';
    expect((await jsonFor({ kind: 'check', text }, maps)).findings).toMatchObject([
      { verdict: 'Verbatim', warning: false },
    ]);
  });

  test('warns where what it leaves out turns the meaning', async () => {
    const { findings } = await check('Lind: "We will not close the gates … before the autumn"');
    expect(findings).toMatchObject([{ verdict: 'Verbatim', warning: true }]);
  });
});

test('a condition dropped behind "she said" is a change that turns the meaning', async () => {
  const vote = sourcesOf({
    'a.md': `"Nobody should read a delay as a refusal," Ndegwa said. "If the annex is complete by June, the vote will be held in June."`,
  });
  const text = '"Nobody should read a delay as a refusal. The vote will be held in June."';
  expect((await jsonFor({ kind: 'check', text }, vote)).findings).toMatchObject([
    { verdict: 'Altered', warning: true },
  ]);
});

describe('a changed word', () => {
  test.each([
    'I vote against the bridge because the old road is dangerous in winter',
    'I vote for the bridge because the old road is safe in winter',
    'We will close the gates, if the river holds, before the autumn',
  ])('that says the opposite is told first: %s', async (words) => {
    const { findings, text } = await check(`"${words}"`);
    expect(findings).toMatchObject([{ verdict: 'Altered', warning: true }]);
    expect(readerText(text)).toMatch(/^Altered · your [^·]*, which turns the meaning/);
  });

  test.each([
    ['', 'The bridges were shut in March, and the others – never signed – in May', false],
    [' but for a denial', 'were shut in March, and the others in May', true],
  ])('that leaves out a whole aside turns nothing%s', async (_, words, warning) => {
    const { findings } = await check(`"${words}"`);
    expect(findings).toMatchObject([{ verdict: 'Altered', warning }]);
  });

  test('at the end is a replacement', async () => {
    const { text } = await check(
      'Rask: "The plan would leave 12 000 people in the valley even safer"',
    );
    expect(readerText(text)).toContain('your “safer” → printed “more exposed');
  });

  test('with a thin space in a number or with a contraction spelt otherwise is none', async () => {
    const thin = sourcesOf({
      'a.md': '"We don’t need 12\u2009000 soldiers here," Anna Lind said.',
    });
    const asked = await jsonFor(
      { kind: 'check', text: '"We dont need 12,000 soldiers here"' },
      thin,
    );
    expect(asked.findings).toMatchObject([{ verdict: 'Verbatim', warning: false }]);
    const full = await jsonFor(
      { kind: 'check', text: '"We do not need 12,000 soldiers here"' },
      thin,
    );
    expect(full.findings).toMatchObject([{ verdict: 'Verbatim', warning: false }]);
    const parted = sourcesOf({
      'a.md': '"He takes three sugars," Anna Lind said. "That’s all I hold against him."',
    });
    const over = '"He takes three sugars. That is all I hold against him."';
    expect((await jsonFor({ kind: 'check', text: over }, parted)).verdicts).toEqual(['Verbatim']);
  });
});
