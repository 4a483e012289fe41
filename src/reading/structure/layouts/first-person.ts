/** Speeches, official statements and letters: the whole text is one person's, whom its heading, its signature or the front matter names. */

import { CUES } from '../../../language/lexicon/reporting-verbs.ts';
import type { Range } from '../../../language/spans/span.ts';
import { type Form, isFirstPerson, rangeOf } from '../blocks/forms.ts';
import type { Voice, Who } from './layout-speakers.ts';
import { speakerLabel } from './speaker-label.ts';

const GENRE =
  'speech|statement|remarks|address|keynote|open letter|letter|message|testimony|lecture|sermon|eulogy|opening statement|inaugural address|victory speech|concession speech';
const BY_WHOM = new RegExp(
  String.raw`^(?:(?:full text|text|transcript|read|in full|full transcript|full)(?: of)?:?\s+)?(?:(?:the|a|an)\s+)?(?:[\p{L}-]+\s+){0,3}?(?:${GENRE})s?\s+(?:(?:delivered|given|made|issued)\s+)?(?:by|from)\s+(?=\S)`,
  'iu',
);
const WHOSE = new RegExp(
  String.raw`^(?:(?:full text|text|transcript|read|in full|full transcript|full)(?: of)?:?\s+)(.{3,80}?)['’]s?\s+(?:[\p{L}-]+\s+){0,4}?(?:${GENRE})\b`,
  'iu',
);
const NAME_ENDS =
  /\s(?:on|at|to|in|before|for|about|during|following|regarding|after|upon|as)\s|[,:;(–—]|$/u;

/** Where a heading names whose speech or statement follows. */
function namedIn(form: Form): Range | null {
  const by = BY_WHOM.exec(form.printed);
  const whose = by ? null : WHOSE.exec(form.printed);
  const from = by ? by[0].length : form.printed.indexOf(whose?.[1] ?? '\n');
  if (from < 0) return null;
  const rest = form.printed.slice(from);
  const name = whose?.[1] ?? rest.slice(0, NAME_ENDS.exec(rest)?.index ?? 0);
  if (/\band\b/.test(name)) return null;
  const label = speakerLabel(name);
  if (!label || (!label.sure && !/\s/.test(label.name))) return null;
  return { start: form.start + from, end: form.start + from + name.length };
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
  if (!texts.some(isFirstPerson) || isToldOf(name, texts)) return [];
  return own
    .filter(({ form }) => form.ends || form.words > 12)
    .map(({ form, block }) => ({ block, said: rangeOf(form), who, layout: 'speech' as const }));
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
  for (const form of forms.slice(0, first)) {
    const label = namedIn(form);
    if (!label) continue;
    const name = speakerLabel(text.slice(label.start, label.end))?.name ?? '';
    return spokenBy({ label }, name, forms, first, isApart);
  }
  return [];
}

const SALUTATION = /^(?:sir|madam|sirs|dear \p{L}[^.!?]{1,60}|to the editor)[,:–—.\s]/iu;
const LETTERS =
  /^(?:letters?|readers['’]? letters|your letters|letters to the editor|to the editor)\b/i;
const VALEDICTION =
  /^(?:yours(?: \w+)?|sincerely(?: yours)?|(?:kind|best|warm) regards|regards|respectfully(?: yours)?|faithfully|with best wishes)[,.]?$/i;

/** Letters, each closed by its writer's name. */
export function letters(
  forms: readonly Form[],
  isApart: (at: number) => boolean,
): { readonly voices: readonly Voice[]; readonly labels: ReadonlySet<number> } {
  const none = { voices: [], labels: new Set<number>() };
  const opens = forms.flatMap(({ line }, at) =>
    !isApart(at) && SALUTATION.test(line) ? [at] : [],
  );
  const isPage = forms.slice(0, 2).some(({ line, ends }) => !ends && LETTERS.test(line));
  const closing = forms.some(({ line }) => VALEDICTION.test(line));
  if (opens.length === 0 || !(isPage || closing)) return none;
  const voices: Voice[] = [];
  const labels = new Set<number>();
  let body: number[] = [];
  let isOpen = false;
  for (const [at, form] of forms.entries()) {
    if (isApart(at)) continue;
    if (labels.has(at - 1) && !isOpen && form.block.tight && !form.ends) labels.add(at);
    if (SALUTATION.test(form.line)) isOpen = true;
    if (!isOpen) continue;
    const label = form.ends ? null : speakerLabel(form.line.replace(/^[-–—]+\s*/, ''));
    if (form.ends || !label) {
      if (VALEDICTION.test(form.line)) labels.add(at);
      else body.push(at);
      continue;
    }
    const shift = form.printed.length - form.printed.replace(/^[-–—]+\s*/, '').length;
    const range = { start: form.start + shift, end: rangeOf(form).end };
    labels.add(at);
    for (const block of body) {
      const said = forms[block];
      if (said)
        voices.push({ block, said: rangeOf(said), who: { label: range }, layout: 'speech' });
    }
    body = [];
    isOpen = isPage;
  }
  return { voices, labels };
}
