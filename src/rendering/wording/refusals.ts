/** Why the sources do not answer, and what they do cover. */
import type { Gap } from '../../answering/answer.ts';
import { partyOfSpeaker } from '../../answering/lookup/name-index.ts';
import type { Library } from '../../library/library.ts';
import { articlesIHave } from './dates.ts';
import { escapeMarkdown } from './escape.ts';
import { askedText, type ReplyScene } from './note-lines.ts';

/** The refusal: it begins with **Not in the sources** or **Not found** and says what is missing. */
export function gapLines(gap: Gap, scene: ReplyScene): readonly string[] {
  const { library } = scene;
  switch (gap.gap) {
    case 'empty':
      return ['**Not in the sources**: I have no articles yet.'];
    case 'no-such-quote': {
      const short = gap.tooShort ? ' · too short to tell' : '';
      return [`**Not found** in ${articlesIHave(library)}${short}`];
    }
    case 'unknown-name':
      return [refusal(`They do not mention “${askedText(gap.name, scene)}”.`), covers(library)];
    case 'unknown-words': {
      const missing = gap.words.map((span) => `“${askedText(span, scene)}”`).join(', ');
      return [refusal(`They say nothing about ${missing}.`), covers(library)];
    }
    case 'off-topic':
      return [refusal('Nothing in them answers this question.'), covers(library)];
    case 'other-language': {
      const names = [
        ...gap.speakers.map((id) => library.speakers.get(id)?.name ?? id),
        ...gap.parties,
      ].map((name) => escapeMarkdown(name, false));
      const recognised = names.length === 0 ? 'none' : [...new Set(names)].join(', ');
      return [refusal(`I read English; the names I recognised: ${recognised}.`), covers(library)];
    }
    case 'no-question':
      return [refusal('I see no question in that.'), covers(library)];
    case 'too-long': {
      const [count, most] = [gap.count, gap.most].map((number) => number.toLocaleString('en'));
      return [
        `That is ${count} ${gap.of}, and I read ${most} at a time: please send a shorter piece.`,
      ];
    }
  }
}

const refusal = (why: string): string => `**Not in the sources**. ${why}`;

const MOST_NAMES = 8;

/** "I answer from the 1 article I have (8 Jun 2022); it quotes Jeffrey DeLaurentis (United States), …". */
function covers(library: Library): string {
  const counts = new Map<string, { label: string; count: number }>();
  for (const known of library.quoted) {
    if (known.type === 'unnamed') continue;
    const id = library.identities.get(known.id)?.id ?? known.id;
    const party = partyOfSpeaker(known, library);
    const label = party === null || party === known.name ? known.name : `${known.name} (${party})`;
    counts.set(id, { label, count: (counts.get(id)?.count ?? 0) + known.statements });
  }
  const names = [...counts.values()].sort((a, b) => b.count - a.count).map(({ label }) => label);
  const shown = names.slice(0, MOST_NAMES).map((label) => escapeMarkdown(label, false));
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  const they = library.articles.size === 1 ? 'it quotes' : 'they quote';
  const quoting = shown.length === 0 ? '' : `; ${they} ${shown.join(', ')}${more}`;
  return `I answer from ${articlesIHave(library)}${quoting}.`;
}
