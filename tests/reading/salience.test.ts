/** Whom "he" means where two people may be meant: each text is decided by one thing that sets them apart. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/reading/read.ts';

/** Who is "he" in `HE_SAID` behind the last paragraph. */
const whoIsHe = (...paragraphs: readonly string[]): string | undefined =>
  whoSaysLast(`${paragraphs.join('\n\n')} ${HE_SAID}`);

function whoSaysLast(text: string): string | undefined {
  const article = { id: 'a', text, title: null, published: null, aliases: {} };
  const { statements, speakers } = readArticle(article, () => 1);
  const last = statements.findLast(({ basis }) => basis === 'pronoun');
  return speakers.find(({ id }) => id === last?.speaker)?.name;
}

const HE_SAID = '“It was closed in haste,” he said.';

describe('“he” means', () => {
  it('whom the sentence before names, rather than the subject of an earlier one', () => {
    expect(
      whoIsHe('Engineer Adam Reed built the bridge. The town thanked engineer Carl Stone.'),
    ).toBe('Carl Stone');
  });

  it('whom its own paragraph names, rather than the subject of the one before', () => {
    const before = 'The town chose Adam Reed. Engineer Reed built the bridge.';
    const own = 'The town asked engineer Carl Stone for a report.';
    expect(whoIsHe(before, own)).toBe('Carl Stone');
    expect(whoIsHe(`${before} ${own}`)).toBe('Adam Reed');
  });

  it('the subject of a sentence rather than its object', () => {
    expect(whoIsHe('Adam Reed met Carl Stone on the bridge.')).toBe('Adam Reed');
  });

  it('the subject of the main clause rather than of another, whatever kind of name', () => {
    expect(whoIsHe('Dako Reth closed the bridge because Tamsa Orlu was ill.')).toBe('Dako Reth');
  });

  it('the subject of the sentence before, rather than who speaks in a clause of it', () => {
    expect(whoIsHe('Carl Stone closed it before Adam Reed said that it was safe.')).toBe(
      'Carl Stone',
    );
  });

  it('who has spoken, rather than whom a later sentence only names', () => {
    const later = 'The town asked Carl Stone for a report.';
    expect(whoIsHe(`The bridge is safe, according to Adam Reed. ${later}`)).toBe('Adam Reed');
    expect(whoIsHe(`The bridge is the work of Adam Reed. ${later}`)).toBe('Carl Stone');
  });

  it('whom the text names more often', () => {
    const often = 'The town knows Reed, and Reed knows the town.';
    const both = 'It wrote to Reed and to Carl Stone.';
    expect(whoIsHe(`The bridge is the work of Adam Reed. ${often} ${both}`)).toBe('Adam Reed');
  });

  it('nobody whom the quotation itself names', () => {
    const text = 'Adam Reed met Carl Stone on the bridge. “Reed closed it in haste,” he said.';
    expect(whoSaysLast(text)).toBe('Carl Stone');
  });

  it('a man by his name, rather than one who may be a woman and only stands beside', () => {
    expect(whoIsHe('John Reed built it. It was bought by Tamsa Orlu.')).toBe('John Reed');
  });

  it('who may be a woman, as the subject of the sentence before', () => {
    expect(whoIsHe('John Reed built it. Tamsa Orlu tested it.')).toBe('Tamsa Orlu');
  });

  it('the subject of the main clause, rather than of the one behind it', () => {
    const text = 'Adam Reed waited while Carl Stone sang, and he called it “over and done with”.';
    expect(whoSaysLast(text)).toBe('Adam Reed');
  });

  it('nobody whom only a caption names', () => {
    const caption = 'Carl Stone, a fisherman, near the bridge. Photo: Ann Lee';
    expect(whoIsHe('Adam Reed closed the bridge on Monday.', caption, '')).toBe('Adam Reed');
  });
});
