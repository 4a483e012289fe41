import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../../src/library/build.ts';
import { describeProblem } from '../../../src/library/files/article-file.ts';
import { createReceiver, libraryParts } from '../../../src/library/packed/library-parts.ts';
import { contentsOf } from '../../support/library.ts';

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

const article = file(
  'talks.md',
  'Talks end\n\nMaria Lopez, the mayor of Leeds, met Ivan Petrov.\n\n"The talks have failed," Lopez said on Monday.\n',
);

const build = (corrections: string) =>
  buildLibrary([article, file('corrections.yaml', corrections)]);

describe('corrections.yaml', () => {
  const right =
    '- article: talks\n  words: The talks have failed\n  speaker: Ivan Petrov\n  date: 2022-06-09\n';

  it('overrules who said what', () => {
    const built = build(right);
    if (!built.ok) throw new Error('it must build');
    const [statement] = built.library.statements.values();
    expect(built.library.speakers.get(statement?.speaker ?? '')?.name).toBe('Ivan Petrov');
    expect(built.notices).toEqual([]);
  });

  it('is in force in a library that is put together from parts', () => {
    const files = [article, file('corrections.yaml', right)];
    const receiver = createReceiver();
    for (const part of libraryParts(files)) receiver.add(part);
    expect(contentsOf(receiver.finish())).toEqual(contentsOf(buildLibrary(files)));
  });

  it('may name the article by its file, and may be empty', () => {
    expect(build(right.replace('talks', 'talks.md'))).toMatchObject({ ok: true, notices: [] });
    expect(build('')).toMatchObject({ ok: true, notices: [] });
  });

  it.each([
    [
      'whose words are gone',
      right.replace('failed', 'ended well'),
      ':1: has no effect: "The talks have ended well" is not in "talks" any more',
    ],
    [
      'whose article is gone',
      `${right}\n- article: other\n  words: x\n  speaker: ""\n`,
      ':6: has no effect: there is no article "other"',
    ],
  ])('%s is told, and the library stands', (_, corrections, notice) => {
    const built = build(corrections);
    const notices = built.ok ? built.notices.map((each) => describeProblem(each)) : [];
    expect(notices).toEqual([`knowledge/corrections.yaml${notice}`]);
  });

  it.each([
    ['not YAML', '- article: "talks', /corrections\.yaml:1: is not valid YAML/],
    ['no list', 'article: talks', /corrections\.yaml:1: is not a list: each correction/],
    [
      'without a speaker',
      '\n- article: talks\n  words: x\n',
      /corrections\.yaml:2: "speaker" is wrong or missing/,
    ],
    [
      'with a date that is none',
      right.replace('2022-06-09', 'May'),
      /corrections\.yaml:1: "date" is wrong/,
    ],
  ])('that is %s is a problem with its line', (_, corrections, message) => {
    const built = build(corrections);
    const problems = built.ok ? [] : built.problems.map((each) => describeProblem(each));
    expect(problems).toEqual([expect.stringMatching(message)]);
  });
});
