import { isAskingWord, isStopWord } from '../../../language/lexicon/search-stop-words.ts';
import { COMPOUND_MARK, stemOf } from '../../../language/stemming/stems.ts';
import { LONGEST_WORD } from '../../../language/words.ts';
import { idf } from '../bm25.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { idOf, stringOf } from '../index/vocabulary.ts';
import { conceptAt } from '../terms/concepts.ts';
import { printedWords, searchForm } from '../terms/search-words.ts';
import { COMPOUND_WEIGHT, CONCEPT_WEIGHT } from '../weights.ts';
import type { Speller } from './misspelling.ts';

/** A word of the question, or a concept or compound that its words name. */
export type QueryTerm = {
  readonly form: string;
  /** Id of the word as it stands, or as it was probably meant; -1 where no passage has it. */
  readonly word: number;
  /** Ids of the stems that match it; empty where nothing does. */
  readonly stems: readonly number[];
  /** 1 for a word; less for a concept or compound. */
  readonly boost: number;
  /** What the term is worth: inverse document frequency times boost. */
  readonly weight: number;
  /** Place among the question's words; -1 for a concept or compound. */
  readonly place: number;
};

/** Reads a question against an index: distinct terms without stop words in order, then compounds and concepts. */
export function readQuery(
  index: SearchIndex,
  speller: Speller,
  question: string,
): readonly QueryTerm[] {
  const forms = questionForms(question);
  const topical = forms.filter((form) => form !== '' && !isStopWord(form));
  const asked = topical.filter((form) => !isAskingWord(form));
  const content = asked.length > 0 ? asked : topical;
  const terms = new Map<number | string, QueryTerm>();
  for (const term of content.flatMap((form) => wordTerms(index, speller, form))) {
    const key = term.stems[0] ?? term.form;
    if (!terms.has(key)) terms.set(key, { ...term, place: terms.size });
  }
  for (const [i, form] of content.entries()) {
    const compound = form + (content[i + 1] ?? '');
    const word = compound === form ? -1 : idOf(index.words, compound);
    if (word >= 0) addExtra(index, terms, compound, index.stemOfWord[word] ?? 0, COMPOUND_WEIGHT);
  }
  for (const start of forms.keys()) {
    const concept = conceptAt((offset) => forms[start + offset] ?? '');
    const stem = concept === null ? -1 : idOf(index.stems, concept);
    if (concept !== null && stem >= 0) addExtra(index, terms, concept, stem, CONCEPT_WEIGHT);
  }
  return [...terms.values()];
}

/** Search forms in order. After "the", "us" is no pronoun, however it is typed. */
const questionForms = (question: string): readonly string[] =>
  printedWords(question.replace(/\b(the\s+)us\b/gi, '$1US')).map(searchForm);

/** Stem ids of a word, solid and hyphenated, as far as passages have them. A word of the vocabulary need not be stemmed again. */
function stemsFor(index: SearchIndex, form: string): readonly number[] {
  const word = idOf(index.words, form);
  const stem = word >= 0 ? stringOf(index.stems, index.stemOfWord[word] ?? 0) : stemOf(form);
  return [stem, `${COMPOUND_MARK}${stem}`]
    .map((each) => idOf(index.stems, each))
    .filter((id) => (index.frequencies[id] ?? 0) > 0);
}

const SHORTEST_PART = 3;

/** The term of a word; where no passage has it, of what it may be meant for, or of the two words that it is written together from. */
function wordTerms(index: SearchIndex, speller: Speller, form: string): readonly QueryTerm[] {
  const known = stemsFor(index, form);
  if (known.length > 0) return [wordTerm(index, form, idOf(index.words, form), known)];
  const guesses = speller(form);
  if (guesses[0]) {
    const stems = [...new Set(guesses.map(({ stem }) => stem))];
    return [wordTerm(index, form, guesses[0].word, stems)];
  }
  const last = form.length > LONGEST_WORD ? 0 : form.length - SHORTEST_PART;
  for (let cut = SHORTEST_PART; cut <= last; cut++) {
    const parts = [form.slice(0, cut), form.slice(cut)];
    const stems = parts.map((part) => stemsFor(index, part));
    if (stems.some((found) => found.length === 0)) continue;
    return parts.map((part, i) => wordTerm(index, part, idOf(index.words, part), stems[i] ?? []));
  }
  return [wordTerm(index, form, -1, [])];
}

function wordTerm(
  index: SearchIndex,
  form: string,
  word: number,
  stems: readonly number[],
): QueryTerm {
  const frequency = Math.max(0, ...stems.map((stem) => index.frequencies[stem] ?? 0));
  return { form, word, stems, boost: 1, weight: idf(index.passages, frequency), place: 0 };
}

/** Adds what the question names besides its words. */
function addExtra(
  index: SearchIndex,
  terms: Map<number | string, QueryTerm>,
  form: string,
  stem: number,
  boost: number,
): void {
  const frequency = index.frequencies[stem] ?? 0;
  if (frequency === 0 || terms.has(stem)) return;
  const weight = boost * idf(index.passages, frequency);
  terms.set(stem, { form, word: -1, stems: [stem], boost, weight, place: -1 });
}
