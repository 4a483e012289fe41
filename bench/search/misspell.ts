import { createRandom } from './many-passages.ts';

/** Questions with one word of at least five letters misspelt: a letter dropped, added, replaced or swapped with the next, not the first. */
export function misspellAll(questions: readonly string[]): readonly string[] {
  const random = createRandom(11);
  return questions.map((question) => {
    const words = [...question.matchAll(/\p{L}{5,}/gu)];
    const chosen = words[random(words.length)];
    if (!chosen) return question;
    const word = chosen[0];
    const at = 1 + random(word.length - 2);
    const letter = String.fromCharCode(97 + random(26));
    const [head, here, next, tail] = [
      word.slice(0, at),
      word[at],
      word[at + 1],
      word.slice(at + 2),
    ];
    const edits = [
      `${head}${next}${tail}`,
      `${head}${letter}${here}${next}${tail}`,
      `${head}${letter}${next}${tail}`,
      `${head}${next}${here}${tail}`,
    ];
    const end = chosen.index + word.length;
    return question.slice(0, chosen.index) + edits[random(edits.length)] + question.slice(end);
  });
}
