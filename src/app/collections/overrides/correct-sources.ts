/** Sources with corrections in force on articles that are there: nothing is read or indexed again, all else is shared. */
import { atOnce } from '../../../answering/at-once.ts';
import {
  createMemos,
  type Lookups,
  type PreparedLibrary,
} from '../../../answering/lookup/lookups.ts';
import { makeLengths, makeNames, mentionsIn } from '../../../answering/lookup/name-index.ts';
import { makeSpeakers } from '../../../answering/lookup/who-is-meant.ts';
import type { LibraryArticle } from '../../../library/library.ts';
import { type Overlaid, overlayArticles } from '../../../library/overlay.ts';
import { applyCorrections, type Correction } from '../../../reading/corrections.ts';
import type { Speaker } from '../../../reading/speaker.ts';
import type { Sources } from '../../contracts.ts';
import { joinedLengths, joinedNames, layered } from '../parts/join-parts.ts';

/** Corrections by the ids of articles; those of articles that are not here, and of words that are gone, change nothing. */
export function correctSources(sources: Sources, corrections: readonly Correction[]): Sources {
  const { library, search, recipe } = sources;
  const changed = [...new Set(corrections.map(({ article }) => article))].flatMap((id) =>
    correctedArticle(library.articles.get(id), corrections),
  );
  if (changed.length === 0) return sources;
  const overlaid = overlayArticles(library, changed, ({ name }) => namedIn(name, library));
  const lookups = lookupsOver(library, overlaid, changed);
  return {
    library: { ...overlaid.library, lookups },
    search,
    ...(recipe && { recipe: { kind: 'corrected', of: recipe, corrections } }),
  };
}

function correctedArticle(
  article: LibraryArticle | undefined,
  corrections: readonly Correction[],
): readonly LibraryArticle[] {
  if (article === undefined) return [];
  const before = article.reading;
  const { reading } = applyCorrections(article, before, corrections);
  return reading === before ? [] : [{ ...article, reading }];
}

const namedIn = (name: string, library: PreparedLibrary): readonly Speaker[] =>
  mentionsIn(name, library).flatMap(({ speakers }) =>
    speakers.flatMap((id) => library.speakers.get(id) ?? []),
  );

/** Texts are the same, and so is what was looked up in them; new are names and what is known of who is quoted. */
function lookupsOver(
  first: PreparedLibrary,
  { library, met }: Overlaid,
  changed: readonly LibraryArticle[],
): Lookups {
  const ids = new Set(changed.map(({ id }) => id));
  const names = atOnce(
    makeNames({ ...library, speakers: { ...library.speakers, values: () => met.values() } }),
  );
  const quoted = library.quoted.filter(({ article }) => ids.has(article));
  return {
    ...first.lookups,
    names: joinedNames(first, { met }, names),
    lengths: joinedLengths(first.lookups.lengths, makeLengths(names)),
    speakers: layered(atOnce(makeSpeakers({ ...library, quoted })), first.lookups.speakers),
    memos: createMemos(),
  };
}
