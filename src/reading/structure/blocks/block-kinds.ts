/**
 * What each block of a page is, told by its form, its place and its neighbours. The rows of evidence
 * are asked from top to bottom, and the first that fits gives the kind; what none fits is body.
 */
import {
  behindByline,
  isBiography,
  isCaption,
  isCredit,
  isCreditsLine,
  isFurniture,
  isGenreTeaser,
  isNobodysName,
  isPageLabel,
  isPlaceLine,
  isTeaser,
  isTimeLine,
  WRITERS_WORK,
} from '../../../language/lexicon/page-furniture.ts';
import type { BlockKind } from '../../paragraph.ts';
import type { Voice } from '../layouts/layout-speakers.ts';
import { speakerLabel } from '../layouts/speaker-label.ts';
import { type Form, isAllQuoted, tellsWhoSpeaks } from './forms.ts';

/** A block among its neighbours. */
export type SeenBlocks = {
  readonly form: Form;
  /** The kind that its form alone tells. */
  readonly byForm: BlockKind | null;
  readonly next: Form | null;
  /** The block before that is no furniture, and its kind. */
  readonly before: Form | null;
  readonly kindBefore: BlockKind | null;
  /** No paragraph stands before it. */
  readonly atTop: boolean;
  /** Few blocks stand behind it. */
  readonly atEnd: boolean;
  readonly voice: Voice | null;
  /** It holds nothing but the name of who speaks the block beside it. */
  readonly names: boolean;
  /** It is the one line at the top that is taken for the headline. */
  readonly isHeadline: boolean;
  /** The bylines so far, to know the writer by in a note about them. */
  readonly writers: string;
};

