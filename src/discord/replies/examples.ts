/** Things to try, made of what the articles hold: for the help and for an empty channel. */
import { atOnce } from '../../answering/at-once.ts';
import { type PreparedLibrary, remembered } from '../../answering/lookup/lookups.ts';
import { withoutTrailing } from '../../language/trailing.ts';
import type { Library } from '../../library/library.ts';
import { partyChoices, quoteChoices, topicChoices } from '../../rendering/suggestion-label.ts';

const LONGEST_NAME = 40;

/** Each as the command's option takes it; null where the articles hold none. */
export type Examples = {
  readonly quote: string | null;
  readonly person: string | null;
  readonly party: string | null;
};

const examples = new WeakMap<PreparedLibrary, Examples>();

/** Those of a library are found once: it does not change. */
export const examplesOf = (library: PreparedLibrary): Examples =>
  remembered(examples, library, () => ({
    quote: shortestOf(atOnce(quoteChoices(library, '')).map(({ value }) => value)),
    person: quotedPeople(library)[0] ?? null,
    party: atOnce(partyChoices(library, ''))[0]?.value ?? null,
  }));

/** The shortest that is more than a catchword; null where there is none. */
function shortestOf(quotes: readonly string[]): string | null {
  const telling = quotes.filter((quote) => quote.split(' ').length >= 3);
  return telling.toSorted((a, b) => a.length - b.length)[0] ?? quotes[0] ?? null;
}

const people = new WeakMap<Library, readonly string[]>();

/** Names of people with words in marks, in the order of the articles, each once. */
export const quotedPeople = (library: Library): readonly string[] =>
  remembered(people, library, () => {
    const names = library.quoted.flatMap(({ type, name, quoted }) =>
      type === 'person' && quoted > 0 && name.length <= LONGEST_NAME ? [name] : [],
    );
    return [...new Set(names)];
  });

/** Something to try: a command with its options, or words to post. */
export type Try = {
  readonly title: string;
  readonly use:
    | { readonly command: string; readonly options: Readonly<Record<string, string>> }
    | { readonly say: string };
};

/** At most three; none where there are no articles. */
export function triesOf(library: PreparedLibrary, botName: string): readonly Try[] {
  const { quote, person } = examplesOf(library);
  const topic = atOnce(topicChoices(library, ''))[0]?.value ?? null;
  const tries: (Try | null)[] = [
    quote === null
      ? null
      : { title: whoSaid(quote), use: { command: 'who-said', options: { quote } } },
    person === null
      ? null
      : { title: `What did ${person} say?`, use: { say: `@${botName} what did ${person} say?` } },
    topic === null
      ? null
      : {
          title: `Who says what about ${topic}?`,
          use: { command: 'summary', options: { topic } },
        },
  ];
  return tries.filter((each) => each !== null);
}

/** A comma that the article prints before its closing mark is none of the question's. */
const whoSaid = (quote: string): string => `Who said "${withoutTrailing(quote, /[\s,;:]/)}"?`;
