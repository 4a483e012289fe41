import { describe, expect, it } from 'vitest';
import { report } from '../../src/cli/extract/report.ts';
import { readArticle } from '../../src/reading/read.ts';

const FRENCH =
  'Le président a déclaré mercredi que la France ne reculera pas. « Nous tiendrons bon », a dit Emmanuel Macron à la presse. Le ministre des Affaires étrangères a ajouté que des négociations étaient en cours.';
const CHINESE =
  '中国外交部发言人汪文斌周三在北京表示："我们坚决反对任何形式的单边制裁。"他说，有关各方应保持克制，通过对话解决分歧。';
const ARABIC =
  'قال المتحدث باسم وزارة الخارجية إن بلاده "لن تقبل" بأي حل مفروض من الخارج، وأضاف أن المفاوضات مستمرة.';

const articleOf = (text: string) => ({ id: 'a', text, title: null, published: null, aliases: {} });

describe('an article that is not in English', () => {
  it.each([
    ['fr', FRENCH],
    ['zh', CHINESE],
    ['ar', ARABIC],
  ])(
    'in %s keeps its paragraphs and yields no statement and no invented speaker',
    (language, text) => {
      const reading = readArticle(articleOf(text));
      expect(reading).toMatchObject({ language, statements: [], speakers: [] });
      expect(reading.paragraphs).toHaveLength(1);
      expect(report(articleOf(text), reading, { explain: false })).toContain(
        `Not in English (${language})`,
      );
    },
  );
});

it('a line too short to tell counts as English, though it looks like another language', () => {
  expect(readArticle(articleOf('Minister resigns. Parliament votes Tuesday.')).language).toBe('en');
});

it('a short English line counts as English', () => {
  expect(readArticle(articleOf('“No,” Xi said.')).language).toBe('en');
});
