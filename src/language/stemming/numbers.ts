const CARDINALS =
  `zero - two three four five six seven eight nine ten eleven twelve thirteen fourteen
  fifteen sixteen seventeen eighteen nineteen twenty`.split(/\s+/);
const ORDINALS =
  `- first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
  thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`.split(
    /\s+/,
  );
const TENS = 'thirty forty fifty sixty seventy eighty ninety'.split(' ');

const ending = (value: number): string => {
  if (value >= 11 && value <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
};

/** Number words with one meaning to the digits that stand for them; "one" is left out, as it is mostly no number. */
const DIGITS: ReadonlyMap<string, string> = new Map([
  ...CARDINALS.map((word, value) => [word, `${value}`] as const),
  ...ORDINALS.map((word, value) => [word, `${value}${ending(value)}`] as const),
  ...TENS.map((word, index) => [word, `${(index + 3) * 10}`] as const),
]);

/** "seventh" → "7th", "twelve" → "12"; any other word as it is. */
export const numberWord = (word: string): string => DIGITS.get(word) ?? word;
