/**
 * A model's draft → a composed answer, sentence by sentence and without any model. A sentence is shown
 * only where every claim in it follows from a source that it cites (composing/segments.ts); quotations
 * are cut from the article by the renderer, so they cannot be anybody else's words. What such a check
 * cannot see: whether the sentences answer the question, and what their order suggests.
 */
import type { Library } from '../library/library.ts';
import type { Prose, Quotation } from './answer.ts';
import { quoteOf } from './answer.ts';
import type { ComposedSentence, Composition, Fault, Piece } from './composing/composition.ts';
import type { Draft, DraftSentence } from './composing/draft.ts';
import { type Element, elementsOf, findQuoted } from './composing/elements.ts';
import { faultOf } from './composing/fault.ts';
import { isPlainSentence } from './composing/hygiene.ts';
import type { Material } from './composing/material.ts';
import { readClaims } from './composing/segments.ts';
import { type SourceUnit, unitsFor } from './composing/source-units.ts';
import type { Antecedent } from './composing/speaker-named.ts';
import { quoteSentences, quoteStatement } from './quotation.ts';

export type Verified = Composition & {
  /** One for each sentence that is not shown. */
  readonly faults: readonly Fault[];
};

type Judged =
  | { readonly fault: Fault }
  | {
      readonly pieces: readonly Piece[];
      readonly units: readonly SourceUnit[];
      readonly speaker: Antecedent;
    };

/** The sentences of a draft that its cited sources bear out, with the quotations that they lead to. */
export function verify(draft: Draft, material: Material): Verified {
  const sentences: ComposedSentence[] = [];
  const quotations: Quotation[] = [];
  const keys: string[] = [];
  const faults: Fault[] = [];
  const written = new Set<string>();
  let antecedent: Antecedent = null;
  for (const sentence of draft.sentences) {
    const whole = JSON.stringify([sentence.text, sentence.quotes]);
    const judged: Judged = written.has(whole)
      ? { fault: 'said already' }
      : judge(sentence, material, antecedent);
    if ('fault' in judged) {
      faults.push(judged.fault);
      antecedent = null;
      continue;
    }
    written.add(whole);
    antecedent = judged.speaker;
    const cites = judged.units.map((unit) => {
      const key = unit.statement?.id ?? `${unit.article.id}:${unit.range.start}`;
      if (!keys.includes(key)) {
        keys.push(key);
        quotations.push(quotationOf(unit));
      }
      return keys.indexOf(key);
    });
    sentences.push({ pieces: judged.pieces, cites: [...new Set(cites)] });
  }
  return { sentences, quotations, faults };
}

/** Fewer than half left, or none that cites: not what the sources say about it. */
export function isWorthShowing({ sentences, faults }: Verified): boolean {
  return sentences.length > 0 && sentences.length >= faults.length;
}

function judge(sentence: DraftSentence, material: Material, antecedent: Antecedent): Judged {
  const { library } = material;
  const text = withFullStop(sentence.text);
  if (!isPlainSentence(text)) return { fault: 'marks, links or symbols of its own' };
  const units = citedUnits(sentence, material);
  if (units === null) return { fault: 'a source that was not given' };
  const quotes = sentence.quotes.map((quote) => findQuoted(quote, material));
  const found = quotes.filter((quote) => quote !== null);
  const elements = elementsOf(text, found, library);
  if (found.length < quotes.length || elements === null)
    return { fault: 'quoted words that the source does not have' };
  const read = readClaims(elements, units, antecedent, library);
  if (read === null) return { fault: faultOf(elements, units, library) };
  return {
    pieces: piecesOf(text, elements),
    units: read.units,
    speaker: soleSpeaker(read.units, library),
  };
}

function withFullStop(text: string): string {
  const trimmed = text.trim();
  return trimmed.endsWith('.') ? trimmed : `${trimmed}.`;
}

/** Null where nothing is cited, or something that was not given. */
function citedUnits(sentence: DraftSentence, material: Material): readonly SourceUnit[] | null {
  const ids = new Set([...sentence.sources, ...sentence.quotes.map(({ source }) => source)]);
  const units = [...ids].map((id) => unitsFor(id, material));
  const known = units.filter((given) => given !== null);
  return ids.size === 0 || known.length < units.length ? null : [...new Set(known.flat())];
}

/** "he" in the next sentence is whoever was the only one to speak in this. */
function soleSpeaker(units: readonly SourceUnit[], library: Library): Antecedent {
  const people = new Set(
    units.map(({ speaker }) =>
      speaker?.type === 'person' ? (library.identities.get(speaker.id)?.id ?? speaker.id) : null,
    ),
  );
  const [only = null] = people;
  return people.size === 1 ? only : null;
}

function piecesOf(text: string, elements: readonly Element[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const addProse = (to: number): void => {
    if (to > from) pieces.push({ prose: text.slice(from, to) as Prose });
  };
  for (const element of elements) {
    if (element.quote === null) continue;
    addProse(element.start);
    pieces.push({ quote: quoteOf(element.quote.shown) });
    from = element.end;
  }
  addProse(text.length);
  return pieces;
}

function quotationOf(unit: SourceUnit): Quotation {
  return unit.statement === null
    ? quoteSentences(unit.article, unit.range)
    : quoteStatement(unit.article, unit.statement);
}
