/** The lines that somebody writes above an article that they paste: a line each, in any order. */

export type PastedFields = {
  title?: string;
  publisher?: string;
  published?: string;
  url?: string;
};

/** An address and a day are told by their form; what else there is is the title, then the publisher, then in vain. */
export function readAbout(about: string): {
  readonly fields: PastedFields;
  readonly unplaced: readonly string[];
} {
  const fields: PastedFields = {};
  const unplaced: string[] = [];
  for (const line of about.split('\n').map((each) => each.trim())) {
    if (line === '') continue;
    const name = nameOf(line, fields);
    if (name === null || fields[name] !== undefined) unplaced.push(line);
    else fields[name] = name === 'published' ? (writtenDay(line) ?? line) : line;
  }
  return { fields, unplaced };
}

/** Null: a day that one reads as the 3rd of April, another as the 4th of March. */
function nameOf(line: string, { title }: PastedFields): keyof PastedFields | null {
  if (/^https?:\/\//i.test(line)) return 'url';
  if (ISO.test(line) || writtenDay(line) !== null) return 'published';
  if (/^\d{1,2}([/.-])\d{1,2}\1\d{2,4}$/.test(line)) return null;
  return title === undefined ? 'title' : 'publisher';
}

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const MONTH = '([a-z]{3,9})\\.?';
const DAY_FIRST = new RegExp(`^${WEEKDAY}${DAY}\\s+${MONTH},?\\s+(\\d{4})$`, 'i');
const MONTH_FIRST = new RegExp(`^${WEEKDAY}${MONTH}\\s+${DAY},?\\s+(\\d{4})$`, 'i');
const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** "2026-9-14", "14 September 2026", "Monday, Sept. 14, 2026": the day as an ISO date; null where the line is none. */
function writtenDay(line: string): string | null {
  const [, year, month, day] = ISO.exec(line) ?? [];
  if (year !== undefined) return isoDay(year, Number(month), Number(day));
  const [, firstDay, laterMonth, lastYear] = DAY_FIRST.exec(line) ?? [];
  if (lastYear !== undefined) return isoDay(lastYear, monthNamed(laterMonth), Number(firstDay));
  const [, firstMonth, laterDay, itsYear] = MONTH_FIRST.exec(line) ?? [];
  if (itsYear !== undefined) return isoDay(itsYear, monthNamed(firstMonth), Number(laterDay));
  return null;
}

/** 1 to 12; 0 where no month is called or cut so. */
const monthNamed = (name = ''): number =>
  MONTHS.findIndex((month) => month.startsWith(name.toLowerCase())) + 1;

/** Null where the calendar has no such day. */
function isoDay(year: string, month: number, day: number): string | null {
  const time = new Date(Date.UTC(Number(year), month - 1, day));
  const isThere = time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  return isThere ? time.toISOString().slice(0, 10) : null;
}
