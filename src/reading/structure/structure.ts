import { sentencesOf } from '../../language/sentences.ts';
import type { Range } from '../../language/spans/span.ts';
import type { Article } from '../article.ts';
import { type BlockKind, isNumbered, type Paragraph } from '../paragraph.ts';
import { kindByForm, kindOf } from './blocks/block-kinds.ts';
import { type Form, formsOf } from './blocks/forms.ts';
import { blocksOf } from './blocks/text-blocks.ts';
import { findHeadline } from './find-headline.ts';
import { turnsIn } from './layouts/dialogue.ts';
import { letters, speech } from './layouts/first-person.ts';
import { namedOnce, questionsAndAnswers } from './layouts/interview.ts';
import { introducedWords } from './layouts/introduced.ts';
import type { Voice } from './layouts/layout-speakers.ts';
import { quickFire } from './layouts/quick-fire.ts';
import { signedWords } from './layouts/signed.ts';
import { signedSections } from './layouts/signed-sections.ts';

/** The blocks of an article with their kinds, and who speaks by the layout. */
export type Structure = {
  readonly blocks: readonly Paragraph[];
  readonly voices: readonly Voice[];
};

type Spoken = { readonly voices: readonly Voice[]; readonly labels: ReadonlySet<number> };

const NOBODY: ReadonlySet<number> = new Set();

/** The one layout that a text has: a dialogue, an interview, a speech, letters; else names beside quotations. */
function spokenIn(
  text: string,
  forms: readonly Form[],
  isApart: (at: number) => boolean,
  speaker: string | null,
): Spoken {
  const dialogue = turnsIn(forms, isApart);
  const isDialogue = dialogue.voices.length > 0;
  const rapid = isDialogue ? [] : quickFire(forms, isApart);
  if (rapid.length > 0) return { voices: rapid, labels: NOBODY };
  const isNamedOnce = dialogue.voices.length === 2;
  const interview = isDialogue && !isNamedOnce ? [] : questionsAndAnswers(forms, isApart);
  if (interview.length > dialogue.voices.length)
    return { voices: namedOnce(interview, dialogue.voices), labels: dialogue.labels };
  const whole = isDialogue ? [] : speech(text, forms, isApart, speaker);
  if (whole.length > 0) return { voices: whole, labels: NOBODY };
  const page = isDialogue ? { voices: [], labels: NOBODY } : letters(forms, isApart);
  if (page.voices.length > 0) return page;
  const sections = isDialogue ? page : signedSections(forms, isApart);
  if (sections.voices.length > 0) return sections;
  const taken = new Set([...dialogue.labels, ...dialogue.voices.map(({ block }) => block)]);
  const introduced = introducedWords(forms, (at) => isApart(at) || taken.has(at));
  for (const { block } of introduced) taken.add(block);
  const signed = signedWords(text, forms, (at) => isApart(at) || taken.has(at));
  return {
    voices: [...dialogue.voices, ...introduced, ...signed.voices].sort((a, b) => a.block - b.block),
    labels: new Set([...dialogue.labels, ...signed.labels]),
  };
}

/** How many blocks from the end bylines and biographies stand. */
const END = 6;

/** The kinds of all blocks, in order: each is told knowing those before it. */
function kindsOf(
  forms: readonly Form[],
  byForm: readonly (BlockKind | null)[],
  spoken: Spoken,
  headline: number,
): readonly BlockKind[] {
  const voices = new Map(spoken.voices.map((voice) => [voice.block, voice]));
  const kinds: BlockKind[] = [];
  let atTop = forms.length > 1;
  let writers = '';
  let before = -1;
  for (const [at, form] of forms.entries()) {
    const kind = kindOf({
      form,
      byForm: byForm[at] ?? null,
      next: forms[at + 1] ?? null,
      before: forms[before] ?? null,
      kindBefore: kinds[before] ?? null,
      atTop: atTop && at !== headline,
      atEnd: at > 0 && at >= forms.length - END,
      voice: voices.get(at) ?? null,
      names: spoken.labels.has(at),
      isHeadline: at === headline,
      writers,
    });
    kinds.push(kind);
    if (kind !== 'furniture') before = at;
    atTop &&= !isNumbered(kind);
    if (kind === 'byline') writers = `${writers} ${form.line.toLowerCase()}`;
  }
  return kinds;
}

/** The sentences of a block; markup at its ends belongs to the first and the last. */
function sentencesIn(plain: string, { start, end }: Range): readonly Range[] {
  const sentences = sentencesOf(plain, start, end);
  const last = sentences.length - 1;
  return sentences.map((sentence, at) => ({
    start: at === 0 ? start : sentence.start,
    end: at === last ? end : sentence.end,
  }));
}

/** Reads the structure of an article. `plain`: its text without markup. */
export function structureOf(
  { text, title, speaker = null }: Pick<Article, 'text' | 'title' | 'speaker'>,
  plain: string,
): Structure {
  const forms = formsOf(text, plain, blocksOf(text, plain));
  const byForm = forms.map(kindByForm);
  const spoken = spokenIn(plain, forms, (at) => (byForm[at] ?? null) !== null, speaker);
  const voiced = new Set(spoken.voices.map(({ block }) => block));
  const isSpoken = (at: number): boolean => voiced.has(at) || spoken.labels.has(at);
  const headline = findHeadline({ forms, byForm, isSpoken }, title);
  const kinds = kindsOf(forms, byForm, spoken, headline);
  let number = 0;
  const blocks = forms.map(({ block: { start, end } }, at): Paragraph => {
    const kind = kinds[at] ?? 'body';
    if (isNumbered(kind)) number++;
    const sentences = kind === 'furniture' ? [] : sentencesIn(plain, { start, end });
    return { start, end, kind, number: isNumbered(kind) ? number : 0, sentences };
  });
  return { blocks, voices: spoken.voices };
}
