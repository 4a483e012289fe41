import type { Range } from '../../language/spans/span.ts';

/** A turn of a transcript or interview: "SMITH: None at all." */
export type Turn = {
  readonly label: Range;
  /** What was said, from behind the colon to the next turn or the paragraph's end. */
  readonly said: Range;
};

const LABEL_WORD = String.raw`[\p{Lu}][\p{L}\p{M}.'’-]*`;
const LABEL = `(?:${LABEL_WORD}(?: ${LABEL_WORD}){0,4})`;
/** At the beginning of a line: one to five capitalised words, a colon, a space. */
const TURN = new RegExp(String.raw`^[*_]{0,2}(${LABEL})[*_]{0,2}:[*_]{0,2}[ \t]+(?=\S)`, 'gmu');

/** Words that begin a line with a colon but name nobody. */
const NO_LABEL =
  /^(note|update|correction|editor|related|photo|image|source|read|watch|more|caption|here|this|that|there)\b/i;

/** The turns of a paragraph, in order. */
export function turnsIn(text: string, { start, end }: Range): readonly Turn[] {
  const block = text.slice(start, end);
  const found: { label: Range; from: number }[] = [];
  for (const match of block.matchAll(TURN)) {
    const label = match[1] ?? '';
    if (NO_LABEL.test(label)) continue;
    const at = start + match.index + match[0].indexOf(label);
    found.push({
      label: { start: at, end: at + label.length },
      from: start + match.index + match[0].length,
    });
  }
  return found.map(({ label, from }, index) => {
    const next = found[index + 1];
    const to = next ? lineStart(text, next.label.start) : end;
    return { label, said: { start: from, end: from + text.slice(from, to).trimEnd().length } };
  });
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at) + 1;

/** Fewest turns, and share of the paragraphs, that make an article a transcript. */
const FEWEST_TURNS = 2;
const SHARE_OF_PARAGRAPHS = 0.3;

/** Whether turns are so many that the article is a transcript, not a list with colons. */
export function isTranscript(turns: readonly (readonly Turn[])[], text: string): boolean {
  const withTurns = turns.filter((list) => list.length > 0);
  const all = withTurns.flat();
  if (all.length < FEWEST_TURNS || withTurns.length < turns.length * SHARE_OF_PARAGRAPHS)
    return false;
  const labels = new Set(all.map(({ label }) => text.slice(label.start, label.end)));
  return (
    labels.size < all.length ||
    all.every(({ label }) => isSpeakerLabel(text.slice(label.start, label.end)))
  );
}

const isSpeakerLabel = (label: string): boolean =>
  label === label.toUpperCase() || /^(Q|A|Question|Answer)$/.test(label);
