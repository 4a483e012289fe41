/**
 * The date that a time phrase means, counted from the day an article was published. Pure: it looks at
 * no clock.
 */
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const DAY = 86_400_000;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

const toIso = (time: number): string => new Date(time).toISOString().slice(0, 10);

const indexOf = (names: readonly string[], word: string): number =>
  names.findIndex(
    (name) => name === word || (word.length >= 3 && name.startsWith(word.replace(/\.$/, ''))),
  );

/** The last day of that name up to the day of publication; "last" goes a week further if it is that day. */
function weekdayBefore(published: number, weekday: number, last: boolean): number {
  const back = (new Date(published).getUTCDay() - weekday + 7) % 7;
  return published - (back === 0 && last ? 7 : back) * DAY;
}

/** "8 June", "June 8, 2022"; without a year the last such day up to publication. */
function monthDay(words: readonly string[], published: number): number | null {
  const month = words.map((word) => indexOf(MONTHS, word)).find((index) => index >= 0);
  const day = words.map((word) => /^(\d{1,2})(st|nd|rd|th)?$/.exec(word)?.[1]).find(Boolean);
  if (month === undefined || day === undefined) return null;
  const printedYear = words.find((word) => /^(19|20)\d\d$/.test(word));
  const publishedYear = new Date(published).getUTCFullYear();
  const year = printedYear ? Number(printedYear) : publishedYear;
  const time = Date.UTC(year, month, Number(day));
  if (new Date(time).getUTCMonth() !== month) return null;
  return !printedYear && time > published ? Date.UTC(year - 1, month, Number(day)) : time;
}

/**
 * ISO date of a time phrase ("Earlier on Wednesday", "yesterday", "8 June"), given the ISO date of
 * publication; null where it names no single day or the article has no date.
 */
export function dateOf(phrase: string, published: string | null): string | null {
  const match = ISO_DATE.exec(published ?? '');
  if (!match) return null;
  const today = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  const words: readonly string[] = phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.includes('next')) return null;
  if (words.includes('yesterday')) return toIso(today - DAY);
  if (words.includes('today') || words.includes('tonight')) return toIso(today);
  const dated = monthDay(words, today);
  if (dated !== null) return toIso(dated);
  const weekday = words.map((word) => indexOf(WEEKDAYS, word)).find((index) => index >= 0);
  return weekday === undefined
    ? null
    : toIso(weekdayBefore(today, weekday, words.includes('last')));
}
