/**
 * Words that carry no content of their own. Negations, modals and quantifiers are not among them:
 * they are small, and they turn the meaning.
 */
const STOP_WORDS = new Set(
  `a an the this that these those there here and or but so as at by for from in into of off on onto out over
  to up upon with within about after before between during through under is am are was were be been being do
  does did done doing has have had having it its it's he him his she her hers they them their theirs i i'm me
  my we us our you your yours who whom whose which what what's that's there's when where why how if than then
  too very just also while because such own same he's she's they're we're you're who's let said says say`
    .trim()
    .split(/\s+/),
);

/** Is this folded word (see `wordKey`) one that carries no content? */
export function isStopWord(key: string): boolean {
  return STOP_WORDS.has(key);
}
