/** "Isidra Capili, better known as Nanay Ising": what else somebody is called. */

/** How far behind a name what it is also called is looked for. */
const REACH = 110;

const WORD = String.raw`\p{Lu}[\p{L}’'-]*\p{L}`;
const NAME = `(${WORD}(?: (?:(?:the|of|of the) )?${WORD}){0,3})`;

/** In the sentence of the name: "known throughout the district as", "nicknamed", "whom everybody calls". */
const CALLED = new RegExp(
  String.raw`^[^.;!?“"‘]{0,60}?\b(?:known(?: \p{Ll}+){0,5} as|nicknamed|dubbed|whom(?: \p{Ll}+){1,4} calls?)\s+[“"‘']?${NAME}`,
  'u',
);

/** "Terry Oakes – Tugboat Terry to his mates –". */
const TO_FRIENDS = new RegExp(`^(?:,| [–—-]) ${NAME} to (?:his|her|their) `, 'u');

/** What else the person is called whose name ends at `end`, where the text tells it there; else null. */
export function nicknameBehind(text: string, end: number): string | null {
  const behind = text.slice(end, end + REACH);
  return (CALLED.exec(behind) ?? TO_FRIENDS.exec(behind))?.[1] ?? null;
}
