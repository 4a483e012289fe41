/** The state that an article is at home in: its own offices stand without the state. */
import { WORLD_NAMES } from '../../../../language/lexicon/countries.ts';
import { SEATS_OF_OTHERS } from '../../../../language/lexicon/offices-and-bodies.ts';
import type { Page } from '../../../names/prepared-paragraph.ts';
import type { Token } from '../../../structure/tokens.ts';
import { CITY_STATES, HOME_SIGNS } from './paper-homes.ts';

/** By the dateline or the byline; by the words that only a state's own papers print bare. */
export function homeOf(pages: readonly Page[], bylines: readonly string[]): string | null {
  const dateline = datelineOf(pages);
  const dated = dateline ? stateOfPlace(dateline) : stateOfByline(bylines);
  return dated ?? signedHome(pages);
}

/** "ADDIS ABABA, Ethiopia (AP) —", "Abu Dhabi:": the words of the first dateline. */
function datelineOf(pages: readonly Page[]): readonly Token[] | null {
  for (const { tokens, sentences } of pages) {
    const from = sentences[0]?.from ?? 0;
    if (from > 0) return tokens.slice(0, from);
    const place = placeInFront(tokens);
    if (place) return place;
  }
  return null;
}

/** "Abu Dhabi: Egypt", "Yerevan, 14 May – Armenia". */
function placeInFront(tokens: readonly Token[]): readonly Token[] | null {
  const first = tokens.slice(0, LONGEST_DATELINE);
  const end = first.findIndex(({ text }) => /^[:–—-]$/.test(text));
  const comma = first.findIndex(({ text }) => text === ',');
  const place = tokens.slice(0, Math.max(0, comma > 0 && comma < end ? comma : end));
  return stateNamed(place) !== null && tokens[end + 1]?.capital ? place : null;
}

/** Tokens of a city with its date. */
const LONGEST_DATELINE = 7;

/** Words of a city's name. */
const LONGEST_PLACE = 3;

const titled = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

/** The state of a city with these words, as printed or in capitals. */
const stateNamed = (words: readonly Token[]): string | null =>
  stateOfName(words.map(({ text }) => text).join(' ')) ??
  stateOfName(words.map(({ text }) => titled(text)).join(' '));

/** The state of a state, its capital or a city of it. */
function stateOfName(place: string): string | null {
  const world = SEATS_OF_OTHERS.has(place) ? undefined : WORLD_NAMES.get(place);
  if (world?.kind === 'capital' || world?.kind === 'state') return world.party;
  return CITY_STATES.get(place) ?? null;
}

/** "MANILA, Philippines", "IMATRA, Finland", "OSLO, March 4": by the state behind the comma, or the city. */
function stateOfPlace(dateline: readonly Token[]): string | null {
  const comma = dateline.findIndex(({ text }) => text === ',');
  for (let length = LONGEST_PLACE; length > 0 && comma > 0; length--) {
    const behind = dateline.slice(comma + 1, comma + 1 + length);
    const state = behind.length === length ? stateNamed(behind) : null;
    if (state !== null) return state;
  }
  for (let length = LONGEST_PLACE; length > 0; length--) {
    const state = stateNamed(dateline.slice(0, length));
    if (state !== null) return state;
  }
  return null;
}

/** "By Staff Reporter, Windhoek", "Staff Reporter | Doha": by the place at the end. */
function stateOfByline(bylines: readonly string[]): string | null {
  for (const byline of bylines) {
    const state = stateOfName(byline.split(/[,|]/).at(-1)?.trim() ?? '');
    if (state !== null) return state;
  }
  return null;
}

/** The one state whose own words the article has; null where they are of several. */
function signedHome(pages: readonly Page[]): string | null {
  const homes = new Set<string>();
  for (const { tokens } of pages)
    for (const [at, { text }] of tokens.entries()) {
      const home = HOME_SIGNS.get(text) ?? HOME_SIGNS.get(`${text} ${tokens[at + 1]?.text}`);
      if (home !== undefined) homes.add(home);
    }
  const [home, ...others] = homes;
  return others.length === 0 ? (home ?? null) : null;
}
