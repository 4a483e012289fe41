/** A Word document as an article: its paragraphs, by `mammoth`. Pictures and what is linked are not looked at. */
import mammoth from 'mammoth';
import { failure, type ImportFailure } from './failure.ts';
import { articleSource, type ImportedArticle, type RawDocument } from './imported-article.ts';

const NONE = { title: null, publisher: null, author: null, published: null, url: null };

export async function convertDocx({
  bytes,
}: RawDocument): Promise<ImportedArticle | ImportFailure> {
  const paragraphs = await paragraphsIn(bytes);
  if (paragraphs === null)
    return failure('unreadable', 'is no Word document that I can read: save it again as .docx');
  if (paragraphs.length === 0) return failure('no-article', 'holds no text');
  const text = paragraphs.join('\n\n');
  return {
    ok: true,
    fields: NONE,
    source: articleSource(NONE, text),
    text,
    isWhole: true,
    paragraphs: paragraphs.length,
    leftOut: [],
    notices: ['no title was found', 'the document does not say when it was printed'],
  };
}

/** Null for what is no such document, whatever its name says. */
async function paragraphsIn(bytes: Uint8Array): Promise<readonly string[] | null> {
  try {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    return value.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');
  } catch {
    return null;
  }
}
