/** Transcripts and interviews in which a name, or "Q", stands before what each one says. */
import type { Range } from '../../../language/spans/span.ts';
import { type Form, isAllQuoted, isFirstPerson, rangeOf, tellsWhoSpeaks } from '../blocks/forms.ts';
import type { Voice, Who } from './layout-speakers.ts';
import { type SpeakerLabel, speakerLabel } from './speaker-label.ts';

/** A line that may begin a turn. */
type Opening = {
  readonly at: number;
  readonly label: SpeakerLabel;
  readonly labelled: Range;
  /** Empty where the label stands alone in its line. */
  readonly said: Range;
};

type Style = 'colon' | 'minutes' | 'dash' | 'stop' | 'alone';

/** What parts a label from what is said, in the order in which a text is taken to use them. */
const TIME = String.raw`(?:>>+\s*)?(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?[\])]?\s*[-–—]?\s*)?`;
/** What stands in brackets in a label, a time with it: "(Northern Territory) (10:04)". */
const ASIDE = String.raw`\([^()\n“”"]{1,80}\)`;
const STYLES: Readonly<Record<Style, RegExp>> = {
  colon: new RegExp(
    String.raw`^(${TIME}(?:[^:\n“”"!?(]|${ASIDE}|\((?![^()\n]*\))){1,100}):(?:\s+|$)|^(Q|A)(?:\.\s+|\s{1,4}(?=[\p{Lu}–—-]))`,
    'u',
  ),
  minutes: /^([^\n“”"!?:]{2,100}?)\.\s[–—-]\s+(?=\S)/u,
  dash: /^([^–—\n“”"!?:]{2,60}?)\s(?:[–—]|--?)\s+(?=\S)/u,
  stop: /^((?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Prof|Lt|Gen|Col)\. )?\p{Lu}[^\s\d.,:;!?“”"()]+(?: \p{Lu}[^\s\d.,:;!?“”"()]+){1,3}|(?:Mr|Mrs|Ms|Dr)\. \p{Lu}{2,20}(?: of \p{Lu}[^\d.,:;!?“”"()]{2,20})?)\.\s+(?=\p{Lu})/u,
  alone: /^([^:.!?“”"]{2,90}?)(?:\s*[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?)?$/u,
};

/** "Host: Nell Barrow" tells who has which part, and nobody speaks. */
function tellsName(rest: string): boolean {
  const label = /[.!?]$/.test(rest) ? null : speakerLabel(rest);
  return label !== null && !label.nameless && /\s/.test(label.name);
}

function openingOf(form: Form, at: number, style: RegExp): Opening | null {
  const match = style.exec(form.printed.slice(0, 160));
  const printed = match?.[1] ?? match?.[2];
  const label = printed === undefined ? null : speakerLabel(printed);
  if (!match || printed === undefined || !label) return null;
  if (label.nameless && tellsName(form.printed.slice(match[0].length))) return null;
  const start = form.start + match[0].indexOf(printed) + label.at;
  const { end } = rangeOf(form);
  return {
    at,
    label,
    labelled: { start, end: start + label.printed.trimEnd().length },
    said: { start: Math.min(end, form.start + match[0].length), end },
  };
}

/** "BELL": as transcripts print labels. */
const isCapitals = (label: string): boolean => label.length > 3 && !/\p{Ll}/u.test(label);

const isAlone = ({ said }: Opening): boolean => said.end <= said.start;

const ENDS = /[.!?…–—-]["'”’»)\]]*$/;

/** Fewest turns; share of them that end like a sentence; share of the blocks from the first to the last. */
const FEWEST_TURNS = 2;
const SENTENCES = 0.6;
const DENSITY = 0.34;

/** A question without a label, or marks: of whoever asks. */
const isQuestionAt = (forms: readonly Form[], at: number): boolean => {
  const form = forms[at];
  return form !== undefined && form.quoted === null && /\?$/.test(form.line);
};

/** `MARKETS: Shares fell. "It was a bad day," she said.`: of lines whose labels never come again the reporter speaks. */
const isTold = (form: Form | undefined): boolean => form !== undefined && tellsWhoSpeaks(form);

/** Whether lines that look like turns are so many, and their labels so like names, that people talk. */
function isDialogue(openings: readonly Opening[], forms: readonly Form[], style: string): boolean {
  const [first] = openings;
  const last = openings.at(-1);
  if (!first || !last || openings.length < FEWEST_TURNS) return false;
  const spoken = openings.filter((one) => isAlone(one) || ENDS.test(forms[one.at]?.line ?? ''));
  const quoted = openings.filter(({ at }) => forms[at]?.quoted && forms[at]?.after === '');
  const names = new Set(openings.map(nameIn(openings)));
  const sure = openings.filter(
    ({ label }) => style === 'minutes' || label.sure || isCapitals(label.printed),
  );
  const length = last.at - first.at + 1;
  if (
    names.size === 1 &&
    !first.label.nameless &&
    openings.every(({ at }) => isQuestionAt(forms, at - 1))
  )
    return true;
  return (
    spoken.length >= openings.length * SENTENCES &&
    quoted.length * 2 <= openings.length &&
    openings.length >= length * DENSITY &&
    (names.size < openings.length
      ? sure.length > 0 || names.size > 1
      : sure.length === openings.length && !openings.some(({ at }) => isTold(forms[at])))
  );
}

const whoIs = ({ label, labelled }: Opening): Who =>
  label.part ? { part: label.part, label: labelled } : { label: labelled };

const wordsOf = ({ label }: Opening): readonly string[] => label.name.toLowerCase().split(' ');

/** By which word a name is known again: its last one, or that of the one full name that begins with it. */
function nameIn(openings: readonly Opening[]): (opening: Opening) => string {
  const surnames = new Map<string, string>();
  for (const one of openings) {
    const [first = '', ...more] = wordsOf(one);
    const surname = more.at(-1);
    if (surname !== undefined) surnames.set(first, surname);
  }
  return (one) => {
    const [first = '', ...more] = wordsOf(one);
    return more.at(-1) ?? surnames.get(first) ?? first;
  };
}

/** Those whose name begins more than one turn. */
function repeated(found: readonly Opening[]): readonly Opening[] {
  const nameOf = nameIn(found);
  const counts = Map.groupBy(found, nameOf);
  return found.filter((one) => (counts.get(nameOf(one))?.length ?? 0) > 1);
}

/** Whether the line below is the office of whom a line names. */
const isOfficeOf = (next: Opening | undefined, at: number, forms: readonly Form[]): boolean =>
  next !== undefined &&
  next.at === at + 1 &&
  next.label.nameless &&
  forms[next.at]?.block.tight === true;

/** Styles in which nobody need speak twice. */
const ONE_IS_ENOUGH: ReadonlySet<string> = new Set<Style>(['colon', 'minutes']);

/** Labels that come again, and sure ones beside them; or that have an office behind two dashes: "Joy Osterman -- Calder Bank -- Analyst". */
function againOrParted(found: readonly Opening[]): readonly Opening[] {
  const again = new Set(repeated(found));
  const titled = (one: Opening): boolean => again.size > 0 && isAlone(one) && one.label.sure;
  return found.filter((one) => again.has(one) || titled(one) || /\s--\s/.test(one.label.printed));
}

/** "Mr. TREADWELL": as records of parliaments print who speaks, and no sentence begins. */
const RECORDED = /^(?:Mr|Mrs|Ms|Dr|Chair\p{Ll}*)\.? \p{Lu}{2}/u;
/** A name with the time of a recording behind it. */
const TIMED = /\s[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?$/;

/** "A European diplomat said": no answer where nobody asks. */
function asked(found: readonly Opening[], forms: readonly Form[]): readonly Opening[] {
  const isAsked = found.some(({ label }) => label.part === 'question');
  return found.filter(
    ({ label, at }) => label.part !== 'answer' || isAsked || isQuestionAt(forms, at - 1),
  );
}

/** Beginnings of turns in the style that the text uses; empty where nobody talks. */
function openingsIn(forms: readonly Form[], isApart: (at: number) => boolean): readonly Opening[] {
  for (const [style, pattern] of Object.entries(STYLES)) {
    const found = asked(
      forms.flatMap((form, at) => (isApart(at) ? [] : (openingOf(form, at, pattern) ?? []))),
      forms,
    );
    const own = ONE_IS_ENOUGH.has(style) ? found : againOrParted(found);
    const isSpoken =
      style !== 'alone' || (forms.some(isFirstPerson) && new Set(own.map(nameIn(own))).size > 1);
    if (!isSpoken || !isDialogue(own, forms, style)) continue;
    if (style === 'colon') return withOthers(withoutPlace(own), forms, isApart);
    if (style === 'minutes') return own;
    return found.filter(
      (one, index) =>
        own.includes(one) ||
        (style === 'stop' && RECORDED.test(one.label.printed)) ||
        (style === 'alone' &&
          (one.label.sure ||
            TIMED.test(forms[one.at]?.printed ?? '') ||
            isOfficeOf(found[index + 1], one.at, forms))),
    );
  }
  return [];
}

/** "DUBAI: The minister was in town": before nothing but questions and answers it is where the paper writes from. */
function withoutPlace(openings: readonly Opening[]): readonly Opening[] {
  const [first, ...others] = openings;
  const isPlace =
    first !== undefined &&
    first.label.part === null &&
    isCapitals(first.label.printed) &&
    others.length > 1 &&
    others.every(({ label }) => label.part !== null);
  return isPlace ? others : openings;
}

/** In a dialogue with colons a name with a dash or a full stop may begin a turn too, if it does so again and again. */
function withOthers(
  openings: readonly Opening[],
  forms: readonly Form[],
  isApart: (at: number) => boolean,
): readonly Opening[] {
  const known = new Set(openings.map(({ at }) => at));
  const others = forms.flatMap((form, at) =>
    known.has(at) || isApart(at)
      ? []
      : (openingOf(form, at, STYLES.dash) ?? openingOf(form, at, STYLES.stop) ?? []),
  );
  const again = repeated(others);
  return [...openings, ...again].sort((a, b) => a.at - b.at);
}

const LONGEST_HEADING = 14;

const isHeading = ({ markup, ends, words, block }: Form): boolean =>
  markup === 'heading' || (!ends && !block.tight && words <= LONGEST_HEADING);

/** "Chief Executive Officer", in the line below a name that stands alone. */
const isOfficeBelow = (opening: Opening, { block }: Form, labels: ReadonlySet<number>): boolean =>
  isAlone(opening) && opening.label.nameless && block.tight && labels.has(opening.at - 1);

const ASKER: Who = { part: 'question', label: null };

/** The turns of a text: what stands behind each label, and the paragraphs that go on with it. */
export function turnsIn(
  forms: readonly Form[],
  isApart: (at: number) => boolean,
): { readonly voices: readonly Voice[]; readonly labels: ReadonlySet<number> } {
  const openings = openingsIn(forms, isApart);
  const byBlock = new Map(openings.map((one) => [one.at, one]));
  const labels = new Set<number>();
  const voices: Voice[] = [];
  const unanswered = openings.every(({ label }) => label.part === 'question');
  let who: Who | null = null;
  let mayTrail = false;
  const answers = openings.length > 0 && openings.every(({ at }) => isQuestionAt(forms, at - 1));
  const namesAlone = openings.length > 0 && openings.every(isAlone);
  const last = openings.at(-1)?.at ?? -1;
  for (const [at, form] of forms.entries()) {
    const opening = byBlock.get(at);
    if (opening && isOfficeBelow(opening, form, labels)) {
      labels.add(at);
      continue;
    }
    if (opening) {
      who = whoIs(opening);
      if (isAlone(opening)) labels.add(at);
      else voices.push({ block: at, said: opening.said, who, layout: 'turn' });
      mayTrail ||= at === last && isAlone(opening);
      continue;
    }
    if (answers && byBlock.has(at + 1)) {
      voices.push({ block: at, said: rangeOf(form), who: ASKER, layout: 'turn' });
      continue;
    }
    if (who === null || isApart(at)) continue;
    if (isHeading(form) && (form.markup === 'heading' || byBlock.has(at + 1))) continue;
    if (namesAlone && !form.ends && form.words <= LONGEST_HEADING) who = null;
    if (who === null) continue;
    if (tellsWhoSpeaks(form) && !isAllQuoted(form)) who = null;
    else if (at < last || mayTrail) {
      mayTrail = true;
      const speaker: Who = unanswered ? { part: 'answer', label: null } : who;
      voices.push({ block: at, said: rangeOf(form), who: speaker, layout: 'turn' });
    }
  }
  return { voices, labels };
}
