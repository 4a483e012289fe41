/** The paths at which a plain string is reachable; branded keys, literals and numbers are none. */
export type Plain<T, Path extends string = ''> = string extends T
  ? Path
  : T extends string | number | boolean | null | undefined
    ? never
    : T extends readonly (infer Item)[]
      ? Plain<Item, `${Path}[]`>
      : { [Key in keyof T & string]: Plain<T[Key], `${Path}.${Key}`> }[keyof T & string];
