/** Whose a quotation is by the clause it stands in, and what in marks nobody says. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/reading/read.ts';

/** Who says what in a text, as read whether or not it is sure: "speaker: words". */
function said(text: string): readonly string[] {
  const article = { id: 'a', text, title: null, published: null, aliases: {} };
  const { statements, speakers } = readArticle(article, () => 1);
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return statements.flatMap(({ speaker, quoted }) =>
    quoted.map(({ start, end }) => `${names.get(speaker ?? '')}: ${text.slice(start, end)}`),
  );
}

describe('a quotation in a clause belongs to', () => {
  it.each([
    [
      'whoever does what “what he called” stands with',
      'Vera Holm left. The envoy of Norland, Pal Dietz, dismissed what he called “lessons from afar”.',
      'Pal Dietz: lessons from afar',
    ],
    [
      'whom the clause names on both sides of “he says”',
      'Paul Vella runs the pub. One driver, he says, told his rescuers: “I thought my car was taller.”',
      'One driver: I thought my car was taller.',
    ],
    [
      'whoever “used to tell” it',
      'Terrence Boyd was not impressed. His late wife, he said, used to tell visitors: “Let it run till you have said a prayer.”',
      'His late wife: Let it run till you have said a prayer.',
    ],
    [
      'whom somebody recalls saying it',
      '“The field is temporary,” Jan Wrona recalls Lukas Brandauer saying.',
      'Lukas Brandauer: The field is temporary,',
    ],
    [
      'the main subject where it is “as he put it”',
      'The harbour, Pal Dietz said, was shut. Mayor Adam Reed warned that it was “a wound in the side of the town”, as he put it.',
      'Adam Reed: a wound in the side of the town',
    ],
    [
      'whoever a told clause is about, in a tense of its own',
      'He claimed that Pita Tarn had passed the stone and had even told the thrower, “Nice one.”',
      'Pita Tarn: Nice one.',
    ],
    [
      'whoever a told clause is about, where the hearer is who tells it',
      'Tessa Racz went home. She said her tailor wept and told her: “At last.”',
      'her tailor: At last.',
    ],
    [
      'whoever a told clause is about, where a name tells what “him” was told',
      'Gideon Thorne left. Mr Thorne said that his father took his hand and told him: “It is halves.”',
      'his father: It is halves.',
    ],
    [
      'whoever somebody recalls to have done one thing and said another',
      'Vernon Holt watched. He recalled that a farmer had stood up and told the chair, “You are building this.”',
      'a farmer: You are building this.',
    ],
    [
      'who tells it, where both verbs are theirs',
      'Tessa Racz said that the plan was bad and told reporters: “At last.”',
      'Tessa Racz: At last.',
    ],
    [
      'the noun that “who” follows, over the names in its clause',
      'A retired teacher who sold them as the work of Ann Cotman told police they were “homages”.',
      'A retired teacher: homages',
    ],
    [
      'the name behind which a bracket stands in what it is',
      '“This was no accident,” Rey Tolent, Coast Guard (CG) spokesperson, said in a statement.',
      'Rey Tolent: This was no accident,',
    ],
    [
      'whom “what she calls” cannot be but by name',
      'Wanda Kessel has introduced a bill that would set aside money for what she calls “orphan bridges”.',
      'Wanda Kessel: orphan bridges',
    ],
    [
      'whoever told her who tells it aside',
      'Rosa Macar keeps the log. Edmund Spurr turned to the page, she said, and told her: “This has outlived six bursars.”',
      'Edmund Spurr: This has outlived six bursars.',
    ],
    [
      'whoever told her behind an aside that comes first',
      'Rosa Macar kept Simon Roche for an hour. Later, she said, Simon Roche wept and told her: “I meant to put it back.”',
      'Simon Roche: I meant to put it back.',
    ],
    [
      'who said it by telephone',
      '“They walk back up,” Rosa Macar said by telephone.',
      'Rosa Macar: They walk back up,',
    ],
    [
      'who called out',
      '“Then let him come,” called out Nadine Holm, a retired teacher.',
      'Nadine Holm: Then let him come,',
    ],
    [
      'a noun before a verb that may be one, where marks follow',
      'A resident yells “Where were you?” and she walks over.',
      'A resident: Where were you?',
    ],
    [
      'who texts behind the hour of a live blog',
      '10.18 A former whip texts: “Bevan never lost.”',
      'A former whip: Bevan never lost.',
    ],
    [
      'the body that is written as “WHO”',
      'The World Health Organization (WHO) met. “The window is closing,” WHO said in a report.',
      'World Health Organization: The window is closing,',
    ],
    [
      'those behind “with” who say it',
      'The plan has raised concern with some analysts suggesting that it is “an open door”.',
      'some analysts: an open door',
    ],
    [
      'the subject of the nearest clause, of a participle without a comma',
      'The chamber passed the bill on Thursday, hours after the Alliance walked out alleging that it would make towns “tenants of their own rivers”.',
      'Alliance: tenants of their own rivers',
    ],
    [
      'whom a verb of causing has for its object',
      'The rain does not wait, Lena Moss said, prompting Justice Carl Stone to remark: “Nor does it come with a pot of glue.”',
      'Carl Stone: Nor does it come with a pot of glue.',
    ],
    [
      'who was heard saying it',
      'Members shouted slogans, and Pal Dietz of the other bench was heard asking her to “go and see the price first”.',
      'Pal Dietz: go and see the price first',
    ],
    [
      'the subject before a time that commas set off',
      'Klaus Voss, a cousin of the chairman, last year wrote to relatives that the firm had become “a museum with a contract”.',
      'Klaus Voss: a museum with a contract',
    ],
    [
      'a name with its party in brackets',
      '“They would just go and get them,” Rep. Jim Gordon (R-Ohio), a member of the panel, said in an interview.',
      'Jim Gordon: They would just go and get them,',
    ],
    [
      'whom it is led in by, where somebody else tells of it',
      'The aide recalled that Patrick Lane said, “I will come for you,” the attorney’s office said.',
      'Patrick Lane: I will come for you,',
    ],
    [
      'the clause before a semicolon',
      'Shukri Dahl said that it had been discussed “at length and with candour”; Levent Kara said only that the talks would go on.',
      'Shukri Dahl: at length and with candour',
    ],
    [
      'who says what another will answer',
      'Vera Holm, the secretary general, said that the league would respond “firmly, and at a depth of our choosing”.',
      'Vera Holm: firmly, and at a depth of our choosing',
    ],
    [
      'who went on',
      '“We were promised candour,” said Vera Holm. “We were promised it in May,” she went on.',
      'Vera Holm: We were promised it in May,',
    ],
    [
      'the object of “as”, not to a noun of saying behind it',
      'Denmark has slammed as “unacceptable” comments by the envoy Pal Dietz that its ships would become “targets for our missiles”.',
      'Denmark: unacceptable',
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toContain(expected);
  });
});

describe('a bare quotation belongs to', () => {
  it('somebody whom the sentence before is about', () => {
    expect(said('Vera Holm disagreed. “The substitute is closer than people think.”')).toEqual([
      'Vera Holm: The substitute is closer than people think.',
    ]);
  });

  it('nobody behind a question: somebody else may answer', () => {
    expect(said('Vera Holm asked why the pumps had failed. “There are people for that.”')).toEqual([
      'undefined: There are people for that.',
    ]);
  });
});

describe('nobody says', () => {
  it.each([
    ['what a sign reads', 'Harry Gann has put up a notice behind the counter that says “NO TALK”.'],
    [
      'what hangs on a banner',
      'In Tewkes, a banner hangs from the tower: “We have not forgotten”.',
    ],
    [
      'what is written on things',
      'Vera Holm noted that most wore helmets with “PRESS” written on them.',
    ],
    [
      'what a thing bears that cannot speak',
      'Vera Holm came to the hall with a slide that said “Your choice”.',
    ],
    [
      'what was once written on a thing',
      'Vera Holm changed the letters on the school’s sign, which had read “Welcome Back Tigers”.',
    ],
    ['“small states”, which are no verb', 'Nobody doubts that small states “learn to swim early”.'],
    ['a heading', 'Pal Dietz will bring a petition under the heading “Hands On The Wheel”.'],
    [
      'the words on a placard',
      'One showed his face above the words “He is not coming to the gate”.',
    ],
    ['a label on goods', 'Vera Holm said he had sold honey under the label “Golden Wayne”.'],
    [
      'what somebody is said to be',
      'Darren Pugh drove the bus. He is said to be “mortified and lying low at home”.',
    ],
    ['what a stock is rated', 'Vera Holm said the bank had cut its rating to “hold” in May.'],
    ['the name of a brochure', 'The agency will mail the “In case of crisis” brochure to all.'],
    [
      'a name within what somebody tells',
      'Vera Holm said it belonged to the so-called “shadow fleet” of ships.',
    ],
  ])('%s', (_, text) => {
    expect(said(text)).toEqual([]);
  });
});
