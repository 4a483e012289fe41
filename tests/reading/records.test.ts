/** Records of parliaments, calls and courts, lists of quotations, letters: who speaks by how such pages print it. */
import { describe, expect, it } from 'vitest';
import { extracted } from '../../src/cli/extract/reading-json.ts';
import { readArticle } from '../../src/reading/read.ts';

/** What is said, with its speaker. */
const said = (text: string): readonly string[] =>
  extracted(
    'a',
    text,
    readArticle({ id: 'a', text, title: null, published: null, aliases: {} }),
  ).quotes.map(({ quote, speaker }) => `${speaker}: ${quote}`);

describe('who speaks in a record', () => {
  it('has constituency and time in brackets behind the name', () => {
    const text =
      'Ms CATHERINE BOYLE (Wentford) (14:12): My community is dry.\n\nMr DALE (Port Hask—Minister for Water): I thank the member.\n\nMs BOYLE: I have the floor.';
    expect(said(text)).toEqual([
      'Catherine Boyle: My community is dry.',
      'Dale: I thank the member.',
      'Catherine Boyle: I have the floor.',
    ]);
  });

  it('stands before a full stop and a dash in minutes', () => {
    const text =
      'Pavel Dvorsky, on behalf of the Greens Group. – Madam President, the rivers cannot wait.\n\nIngrid Solheim (ECR). – Madam President, farmers cannot eat rivers.';
    expect(said(text)).toEqual([
      'Pavel Dvorsky: Madam President, the rivers cannot wait.',
      'Ingrid Solheim: Madam President, farmers cannot eat rivers.',
    ]);
  });

  it('has the office behind two dashes in a call', () => {
    const text =
      'Janet Cole -- Chief Executive Officer\n\nThank you. Revenue grew, and I am glad.\n\nSam Petrov -- Orion Securities -- Analyst\n\nHow is pricing?\n\nJanet Cole -- Chief Executive Officer\n\nPricing is firm.';
    expect(said(text)).toContain('Sam Petrov: How is pricing?');
    expect(said(text)).toContain('Janet Cole: Pricing is firm.');
  });

  it('is the witness whom it says to have been sworn', () => {
    const text =
      'MR. ABELL: The People call Victor Sandoval.\n\nVICTOR SANDOVAL, called as a witness, was duly sworn and testified as follows:\n\nQ. Where were you?\n\nA. I was at the ferry office.\n\nTHE COURT: Speak up, please.\n\nTHE WITNESS: I was counting tickets.';
    expect(said(text)).toContain('Victor Sandoval: I was at the ferry office.');
    expect(said(text)).toContain('Victor Sandoval: I was counting tickets.');
  });

  it('is no clause that begins like a part', () => {
    const text =
      'The court heard that Derek Foyle sent his brother a message which read: "The iguana was a present."';
    expect(said(text).join()).not.toContain('court heard');
  });
});

describe('whose words a page prints', () => {
  it('is the holder of the office behind its comma', () => {
    const text =
      'Speech by the Minister of Environment, Isatu Kamara, at the opening\n\nWe inherited a river full of plastic. I do not ask you to be patient.';
    expect(said(text).every((line) => line.startsWith('Isatu Kamara: '))).toBe(true);
  });

  it('is named below a quotation with the occasion', () => {
    const text =
      'Quotes of the week\n\n“I did not come here to water the plants.”\n— Celeste Baptiste, new governor of the bank, on her predecessor’s orchids\n\n“It was the tuba or the dog.”\n— Musician Remy Fontaine, explaining why he missed the ferry';
    expect(said(text)).toEqual([
      'Celeste Baptiste: “I did not come here to water the plants.”',
      'Remy Fontaine: “It was the tuba or the dog.”',
    ]);
  });

  it('is somebody else where a letter quotes them', () => {
    const text =
      'Dear Sir,\n\nCouncil leader Stan Barlow told the Herald: “The benches attracted people.” I had supposed that was what they were for.\n\nYours faithfully,\n\nEdna Crouch';
    expect(said(text)).toContain('Stan Barlow: “The benches attracted people.”');
    expect(said(text)).toContain('Edna Crouch: I had supposed that was what they were for.');
  });

  it('is behind a verb of manner', () => {
    expect(said('“You’d get an egg,” remembers Effie MacAuslan, who is 91.')).toEqual([
      'Effie MacAuslan: “You’d get an egg,”',
    ]);
  });

  it('is nobody’s on a sign that somebody holds', () => {
    expect(said('A supporter, Rena Pugh, held a sign reading “Four More Years”.')).toEqual([]);
  });

  it('is theirs in speech that a dash opens, and no mark closes', () => {
    const text =
      '– We heard the ice crack, says Odd Bakken (63).\n\n– They were sitting in a row. It is how we do it, says rescue leader Kari Moen.';
    expect(said(text)).toEqual([
      'Odd Bakken: – We heard the ice crack,',
      'Kari Moen: – They were sitting in a row. It is how we do it,',
    ]);
  });
});
