/**
 * Text → ISO code of its language: a glance at the small words decides, `franc-min` is asked for
 * the rest. Statements are read in English only.
 */
import { franc } from 'franc-min';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
} from '../../language/lexicon/function-words.ts';

/** How much of an article is looked at, in characters: at a glance, and by the detector. */
const GLANCE = 1200;
const SAMPLE = 6000;

/** Share of small English words in a text that is surely English; in others it is under a tenth. */
const ENGLISH_SHARE = 0.22;
const FEWEST_WORDS = 25;

const isSmallWord = (word: string): boolean =>
  PREPOSITIONS.has(word) ||
  DETERMINERS.has(word) ||
  AUXILIARIES.has(word) ||
  CONJUNCTIONS.has(word) ||
  ADVERBS.has(word);

/** Share of small English words among the first words of a text. */
function englishShare(sample: string): { share: number; words: number } {
  const words: readonly string[] = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const small = words.filter(isSmallWord).length;
  return { share: words.length === 0 ? 0 : small / words.length, words: words.length };
}

/**
 * ISO 639-1 code of the language of a text. Text with many small English words is English at once;
 * else franc decides. Text too short to tell counts as English.
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const { share, words } = englishShare(text.slice(0, GLANCE));
  if (share >= ENGLISH_SHARE) return 'en';
  const found = franc(sample, { minLength: 20 });
  if (found === 'und') return 'en';
  const code = new Intl.Locale(found).language;
  const isShort =
    words > 0 &&
    words < FEWEST_WORDS &&
    /^[\p{Script=Latin}\p{M}\p{P}\p{S}\p{Z}\p{N}\p{C}]*$/u.test(sample);
  return isShort ? 'en' : code;
}
