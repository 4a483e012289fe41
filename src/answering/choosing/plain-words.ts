/**
 * A question as people type it in a chat, in the words that articles use. What is only chat or colour
 * stands in some article of any library, often rarely, and would outweigh the one word that names the
 * story. The rules' own search keeps the question as it is: its refusals rest on how much of it is found.
 */

const LIST = /\s*\|\s*|\s*\n\s*/;

/** What is written short. */
const SHORT: ReadonlyMap<string, string> = new Map(
  `ppl people | govt government | pres president | pm prime minister |
   mil million | bil billion | dept department | intl international | nk north korea | org organisation
   yr year | yrs years | hr hour | hrs hours | mins minutes | wk week | wks weeks | incl including | thru through`
    .trim()
    .split(LIST)
    .map((entry): [string, string] => {
      const [short = '', ...long] = entry.split(' ');
      return [short, long.join(' ')];
    }),
);

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** What says nothing about a story, whatever it is about. */
const EMPTY: ReadonlySet<string> = new Set([
  // Chat: fillers, greetings, words of grammar written short.
  ...words(`lol lmao fr nah tbh btw idk pls plz thx ok okay omg wtf imo fyi hey hi yo bro guys ya yeah yep nope huh hmm
    kinda sorta dunno wanna gonna gotta abt bc cuz cos coz w n y u ur r rn bf b4 smth sth diff acc tho rly vs versus esp info`),
  // Colour.
  ...words(`actually really exactly basically literally honestly seriously suddenly finally even ever still yet already
    again anyway though maybe well sure just`),
  // What the asker has heard, thinks and wants to be told.
  ...words(`know knows knew think thinks thought want wants wanted need needs needed heard hear seen see wait
    explain compare summary summarize summarise details update news article articles story stories`),
  // Measure and time without a number; not what is half of a name or a party ("New", "far right").
  ...words('big much many latest now wrong true both each same different exact real actual'),
]);

const bare = (word: string): string =>
  word
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}$]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/['’]/g, '');

/** The question in plain words, without those that are empty; as it is where they all are. */
export function plainWords(question: string): string {
  const kept = question
    .split(/\s+/)
    .filter((word) => !EMPTY.has(bare(word)))
    .map((word) => SHORT.get(bare(word)) ?? word);
  return kept.some((word) => bare(word) !== '') ? kept.join(' ') : question;
}
