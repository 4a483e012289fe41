/** Quotations that a name beside them or a colon attributes, without a verb. */
import { INSCRIPTIONS } from '../../language/lexicon/occasions.ts';
import { mainSubject } from '../reporting/subjects.ts';
import {
  type Phrase,
  phraseAfter,
  phraseBefore,
  withAttachments,
} from '../structure/noun-phrases.ts';
import {
  isConjunction,
  isPreposition,
  isPronoun,
  isVerb,
  isWord,
} from '../structure/word-class.ts';
import { type Draft, draft, hasWords, type Scene } from './attribution.ts';
import { contentEnd } from './reported-content.ts';

/** `"…," remembers Effie MacAuslan`: a name behind a verb that tells how it was said. */
function behindManner(
  { tokens, s }: Scene,
  at: number,
): (Pick<Draft, 'subject' | 'verb'> & { subject: Phrase; verb: Phrase }) | null {
  const verb = tokens[at + 1];
  const isManner = isWord(verb) && !verb.capital && /(?:ed|[^s]s)$/.test(verb.lower);
  if (!isManner || isConjunction(verb) || isPronoun(verb) || isPreposition(verb)) return null;
  const subject = phraseAfter(tokens, at + 2);
  if (!subject || subject.to > s.to || !tokens[subject.to - 1]?.capital) return null;
  return { subject, verb: { from: at + 1, to: at + 2 } };
}

/** `"…," Trump from his desk`: a noun phrase that a comma inside the marks ties to the quotation. */
export function phraseAfterQuotation(scene: Scene, at: number, hasSaying: boolean): Draft | null {
  const { tokens, text, s } = scene;
  const token = tokens[at];
  if (!token || hasSaying || hasWords(tokens, s.from, at)) return null;
  if (!/[,?!—-]["'”’»]*$/.test(text.slice(Math.max(token.start, token.end - 4), token.end)))
    return null;
  const manner = behindManner(scene, at);
  if (manner) return draft(scene, 'phrase-after', [{ from: at, to: at + 1 }], manner);
  const phrase = phraseAfter(tokens, at + 1);
  if (!phrase || phrase.to > s.to || !tokens[phrase.from]) return null;
  const full = withAttachments(tokens, phrase, s.to);
  const next = tokens[full.to];
  const verb =
    isWord(next) && /(ed|s)$/.test(next.lower) ? { from: full.to, to: full.to + 1 } : null;
  if (!verb && full.to < s.to - 1) return null;
  return draft(scene, 'phrase-after', [{ from: at, to: at + 1 }], {
    subject: phrase,
    verb: verb ?? full,
  });
}

/** Longest label before a dash. */
const LONGEST_LABEL = 4;

/** Where the sentence begins behind a label: "Treasury — The secretary, Olav Moe, was cheerful:". */
function behindLabel({ tokens, s }: Scene): number {
  for (let at = s.from + 1; at <= s.from + LONGEST_LABEL && at < s.to; at++)
    if (/^[—–]$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.capital) return at + 1;
  return s.from;
}

/** "leaving behind a sign that still hangs in the lobby:", "a banner hangs from the tower:". */
const showsWriting = ({ tokens, s }: Scene, at: number): boolean =>
  tokens.slice(s.from, at).some(({ lower }) => INSCRIPTIONS.has(lower));

/** `Smith: "…"`, `His message was clear: "…"`. */
export function afterColon(scene: Scene, at: number): Draft | null {
  const { tokens, s } = scene;
  if (tokens[at - 1]?.text !== ':' || at - 1 <= s.from) return null;
  const named = phraseBefore(tokens, at - 2, s.from);
  const opens =
    named !== null && (named.from === s.from || /^[—–-]$/.test(tokens[named.from - 1]?.text ?? ''));
  const main =
    opens && tokens[named.to - 1]?.capital
      ? named
      : mainSubject({ ...s, from: behindLabel(scene) });
  if (!main || main.to > at - 1 || showsWriting(scene, at)) return null;
  return draft(scene, 'colon', [{ from: at, to: at + 1 }], {
    subject: main,
    verb: { from: at - 1, to: at },
  });
}

/** `He is said to be "lying low"`: others say so. */
const isHearsay = ({ tokens }: Scene, from: number, at: number): boolean =>
  tokens
    .slice(from, at)
    .some(
      ({ lower }, index, all) =>
        /^(?:said|reported|believed|thought|understood|known|alleged|rumoured|rumored|reputed|supposed)$/.test(
          lower,
        ) && all[index + 1]?.lower === 'to',
    );

/** A fragment in a clause without a reporting verb belongs to the clause's subject. */
export function clauseSubject(scene: Scene, at: number): Draft | null {
  const { tokens, s, text } = scene;
  const token = tokens[at];
  const main = mainSubject(s);
  if (!token || !main || main.to > at) return null;
  if (text.slice(token.start, token.end).trim().split(/\s+/).length < 4) return null;
  if (main.to === at && main.to - main.from < 3) return null;
  if (isHearsay(scene, main.to, at)) return null;
  const bare = main.to === at;
  let verb = bare ? at : main.to;
  while (verb < at && !isVerb(tokens[verb])) verb++;
  while (verb < at && isVerb(tokens[verb])) verb++;
  if (verb >= at && !bare && !isVerb(tokens[at - 1])) return null;
  const to = contentEnd(tokens, s, at, at, scene.sayings);
  const piece = { from: Math.min(verb, at), to: Math.max(to, at + 1) };
  return draft(scene, 'clause-subject', [piece], {
    subject: bare ? { from: main.from, to: at - 1 } : main,
    verb: { from: verb - 1, to: verb },
  });
}
