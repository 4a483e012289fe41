/** Whose words a quotation shows, as they are named above it. */
import type { Quotation } from '../../answering/answer.ts';
import { LONGEST_ROLE } from '../../answering/lengths.ts';
import type { PreparedLibrary } from '../../answering/lookup/lookups.ts';
import { mentionsIn, partyOfSpeaker } from '../../answering/lookup/name-index.ts';
import type { Library } from '../../library/library.ts';
import type { Speaker } from '../../reading/speaker.ts';
import type { Statement } from '../../reading/statement.ts';
import { isProbable } from '../../reading/statement.ts';
import { dayOf } from './dates.ts';
import { escapeMarkdown, shortened } from './escape.ts';
import { besideAt, holdsMarks, LONGEST_NAME, speakerOf, statementOf, textOf } from './source.ts';

/** Somebody's words or account of them, the article's own words, or words of nobody in particular. */
export type ShownVoice =
  | {
      readonly of: 'speaker';
      /** "probably ", or nothing. */
      readonly hedge: string;
      readonly name: string;
      readonly role: string;
      /** How the article calls the speaker where it does not name them, or who corrected it. */
      readonly aside: string;
      readonly isReported: boolean;
      readonly article: string;
    }
  /** Marks or a statement without a speaker that the article settles; `aside`: who says so, where not the reader. */
  | { readonly of: 'unclear'; readonly aside: string }
  | { readonly of: 'article' }
  /** "In a caption". */
  | { readonly of: 'beside'; readonly within: string };

export function voiceOf(quotation: Quotation, library: PreparedLibrary): ShownVoice {
  const statement = statementOf(quotation, library);
  const beside = statement === null ? besideAt(quotation.shown, library) : null;
  if (beside !== null) return { of: 'beside', within: beside.within };
  if (statement === null && !quotation.asked.some((span) => holdsMarks(span, library)))
    return { of: 'article' };
  const speaker = speakerOf(statement, library);
  if (statement === null || speaker === null)
    return { of: 'unclear', aside: statement === null ? '' : correctedAside(statement) };
  return {
    of: 'speaker',
    hedge: hedge(statement),
    name: escapeMarkdown(shortened(titled(speaker), LONGEST_NAME), false),
    role: roleOf(speaker, library),
    aside: asideOf(statement, library),
    isReported: statement.kind === 'indirect',
    article: quotation.shown.article,
  };
}

/** What stands before a speaker's name. */
export const hedge = (statement: Statement | null): string =>
  statement !== null && isProbable(statement) ? 'probably ' : '';

/** "Dr Bakari", "Captain D'Souza": what stands before a name, and behind it tells nothing. */
const titled = ({ name, role, type }: Speaker): string =>
  type === 'person' && role !== null && isTitle(role) && !name.startsWith(role)
    ? `${role} ${name}`
    : name;

const isTitle = (role: string): boolean =>
  /^(?:Dr|Prof|Professor|Captain|Capt|Colonel|Col|Major|General|Gen|Sergeant|Inspector|Senator|Sen|Rev|Sir|Dame|Lord|Lady|Sheikh|Father)\.?$/u.test(
    role,
  );

/** "China's UN Ambassador"; with the party, where the role does not tell it. */
function roleOf(speaker: Speaker, library: PreparedLibrary): string {
  if (speaker.type !== 'person') return '';
  const party = partyOfSpeaker(speaker, library);
  const role = isTitle(speaker.role ?? '') ? '' : asTold(speaker.role ?? '');
  const says = mentionsIn(role, library).some((mention) => mention.party === party);
  return [role, party === null || says ? '' : party]
    .filter((part) => part !== '')
    .map((part) => escapeMarkdown(shortened(part, LONGEST_ROLE), false))
    .join(', ');
}

/** "The local's president", "head of the delegation": a role as it is told outside of its sentence. */
const asTold = (role: string): string =>
  role.replace(/^(?=\p{Ll}\S*['’]s )/u, 'the ').replace(/\b(?:its|their) /gu, 'the ');

const correctedAside = ({ corrected }: Statement): string =>
  corrected === undefined ? '' : correctedLine(corrected);

function asideOf(statement: Statement, library: Library): string {
  const { basis, mention } = statement;
  const corrected = correctedAside(statement);
  if (corrected !== '') return corrected;
  if (mention === null || (basis !== 'pronoun' && basis !== 'role')) return '';
  const said = textOf(mention, library);
  return isItsName(said, statement, library)
    ? ''
    : `the article says “${escapeMarkdown(said, false)}”`;
}

/** Does the mention say no less than the name does? */
export function isItsName(said: string, statement: Statement, library: Library): boolean {
  const name = speakerOf(statement, library)?.name.toLowerCase() ?? '';
  return name !== '' && said.toLowerCase().includes(name);
}

export const correctedLine = (date: string | null): string =>
  `corrected by an admin${date === null ? '' : `, ${dayOf(date)}`}`;

/** "probably **Zhang Jun**, China's UN Ambassador": the line above words that are not judged. */
export function speakerLine(voice: ShownVoice): string {
  switch (voice.of) {
    case 'beside':
      return `**${voice.within}**`;
    case 'article':
      return '**The article**';
    case 'unclear':
      return '**Speaker not clear**';
    case 'speaker': {
      const { hedge, name, role, isReported } = voice;
      const how = isReported ? 'as the article reports' : '';
      return [`${hedge}**${name}**`, role, how].filter((part) => part !== '').join(', ');
    }
  }
}

/** How they are told behind a verdict, from the fullest to the shortest. */
export function voicePhrases(voice: ShownVoice): readonly string[] {
  switch (voice.of) {
    case 'beside':
      return [voice.within.replace(/^In/, 'in')];
    case 'article':
      return ["the article's own words"];
    case 'unclear': {
      const bare = 'speaker not clear';
      return voice.aside === '' ? [bare] : [`${bare} (${voice.aside})`, bare];
    }
    case 'speaker': {
      const { hedge, name, role, aside, isReported } = voice;
      const bare = `${hedge}${name}`;
      if (isReported) return [`${bare}; the wording is the article's`, bare];
      const full = role === '' ? bare : `${bare}, ${role}`;
      return aside === '' ? [full, bare] : [`${full} (${aside})`, `${bare} (${aside})`, full, bare];
    }
  }
}

export function isSameVoice(one: ShownVoice, other: ShownVoice): boolean {
  return JSON.stringify({ ...one, aside: '' }) === JSON.stringify({ ...other, aside: '' });
}
