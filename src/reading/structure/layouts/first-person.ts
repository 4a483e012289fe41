/** Speeches, official statements and letters: the whole text is one person's, whom its heading, its signature or the front matter names. */

import { CUES } from '../../../language/lexicon/reporting-verbs.ts';
import type { Range } from '../../../language/spans/span.ts';
import { type Form, isAllQuoted, isFirstPerson, rangeOf } from '../blocks/forms.ts';
import type { Voice, Who } from './layout-speakers.ts';
import { speakerLabel } from './speaker-label.ts';

const GENRE =
  'speech|statement|remarks|address|keynote|open letter|letter|message|testimony|lecture|sermon|eulogy|opening statement|inaugural address|victory speech|concession speech';
const BY_WHOM = new RegExp(
  String.raw`^(?:(?:full text|text|transcript|read|in full|full transcript|full)(?: of)?:?\s+)?(?:(?:the|a|an)\s+)?(?:[\p{L}-]+\s+){0,3}?(?:${GENRE})s?\s+(?:(?:delivered|given|made|issued)\s+)?(?:by|from)\s+(?=\S)|^(?:joint )?(?:statement|remarks|testimony)s? of (?:the )?(?=\S)`,
  'iu',
);
const WHOSE = new RegExp(
  String.raw`^(?:(?:full text|text|transcript|read|in full|full transcript|full)(?: of)?:?\s+)(.{3,80}?)['’]s?\s+(?:[\p{L}-]+\s+){0,4}?(?:${GENRE})\b`,
  'iu',
);
/** "Prime Minister Daniel Okoro's address to the nation: full text". */
const WHOSE_IN_FULL = new RegExp(
  String.raw`^(.{3,80}?)['’]s?\s+(?:[\p{L}-]+\s+){0,4}?(?:${GENRE})\b.{0,80}(?:in full|full text|full transcript|transcript)\W*$`,
  'iu',
);
/** "the Minister for Trade and Industry, ". */
const OFFICE_AND_COMMA = /^the [^,:;(–—“”"]{3,60},\s+(?=\p{Lu})/u;
/** What a headline says before "full text of …". */
const BEFORE_TEXT =
  /^.{3,120}?[:|–—]\s+(?=(?:(?:the )?(?:full )?(?:text|transcript) of|read|in full:)\b)/iu;
const NAME_ENDS =
  /\s(?:on|at|to|in|before|for|about|during|following|regarding|after|upon|as)\s|[,:;(–—]|$/u;

/** "Florence Adjei, 57, as told to Mick Sparrow". */
const AS_TOLD = /^(.{3,120}?)[,:]?\s+(?:as\s+)?told to\s+\p{Lu}/u;

/** Who tells a piece that somebody else has written down. */
function tellerIn(form: Form): Range | null {
  const told = AS_TOLD.exec(form.printed)?.[1];
  if (told === undefined) return null;
  const name = /(?:^|[:|–—]\s|\bby\s)([^:|–—]{3,80})$/iu.exec(told)?.[1];
  const bare = name?.replace(/^by\s+/i, '');
  if (bare === undefined || !speakerLabel(bare)) return null;
  const start = form.start + told.length - bare.length;
  return { start, end: start + bare.length };
}

/** "What I've learned: Hank Dufresne, 90, bridge painter", above a line of its own that says to whom it was told. */
function tellerAbove(form: Form, below: Form | undefined): Range | null {
  if (below === undefined || !/^as told to \p{Lu}/iu.test(below.line)) return null;
  const title = /^(?:.{3,80}:\s+)?(?=\S)/u.exec(form.printed)?.[0].length ?? 0;
  const name = form.printed.slice(title);
  const label = speakerLabel(name);
  if (!label || label.nameless || !/\s/.test(label.name)) return null;
  return { start: form.start + title, end: form.start + form.printed.length };
}

/** "Remarks as prepared for delivery". */
const AS_DELIVERED =
  /^(?:remarks|speech|address|statement)\b.{0,40}\b(?:as (?:prepared|delivered|given)|for delivery|in full)\b/i;

/** Who stands in a line of their own, with office, below a line that says that a speech follows. */
function namedBelow(form: Form, top: readonly Form[]): Range | null {
  const label = top.some(({ line }) => AS_DELIVERED.test(line)) ? speakerLabel(form.line) : null;
  const isNamed = label?.role !== null && label?.nameless === false && /\s/.test(label.name);
  return isNamed ? rangeOf(form) : null;
}

/** Where a heading names whose speech or statement follows. */
function namedIn(form: Form): Range | null {
  const lead = BEFORE_TEXT.exec(form.printed)?.[0].length ?? 0;
  const heading = form.printed.slice(lead);
  const by = BY_WHOM.exec(heading);
  const whose = by ? null : (WHOSE.exec(heading) ?? WHOSE_IN_FULL.exec(heading));
  const from = by ? lead + by[0].length : form.printed.indexOf(whose?.[1] ?? '\n', lead);
  if (from < 0) return null;
  const rest = form.printed.slice(from);
  const name = whose?.[1] ?? rest.slice(0, NAME_ENDS.exec(rest)?.index ?? 0);
  const holder = whose ? null : holderBehind(rest, name.length, form.start + from);
  if (holder) return holder;
  if (/\band\b/.test(name)) return null;
  const label = speakerLabel(name);
  if (!label || (!label.sure && !/\s/.test(label.name))) return null;
  return { start: form.start + from, end: form.start + from + name.length };
}

/** Who holds the office before the comma: "the Minister of Environment, Isatu Kamara". */
function holderBehind(rest: string, comma: number, at: number): Range | null {
  const office = OFFICE_AND_COMMA.exec(rest)?.[0].length ?? comma + 2;
  if (rest.charAt(comma) !== ',' && office === comma + 2) return null;
  const behind = rest.slice(office);
  const name = behind.slice(0, NAME_ENDS.exec(behind)?.index ?? 0);
  const label = speakerLabel(name);
  if (!label || label.nameless || !/\s/.test(label.name)) return null;
  return { start: at + office, end: at + office + name.length };
}

/** Whether an article tells of this person rather than being their words: "Brandt said". */
function isToldOf(name: string, forms: readonly Form[]): boolean {
  const surname = name.split(/\s+/).at(-1) ?? name;
  return forms.some(({ line }) => {
    const words = line.split(/[^\p{L}\p{M}'’-]+/u);
    return words.some(
      (word, index) =>
        word === surname &&
        [words[index + 1], words[index - 1]].some(
          (beside) => CUES.get(beside ?? '')?.form === 'past',
        ),
    );
  });
}

/** "[1] Bank Act, section 4.", "The text of the following statement was released by …": what nobody speaks. */
const isNote = ({ line }: Form): boolean =>
  /^\[\d{1,3}\]\s/.test(line) ||
  /^(?:the )?(?:full )?(?:text of )?the following (?:is|statement|text|remarks)\b/i.test(line);

/** The blocks that one person speaks: all that is neither furniture nor a heading, if "I" or "we" stand in them. */
function spokenBy(
  who: Who,
  name: string,
  forms: readonly Form[],
  from: number,
  isApart: (at: number) => boolean,
): readonly Voice[] {
  const own = forms
    .map((form, block) => ({ form, block }))
    .filter(({ form, block }) => block >= from && !isApart(block) && form.markup !== 'heading');
  const texts = own.map(({ form }) => form);
  const isQuoted = texts.length > 0 && texts.every(isAllQuoted);
  if (!(isQuoted || texts.some(isFirstPerson)) || isToldOf(name, texts)) return [];
  const layout = isQuoted ? ('signed' as const) : ('speech' as const);
  return own
    .filter(({ form }) => (form.ends || form.words > 12) && !isNote(form))
    .map(({ form, block }) => ({ block, said: rangeOf(form), who, layout }));
}

/** The speech or statement that a text is by its own heading, or by its front matter's `speaker`. */
export function speech(
  text: string,
  forms: readonly Form[],
  isApart: (at: number) => boolean,
  speaker: string | null,
): readonly Voice[] {
  const end = forms.findIndex((form, at) => !isApart(at) && form.ends);
  const first = Math.max(0, end);
  if (speaker !== null) return spokenBy({ name: speaker }, speaker, forms, first, isApart);
  const top = forms.slice(0, first);
  for (const [at, form] of top.entries()) {
    const label =
      tellerIn(form) ?? tellerAbove(form, top[at + 1]) ?? namedIn(form) ?? namedBelow(form, top);
    if (!label) continue;
    const name = speakerLabel(text.slice(label.start, label.end))?.name ?? '';
    return spokenBy({ label }, name, forms, first, isApart);
  }
  return [];
}

const SALUTATION =
  /^(?:sir|madam|sirs|dear \p{L}[^.!?]{1,60}|to the editor|re:? [“"‘].{3,120})[,:–—.\s]/iu;
const LETTERS =
  /^(?:letters?|readers['’]? letters|readers write|your letters|your views|letters to the editor|to the editor)\b/i;
const VALEDICTION =
  /^(?:yours(?: \w+)?|signed|sincerely(?: yours)?|(?:kind|best|warm) regards|regards|respectfully(?: yours)?|faithfully|with best wishes)[,.]?$/i;
const DASH = /^[-–—]+\s*/;
const LONGEST_TITLE = 12;
const FEWEST_SIGNED = 2;

/** Where a line is nothing but the name of a letter's writer. */
function signatureIn(form: Form): Range | null {
  const name = form.printed.replace(DASH, '');
  const label = form.ends ? null : speakerLabel(name);
  if (!label || label.nameless) return null;
  return { start: rangeOf(form).end - name.length, end: rangeOf(form).end };
}

type Letters = { readonly voices: readonly Voice[]; readonly labels: ReadonlySet<number> };

/** The letters of a page: paragraphs up to a signature, and the writer's place below it. */
function closedBySignatures(
  forms: readonly Form[],
  isApart: (at: number) => boolean,
  isPage: boolean,
  mayOpen: boolean,
): Letters {
  const voices: Voice[] = [];
  const labels = new Set<number>();
  let body: number[] = [];
  let isOpen = mayOpen;
  let signedAt = -1;
  for (const [at, form] of forms.entries()) {
    if (isApart(at)) continue;
    const isPlace = signedAt === at - 1 && form.block.tight && !form.ends;
    const isSalutation = SALUTATION.test(form.line);
    isOpen ||= isSalutation;
    if (isPlace) signedAt = at;
    if (isPlace || (isOpen && VALEDICTION.test(form.line))) labels.add(at);
    if (isPlace || !isOpen || labels.has(at)) continue;
    const signature = signatureIn(form);
    if (signature && body.length > 0) {
      labels.add(at);
      signedAt = at;
      for (const block of body) {
        const said = forms[block];
        if (!said) continue;
        voices.push({ block, said: rangeOf(said), who: { label: signature }, layout: 'speech' });
      }
      body = [];
      isOpen = isPage;
    } else if (isSalutation && /[:,]$/.test(form.line)) body = [];
    else if (form.ends || form.words > LONGEST_TITLE) body.push(at);
  }
  return { voices, labels };
}

/** "To the Editor:" on top: a letter, which its writer's name closes. */
const isToEditor = (forms: readonly Form[]): boolean =>
  forms.slice(0, 2).some(({ line }) => /^to the editor[,:]?$/i.test(line));

/** "Dear customers," on top, and at the end a name with an office below it. */
function isSigned(forms: readonly Form[], isApart: (at: number) => boolean): boolean {
  const own = forms.filter((_, at) => !isApart(at));
  const name = own.at(-2);
  const office = own.at(-1);
  const isGreeted = own.slice(0, 3).some(({ line }) => /^dear \p{L}.{1,60},$/iu.test(line));
  return (
    isGreeted &&
    name !== undefined &&
    office?.block.tight === true &&
    !office.ends &&
    signatureIn(name) !== null
  );
}

/** Letters, each closed by its writer's name. */
export function letters(forms: readonly Form[], isApart: (at: number) => boolean): Letters {
  const none: Letters = { voices: [], labels: new Set() };
  const isGreeted = forms.some(({ line }, at) => !isApart(at) && SALUTATION.test(line));
  const heading = forms.slice(0, 2).findIndex(({ line, ends }) => !ends && LETTERS.test(line));
  const isPage = heading >= 0;
  const isClosed = forms.some(({ line }) => VALEDICTION.test(line)) || isSigned(forms, isApart);
  if (isGreeted && (isPage || isClosed || isToEditor(forms)))
    return closedBySignatures(forms, isApart, isPage, false);
  if (!isPage) return none;
  const page = closedBySignatures(forms, (at) => at <= heading || isApart(at), true, true);
  const writers = new Set(page.voices.map(({ who }) => ('label' in who ? who.label?.start : -1)));
  return writers.size >= FEWEST_SIGNED ? page : none;
}
