/** What each rule of attribution looks for, in one line; `verbatim extract --explain` prints it. */
export const RULES: Readonly<Record<string, string>> = {
  'verb-after': 'a reporting verb with its subject stands right behind the quotation',
  'verb-before': 'a reporting verb with its subject leads to what was said',
  trailing: 'the sentence ends with its attribution',
  inserted: 'the attribution stands between commas inside what was said',
  'according-to': 'the sentence begins with "according to"',
  colon: 'a colon leads to the quotation; the subject before it speaks',
  'phrase-after': 'a comma inside the marks ties the quotation to the noun phrase behind it',
  'clause-subject':
    'no reporting verb: a long quoted fragment belongs to the subject of its clause',
  bare: 'a quotation alone in its sentence',
  beside: 'a quotation alone in its sentence takes the attribution nearest to it',
  nested: 'a statement inside another person’s statement',
  addressed: '“you” in a transcript or interview is whoever answers next',
  turn: 'a transcript, interview, speech or letter: the layout tells who speaks',
  signed: 'a name stands beside the quotation, without a verb',
};
