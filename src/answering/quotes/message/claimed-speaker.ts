/** Whom a message names as the speaker of a passage: by the reader's own rules, else by the name beside it. */

import {
  claimsOf,
  DOUBTFUL,
  quotingForms,
  SAYING_NOUNS,
  SPEECH_VERBS,
  type SpeechVerb,
} from '../../../language/lexicon/reporting-verbs.ts';
import { touching } from '../../../language/spans/ranges.ts';
import type { Range } from '../../../language/spans/span.ts';
import { wordsOf } from '../../../language/words.ts';
import { readArticle } from '../../../reading/read.ts';
import type { Reading } from '../../../reading/reading.ts';
import type { Statement } from '../../../reading/statement.ts';
import { askedSpan, type Claimed } from '../../answer.ts';
import { shared } from '../../article-view.ts';
import type { Mention, PreparedLibrary } from '../../lookup/lookups.ts';
import { mentionsIn } from '../../lookup/name-index.ts';
import { countStatements } from '../../lookup/who-is-meant.ts';

/** A claimed speaker; `mention` is null for a name that the library does not know. */
export type Claim = { readonly claimed: Claimed; readonly mention: Mention | null };

/** A message as the reader reads it: the same rules as for an article. */
export type ReadMessage = {
  readonly text: string;
  readonly reading: Reading;
  readonly mentions: readonly Mention[];
};

/** Reads a message once for all its passages. */
export function readMessage(text: string, library: PreparedLibrary): ReadMessage {
  const article = { id: 'message', text, title: null, published: null, aliases: {} };
  return { text, reading: readArticle(article), mentions: mentionsIn(text, library) };
}

/** The claimed speaker of a passage; null where the message names nobody for it. */
export function claimFor(passage: Range, message: ReadMessage): Claim | null {
  return rightBefore(passage, message) ?? asRead(passage, message) ?? rightAfter(passage, message);
}

function asRead(passage: Range, message: ReadMessage): Claim | null {
  const read = message.reading.statements.find(
    (statement) =>
      shared(statement.content, passage) > 0 &&
      statement.speaker !== null &&
      !isDenied(statement, message.text),
  );
  return read === undefined ? null : claimOf(read, message);
}

/** "Bello denied that …": his denial, and so not what he said. */
function isDenied({ kind, cue }: Statement, text: string): boolean {
  if (kind === 'direct' || cue === null) return false;
  return wordsOf(text, cue.start, cue.end).some(({ key }) => {
    const verb = SPEECH_VERBS.get(key);
    return verb?.kind === 'clausal' && claimsOf(verb.lemma) === 'denying';
  });
}

function claimOf(statement: Statement, message: ReadMessage): Claim | null {
  const speaker = message.reading.speakers.find(({ id }) => id === statement.speaker);
  const range = statement.mention ?? statement.named ?? speaker?.mentions[0];
  if (speaker === undefined || range === undefined) return null;
  const spans = [statement.mention, statement.named, ...speaker.mentions];
  const known = spans.flatMap((span) => (span === null ? [] : touching(message.mentions, span)));
  const best = known.find(({ speakers }) => speakers.length > 0) ?? known[0] ?? null;
  if (best === null && speaker.type !== 'person') return null;
  return { claimed: askedSpan(best ?? range), mention: best };
}

/** A form that can be a noun is a verb, or the noun of saying of whoever owns it, right behind the name alone. */
const isNounLike = ({ lemma, form }: SpeechVerb): boolean =>
  form === 'base' || (form === 'third' && DOUBTFUL.has(lemma));
const CLEAR = `${quotingForms((verb) => !isNounLike(verb))}|say|put|call(?:ed|s)|claims?|quote[ds]?`;
const BEHIND_NAME = `${quotingForms(isNounLike)}|${[...SAYING_NOUNS].join('|')}`;
const NOT_PASSIVE = String.raw`(?<!\b(?:is|are|was|were|be|been|being)\s+(?:\p{L}+ly\s+)?(?!quoted))`;
const LEADS = new RegExp(
  String.raw`^(?:'s)?[\s,]*(?:(?:(?:\p{L}+\s+){0,5}?${NOT_PASSIVE}(?:${CLEAR})|(?:\p{L}+ly\s+)?(?:${BEHIND_NAME}))\b[^.!?\n]{0,40}|:|[-–—])\s*[:,]?\s*["“«‘'„>]?\s*$`,
  'u',
);
const INVERTED = quotingForms(({ form }) => form === 'past' || form === 'third');
const FOLLOWS = new RegExp(
  String.raw`^["”»’'“]?[\s,.]*(?:[-–—~]+\s*|\(\s*|(?:${INVERTED}|as|according to|per|by|put it)\s+)(?:\p{L}+\s+){0,3}$`,
  'u',
);

/** Characters between a passage and the name beside it, at most. */
const FARTHEST = 200;

/** What stands between a passage and a name, a run of white space as one: a pattern would part a long one in every way. */
const between = (text: string, start: number, end: number): string =>
  text.slice(start, end).replace(/\s+/g, (space) => (space.includes('\n') ? '\n' : ' '));

/** A name before the passage with nothing between them but a word of saying, or a colon. */
function rightBefore(passage: Range, { text, mentions }: ReadMessage): Claim | null {
  const mention = mentions
    .filter(({ end }) => end <= passage.start && passage.start - end <= FARTHEST)
    .findLast(({ end }) => LEADS.test(between(text, end, passage.start)));
  return mention === undefined ? null : { claimed: askedSpan(mention), mention };
}

/** A name behind the passage with nothing between them but a dash or a word of saying. */
function rightAfter(passage: Range, { text, mentions }: ReadMessage): Claim | null {
  const mention = mentions
    .filter(({ start }) => start >= passage.end && start - passage.end <= FARTHEST)
    .find(({ start }) => FOLLOWS.test(between(text, passage.end, start)));
  return mention === undefined ? null : { claimed: askedSpan(mention), mention };
}

/** Does the passage belong to somebody whom the library quotes? */
export function namesAQuotedSpeaker(claim: Claim | null, library: PreparedLibrary): boolean {
  const mention = claim?.mention;
  if (mention == null) return false;
  return countStatements(mention, library) > 0;
}