const LONGEST_HEADLINE = 160;
const LONGEST_HEADING = 14;
const LONGEST_TEASER = 40;
const QUESTION = /^[^.!?]*\?["”’')\]]*$/;
const LONGEST_FURNITURE = 60;
const LONGEST_BYLINE = 25;
const LONGEST_FACT = 20;
const SENTENCES = /[.!?]["'”’)\]]*\s+["'“‘([]?\p{Lu}/u;

const isOneSentence = ({ line }: Form): boolean => !SENTENCES.test(line);

/** `Mayor: “We …”`, "Anna Keller, Political Editor", "Anna Keller | Gazette", "Anna Keller in Harwick". */
const BARE_BYLINE =
  /^(\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{L}[\p{L}\p{M}.'’-]*){0,4}?)(?:\s*[|,•·/]\s*.{2,80}| (?:for|in|at|and|from) .{2,60})?$/u;

/** Credits, captions and furniture never hold what somebody is said to have said. */
const isPageText = (form: Form): boolean =>
  form.words <= LONGEST_FURNITURE && !(form.quoted && form.words > 12) && !tellsWhoSpeaks(form);

const IN_BRACKETS = /^(?:\([^()]{2,80}\)|\[[^[\]]{2,80}\])$/;

/** "Zadie Orme, 58, novelist": papers print no writer's age. */
const WITH_AGE = /,\s*\d{1,3}\b/;

/** A name that stands alone at the top, where papers print who wrote the article. */
function isBareByline({ form, atTop, kindBefore, before }: SeenBlocks): boolean {
  if (!atTop || form.ends || form.quoted || form.words > 12) return false;
  const name = BARE_BYLINE.exec(form.line)?.[1];
  const isTitle =
    kindBefore === 'byline' && before !== null && WRITERS_WORK.test(form.line) && form.words <= 8;
  if (WITH_AGE.test(form.line)) return false;
  return isTitle || (name !== undefined && speakerLabel(name) !== null);
}

/** "Dora Finch is a teacher in Harwick", below an article by Dora Finch. */
function isAboutWriter({ form, atTop, atEnd, writers }: SeenBlocks): boolean {
  const name = /^((?:\p{Lu}[\p{L}.'’-]+ ){2,4})(?:is|was|has|writes|covers|reports|lives)\b/u.exec(
    form.line,
  );
  return (
    atEnd && !atTop && name?.[1] !== undefined && writers.includes(name[1].trim().toLowerCase())
  );
}

/** A byline that says so: "By Anna Keller, Political Editor". */
function isLedByline({ form, atTop, atEnd }: SeenBlocks): boolean {
  const names = form.words <= LONGEST_BYLINE ? behindByline(form.line) : null;
  if (names === null || form.quoted) return false;
  const capitals = names.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word)).length;
  const isSentence = form.ends && (form.words > 6 || capitals < names.split(/\s+/).length);
  return !isSentence && (atTop || atEnd || form.words <= 10);
}

/** "Mayor Vik: no deal": what stands before a colon may name who says, or what is told. */
function mayBeSaid(form: Form): boolean {
  const label = /^(.{1,110}?):\s/u.exec(form.line)?.[1];
  return label !== undefined && (isNobodysName(label) || speakerLabel(label) !== null);
}

/** A short line that does not end like a sentence, over a paragraph. */
function isShortHeading({ form, next, before, kindBefore, atTop }: SeenBlocks): boolean {
  if (form.words > LONGEST_HEADING || form.markup === 'list' || next === null) return false;
  if (form.ends) return false;
  if (before && /:["'”’]?$/.test(before.line) && kindBefore === 'body') return false;
  if (form.quoted && !isAllQuoted(form)) return false;
  const isCapital = /^["“‘'(]?[\p{Lu}\p{N}]/u.test(form.line);
  if (!isCapital || mayBeSaid(form)) return false;
  return atTop || next.ends || next.markup === 'list' || speakerLabel(form.line) !== null;
}

/** A line in capitals within an article leads to another one. */
const isInCapitals = ({ line, ends, words }: Form): boolean =>
  !ends && words >= 5 && !/\p{Ll}/u.test(line);

/** Whether a block could be the headline, by itself. */
export const mayBeHeadline = (form: Form): boolean =>
  form.markup === 'heading' ||
  (form.line.length <= LONGEST_HEADLINE &&
    (!form.ends || (QUESTION.test(form.line) && form.quoted === null)) &&
    form.markup !== 'list' &&
    form.markup !== 'quote' &&
    !isFact(form) &&
    !(behindByline(form.line) !== null && form.words <= LONGEST_BYLINE));

/** "Age: 54": a label that is nobody's name, and a short value. */
function isFact(form: Form): boolean {
  const label = /^([^:]{1,40}):\s*\S/u.exec(form.line)?.[1];
  return label !== undefined && form.words <= LONGEST_FACT && isNobodysName(label.trim());
}

/** When an entry of a timeline happened: "Tuesday: …", "08:15 – …", "May 4: …". */
const WHEN =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}[:.]\d{2}|\p{Lu}\p{Ll}{2,8} \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}|\d{4})\b[^:–—]{0,20}[:–—]\s/iu;

/** "Related", "Read more", and the titles below it; a line that is a link; a line in capitals. */
function leadsElsewhere({ form, before, kindBefore }: SeenBlocks): boolean {
  if (form.ends || form.words > LONGEST_TEASER) return false;
  if (tellsWhoSpeaks(form) && WHEN.test(form.line)) return false;
  if (form.isLink || isInCapitals(form)) return true;
  return (
    kindBefore === 'teaser' ||
    (kindBefore === 'label' && before !== null && isPageLabel(before.line))
  );
}

/** `Minister: "I never missed a train"`, right below "Recommended": a title that quotes somebody. */
const isBelowLabel = ({ form, before, kindBefore, voice }: SeenBlocks): boolean =>
  voice?.layout === 'signed' &&
  form.block.tight &&
  kindBefore === 'label' &&
  before !== null &&
  LEADS_AWAY.test(before.line);

const LEADS_AWAY =
  /^(?:recommended|related|read more|more on this|most read|trending|you may also like|don['’]t miss|see also)\b/i;

type KindEvidence<What = SeenBlocks> = {
  readonly kind: BlockKind;
  /** What the eye sees. */
  readonly look: string;
  readonly fits: (what: What) => boolean;
};

/** What a form alone tells, wherever it stands. */
const BY_FORM: readonly KindEvidence<Form>[] = [
  {
    kind: 'credit',
    look: 'only whose picture stood there',
    fits: (form) => isCredit(form.line),
  },
  {
    kind: 'furniture',
    look: 'the words of a button, notice or list of links',
    fits: (form) => form.line !== '' && isPageText(form) && isFurniture(form.line),
  },
  {
    kind: 'dateline',
    look: 'only a time, or a place in capitals',
    fits: (form) => isTimeLine(form.line) || isPlaceLine(form.line),
  },
  {
    kind: 'caption',
    look: 'begins or ends like the line under a picture, or is a picture',
    fits: (form) =>
      form.line === '' || (isCaption(form.line) && !(form.quoted && tellsWhoSpeaks(form))),
  },
  {
    kind: 'teaser',
    look: 'a label that leads to another article, and its title',
    fits: (form) =>
      form.words <= LONGEST_TEASER &&
      (isTeaser(form.line) || (isGenreTeaser(form.line) && isOneSentence(form))),
  },
  {
    kind: 'byline',
    look: 'who worked on the article',
    fits: (form) => isCreditsLine(form.line) && !form.quoted,
  },
  { kind: 'label', look: 'a label alone', fits: (form) => isPageLabel(form.line) },
  {
    kind: 'furniture',
    look: 'an aside in brackets alone: what is heard, who gave the news',
    fits: (form) => IN_BRACKETS.test(form.line) && form.quoted === null,
  },
];

/** What outweighs the form: the headline's place, and who speaks by the layout. */
const BY_VOICE: readonly KindEvidence[] = [
  {
    kind: 'headline',
    look: 'the title, or the line at the top that looks like one',
    fits: ({ isHeadline }) => isHeadline,
  },
  { kind: 'label', look: 'only the name of who speaks beside it', fits: ({ names }) => names },
  {
    kind: 'turn',
    look: 'a name and what they say, or the paragraph that goes on with it',
    fits: ({ voice }) => voice?.layout === 'turn',
  },
];

/** What form, place and neighbours tell together, where the form alone does not. */
const BY_PLACE: readonly KindEvidence[] = [
  {
    kind: 'teaser',
    look: 'a title below a label that leads elsewhere; a link alone; capitals within the article',
    fits: (seen) =>
      !seen.atTop && (seen.voice === null || isBelowLabel(seen)) && leadsElsewhere(seen),
  },
  {
    kind: 'byline',
    look: '"By" and names; names alone at the top; "is a reporter at"',
    fits: (seen) =>
      seen.voice === null &&
      (isLedByline(seen) ||
        isBareByline(seen) ||
        ((seen.atTop || seen.atEnd) && isBiography(seen.form.line)) ||
        isAboutWriter(seen)),
  },
  {
    kind: 'heading',
    look: 'a heading in Markdown, bold, or a short line over a paragraph',
    fits: (seen) =>
      seen.voice === null &&
      (seen.form.markup === 'heading' ||
        (seen.form.markup === 'bold' &&
          (!seen.form.ends || QUESTION.test(seen.form.line)) &&
          seen.form.words <= LONGEST_HEADING) ||
        isShortHeading(seen)),
  },
  {
    kind: 'list item',
    look: 'a mark of a list, or a fact: "Age: 54"',
    fits: ({ form, voice }) => form.markup === 'list' || (voice === null && isFact(form)),
  },
];

/** The kind that a block's form alone tells, wherever it stands; null where it tells none. */
export const kindByForm = (form: Form): BlockKind | null =>
  BY_FORM.find(({ fits }) => fits(form))?.kind ?? null;

/** The kind of a block. */
export const kindOf = (seen: SeenBlocks): BlockKind =>
  BY_VOICE.find(({ fits }) => fits(seen))?.kind ??
  seen.byForm ??
  BY_PLACE.find(({ fits }) => fits(seen))?.kind ??
  'body';
