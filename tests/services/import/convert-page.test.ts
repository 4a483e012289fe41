import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFiles } from '../../../src/library/files/parse.ts';
import { articleSource } from '../../../src/services/import/imported-article.ts';
import { convertPage } from '../../../src/services/import/page/convert-page.ts';

const PAGES = new URL('../../fixtures/pages/', import.meta.url);
const read = (name: string): Buffer => readFileSync(new URL(name, PAGES));

const convert = (
  html: string | Uint8Array,
  { contentType = 'text/html', address = null as string | null } = {},
) =>
  convertPage({ bytes: typeof html === 'string' ? Buffer.from(html) : html, contentType, address });

/** The article of a page that has one. */
function articleOf(...args: Parameters<typeof convert>) {
  const converted = convert(...args);
  if (!converted.ok) throw new Error(converted.message);
  return converted;
}

/** An article file as the library reads it. */
function parsed(source: string) {
  const result = parseFiles([{ name: 'a.md', bytes: Buffer.from(source) }]);
  const [article] = result.ok ? result.articles : [];
  if (article === undefined) throw new Error(JSON.stringify(result));
  return article;
}

const PROSE = [
  'The council met on Monday and closed the dock, which had stood open since the spring of 1962.',
  '“We had no choice,” said its leader, Ilse Varga. “The wall will not hold, and everybody knows it.”',
  'Fishermen said that they would go on using the outer harbour, where there is no room for them.',
];
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');
const page = (body: string, head = '') =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const story = (body: string, head?: string) =>
  page(`<article><h1>The dock</h1>${paragraphs(PROSE)}${body}</article>`, head);
const jsonLd = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('pages of all kinds', () => {
  const articles = readdirSync(PAGES)
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.replace('.md', ''));

  it.each(articles)('%s gives the article beside it, and nothing else', (name) => {
    const { source } = articleOf(read(`${name}.html`));
    expect(source).toBe(read(`${name}.md`).toString());
    expect(parsed(source).text.trim()).not.toBe('');
  });

  it('list what was left out, first what may be a paragraph', () => {
    const { leftOut } = articleOf(read('wordpress.html'));
    const [first] = leftOut;
    expect(first).toMatchObject({
      what: 'text',
      text: expect.stringMatching(/^About time! My brother/),
    });
    expect(leftOut).toContainEqual({
      what: 'caption',
      text: 'The north wall on Tuesday morning. Photo: Kim Sato',
    });
    expect(leftOut).toContainEqual({
      what: 'links',
      text: 'Read more: How the first collapse was missed',
    });
  });
});

describe('a page without an article is told as one', () => {
  it.each([
    ['paywall.html', 'paywall'],
    ['script-only.html', 'script-only'],
  ])('as %s is', (name, kind) => {
    expect(convert(read(name))).toMatchObject({ ok: false, kind });
  });

  it.each([
    [
      'that is sold, without metadata',
      page(
        `<article><h1>The dock</h1>${paragraphs(PROSE)}</article><div><p>Subscribe now to continue reading.</p></div>`,
      ),
      'paywall',
    ],
    [
      'that lets programs wait outside',
      page('<h1>Just a moment...</h1><p>Verify you are human by completing the action below.</p>'),
      'refused',
    ],
    [
      'of a few links',
      page('<ul><li><a href="/a">One thing</a></li><li><a href="/b">Another</a></li></ul>'),
      'no-article',
    ],
    ['of nothing', '', 'no-article'],
    ['of JSON', '{"a": "b"}', 'no-article'],
    [
      'whose text comes by script',
      page('<div id="app"></div><script src="a.js"></script>'),
      'script-only',
    ],
  ])('one %s', (_, html, kind) => {
    expect(convert(html)).toMatchObject({ ok: false, kind });
  });

  it('a front page', () => {
    const address = 'https://www.example.org/';
    expect(convert(story(''), { address })).toMatchObject({ ok: false, kind: 'no-article' });
    expect(convert(story(''), { address: `${address}dock` })).toMatchObject({ ok: true });
  });

  it('of which half the words are missing, though it calls itself whole only for payers', () => {
    const sold = { '@type': 'NewsArticle', headline: 'The dock', isAccessibleForFree: false };
    const long = paragraphs(Array.from({ length: 12 }, () => PROSE).flat());
    const body = `<article>${long}</article>`;
    expect(convert(page(body, jsonLd({ ...sold, wordCount: 3000 })))).toMatchObject({
      ok: false,
      kind: 'paywall',
    });
    expect(articleOf(page(body, jsonLd(sold))).notices).toContain(
      'the page says that it is sold: see whether its end is there',
    );
  });

  it.each([
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj')],
    ['an archive', Buffer.from('504b03041400000008000000', 'hex')],
  ])('%s that lies about its type', (_, bytes) => {
    expect(convert(bytes)).toMatchObject({ ok: false, kind: 'not-text' });
  });
});

