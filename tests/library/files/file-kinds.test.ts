import { describe, expect, it } from 'vitest';
import {
  ARTICLE_FILES,
  CHOOSABLE,
  DOCUMENT_FILES,
  documentType,
  isArticleFile,
  isKnowledgeFile,
  withoutEnding,
} from '../../../src/library/files/file-kinds.ts';
import { ACCEPTED, converterOf } from '../../../src/services/import/converters.ts';

describe('a file is known by the end of its name', () => {
  it.each(['a.md', 'b/c.TXT', 'a.b.md'])('%s is an article', (name) => {
    expect([isArticleFile(name), isKnowledgeFile(name), documentType(name)]).toEqual([
      true,
      true,
      null,
    ]);
  });

  it.each(['a.html', 'b/c.HTM', 'a.xhtml'])('an article is made of %s', (name) => {
    expect([isArticleFile(name), documentType(name)]).toEqual([false, 'text/html']);
    expect(withoutEnding(name)).not.toContain('.');
  });

  it.each(['.a.md', 'b/.md', 'md', '.html', 'b/.html', 'a.pdf', 'a.md.exe'])(
    '%s is neither',
    (name) => {
      expect([isArticleFile(name), documentType(name)]).toEqual([false, null]);
      expect(withoutEnding(name)).toBe(name);
    },
  );

  it('only the corrections are knowledge besides', () => {
    expect(['corrections.yaml', 'b/corrections.yaml', 'a.html'].filter(isKnowledgeFile)).toEqual([
      'corrections.yaml',
    ]);
  });
});

it('whatever may be chosen is taken, and something makes an article of it', () => {
  for (const ending of CHOOSABLE.split(',')) {
    const type = documentType(`a${ending}`);
    expect(isArticleFile(`a${ending}`) || type !== null).toBe(true);
    if (type !== null) expect(converterOf(`${type}; charset=utf-8`)).not.toBeNull();
  }
});

it('people and sites are told what is taken', () => {
  expect(`${ARTICLE_FILES}, ${DOCUMENT_FILES}`).toBe(
    'a .md or .txt file, a web page (.html) or a Word document (.docx)',
  );
  expect(ACCEPTED).toBe(
    'text/html, application/xhtml+xml, text/plain;q=0.8, text/markdown;q=0.8, application/vnd.openxmlformats-officedocument.wordprocessingml.document;q=0.5',
  );
});
