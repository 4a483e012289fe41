import { describe, expect, test } from 'vitest';
import { jsonFor, sourcesOf } from '../../support/library.ts';

const sources = sourcesOf({
  'port.md': `---
title: Port talks
publisher: The Meridian
---
"The big crane was checked in May," said Ravi Menon, managing director of Malabar Marine Cordage.

"We are not taking sides in this dispute," said Laura Henning, a State Department spokeswoman.

"The port will not choose the winner from behind a desk," said Gulmira Sadyk, the Deputy Sports Minister.

"A pump never lies to a patient engineer," said Hamish Odell, Director of Engineering at the Board.

"Ask me on Monday," said Hessa Nuaimi, a spokeswoman for Al Dhafra. Al Dhafra has bid twice. "We have come to open ovens," said the chief
executive, Khalid Mazrouei, on Friday.

"The bells were louder than the lawyers," said Professor Ellen Stroud.

Oromba has called the wall a “gift to the whole continent”.`,
});
const CRANE = 'The big crane was checked in May';
const SIDES = 'We are not taking sides in this dispute';
const DESK = 'The port will not choose the winner from behind a desk';
const PUMP = 'A pump never lies to a patient engineer';
const OVENS = 'We have come to open ovens';
const BELLS = 'The bells were louder than the lawyers';

const findings = async (text: string) => (await jsonFor({ kind: 'check', text }, sources)).findings;

describe('a body or an office that the article knows is no other speaker', () => {
  test.each([
    `Malabar Marine Cordage said "${CRANE}"`,
    `marine cordage: "${CRANE}"`,
    `state dept spox: "${SIDES}" (Meridian 2 mar)`,
    `"${SIDES}" (the spox)`,
    `Deputy Sports Minister: "${DESK}"`,
    `per Sports Minister spox "${DESK}"`,
    `Director of Engineering goes "${PUMP}" lol`,
    `al dhafra said "${OVENS}" sure`,
    `"${OVENS}" — Al Dhafra`,
  ])('%s', async (text) => {
    const [found] = await findings(text);
    expect(found).toMatchObject({ verdict: 'Verbatim' });
    expect(found?.claim).not.toBe('other');
  });

  test.each([
    `Hamish Odell said "${CRANE}"`,
    `Gordon Fletcher said "${BELLS}"`,
    `Ravi Menon whining "${BELLS}" again`,
  ])('but another person is: %s', async (text) => {
    expect((await findings(text)).map(({ claim }) => claim)).toContain('other');
  });
});

describe('words around a name that name nobody', () => {
  test.each([
    `stroud abt odell: "${BELLS}"`,
    `Dr Stroud said "${BELLS}"`,
    `#SaveTheBells "${BELLS}" #loud`,
    `Ellen Stroud, per the Meridian: "${BELLS}"`,
  ])('%s', async (text) => {
    const [found] = await findings(text);
    expect(found?.claim).not.toBe('other');
  });

  test('a small word before the marks is no reported one', async () => {
    const [found] = await findings('who called it "a gift to the whole continent"');
    expect(found?.verdict).toBe('Verbatim');
  });
});

describe('changed words of somebody whom no article knows are not found', () => {
  test('our chair said "Q"', async () => {
    const [found] = await findings('our chair said "The big crane was cleaned in May"');
    expect(found?.verdict).toBe('Not found');
  });

  test.each(
    [
      'op said "Q"',
      'mennon said "Q"',
      'fun fact: "Q"',
      'the line goes "Q"',
      'the director said "Q"',
    ].map((form) => form.replace('Q', 'The big crane was cleaned in May')),
  )('but of whom they may be, altered: %s', async (text) => {
    const [found] = await findings(text);
    expect(found?.verdict).toBe('Altered');
  });
});
