/** How sure the reader says it is, and what readers of a reply are told of it. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/reading/read.ts';
import { isProbable } from '../../src/reading/statement.ts';
import { jsonFor, sourcesOf } from '../support/library.ts';

const read = (text: string) =>
  readArticle({ id: 'a', text, title: null, published: null, aliases: {} });

const PLAIN = '“The bridge was closed in haste,” said Mayor Adam Reed on Monday.';
const RIVALS =
  'Carl Stone waited, and Evan Marsh and Ian Holt came late. Adam Reed met Carl Stone on the bridge. The talks went on. Nobody knew why. “It was closed in haste,” he said.';

describe('a speaker is', () => {
  it('certain where the clause itself names them', () => {
    const [one] = read(PLAIN).statements;
    expect(one && isProbable(one)).toBe(false);
  });

  it('only probable where several people may be meant', () => {
    const [one] = read(RIVALS).statements;
    expect(one && isProbable(one)).toBe(true);
  });

  it('the surer the less there is that speaks against it', () => {
    const sure = (text: string): number => read(text).statements.at(-1)?.sure ?? 0;
    expect(sure(PLAIN)).toBeGreaterThan(sure(RIVALS));
  });

  const sureOf = (text: string): number => read(text).statements.at(-1)?.sure ?? 0;

  it('surer by a description that was given before than by one that the article has not explained', () => {
    const again = 'A diplomat in Oslo saw the text. “It is thin,” the diplomat said.';
    const alone = 'Adam Reed saw the text. Ian Holt saw it too. “It is thin,” the diplomat said.';
    expect(sureOf(again)).toBeGreaterThan(sureOf(alone));
  });

  it('less sure of words that a question in the paragraph before may have drawn', () => {
    const said = (first: string) =>
      sureOf(`Ian Holt waited.\n\n“${first}” Adam Reed said.\n\n“It was closed in haste.”`);
    expect(said('It was late,')).toBeGreaterThan(said('Was it late?'));
  });

  it('less sure of marks around a word of the article’s own sentence', () => {
    expect(sureOf('Adam Reed said that it was: “a bridge too many”.')).toBeGreaterThan(
      sureOf('Adam Reed said that it was the “bridge too many”.'),
    );
  });

  it('nobody where it is not clear who spoke; those who may have are kept, the likeliest first', () => {
    const unclear = readArticle(
      { id: 'a', text: RIVALS, title: null, published: null, aliases: {} },
      () => 0.5,
    ).statements[0];
    expect(unclear).toMatchObject({ speaker: null, basis: 'unresolved', sure: 0 });
    expect(unclear?.candidates[0]).toBe('a#adam-reed');
  });
});

describe('a reply', () => {
  const sources = sourcesOf({ 'bridge.md': RIVALS, 'plain.md': PLAIN });
  const who = (quote: string) => jsonFor({ kind: 'who-said', quote }, sources);

  it('says “probably” before a speaker who is not certain, and tells scripts so', async () => {
    const { text, quotes } = await who('It was closed in haste');
    expect(text).toMatch(/^\*\*Verbatim\*\* · probably Adam Reed/);
    expect(quotes[0]?.certain).toBe(false);
  });

  it('says nothing of the kind where the speaker is certain', async () => {
    const { text, quotes } = await who('The bridge was closed in haste');
    expect(text).toMatch(/^\*\*Verbatim\*\* · Adam Reed/);
    expect(quotes[0]?.certain).toBe(true);
  });

  it('accuses nobody where the speaker is only probable', async () => {
    const { verdicts, text } = await jsonFor(
      { kind: 'who-said', quote: 'It was closed in haste', speaker: 'Lena Moss' },
      sources,
    );
    expect(verdicts).toEqual(['Verbatim']);
    expect(text).toContain('I cannot tell');
  });
});
