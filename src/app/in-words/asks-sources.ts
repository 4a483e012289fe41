import { bareText } from '../../language/bare-text.ts';

const ASKS =
  /^(?:(?:can|could) you )?(?:please )?(?:(?:what|which|show|list|name|tell)(?: (?:me|us|all|are|is))* )?(?:(?:your|the|all|all the) )?(?:articles|sources)(?: (?:do you (?:have|know|use|read|answer from)|have you(?: got| read)?|(?:that )?you (?:have|know|use|answer from)|are (?:there|here|these|they|you using)|there are|please|here))*$|^(?:what|where) do you (?:answer|quote|get (?:this|that|it|your answers)) from$/iu;

/** Whether a text asks which articles there are, as "what articles do you have?" does. */
export const asksForSources = (text: string): boolean => ASKS.test(bareText(text));
