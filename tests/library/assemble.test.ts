import { describe, expect, it } from 'vitest';
import { createAssembly, readInto } from '../../src/library/assemble.ts';
import { buildLibrary } from '../../src/library/build.ts';
import type { ArticleFile } from '../../src/library/files/article-file.ts';
import { parseFiles } from '../../src/library/files/parse.ts';
import { outlineOf } from '../../src/library/outline.ts';
import { libraryChanges } from '../../src/library/reload-changes.ts';
import type { Article } from '../../src/reading/article.ts';
import type { Reading } from '../../src/reading/reading.ts';

const file = (name: string, text: string | Uint8Array) => ({
  name,
  bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
});

/** Reads blocks between blank lines as body paragraphs; the files' own concern ends where reading begins. */
function readBlocks({ text }: Article): Reading {
  const paragraphs = [...text.matchAll(/\S(?:[^\n]|\n(?!\n))*/g)].map(
    ({ index: start, 0: block }, i) => ({
      kind: 'body' as const,
      number: i + 1,
      start,
      end: start + block.length,
      sentences: [{ start, end: start + block.length }],
    }),
  );
  return { paragraphs, statements: [], speakers: [], language: 'en' };
}

const libraryOf = (...files: ArticleFile[]) => {
  const parsed = parseFiles(files);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const assembly = createAssembly();
  for (const article of parsed.articles) assembly.add(readInto(article, readBlocks));
  return assembly.finish();
};

describe('the library', () => {
  it('names the article on which the reader fails', () => {
    const parsed = parseFiles([file('dam.md', 'The dam leaks.')]);
    const [article] = parsed.ok ? parsed.articles : [];
    const failing = () => {
      throw new RangeError('too deep');
    };
    expect(article && (() => readInto(article, failing))).toThrow(/^dam\.md: .*too deep/);
  });

  it('is valid without a file', () => {
    const library = libraryOf();
    expect([library.articles.size, library.passages.length, library.statements.size]).toEqual([
      0, 0, 0,
    ]);
  });

  it('keeps articles in order of file name, whatever the order given', () => {
    const files = [file('b.md', 'B'), file('a.txt', 'A'), file('C.md', 'C')];
    const library = libraryOf(...files);
    expect([...library.articles.keys()]).toEqual(['c', 'a', 'b']);
    expect(libraryOf(...files.toReversed()).version).toBe(library.version);
  });

  it('tells the reader whose words the front matter says that an article is', () => {
    const source = '---\nspeaker: Sister Agathe Holm\n---\nI have rung the bell for years.';
    const built = buildLibrary([file('a.md', source)]);
    if (!built.ok) throw new Error(JSON.stringify(built.problems));
    const reading = built.library.articles.get('a')?.reading;
    expect(reading?.speakers.map(({ name }) => name)).toEqual(['Agathe Holm']);
    expect(reading?.statements.map(({ basis }) => basis)).toEqual(['turn']);
  });

  it('has ids in NFC, lower case, with runs of other characters as one dash', () => {
    expect([...libraryOf(file('Café\u0301 -- № 7!.md', 'x')).articles.keys()]).toEqual([
      'café\u0301-7-'.normalize('NFC'),
    ]);
  });

  it('has a version that changes with a text or a field, and with nothing else', () => {
    const version = (text: string) => libraryOf(file('a.md', text)).version;
    expect(version('---\nauthor: A\n---\nOne.')).toBe(version('---\nauthor: "A"\n---\r\nOne.'));
    expect(version('---\nauthor: A\n---\nOne.')).not.toBe(version('---\nauthor: B\n---\nOne.'));
    expect(version('One.')).not.toBe(version('One!'));
  });

  it('knows the article of a passage without reading it', () => {
    const parsed = parseFiles([file('a.md', 'One.\n\nTwo.'), file('b.md', 'Three.')]);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const assembly = createAssembly();
    for (const one of parsed.articles) {
      const article = readInto(one, readBlocks);
      const outline = outlineOf(article);
      const unread = {
        ...article,
        get reading(): Reading {
          throw new Error('it is read');
        },
      };
      assembly.add(unread, outline);
    }
    const { passages } = assembly.finish(new Map());
    expect([0, 1, 2].map(passages.articleOf)).toEqual(['a', 'a', 'b']);
  });

  it('numbers passages through all articles', () => {
    const { passages, articles } = libraryOf(file('b.md', 'Three.'), file('a.md', 'One.\n\nTwo.'));
    const shown = [...passages].map(({ id, article, paragraph, span }) => [
      id,
      paragraph,
      articles.get(article)?.text.slice(span.start, span.end),
    ]);
    expect(shown).toEqual([
      [0, 1, 'One.'],
      [1, 2, 'Two.'],
      [2, 1, 'Three.'],
    ]);
  });
});

describe('the changes of a reload', () => {
  const old = libraryOf(file('a.md', 'A'), file('b.md', 'B'), file('c.md', 'C'));

  it('are the articles added, changed in text or field, and removed', () => {
    const next = libraryOf(
      file('a.md', 'A'),
      file('b.md', 'B!'),
      file('d.md', 'D'),
      file('c.md', '---\nnote: n\n---\nC'),
    );
    expect(libraryChanges(old, next)).toEqual({ added: ['d'], changed: ['b', 'c'], removed: [] });
    expect(libraryChanges(next, old)).toEqual({ added: [], changed: ['b', 'c'], removed: ['d'] });
  });

  it('are none when the files are the same', () => {
    expect(libraryChanges(old, old)).toEqual({ added: [], changed: [], removed: [] });
  });
});

describe('an article is called', () => {
  it.each([
    ['by its title', '---\ntitle: T\n---\nOne.', 'T'],
    ['by its file where it has neither title nor headline', 'One.', 'a.md'],
  ])('%s', (_, text, name) => {
    expect(libraryOf(file('a.md', text)).articles.get('a')?.name).toBe(name);
  });
});
