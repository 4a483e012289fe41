import { idf } from './bm25.ts';
import { conceptAt } from './concepts.ts';
import type { Speller } from './misspelling.ts';
import type { SearchIndex } from './search-index.ts';
import { compoundKey, stemOf } from './stems.ts';
import { isAskingWord, isStopWord } from './stop-words.ts';
import { idOf } from './vocabulary.ts';
import { COMPOUND_WEIGHT, CONCEPT_WEIGHT } from './weights.ts';
import { printedWords, searchForm } from './words.ts';

/** A word of the question, or a concept or compound that its words name. */
export type Term = {
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

/** Reads a question against an index: distinct words without stop words in order, then compounds and concepts. */
export function readQuery(index: SearchIndex, speller: Speller, question: string): readonly Term[] {
  const forms = questionForms(question);
  const topical = forms.filter((form) => form !== '' && !isStopWord(form));
  const asked = topical.filter((form) => !isAskingWord(form));
  const content = asked.length > 0 ? asked : topical;
  const terms = new Map<string, Term>();
  for (const term of content.flatMap((form) => wordTerms(index, speller, form))) {
    const stem = stemOf(term.form);
    if (!terms.has(stem)) terms.set(stem, { ...term, place: terms.size });
  }
  const compounds = content.map((form, i) => stemOf(form + (content[i + 1] ?? '')));
  const concepts = forms.map((_, start) => conceptAt((offset) => forms[start + offset] ?? ''));
  for (const compound of compounds) addExtra(index, terms, compound, COMPOUND_WEIGHT);
  for (const concept of concepts) addExtra(index, terms, concept, CONCEPT_WEIGHT);
  return [...terms.values()];
}

/** Search forms in order. After "the", "us" is no pronoun, however it is typed. */
const questionForms = (question: string): readonly string[] =>
  printedWords(question.replace(/\b(the\s+)us\b/gi, '$1US')).map(searchForm);

const SHORTEST_PART = 3;

/** The term of a word; where no passage has it, of what it may be meant for, or of the two words that it is written together from. */
function wordTerms(index: SearchIndex, speller: Speller, form: string): readonly Term[] {
  const known = [stemOf(form), compoundKey(form)]
    .map((stem) => idOf(index.stems, stem))
    .filter((stem) => (index.frequencies[stem] ?? 0) > 0);
  if (known.length > 0) return [wordTerm(index, form, idOf(index.words, form), known)];
  const guesses = speller(form);
  if (guesses[0])
    return [
      wordTerm(
        index,
        form,
        guesses[0].word,
        guesses.map(({ stem }) => stem),
      ),
    ];
  for (let cut = SHORTEST_PART; cut <= form.length - SHORTEST_PART; cut++) {
    const parts = [form.slice(0, cut), form.slice(cut)];
    const ids = parts.map((part) => idOf(index.stems, stemOf(part)));
    if (ids.some((stem) => (index.frequencies[stem] ?? 0) === 0)) continue;
    return ids.map((stem, i) =>
      wordTerm(index, parts[i] ?? '', idOf(index.words, parts[i] ?? ''), [stem]),
    );
  }
  return [wordTerm(index, form, -1, [])];
}

function wordTerm(index: SearchIndex, form: string, word: number, stems: readonly number[]): Term {
  const frequency = Math.max(0, ...stems.map((stem) => index.frequencies[stem] ?? 0));
  return { form, word, stems, boost: 1, weight: idf(index.passages, frequency), place: 0 };
}

/** Adds what the question names besides its words, if the index has it. */
function addExtra(
  index: SearchIndex,
  terms: Map<string, Term>,
  form: string | null,
  boost: number,
): void {
  const stem = form === null ? -1 : idOf(index.stems, form);
  if (form === null || stem < 0 || terms.has(form)) return;
  const weight = boost * idf(index.passages, index.frequencies[stem] ?? 0);
  terms.set(form, { form, word: -1, stems: [stem], boost, weight, place: -1 });
}
