import { describe, expect, it } from 'vitest';
import { type ArticleFile, describeProblem } from '../../../src/library/files/article-file.ts';
import { parseFiles } from '../../../src/library/files/parse.ts';

const file = (name: string, text: string | Uint8Array) => ({
  name,
  bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
});

const problemsOf = (...files: ArticleFile[]): string[] => {
  const result = parseFiles(files);
  return result.ok ? [] : result.problems.map((problem) => describeProblem(problem));
};

/** What is said of files that are read all the same. */
const noticesOf = (...files: ArticleFile[]): string[] => {
  const result = parseFiles(files);
  if (!result.ok) throw new Error(problemsOf(...files).join('\n'));
  return result.notices.map((notice) => describeProblem(notice));
};

const articlesOf = (...files: ArticleFile[]) => {
  const result = parseFiles(files);
  if (!result.ok) throw new Error(problemsOf(...files).join('\n'));
  return result.articles;
};

const onlyArticle = (text: string | Uint8Array) => {
  const [article] = articlesOf(file('a.md', text));
  if (!article) throw new Error('no article');
  return article;
};

describe('the article text', () => {
  it('is the file when there is no front matter', () => {
    expect(onlyArticle('One.\n\nTwo.\n').text).toBe('One.\n\nTwo.\n');
  });

  it('loses the front matter and the one line break after it, nothing else', () => {
    expect(onlyArticle('---\ntitle: T\n---\n\n  One.\n').text).toBe('\n  One.\n');
  });

  it('has no byte order mark and no CRLF', () => {
    expect(onlyArticle('\uFEFF---\r\ntitle: T\r\n---\r\nOne.\r\n\r\nTwo.\r\n').text).toBe(
      'One.\n\nTwo.\n',
    );
  });

  it('keeps a lone carriage return, odd spaces and unnormalised letters', () => {
    const text = 'One\rtwo\u00A0 cafe\u0301 \u201Cfour\u201D\t';
    expect(onlyArticle(text).text).toBe(text);
  });

  it('may begin with a rule', () => {
    expect(onlyArticle('---\n\nOne.').text).toBe('---\n\nOne.');
  });

  it('has an empty front matter removed', () => {
    expect(onlyArticle('---\n---\nOne.').text).toBe('One.');
  });
});

describe('front matter', () => {
  it('gives every field', () => {
    const article = onlyArticle(
      [
        '---',
        'title: "Talks: the end"',
        'publisher: The Daily',
        'author: A. Writer',
        'speaker: B. Minister',
        'published: 2022-06-08',
        'url: https://example.org/a',
        'note: from print',
        'aliases:',
        '  Beijing: China',
        '---',
        'One.',
      ].join('\n'),
    );
    expect(article).toMatchObject({
      title: 'Talks: the end',
      publisher: 'The Daily',
      author: 'A. Writer',
      speaker: 'B. Minister',
      published: '2022-06-08',
      url: 'https://example.org/a',
      note: 'from print',
      aliases: { Beijing: 'China' },
    });
  });

  it('is null where it says nothing', () => {
    expect(onlyArticle('---\ntitle:\nauthor: ""\n---\nOne.')).toMatchObject({
      title: null,
      author: null,
      published: null,
      aliases: {},
    });
  });

  it('keeps values that look like numbers or truths as they are written', () => {
    expect(onlyArticle('---\ntitle: 1984\nauthor: no\n---\nOne.')).toMatchObject({
      title: '1984',
      author: 'no',
    });
  });

  it.each([
    `"I told him to keep it": the captain speaks`,
    `'No rain, no mat': federation voids final`,
    `"Not now" and "never"`,
  ])('takes a headline with a quotation as it is typed: %s', (title) => {
    expect(onlyArticle(`---\ntitle: ${title}\npublisher: P\n---\nOne.`)).toMatchObject({
      title,
      publisher: 'P',
    });
  });

  it('takes marks around the whole of a title for YAML’s own', () => {
    const titles = ['"Talks: the end"', "'It''s over'", '"A" # note'].map(
      (typed) => onlyArticle(`---\ntitle: ${typed}\n---\nOne.`).title,
    );
    expect(titles).toEqual(['Talks: the end', "It's over", 'A']);
  });

  it('takes the day of a date with a time', () => {
    expect(onlyArticle('---\npublished: 2022-06-08T23:30:00+02:00\n---\nOne.').published).toBe(
      '2022-06-08',
    );
  });

  it.each([
    [
      'title: T\npublished: May',
      ':3: "published" is not a date (got "May"): write it as 2022-06-08',
    ],
    [
      'published: 2022-02-30',
      ':2: "published" is not a date (got "2022-02-30"): write it as 2022-06-08',
    ],
    [
      'url: javascript:alert(1)',
      ':2: "url" is not a web address (got "javascript:alert(1)"): begin it with https://',
    ],
    ['title: [a, b]', ':2: "title" is not one piece of text (got ["a","b"])'],
    [
      'aliases: China',
      ':2: "aliases" is not a list of names (got "China"): write each on a line of its own, as in "  Beijing: China"',
    ],
    [
      'aliases:\n  x: [y]',
      ':2: "aliases" has an alias that is not text: write each on a line of its own, as in "  Beijing: China"',
    ],
    ['title: A\ntitle: B', ':3: is not valid YAML: Map keys must be unique'],
    [
      'just words',
      ':2: what stands between the lines "---" is not fields like "title: …"; if the first line is a rule of the text, put an empty line before it',
    ],
  ])('%j is told with its line and what to do', (yaml, message) => {
    expect(problemsOf(file('x.md', `---\n${yaml}\n---\nOne.`))).toEqual([
      `knowledge/x.md${message}`,
    ]);
  });

  it('that is not closed is told', () => {
    expect(problemsOf(file('x.md', '---\ntitle: T\n\nOne.'))).toEqual([
      'knowledge/x.md:1: front matter is not closed: put a line "---" after its last field',
    ]);
  });
});

