/** What a mention or a direct message wants, from its text alone. */

import { bareText } from '../../language/bare-text.ts';
import type { Request } from '../respond.ts';
import { asksIfRight, requestsIn } from './request-in-words.ts';

export type Intent =
  | { readonly wants: 'help' }
  /** "thanks", an emoji: no question. */
  | { readonly wants: 'nothing' }
  /** Drop what was asked before. */
  | { readonly wants: 'forget' }
  /** A verdict on a message, the one that it replies to. */
  | { readonly wants: 'check-replied' }
  /** `otherwise`: the request where nothing is found for the first, as a topic looks like words said. */
  | { readonly wants: 'answer'; readonly request: Request; readonly otherwise?: Request };

const HELP =
  /^(?:help(?: me)?(?: please)?|(?:hi|hello|hey|hiya)(?: there| bot)?|commands|info|sources|(?:who|what) are you|what (?:can|do) you (?:do|know)|what can i ask(?: you)?|how do (?:you|i use you|you) work)$/iu;
const FORGET =
  /^(?:please )?forget(?: (?:it|this|that|me|us|everything|all(?: of (?:it|that|this))?|what i (?:asked|said)))?(?: please)?$/iu;
const COURTESY =
  /^(?:(?:many )?thanks?(?: you| u)?(?: so much| a lot| very much)?|thx|ty|ok(?:ay)?|cool|great|nice(?: one)?|got it|good bot|lol)?$/iu;
const ASKS =
  /\?|^\W*(?:who|whom|whose|what|when|where|why|how|which|did|does|do|is|are|was|were|has|have|can|could|should|will|would|check|tell|show|summari[sz]e)\b/iu;

/** Whether a text looks like a question or an order, as a greeting does not. */
export const asks = (text: string): boolean => ASKS.test(text);

/**
 * Reads `text`, the message without the bot's mention. `repliesToOther`: it is a reply to somebody
 * else's message, so that an empty text means that one, as "is this right?" always means some message.
 */
export function readIntent(text: string, repliesToOther: boolean): Intent {
  const bare = bareText(text);
  if (asksIfRight(text) || (repliesToOther && !/[\p{L}\p{N}]/u.test(text)))
    return { wants: 'check-replied' };
  if (HELP.test(bare)) return { wants: 'help' };
  if (FORGET.test(bare)) return { wants: 'forget' };
  if (COURTESY.test(bare)) return { wants: 'nothing' };
  return { wants: 'answer', ...requestsIn(text) };
}