describe('the character set', () => {
  const western = (text: string): Buffer =>
    Buffer.from(
      text.replace(/[“”’–é]/g, (letter) =>
        String.fromCharCode({ '“': 0x93, '”': 0x94, '’': 0x92, '–': 0x96 }[letter] ?? 0xe9),
      ),
      'latin1',
    );
  const words = '“We’ll go to the café – all of us,” he said.';
  const bodies = story(`<p>${words}</p>`);

  it.each([
    ['of the header', western(bodies), 'text/html; charset=windows-1252'],
    ['of the header, by its old name', western(bodies), 'text/html;charset="ISO-8859-1"'],
    [
      'of the page',
      western(bodies.replace('<head>', '<head><meta charset="windows-1252">')),
      'text/html',
    ],
    [
      'of the page, in the long form',
      western(
        bodies.replace(
          '<head>',
          '<head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">',
        ),
      ),
      'text/html',
    ],
    ['that nothing names, where it is UTF-8', Buffer.from(bodies), 'text/html'],
    ['that nothing names, where it is not', western(bodies), 'text/html'],
    [
      'of a byte order mark, whatever the header says',
      Buffer.from(`\uFEFF${bodies}`, 'utf16le'),
      'text/html; charset=utf-8',
    ],
  ])('is that %s', (_, bytes, contentType) => {
    expect(articleOf(bytes, { contentType }).source).toContain(words);
  });
});

describe('what a page says of itself', () => {
  const fieldsWith = (head: string, address: string | null = null) =>
    articleOf(story('', head), { address }).fields;
  const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
  const article = { '@type': 'NewsArticle', headline: 'The dock closes' };

  it('is taken from JSON-LD before Open Graph', () => {
    const head = `${meta('og:title', 'Other')}${meta('og:site_name', 'Site')}${jsonLd({ ...article, publisher: { name: 'The Courier' } })}`;
    expect(fieldsWith(head)).toMatchObject({ title: 'The dock closes', publisher: 'The Courier' });
  });

  it.each([
    ['a name', 'Tom Reed', 'Tom Reed'],
    ['a person', { '@type': 'Person', name: 'Tom Reed' }, 'Tom Reed'],
    ['several', [{ name: 'Tom Reed' }, 'Ilse Varga', { name: 'Tom Reed' }], 'Tom Reed, Ilse Varga'],
    ['a person of several names', { name: ['Tom Reed', 'Ilse Varga'] }, 'Tom Reed, Ilse Varga'],
    ['a name with "By"', 'By Tom Reed', 'Tom Reed'],
    ['an address', 'https://example.org/tom', null],
    ['nothing', { '@id': '#nobody' }, null],
    ['a number', 7, null],
  ])('may name its author as %s', (_, author, expected) => {
    expect(fieldsWith(jsonLd({ ...article, author })).author).toBe(expected);
  });

  it('does not mix up the article with those that it lists', () => {
    const list = {
      '@type': 'ItemList',
      itemListElement: [{ '@type': 'NewsArticle', headline: 'Another' }],
    };
    expect(fieldsWith(jsonLd([list, article])).title).toBe('The dock closes');
    expect(fieldsWith(jsonLd(list)).title).not.toBe('Another');
  });

  it.each(['{', 'null', '[]', '"text"', '{"@graph": 1}', '<!-- {"@type":"NewsArticle"} -->'])(
    'may be broken, as %s',
    (script) => {
      const head = `<title>The dock</title><script type="application/ld+json">${script}</script>`;
      expect(fieldsWith(head).title).toBe('The dock');
    },
  );

  it.each([
    ['2024-05-14T23:30:00-04:00', '2024-05-14'],
    ['2024-05-14', '2024-05-14'],
    ['14 May 2024', null],
    ['20240514', null],
  ])('is of the day that is written there: %s', (written, day) => {
    expect(fieldsWith(meta('article:published_time', written)).published).toBe(day);
  });

  it('is not of the day when it was changed', () => {
    expect(fieldsWith(meta('article:modified_time', '2024-05-14')).published).toBeNull();
  });

  it('may be a title with the site behind it', () => {
    const head = `<title>x</title>${meta('og:title', 'Dock closes – again | The Courier')}${meta('og:site_name', 'The Courier')}`;
    expect(fieldsWith(head).title).toBe('Dock closes – again');
  });

  it('gives the address of a page that was fetched on its own site only', () => {
    const canonical = (href: string) => `<link rel="canonical" href="${href}">`;
    const fetched = 'https://m.example.org/dock?utm_source=x';
    expect(fieldsWith(canonical('https://www.example.org/dock'), fetched).url).toBe(
      'https://www.example.org/dock',
    );
    expect(fieldsWith(canonical('/dock'), fetched).url).toBe('https://m.example.org/dock');
    expect(fieldsWith(canonical('https://reuters.com/dock'), fetched).url).toBe(fetched);
    expect(fieldsWith(canonical('javascript:alert(1)'), fetched).url).toBe(fetched);
    expect(fieldsWith('', fetched).publisher).toBe('m.example.org');
  });

  it('gives the address of a page that was saved, or the browser does', () => {
    const saved = '<!-- saved from url=(0027)https://www.example.org/dock -->';
    expect(articleOf(`${saved}${story('')}`).fields.url).toBe('https://www.example.org/dock');
    expect(fieldsWith(meta('og:url', 'https://example.org/a')).url).toBe('https://example.org/a');
    expect(fieldsWith('').url).toBeNull();
  });
});

