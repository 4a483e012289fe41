import { isGivenName } from './given-names.ts';

/** Abbreviations whose full stop does not end a sentence, in lower case and without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms messrs dr prof sr jr st mt ft sen sens rep reps gov govs gen lt col maj capt cmdr adm sgt cpl pvt brig ' +
    'hon rev fr msgr supt insp det amb pres sec dep chmn comm asst assoc atty att eng engr ven adv barr cllr ald cdr cdre ' +
    'vs v inc ltd co corp plc no nos vol pp ed eds est approx dept univ ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn mo mont neb nev okla ore pa penn ' +
    'tenn tex vt va wash wis wyo ave blvd rd e.g i.e a.m p.m u.s u.k u.n n.y d.c ph.d'
  ).split(' '),
);

/** Abbreviations that do end a sentence when a capital letter follows that opens no name. */
export const MAY_END_SENTENCE: ReadonlySet<string> = new Set(
  'inc ltd co corp plc a.m p.m u.s u.k u.n jr sr d.c n.y ph.d'.split(' '),
);

/** Abbreviations that are also words: only with a capital letter do they take the stop. */
export const ONLY_CAPITAL: ReadonlySet<string> = new Set(
  'no mass wash ill ore pa la del sun sat fri mon wed mar jan dec col gen sec dep ave ed hon art fig rev md me va ind cal ark ala adm barr ald comm'.split(
    ' ',
  ),
);

const LAST_NAME = /(\p{Lu}[\p{L}-]*) $/u;
const FULL_NAME = /^\. \p{Lu}\p{L}+ \p{Lu}/u;

/** "Ma. Corazon Lim": whether "Ma", with what stands before it and behind, is short for Maria; "Jack Ma." is not. */
export const isMaria = (before: string, after: string): boolean =>
  FULL_NAME.test(after) && !isGivenName((LAST_NAME.exec(before)?.[1] ?? '').toLowerCase());
