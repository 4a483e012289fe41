/** A file of the knowledge folder as it lies on disk; `name` is relative to the folder. */
export type ArticleFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Whether what it says of its publisher and address is a person's word alone; false unless told. */
  readonly pasted?: boolean;
};

/** What is wrong with a file, where (`line` counts from 1 in the file; null: the file as a whole) and what to do. */
export type Problem = {
  readonly file: string;
  readonly line: number | null;
  readonly message: string;
};

/** One line for people: `knowledge/x.md:3: "published" is not a date (got "May")`. */
export function describeProblem(problem: Problem, folder = 'knowledge'): string {
  const place = problem.line === null ? '' : `:${problem.line}`;
  return `${folder.replace(/\/$/, '')}/${problem.file}${place}: ${problem.message}`;
}
