/** Drafts of good sentences with one edited among them, verified; and what was shown. */
import type { ComposedSentence } from '../../src/answering/composing/composition.ts';
import type { DraftSentence } from '../../src/answering/composing/draft.ts';
import { materialOf } from '../../src/answering/composing/material.ts';
import { verify } from '../../src/answering/verify.ts';
import type { Library } from '../../src/library/library.ts';
import { WORLD_NAMES } from '../../src/reading/lexicon/world.ts';
import { wordsOf } from '../../src/reading/words.ts';
import { HARMFUL, HARMLESS, pick, type World } from './draft-edits.ts';
import { goodSentences } from './drafts.ts';
import { randomFrom } from './random.ts';

export type Tally = {
  drafts: number;
  harmful: number;
  /** Harmful edits that were shown. */
  readonly shown: { readonly kind: string; readonly text: string }[];
  good: number;
  kept: number;
  harmless: number;
  harmlessKept: number;
  readonly kinds: Map<string, { tried: number; kept: number }>;
  /** Good sentences that were not kept, by text, with why. */
  readonly lost: Map<string, string>;
};

/** Everything that edits draw from; the same seed gives the same edits. */
export function worldOf(library: Library, seed: number): World {
  const material = materialOf([...library.passages], library);
  const text = [...library.articles.values()].map((article) => article.text).join(' ');
  const states = [...WORLD_NAMES].flatMap(([name, { kind }]) => (kind === 'state' ? [name] : []));
  const named = states.filter((name) => new RegExp(`\\b${RegExp.escape(name)}\\b`).test(text));
  const people = [...library.speakers.values()].flatMap(({ type, name }) =>
    type === 'person' ? [name] : [],
  );
  return {
    material,
    goods: goodSentences(material),
    names: [...new Set([...named, ...people])],
    words: [...new Set(text.match(/\b[a-z]{5,}\b/g))],
    random: randomFrom(seed),
  };
}

export function tryDrafts(world: World, drafts: number): Tally {
  const tally: Tally = {
    drafts: 0,
    harmful: 0,
    shown: [],
    good: 0,
    kept: 0,
    harmless: 0,
    harmlessKept: 0,
    kinds: new Map(),
    lost: new Map(),
  };
  const kinds = [...Object.keys(HARMFUL), ...Object.keys(HARMLESS)];
  for (let number = 0; tally.drafts < drafts && number < drafts * 20; number += 1)
    tryOne(world, kinds[number % kinds.length] ?? '', tally);
  return tally;
}

function tryOne(world: World, kind: string, tally: Tally): void {
  const { goods, random, material } = world;
  const chosen = [0, 1, 2].flatMap(() => pick(goods, random) ?? []);
  const [first, target, last] = chosen;
  if (first === undefined || target === undefined || last === undefined) return;
  if (new Set(chosen.map(keyOf)).size < chosen.length) return;
  // After a sentence of the same speaker a pronoun is right.
  if (kind === 'a pronoun for nobody' && first.speaker === target.speaker) return;
  const edited = (HARMFUL[kind] ?? HARMLESS[kind])?.(target, world) ?? null;
  if (edited === null) return;
  tally.drafts += 1;
  const { sentences, faults } = verify({ sentences: [first, edited, last] }, material);
  const shown = new Set(sentences.map((sentence) => shownKey(sentence, material.library)));
  const isShown = (sentence: DraftSentence): boolean => shown.has(keyOf(sentence));

  for (const good of [first, last]) {
    tally.good += 1;
    if (isShown(good)) tally.kept += 1;
    else tally.lost.set(`${good.template}: ${good.text}`, faults[0] ?? '');
  }
  const count = tally.kinds.get(kind) ?? { tried: 0, kept: 0 };
  tally.kinds.set(kind, count);
  count.tried += 1;
  if (isShown(edited)) count.kept += 1;
  if (kind in HARMLESS) {
    tally.harmless += 1;
    if (isShown(edited)) tally.harmlessKept += 1;
    return;
  }
  tally.harmful += 1;
  if (isShown(edited)) {
    const quotes = edited.quotes.map(({ words }) => words).join(' | ');
    tally.shown.push({ kind, text: `${edited.text} ${quotes} [was ${target.text}]` });
  }
}

/** Tells sentences apart by their prose and the words that they quote. */
const keyOf = ({ text, quotes }: DraftSentence): string => {
  const prose = text
    .trim()
    .replace(/\.?$/, '.')
    .replace(/\{\d+\}/g, '{}');
  return [prose, ...quotes.map(({ words }) => wordKeys(words))].join(' | ');
};

const shownKey = ({ pieces }: ComposedSentence, library: Library): string => {
  const prose = pieces.map((piece) => ('prose' in piece ? piece.prose : '{}')).join('');
  const quotes = pieces.flatMap((piece) =>
    'quote' in piece
      ? [
          library.articles
            .get(piece.quote.article)
            ?.text.slice(piece.quote.start, piece.quote.end) ?? '',
        ]
      : [],
  );
  return [prose, ...quotes.map(wordKeys)].join(' | ');
};

const wordKeys = (text: string): string =>
  wordsOf(text)
    .map(({ key }) => key)
    .join(' ');
