import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/language/spans/span.ts';
import { readArticle } from '../../src/reading/read.ts';

const file = readFileSync(new URL('../../knowledge/un-veto-dispute.md', import.meta.url), 'utf8');
const text = file.replace(/^---\n[\s\S]*?\n---\n/, '');
const reading = readArticle({
  id: 'un-veto-dispute',
  text,
  title: 'US can do more: China defends N.Korea veto',
  published: '2022-06-08',
  aliases: {},
});
const cut = (span: Span | null): string | null => span && text.slice(span.start, span.end);
const name = (id: string | null): string | null =>
  reading.speakers.find((speaker) => speaker.id === id)?.name ?? null;

/** ¶, kind, speaker, basis, where the text names the speaker, cue, content, quoted. */
type Row = [number, string, string, string, string, string | null, string, string | null];
const EXPECTED: readonly Row[] = [
  [
    2,
    'direct',
    'Jeffrey DeLaurentis',
    'named',
    'Jeffrey DeLaurentis',
    'told',
    '"We hope these vetoes are not a reflection of that partnership,"',
    'We hope these vetoes are not a reflection of that partnership,',
  ],
  [
    3,
    'direct',
    'Jeffrey DeLaurentis',
    'named',
    'DeLaurentis',
    'said',
    '"Their explanations for exercising the veto were insufficient, not credible and not convincing,"',
    'Their explanations for exercising the veto were insufficient, not credible and not convincing,',
  ],
  [
    4,
    'direct',
    'Jeffrey DeLaurentis',
    'continued',
    'DeLaurentis',
    null,
    '"The vetoes were not deployed to serve our collective safety and security."',
    'The vetoes were not deployed to serve our collective safety and security.',
  ],
  [
    7,
    'partial',
    'Wu Jianjian',
    'named',
    'Wu Jianjian',
    'said',
    `China categorically rejected "presumptious comments and accusations against China's voting position"`,
    "presumptious comments and accusations against China's voting position",
  ],
  [
    8,
    'direct',
    'Wu Jianjian',
    'named',
    'Wu',
    'said',
    `"China's vote against the US-tabled draft resolution was entirely reasonable and justified,"`,
    "China's vote against the US-tabled draft resolution was entirely reasonable and justified,",
  ],
  [
    9,
    'direct',
    'Wu Jianjian',
    'continued',
    'Wu',
    null,
    '"Continuing to increase the sanctions against DPRK (North Korea) would only make the likelihood of political solution even more remote."',
    'Continuing to increase the sanctions against DPRK (North Korea) would only make the likelihood of political solution even more remote.',
  ],
  [
    12,
    'indirect',
    'United States',
    'named',
    'United States',
    'has warned',
    'North Korea is preparing to conduct a seventh nuclear test',
    null,
  ],
  [
    12,
    'indirect',
    'United States',
    'named',
    'United States',
    'says',
    'it will again push for UN sanctions if that test takes place',
    null,
  ],
  [
    13,
    'partial',
    'Zhang Jun',
    'named',
    'Zhang Jun',
    'blamed',
    'a "flip-flop of US policies" for a renewed escalation of tensions, pushing Washington to take action',
    'flip-flop of US policies',
  ],
  [
    14,
    'direct',
    'Zhang Jun',
    'pronoun',
    'he',
    'said',
    '"There are many things that the US can do, such as easing sanctions on the DPRK in certain areas, and ending joint military exercises (with South Korea),"',
    'There are many things that the US can do, such as easing sanctions on the DPRK in certain areas, and ending joint military exercises (with South Korea),',
  ],
  [
    15,
    'direct',
    'Zhang Jun',
    'continued',
    'he',
    null,
    '"The key is to take actions, not just talk about its readiness for dialogue with no preconditions."',
    'The key is to take actions, not just talk about its readiness for dialogue with no preconditions.',
  ],
  [
    16,
    'partial',
    'Jeffrey DeLaurentis',
    'named',
    'DeLaurentis',
    'said',
    'Washington was "more than prepared to discuss easing sanctions to achieve the complete denuclearisation of the Korean Peninsula"',
    'more than prepared to discuss easing sanctions to achieve the complete denuclearisation of the Korean Peninsula',
  ],
  [
    17,
    'partial',
    'North Korea',
    'named',
    'North Korea',
    'defended',
    'its development of ballistic missiles and nuclear weapons as protection against "direct threats" from the United States',
    'direct threats',
  ],
  [
    18,
    'direct',
    'Kim Song',
    'named',
    'Kim Song',
    'told',
    '"The measures that the DPRK is taking for bolstering national defence capabilities are an inevitable choice to cope with the hostile threats of the US within the scope of self-defence rights,"',
    'The measures that the DPRK is taking for bolstering national defence capabilities are an inevitable choice to cope with the hostile threats of the US within the scope of self-defence rights,',
  ],
];

