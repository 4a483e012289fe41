/** Why the sources do not answer, in a line, and what there is instead. */
import type { Gap, Note } from '../../answering/answer.ts';
import type { Library } from '../../library/library.ts';
import { articlesHere } from './dates.ts';
import { escapeMarkdown } from './escape.ts';
import { unreadLines } from './knowledge-texts.ts';
import { echoOf, nameOf, noteLines, type ReplyScene } from './note-lines.ts';

/** Of a name or a word that is asked about. */
const LONGEST_ECHO = 60;

/** The refusal: it begins with **Not in the sources** or **Not found** and says what is missing. */
export function gapLines(gap: Gap, scene: ReplyScene): readonly string[] {
  const { library } = scene;
  switch (gap.gap) {
    case 'empty':
      return library.unread === undefined
        ? ['**Not in the sources** · there are no articles here yet (/help).']
        : [
            '**Not in the sources** · the articles could not be read:',
            ...unreadLines(library.unread),
          ];
    case 'no-such-quote':
      return notFoundLines(scene, gap.tooShort ? [{ note: 'too-short' }] : []);
    case 'unknown-name':
      return refusal(
        `no article here mentions “${echoOf(gap.name, scene, LONGEST_ECHO)}”.`,
        library,
      );
    case 'unknown-words': {
      const missing = gap.words
        .map((span) => `“${echoOf(span, scene, LONGEST_ECHO)}”`)
        .join(' or ');
      return refusal(`no article here speaks of ${missing}.`, library);
    }
    case 'off-topic':
      return refusal('I found no passage that answers this.', library);
    case 'other-language': {
      const all = [...gap.speakers, ...gap.parties].map((who) => nameOf(who, scene));
      const names = all.length === 0 ? 'none' : [...new Set(all)].join(', ');
      return refusal(`I read English; the names I recognised: ${names}.`, library);
    }
    case 'no-question':
      return refusal('I see no question in that.', library);
    case 'too-long': {
      const [count, most] = [gap.count, gap.most].map((number) => number.toLocaleString('en'));
      return [
        `That is ${count} ${gap.of}, and I read ${most} at a time: please send a shorter piece.`,
      ];
    }
  }
}

/** Of a quotation that is nowhere: no more than that is known. */
export function notFoundLines(scene: ReplyScene, notes: readonly Note[] = []): readonly string[] {
  const { size } = scene.library.articles;
  const where = scene.isGiven
    ? 'on that page'
    : `in ${size === 1 ? 'the 1 article here' : `these ${size} articles`}`;
  const isShort = notes.some(({ note }) => note === 'too-short');
  const told = notes.flatMap((note) => (note.note === 'too-short' ? [] : noteLines(note, scene)));
  const line = isShort
    ? '**Too short to tell** · no article here has exactly these few words.'
    : `**Not found** · not ${where}, which does not mean that it was never said.`;
  return [line, ...told, ...(scene.isGiven ? [] : [covers(scene.library)])];
}

const refusal = (why: string, library: Library): readonly string[] => [
  `**Not in the sources** · ${why}`,
  covers(library),
];

/** "10 articles, 8 Jun 2022 to 27 Feb 2026: /sources". */
const covers = (library: Library): string =>
  `-# ${escapeMarkdown(articlesHere(library))}: /sources`;
