/** Words of chat and of pages that people paste, as they stand beside quotations. */

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What stands before a colon or begins a message, and names nobody. */
export const LABELS =
  set(`lol lmao omg wow ok okay yes yeah yep no nope nah well so btw fyi tbh imo imho ngl fr idk
  smh reminder source sources breaking update edit note ps thread quote quotes fact facts headline headlines title
  caption translation transcript context link re fwd meanwhile also today yesterday tomorrow hot take question
  answer claim reply tldr summary receipts proof exhibit example original me you everyone everybody someone somebody
  people nobody anyone anybody hey hi hello guys folks wait look listen exactly literally basically apparently
  remember actually honestly seriously please thanks sorry true false right wrong same fun friendly daily
  live watch read from via per by here there this that these those what who when where why how which`);

/** Whose report it is, and not whose words, beside outlets and documents. */
export const MEDIA =
  set(`piece story headline text thread blog column transcript book speech guardian telegraph nbc abc
  cbs fox npr politico economist independent observer sentinel chronicle journal ledger standard mirror sun mail
  express star globe wikipedia twitter reddit facebook youtube internet reports articles papers posts tweets`);

/** How a chat puts a verb of saying. */
export const CHAT_VERBS =
  'goes?|went|(?:was|were|is|are|be|being|been) (?:all |just )?like|put|puts|drop(?:s|ped)|c[ao]mes? out with|' +
  'hits? (?:us|them|back|em) with|claps? back|clapped back|fires? back|fired back|snaps? back|snapped back|' +
  'ha[sd] the nerve to say';

/** Words that only lead from one quotation to the next. */
export const LINKING =
  set(`and but or then also plus later again too both next first second third finally followed by
  as well before after adding added added: continuing that with even still in one part same breath more`);
