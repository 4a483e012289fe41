import { isAskingWord, isStopWord } from '../../../language/lexicon/search-stop-words.ts';
import { COMPOUND_MARK, stemOf } from '../../../language/stemming/stems.ts';
import { LONGEST_WORD } from '../../../language/words.ts';
import { idf } from '../bm25.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { idOf } from '../index/vocabulary.ts';
import { conceptAt } from '../terms/concepts.ts';
import { printedWords, searchForm } from '../terms/search-words.ts';
import { COMPOUND_WEIGHT, CONCEPT_WEIGHT } from '../weights.ts';
import type { Corpus } from './corpus.ts';

/** A word of the question, or a concept or compound that its words name. */
export type AskedTerm = {
  readonly form: string;
  /** The word as it stands, or as it was probably meant; for a concept or compound null. */
  readonly word: string | null;
  /** The stems that match it; empty where nothing does. */
  readonly stems: readonly string[];
  /** 1 for a word; less for a concept or compound. */
  readonly boost: number;
  /** What the term is worth: inverse document frequency times boost. */
  readonly weight: number;
  /** Place among the question's words; -1 for a concept or compound. */
  readonly place: number;
};

/** A term by its ids in one index. */
export type QueryTerm = Omit<AskedTerm, 'word' | 'stems'> & {
  /** -1 where no passage has it. */
  readonly word: number;
  readonly stems: readonly number[];
};

/** The terms as an index has them. */
export const termsIn = (
  { words, stems: known }: SearchIndex,
  terms: readonly AskedTerm[],
): readonly QueryTerm[] =>
  terms.map(({ word, stems, ...term }) => ({
    ...term,
    word: word === null ? -1 : idOf(words, word),
    stems: stems.map((stem) => idOf(known, stem)).filter((id) => id >= 0),
  }));

/** Reads a question against what is searched: distinct terms without stop words in order, then compounds and concepts. */
export function readQuery(corpus: Corpus, question: string): readonly AskedTerm[] {
  const forms = questionForms(question);
  const topical = forms.filter((form) => form !== '' && !isStopWord(form));
  const asked = topical.filter((form) => !isAskingWord(form));
  const content = asked.length > 0 ? asked : topical;
  const terms = new Map<string, AskedTerm>();
  for (const term of content.flatMap((form) => wordTerms(corpus, form))) {
    const [stem] = term.stems;
    const key = stem === undefined ? `unknown ${term.form}` : stem;
    if (!terms.has(key)) terms.set(key, { ...term, place: terms.size });
  }
  for (const [i, form] of content.entries()) {
    const compound = form + (content[i + 1] ?? '');
    const stem = compound === form ? null : corpus.stemOfWord(compound);
    if (stem !== null) addExtra(corpus, terms, compound, stem, COMPOUND_WEIGHT);
  }
  for (const start of forms.keys()) {
    const concept = conceptAt((offset) => forms[start + offset] ?? '');
    if (concept !== null) addExtra(corpus, terms, concept, concept, CONCEPT_WEIGHT);
  }
  return [...terms.values()];
}

/** Search forms in order. After "the", "us" is no pronoun, however it is typed. */
const questionForms = (question: string): readonly string[] =>
  printedWords(question.replace(/\b(the\s+)us\b/gi, '$1US')).map(searchForm);

/** Stems of a word, solid and hyphenated, as far as passages have them. A word of the vocabulary need not be stemmed again. */
function stemsFor(corpus: Corpus, form: string): readonly string[] {
  const stem = corpus.stemOfWord(form) ?? stemOf(form);
  return [stem, `${COMPOUND_MARK}${stem}`].filter((each) => corpus.frequency(each) > 0);
}

const SHORTEST_PART = 3;

/** The term of a word; where no passage has it, of what it may be meant for, or of the two words that it is written together from. */
function wordTerms(corpus: Corpus, form: string): readonly AskedTerm[] {
  const known = stemsFor(corpus, form);
  if (known.length > 0) return [wordTerm(corpus, form, form, known)];
  const guesses = corpus.spelling(form);
  if (guesses[0]) {
    const stems = [...new Set(guesses.map(({ stem }) => stem))];
    return [wordTerm(corpus, form, guesses[0].word, stems)];
  }
  const last = form.length > LONGEST_WORD ? 0 : form.length - SHORTEST_PART;
  for (let cut = SHORTEST_PART; cut <= last; cut++) {
    const parts = [form.slice(0, cut), form.slice(cut)];
    const stems = parts.map((part) => stemsFor(corpus, part));
    if (stems.some((found) => found.length === 0)) continue;
    return parts.map((part, i) => wordTerm(corpus, part, part, stems[i] ?? []));
  }
  return [wordTerm(corpus, form, form, [])];
}

function wordTerm(corpus: Corpus, form: string, word: string, stems: readonly string[]): AskedTerm {
  const frequency = Math.max(0, ...stems.map(corpus.frequency));
  return { form, word, stems, boost: 1, weight: idf(corpus.passages, frequency), place: 0 };
}

/** Adds what the question names besides its words. */
function addExtra(
  corpus: Corpus,
  terms: Map<string, AskedTerm>,
  form: string,
  stem: string,
  boost: number,
): void {
  const frequency = corpus.frequency(stem);
  if (frequency === 0 || terms.has(stem)) return;
  const weight = boost * idf(corpus.passages, frequency);
  terms.set(stem, { form, word: null, stems: [stem], boost, weight, place: -1 });
}
