/**
 * Reads one article in named passes, each a folder of its own. Everything is rules over closed word
 * lists; every look back and every phrase is bounded by a named constant, so that reading stays linear.
 *
 * text ─ language/print ───▶ entities and misread marks decoded, characters that nobody sees left out
 *      ─ structure/blocks ─▶ blocks, and the kind that each one's form tells
 *      ─ structure/layouts ▶ who speaks by the layout: turns, interviews, letters, names beside words
 *      ─ structure ────────▶ the headline, the kinds of all blocks, their numbers, their sentences
 *      ─ language/print ───▶ Markdown and tags left out
 *      ─ structure/marks ──▶ pages: quotations paired and folded into single tokens
 *      ─ names, speakers ──▶ the cast: everybody named, with role and party
 *      ─ reporting, attribution ─▶ drafts: what was said, by which noun phrase
 *      ─ speakers/resolve-mention ▶ the speaker of each draft: names, roles, pronouns
 *      ─ statements ───────▶ interviewee: who answers; turns/: what the layout gave, and others' words in it;
 *                            continued, nested-quotations: quotations within and over pages
 *      ─ statements/statements ─▶ Statement[], Speaker[], at their places in the text as printed
 */

import { type AsRead, withoutMarkup, withoutUnseen } from '../language/print/as-read.ts';
import type { Range } from '../language/spans/span.ts';
import type { Article } from './article.ts';
import type { Found } from './attribution/found.ts';
import { pagesOf } from './names/prepared-paragraph.ts';
import type { Paragraph } from './paragraph.ts';
import type { Reading } from './reading.ts';
import { type Cast, createCast } from './speakers/cast.ts';
import { introduceAll } from './speakers/enter-names.ts';
import { tellStates } from './speakers/offices/left-open/tell-states.ts';
import { type Judge, measured } from './statements/certainty.ts';
import { headlineStatement } from './statements/headline-statement.ts';
import { interviewee } from './statements/interviewee.ts';
import { readPages } from './statements/read-paragraphs.ts';
import {
  type Source,
  speakerIds,
  statementId,
  toSpeaker,
  toStatement,
} from './statements/statements.ts';
import { unmarked } from './structure/blocks/unmarked.ts';
import { languageOf } from './structure/language.ts';
import { type Structure, structureOf } from './structure/structure.ts';

/** Drops a nested statement that begins where another does: ids are places. */
function distinct(source: Source, found: readonly Found[]): readonly Found[] {
  const seen = new Set<string>();
  return found.filter((one) => {
    const id = statementId(source, one);
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

type Placing = <T extends Range>(range: T) => T;

const blockAt = (block: Paragraph, place: Placing): Paragraph => ({
  ...place(block),
  sentences: block.sentences.map(place),
});

/** A structure at its places in the text without markup. */
function structureAt({ blocks, voices }: Structure, { read }: AsRead): Structure {
  return {
    blocks: blocks.map((block) => blockAt(block, read)),
    voices: voices.map((voice) => {
      const said = read(voice.said);
      const { who } = voice;
      const isHere = 'label' in who && who.label !== null;
      return { ...voice, said, who: isHere ? { ...who, label: read(who.label) } : who };
    }),
  };
}

/** Reads one article: its paragraphs, whom it names, and what it says that each of them said. */
export function readArticle(article: Article, judge: Judge = measured): Reading {
  const seen = withoutUnseen(article.text);
  const blocks = structureOf({ ...article, text: seen.text }, unmarked(seen.text));
  const words = withoutMarkup(seen.text);
  const language = languageOf(words.text);
  const paragraphs = blocks.blocks.map((block) => blockAt(block, seen.printed));
  if (language !== 'en') return { paragraphs, statements: [], speakers: [], language };
  const source: Source = {
    id: article.id,
    text: words.text,
    published: article.published,
    printed: (range) => seen.printed(words.printed(range)),
  };
  return {
    paragraphs,
    language,
    ...readSource(article, source, structureAt(blocks, words), judge),
  };
}

/** How many people are looked for in a byline: it keeps the reading linear. */
const MOST_REPORTERS = 1000;

/** The lines that tell who writes, as printed. */
const bylinesOf = (text: string, { blocks }: Structure): readonly string[] =>
  blocks.filter(({ kind }) => kind === 'byline').map(({ start, end }) => text.slice(start, end));

/** Notes who is named in the article's bylines. */
function noteReporters(cast: Cast, bylines: readonly string[]): void {
  for (const member of cast.members.slice(0, MOST_REPORTERS))
    member.reports =
      member.type === 'person' &&
      member.words.length > 1 &&
      bylines.some((byline) => byline.includes(member.name));
}

/** Who says what in a text without markup. */
function readSource(
  { aliases, title }: Article,
  source: Source,
  structure: Structure,
  judge: Judge,
): Pick<Reading, 'statements' | 'speakers'> {
  const { text, id } = source;
  const pages = pagesOf(text, structure);
  const bylines = bylinesOf(text, structure);
  const cast = createCast(aliases);
  const introduced = introduceAll(cast, text, pages, bylines);
  noteReporters(cast, bylines);
  const answers = interviewee({ text, title }, structure, pages, introduced, cast);
  const found = distinct(source, readPages(text, cast, pages, introduced, answers));
  const ids = speakerIds(id, cast.members);
  const headline = structure.blocks.find(({ kind }) => kind === 'headline');
  const titled = headline && headlineStatement(source, headline, cast, ids);
  const statements = found.map((one) => toStatement(source, one, ids, judge));
  tellStates(cast);
  return {
    statements: [...(titled ? [titled] : []), ...statements],
    speakers: cast.members.map((member) => toSpeaker(source, member, ids.get(member) ?? '')),
  };
}
