/** How a summary's parties are represented, and who is named without being heard. */
import type { Library, LibraryArticle } from '../../library/library.ts';
import { type Balance, type PartyName, partyName, type SummaryPart } from '../answer.ts';
import { type PreparedLibrary, remembered } from '../lookup/lookups.ts';
import { partyOfSpeaker } from '../lookup/name-index.ts';
import { silenceOf } from '../lookup/no-comment.ts';

/** Who is quoted how often, and which states no article quotes though one of those shown says that they did not respond. */
export function balanceOf(
  parts: readonly SummaryPart[],
  ofOne: boolean,
  library: PreparedLibrary,
): Pick<Balance, 'quoted' | 'unquoted'> {
  const quoted = parts.map(({ who, quotations }) => ({ who, count: quotations.length }));
  if (ofOne) return { quoted, unquoted: [] };
  const heard = heardIn(library);
  const articles = articlesOf(parts, library);
  const silent = new Map<string, PartyName>();
  for (const speaker of articles.flatMap(({ reading }) => reading.speakers)) {
    const party = speaker.type === 'state' ? partyOfSpeaker(speaker, library) : null;
    const name = partyName({ party });
    if (party !== null && name !== null && !heard.has(party)) silent.set(party, name);
  }
  return {
    quoted,
    unquoted: [...silent].flatMap(([party, name]) => {
      const silence = silenceOf((mention) => mention.party === party, articles, library);
      return silence === null ? [] : [{ party: name, silence }];
    }),
  };
}

const heardIn = (library: PreparedLibrary): ReadonlySet<string | null> =>
  remembered(
    library.lookups.memos.heard,
    library.quoted,
    () => new Set(library.quoted.map((speaker) => partyOfSpeaker(speaker, library))),
  );

/** The articles that the parts quote, in the library's order. */
function articlesOf(parts: readonly SummaryPart[], library: Library): readonly LibraryArticle[] {
  const quotations = parts.flatMap((part) => part.quotations);
  const ids = new Set<string>(quotations.map(({ shown }) => shown.article));
  return [...library.articles.values()].filter(({ id }) => ids.has(id));
}
