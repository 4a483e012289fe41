/** A composed answer on the screen: sentences with [n], the quotations that they lead to, then the extractive answer and the receipt. */
import type {
  ComposedSentence,
  Composition,
  Receipt,
} from '../../answering/composing/composition.ts';
import type { Library } from '../../library/library.ts';
import { composedLine, receiptText } from '../composing/notices.ts';
import { inline } from './block-quote.ts';
import { type Block, quotationBlock } from './blocks.ts';
import { escapeMarkdown } from './escape.ts';
import { layOut, type Page, wholeText } from './pages.ts';

/** The pages of a composed answer, the first public. */
export function renderComposition(
  composition: Composition,
  receipt: Receipt,
  library: Library,
): readonly Page[] {
  return layOut(composedBlocks(composition, library), library, composedLine(receipt));
}

/** How an answer came about, behind everything else. */
export function receiptPage(receipt: Receipt): Page {
  return { content: receiptText(receipt), quote: null };
}

/** All of a composed answer but the receipt, on one endless page. */
export function compositionText(
  composition: Composition,
  receipt: Receipt,
  library: Library,
): string {
  return `${wholeText(composedBlocks(composition, library), library)}\n${composedLine(receipt)}`;
}

function composedBlocks(
  { sentences, quotations }: Composition,
  library: Library,
): readonly Block[] {
  const text = sentences.map((sentence) => sentenceText(sentence, library)).join(' ');
  const cited = quotations.map((quotation, index) => {
    const block = quotationBlock(quotation, [], [], { library, asked: '' });
    const [speaker = '', ...rest] = block.before;
    return { ...block, before: [`${mark(index)} ${speaker}`, ...rest] };
  });
  return [{ before: [text], quotation: null, after: [], where: null }, ...cited];
}

const mark = (index: number): string => `\\[${index + 1}\\]`;

function sentenceText({ pieces, cites }: ComposedSentence, library: Library): string {
  const text = pieces
    .map((piece, index) =>
      'quote' in piece
        ? `“${inline(piece.quote, [], library)}”`
        : escapeMarkdown(piece.prose, index === 0),
    )
    .join('');
  return `${text} ${cites.map(mark).join('')}`;
}