describe('the seed article', () => {
  it('has a headline, eighteen numbered paragraphs and two blocks of furniture', () => {
    const body = reading.paragraphs.filter(({ kind }) => kind === 'body');
    expect(body.map(({ number }) => number)).toEqual(Array.from({ length: 18 }, (_, i) => i + 1));
    expect(text.startsWith('China has hit back', body[0]?.start)).toBe(true);
    expect(text.startsWith('"The measures that', body[17]?.start)).toBe(true);
    expect(reading.paragraphs.filter(({ kind }) => kind === 'furniture')).toHaveLength(2);
    expect(reading.paragraphs[0]?.kind).toBe('headline');
  });

  it('holds exactly these statements', () => {
    const rows = reading.statements.map((s) => [
      s.paragraph,
      s.kind,
      name(s.speaker),
      s.basis,
      cut(s.mention),
      cut(s.cue),
      s.content.map(cut).join(' … '),
      s.quoted.length > 0 ? s.quoted.map(cut).join(' … ') : null,
    ]);
    expect(rows).toEqual(EXPECTED);
  });

  it.each([
    ['Jeffrey DeLaurentis', 'senior US diplomat', 'United States'],
    ['Wu Jianjian', 'Chinese diplomat', 'China'],
    ['Zhang Jun', "China's UN Ambassador", 'China'],
    ['Kim Song', "North Korea's UN Ambassador", 'North Korea'],
  ])('gives %s the role "%s" and the party %s', (person, role, party) => {
    expect(reading.speakers.find((speaker) => speaker.name === person)).toMatchObject({
      type: 'person',
      role,
      party,
    });
  });

  it('knows the states by their other names', () => {
    const state = (wanted: string) => reading.speakers.find((speaker) => speaker.name === wanted);
    expect(state('China')?.aliases).toContain('Beijing');
    expect(state('North Korea')?.aliases).toEqual(expect.arrayContaining(['Pyongyang', 'DPRK']));
    expect(state('United States')?.aliases).toEqual(expect.arrayContaining(['US', 'Washington']));
    expect(state('Russia')?.type).toBe('state');
  });

  it('says where a pronoun was last named in full', () => {
    const he = reading.statements.find((s) => s.paragraph === 14);
    expect(cut(he?.named ?? null)).toBe('Zhang Jun');
    const wu = reading.statements.find((s) => s.paragraph === 8);
    expect(cut(wu?.named ?? null)).toBe('Wu Jianjian');
  });

  it.each([
    [2, 'a meeting of the 193-member UN General Assembly', null, null],
    [7, 'a right of reply in the General Assembly', 'on Wednesday', '2022-06-08'],
    [13, 'his speech to the General Assembly', 'Earlier on Wednesday', '2022-06-08'],
    [18, 'the General Assembly', null, null],
  ])('says where and when the statement in ¶%i was made', (paragraph, forum, when, date) => {
    const statement = reading.statements.find((s) => s.paragraph === paragraph);
    expect(cut(statement?.forum ?? null)).toBe(forum);
    expect(cut(statement?.when ?? null)).toBe(when);
    expect(statement?.date ?? null).toBe(date);
  });
});
