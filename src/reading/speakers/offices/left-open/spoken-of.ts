/** The states that an article speaks of before a place, by whatever it tells them: a name, a city, a demonym, somebody of theirs. */
import type { SentenceTokens } from '../../../names/prepared-paragraph.ts';
import { mentionsIn, sentenceAt } from '../../../names/sentence-at.ts';
import type { Member, Trail } from '../../cast.ts';
import { stateAt } from '../told-before.ts';

/** How many sentences are looked back over, and how many words of each. */
const SENTENCES = 3;
const WORDS = 80;

/** "the size of Ireland", "talks with Iran": what something is compared or dealt with is not what is spoken of. */
const ASIDE = /^(?:of|than|like|to|against|from|with|between|by)$/;

/** The parties told before a token of a paragraph, the nearest first; not what is only told of `self`. */
export function* spokenOf(trail: Trail, at: number, self: Member): Generator<string> {
  const { sentences } = trail.page;
  const last = sentenceAt(trail.page, Math.max(0, at - 1));
  for (let index = last; index > Math.max(-1, last - SENTENCES); index--) {
    const sentence = sentences[index];
    if (sentence) yield* toldIn(trail, { ...sentence, to: Math.min(sentence.to, at) }, self);
  }
}

/** Those of one sentence. */
function toldIn(
  { page, here }: Trail,
  { from, to }: SentenceTokens,
  self: Member,
): readonly string[] {
  const told: { readonly at: number; readonly party: string }[] = [];
  for (let at = Math.max(from, to - WORDS); at < to; at++) {
    const state = ASIDE.test(page.tokens[at - 1]?.lower ?? '') ? null : stateAt(page.tokens, at);
    if (state !== null) told.push({ at, party: state });
  }
  for (const { member, name } of mentionsIn(here, { from, to }))
    if (member !== self && member.party !== null && member.type !== 'state')
      told.push({ at: name.core, party: member.party });
  return told.toSorted((a, b) => b.at - a.at).map(({ party }) => party);
}