describe('the text of a page', () => {
  const textWith = (body: string) => parsed(articleOf(story(body)).source).text;

  it('keeps its words, spaces that do not break, and forced lines', () => {
    const body =
      '<p>He  paid\n <b>40&nbsp;euros</b>,<!-- x --> <a href="/a">it is said</a>.<br>Then he&shy;left &amp; ran.</p>';
    expect(textWith(body)).toContain(
      '\n\nHe paid 40\u00A0euros, it is said.\nThen he\u00ADleft & ran.',
    );
  });

  it('makes paragraphs of two forced lines, of cells and of preformatted text', () => {
    expect(textWith('<div>It rained here.<br><br>It rained there.</div>')).toContain(
      '\n\nIt rained here.\n\nIt rained there.',
    );
    expect(textWith('<pre>It rained\nhere.\n\nIt rained there.</pre>')).toContain(
      '\n\nIt rained\nhere.\n\nIt rained there.',
    );
    expect(
      textWith(
        '<table><tr><td>Rain</td><td>4 mm</td></tr><tr><td>Wind</td><td>9 m/s</td></tr></table>',
      ),
    ).toContain('\n\nRain | 4 mm\n\nWind | 9 m/s');
  });

  it('marks headings, items and quotations', () => {
    const body =
      '<h2>More</h2><ul><li>One thing, he said.</li><li><p>Another thing.</p></li></ul><blockquote><p>We go.</p><p>— Ilse Varga</p></blockquote>';
    expect(textWith(body)).toMatch(
      /## More\n\n- One thing, he said\.\n\nAnother thing\.\n\n> We go\.\n\n> — Ilse Varga/,
    );
  });

  it('is without what readers do not see', () => {
    const body = `<p hidden>“Never,” he said then.</p><p style="display: none">Nor this.</p><p aria-hidden="true">Nor that.</p><script>"x"</script><noscript>Turn it on.</noscript>`;
    expect(textWith(body)).not.toMatch(/Never|Nor|Turn|"x"/);
  });

  it.each([
    '<p>READ MORE: <a href="/a">Mayor fined over chair</a></p>',
    '<p><a href="/a">Mayor fined over chair</a></p>',
    '<h3>Mayor fined over chair</h3><ul><li><a href="/a">The chair</a></li></ul>',
    '<figure><img src="a.jpg"><figcaption>Mayor fined over chair. Photo: Kim Sato</figcaption></figure>',
    '<p class="image-caption">The mayor was fined over a chair, as it was said.</p>',
    '<aside><p>The Mayor was fined over a chair, as it was said.</p></aside>',
    '<div class="wp-block-pullquote"><p>“Mayor”</p></div>',
    '<form><label>The mayor’s letter</label><button>Sign up</button></form>',
    '<h2>Mayor</h2>',
  ])('is without %s', (furniture) => {
    const { source, leftOut } = articleOf(story(furniture));
    expect(source).not.toMatch(/mayor/i);
    expect(leftOut.map(({ text }) => text).join('\n')).toMatch(/mayor/i);
  });

  it.each([
    '<p><a href="/a">“We go,” said the mayor.</a></p>',
    '<p><a href="/a">The mayor</a>: we shall see about that</p>',
    '<p><a href="/a">The mayor:</a></p><p>We shall see about that, and not before Monday.</p>',
    '<blockquote><p>We shall see.</p><p class="quote-author">The mayor</p></blockquote>',
    '<p>By <a href="/a">the mayor</a> it was never said at all.</p>',
  ])('keeps %s', (body) => {
    expect(textWith(body)).toMatch(/mayor/i);
  });

  it('keeps every paragraph, whatever stands in it', () => {
    const word = fc.constantFrom(
      'dock',
      '“no”',
      '’tis',
      '&',
      '<b>',
      '3 < 4',
      '—',
      '#2',
      'café',
      'a|b',
      '---',
      '* x',
      '…',
    );
    const sentence = fc
      .array(word, { minLength: 1, maxLength: 12 })
      .map(
        (words) =>
          `It was said that ${words.join(' ')} is closed, and that it stays closed for the year.`,
      );
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 3, maxLength: 8 }), (sentences) => {
        const escaped = sentences.map((each) =>
          each.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
        );
        const { source } = articleOf(
          page(`<nav><a href="/">Home</a></nav><main><h1>Dock</h1>${paragraphs(escaped)}</main>`),
        );
        expect(parsed(source).text.trim().split('\n\n').slice(-sentences.length)).toEqual(
          sentences,
        );
      }),
      { numRuns: 25 },
    );
  });

  it('of a server that sends plain text is that text', () => {
    const text = 'One.\n\n<b>Two</b> "three" &amp; four.';
    const made = articleOf(text, {
      contentType: 'text/plain',
      address: 'https://example.org/a.txt',
    });
    expect(parsed(made.source)).toMatchObject({
      url: 'https://example.org/a.txt',
      publisher: 'example.org',
      text: `${text}\n`,
    });
    expect(articleOf(story(''), { contentType: 'text/plain' }).source).not.toContain('<p>');
  });

  it('is no longer than an article may be', () => {
    const long = paragraphs(
      Array.from({ length: 6_000 }, (_, i) => `${PROSE[0]} ${PROSE[2]} (${i})`),
    );
    expect(convert(page(`<article>${long}</article>`))).toMatchObject({
      ok: false,
      kind: 'too-large',
    });
  });
});

describe('front matter that is written', () => {
  it('is read as it was meant', () => {
    const value = fc.option(
      fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
        .map((text) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim())
        .filter((text) => text !== ''),
    );
    const special = fc.constantFrom(
      'report #2 says',
      '#metoo',
      'Talks: the end',
      '- a',
      '[x]',
      '"quoted"',
      "it's",
      '---',
      'no',
      '1984',
      '{a}',
      '[[x]]',
      '* y',
      '& z',
      '!t',
      '| p',
      '> q',
      '%r',
      '@s',
      '`u`',
    );
    const text = fc.oneof(value, special);
    fc.assert(
      fc.property(text, text, text, (title, publisher, note) => {
        const fields = {
          title,
          publisher,
          author: note?.replace(/[[\]]/g, '').trim() || null,
          published: '2024-05-14',
          url: null,
        };
        const { text: body, ...rest } = parsed(articleSource(fields, 'One.'));
        expect(rest).toMatchObject(fields);
        expect(body).toBe('One.\n');
      }),
    );
  });
});
