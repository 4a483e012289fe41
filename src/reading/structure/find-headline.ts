import { behindByline } from '../../language/lexicon/page-furniture.ts';
import type { BlockKind } from '../paragraph.ts';
import { mayBeHeadline } from './blocks/block-kinds.ts';
import type { Form } from './blocks/forms.ts';

/** A line of fewer words over the headline is a section's or the paper's name. */
const WORDS_OF_HEADLINE = 4;

/** What is known of a text's blocks when its headline is looked for. */
export type HeadlinePage = {
  readonly forms: readonly Form[];
  /** The kinds that forms alone tell. */
  readonly byForm: readonly (BlockKind | null)[];
  /** Whether the layout gives a block to a speaker, or it names one. */
  readonly isSpoken: (at: number) => boolean;
};

/** A question is a headline only over a byline, a time, a picture or a name: others begin the article. */
function looksLikeHeadline({ forms, byForm, isSpoken }: HeadlinePage, at: number): boolean {
  const form = forms[at];
  const next = forms[at + 1];
  if (!form || isSpoken(at) || !mayBeHeadline(form)) return false;
  if (!form.ends || form.markup === 'heading' || next === undefined) return true;
  return (byForm[at + 1] ?? null) !== null || isSpoken(at + 1) || behindByline(next.line) !== null;
}

/**
 * Place of the headline; -1 where there is none. The first line at the top that looks like one, unless
 * labels and buttons follow it and then a longer one, for it was the paper's name; or it leads elsewhere.
 */
export function findHeadline(page: HeadlinePage, title: string | null): number {
  const { forms, byForm } = page;
  if (forms.length < 2) return -1;
  const titled = forms.findIndex(({ line }) => line !== '' && line === title?.trim());
  if (titled >= 0) return titled;
  let found = -1;
  let passedLabels = false;
  for (const [at, form] of forms.entries()) {
    const kind = byForm[at] ?? null;
    const isButton = kind === 'furniture' || kind === 'label';
    if (isButton) passedLabels = found >= 0;
    else if (kind === null || kind === 'teaser') {
      if (!looksLikeHeadline(page, at)) return found;
      const isOther = passedLabels || (byForm[found] === 'teaser' && kind === null);
      const isLonger = isOther && form.words >= WORDS_OF_HEADLINE;
      if (found >= 0 && isLonger && kind === null) return at;
      if (found < 0 || isLonger) found = at;
    } else if (found >= 0) return found;
  }
  return found;
}
