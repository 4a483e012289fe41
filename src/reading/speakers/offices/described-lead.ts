/**
 * A lead that describes somebody and keeps the name for the paragraph behind it: "A beekeeper told officers …",
 * then "Simon Tarn, 54, denies four counts".
 */
import { GENDERED_NOUNS } from '../../../language/lexicon/titles-and-roles.ts';
import { headEnd, isPersonNoun } from '../../names/phrase-head.ts';
import type { Page } from '../../names/prepared-paragraph.ts';
import { hasAge } from '../../names/roles.ts';
import { mainSubject } from '../../reporting/subjects.ts';
import type { DescribedLead, Mention } from '../cast.ts';

/** "A beekeeper", as the main subject of the first sentence. */
export function describedInLead(page: Page): DescribedLead | null {
  const { tokens, sentences } = page;
  const [first] = sentences;
  const phrase = first ? mainSubject({ tokens, ...first }) : null;
  if (!first || phrase?.from !== first.from || !/^an?$/.test(tokens[phrase.from]?.lower ?? ''))
    return null;
  const noun = tokens[headEnd(tokens, phrase) - 1]?.lower ?? '';
  return isPersonNoun(noun) || GENDERED_NOUNS.has(noun) ? { page, phrase, member: null } : null;
}

/** Notes whom the paragraph behind the lead begins with, by full name and age, unless of another gender. */
export function nameDescribed(
  lead: DescribedLead,
  { tokens }: Page,
  mentions: readonly Mention[],
): void {
  const first = mentions.find(({ name }) => name.from === 0);
  if (!first || first.member.words.length < 2) return;
  const noun = lead.page.tokens[headEnd(lead.page.tokens, lead.phrase) - 1]?.lower ?? '';
  const gender = GENDERED_NOUNS.get(noun) ?? first.member.gender;
  const isOther = first.member.gender !== null && gender !== first.member.gender;
  if (hasAge(tokens, first.name.to) && !isOther) lead.member = first.member;
}