describe('front matter as clippers write it', () => {
  it('is read: the address from "source", authors from a list of links, the rest ignored', () => {
    const clipped = [
      '---',
      'title: "Council closes dock, report #2 says"',
      'source: "https://example.org/dock?page=1"',
      'author:',
      '  - "[[Tom Reed]]"',
      '  - "[[Ilse Varga|Ilse]]"',
      'published: 2024-05-01',
      'created: 2026-11-24',
      'description: "The council: a closure"',
      'tags:',
      '  - "clippings"',
      '---',
      'The dock was closed.',
    ].join('\n');
    expect(onlyArticle(clipped)).toMatchObject({
      title: 'Council closes dock, report #2 says',
      author: 'Tom Reed, Ilse Varga',
      published: '2024-05-01',
      url: 'https://example.org/dock?page=1',
      text: 'The dock was closed.',
    });
    expect(noticesOf(file('x.md', clipped))).toEqual([
      'knowledge/x.md:8: "created", "description", "tags" are no fields, so they are ignored: I know title, publisher, author, speaker, published, url, note, aliases',
    ]);
  });

  it('is read without quotes too, and the day of clipping is not the day of printing', () => {
    const clipped =
      '---\ncreated: 2026-11-24T10:00:00 (UTC +02:00)\ntags: [dock, harbour]\nsource: https://example.org/dock\nauthor: [[Tom Reed]]\n---\n\n# The dock\n\nIt was closed.';
    expect(onlyArticle(clipped)).toMatchObject({
      published: null,
      url: 'https://example.org/dock',
      author: 'Tom Reed',
    });
  });

  it('keeps the address that it has beside a source, and a source that is no address is ignored', () => {
    const both = '---\nurl: https://example.org/a\nsource: https://example.org/b\n---\nOne.';
    expect(onlyArticle(both).url).toBe('https://example.org/a');
    const named = '---\nsource: Reuters\n---\nOne.';
    expect(onlyArticle(named)).toMatchObject({ url: null, publisher: null });
    expect(noticesOf(file('x.md', named))).toEqual([
      'knowledge/x.md:2: "source" is no field, so it is ignored: did you mean "publisher"?',
    ]);
  });

  it.each([
    ['title: Talks: the end\nauthor: B', { title: 'Talks: the end', author: 'B' }],
    ["title: LIVE: port's reply", { title: "LIVE: port's reply" }],
    ['title: Who pays:', { title: 'Who pays:' }],
    ['title: Dock closed, report #2 says', { title: 'Dock closed, report #2 says' }],
    ['title: #metoo, and after', { title: '#metoo, and after' }],
    ['title: Dock closed,\n  report #2 says', { title: 'Dock closed, report #2 says' }],
    ['author:\n  - Unit #4\n  - B', { author: 'Unit #4, B' }],
    ['title: T # a comment', { title: 'T' }],
    ['author: []', { author: null }],
    ['note: |\n  see #2', { note: 'see #2' }],
  ])('%j is not cut but at a comment', (yaml, fields) => {
    expect(onlyArticle(`---\n${yaml}\n---\nOne.`)).toMatchObject(fields);
  });

  it.each([
    [
      'publishd: 2022-06-08',
      ':2: "publishd" is no field, so it is ignored: did you mean "published"?',
    ],
    ['date: 2022-06-08', ':2: "date" is no field, so it is ignored: did you mean "published"?'],
    [
      'tags: x',
      ':2: "tags" is no field, so it is ignored: I know title, publisher, author, speaker, published, url, note, aliases',
    ],
  ])('an unknown field, as in %j, is ignored with a notice', (yaml, message) => {
    expect(noticesOf(file('x.md', `---\n${yaml}\n---\nOne.`))).toEqual([
      `knowledge/x.md${message}`,
    ]);
  });

  it('may come after blank lines, and its problems keep their lines', () => {
    expect(onlyArticle('\n \n---\ntitle: T\n---\nOne.')).toMatchObject({
      title: 'T',
      text: 'One.',
    });
    expect(problemsOf(file('x.md', '\n---\ntitle: T\npublished: May\n---\nOne.'))).toEqual([
      'knowledge/x.md:4: "published" is not a date (got "May"): write it as 2022-06-08',
    ]);
  });

  it('is not seen in two rules of a text', () => {
    const text = '\n---\njust words\n---\nOne.';
    expect(onlyArticle(text).text).toBe(text);
  });

  it.each([
    [
      '+++\ntitle = "T"\n+++\nOne.',
      ':1: the front matter is TOML: write "title: …" for title = "…", and ',
    ],
    ['title: T\n\nOne.', ':1: begins with fields, but without a line "---": '],
    ['\nurl: https://example.org\nThe text.', ':2: begins with fields, but without a line "---": '],
    ['Title: T\nAuthor: A. Writer\n\nOne.', ':1: begins with fields, but without a line "---": '],
    ['title: T\nauthor: A\n---\nOne.', ':1: begins with fields, but without a line "---": '],
  ])('in another form, as in %j, is told and not read as text', (text, message) => {
    expect(problemsOf(file('x.md', text))).toEqual([
      `knowledge/x.md${message}put a line "---" before the first field and one after the last`,
    ]);
  });

  it.each([
    'Note: this report was changed on Monday.\n\nOne.',
    'Speaker: Order!\nSpeaker: Order!\nMinister: I thank the House.',
    'Harwick: Council closes dock\n\nOne.',
    '+++ Breaking +++ The dock is closed.',
  ])('is not seen in %j', (text) => {
    expect(onlyArticle(text).text).toBe(text);
  });
});

describe('text that is damaged', () => {
  it.each([
    [
      'One.\n\nHe said â€œno more.â€\u009d',
      ':3: the text holds characters that were read in a wrong character set',
    ],
    [
      'A cafÃ© in MontrÃ©al.',
      ':1: the text holds characters that were read in a wrong character set, at "A cafÃ© in MontrÃ©a" (the first of 2 places)',
    ],
    [
      'One.\nIt was\uFFFDclosed.',
      ':2: the text holds characters that were lost, at "One. It was\uFFFDclosed."',
    ],
    ['He said \u0093no\u0094.', ':1: the text holds control characters'],
    ['---\ntitle: T\n---\nOne.\n<p class="x">Two.</p>', ':5: the text holds tags of a web page'],
  ])('%j is read, with a notice that says where', (text, notice) => {
    expect(noticesOf(file('x.md', text))[0]).toContain(`knowledge/x.md${notice}`);
  });

  it.each([
    '“É VOCÊ”, disse a irmã. “A IRMÃ” – e “PORQUÊ”…',
    'Il a dit : « À la pêche » — ça coûte 3 €…',
    'Read <https://example.org>, if a < b and c > d.',
    'Họ nói: “Âu châu”. Ærø, Ålesund, naïve, Zoë.',
  ])('%j is not', (text) => {
    expect(noticesOf(file('x.md', text))).toEqual([]);
  });
});

describe('files that are no articles', () => {
  it('names the first byte that is not UTF-8, with its line', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('né\nsaid '), 0x93, 0x41]);
    expect(problemsOf(file('x.md', bytes))).toEqual([
      'knowledge/x.md:2: is not UTF-8 (byte 0x93 at offset 9): save the file as UTF-8',
    ]);
  });

  it('names a character that the end of the file cuts', () => {
    const bytes = new TextEncoder().encode('a€').subarray(0, 3);
    expect(problemsOf(file('x.md', bytes))).toEqual([
      'knowledge/x.md:1: ends inside a character (byte 0xE2 at offset 1): copy it whole, or save it as UTF-8',
    ]);
  });

  it('tells UTF-16 apart, with and without a mark', () => {
    expect(problemsOf(file('x.md', Uint8Array.from([0xff, 0xfe, 0x41, 0])))).toEqual([
      'knowledge/x.md:1: is UTF-16, not UTF-8: save the file as UTF-8',
    ]);
    expect(problemsOf(file('x.md', 'A\0\nB\0'))).toEqual([
      'knowledge/x.md:1: holds a zero character, so it is no plain text: save the file as UTF-8',
    ]);
  });

  it.each([
    ['', ''],
    ['blank', ' \n\n'],
    ['with front matter only', '---\ntitle: T\n---\n'],
  ])('empty %s is an error', (_, text) => {
    expect(problemsOf(file('x.md', text))).toEqual([
      'knowledge/x.md: holds no text: put the article in it or remove the file',
    ]);
  });

  it('two files of one id are named both', () => {
    expect(problemsOf(file('a b.md', 'x'), file('A-b.txt', 'y'))).toEqual([
      'knowledge/a b.md: has the same id "a-b" as A-b.txt: rename one of the two',
    ]);
  });

  it('the problems of all files are told at once', () => {
    expect(
      problemsOf(file('b.md', ''), file('a.md', '---\nurl: x\n---\nOne.'), file('c.md', 'fine')),
    ).toHaveLength(2);
  });

  it('other files are left alone', () => {
    const others = [file('notes.yaml', 'y'), file('.hidden.md', 'z'), file('map.png', 'p')];
    expect(articlesOf(file('a.md', 'x'), ...others).map(({ id }) => id)).toEqual(['a']);
  });
});
