/** Words that mean the opposite of each other, whatever their inflection. */
import { stemOf } from '../../stemming/stems.ts';
import { ANTONYM_TABLE } from './antonym-table.ts';

/** What WordNet does not pair: small words, and what states do to each other. */
const OWN = `
for in favour favor pro | against anti
lift ease relax waive suspend end scrap | impose tighten keep maintain extend renew
before | after
within inside | outside beyond
forward | back backward
allow permit let authorise authorize approve | forbid ban block bar prohibit veto reject
support back endorse welcome | oppose condemn denounce resist
join enter | leave quit
grant | deny refuse withhold
confirm admit acknowledge | deny dispute reject
agree | disagree refuse
friend ally partner | enemy foe rival adversary
victory triumph | defeat
peace ceasefire truce | war
buy | sell
open reopen | close shut
raise | cut lower
hire | fire sack
near close | far remote distant
first | last
always | never
ahead | behind
credit | blame
praise | criticise criticize
protect defend | attack threaten
release free | detain hold arrest jail
arm | disarm
escalate | deescalate defuse
build | destroy dismantle demolish
win | lose
stay remain | leave go
true | false
`;

/** By the stem of a word: the lines in which it stands on the left, as themselves, and on the right, as their negation. */
let sides: ReadonlyMap<string, ReadonlySet<number>> | null = null;

function readTables(): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  const own = OWN.replace(/[a-z]+/g, stemOf);
  const lines = `${own}\n${ANTONYM_TABLE}`.split('\n').filter((line) => line.includes('|'));
  for (const [index, line] of lines.entries()) {
    for (const [side, stems] of line.split('|').entries()) {
      for (const stem of stems.trim().split(' ')) {
        const known = found.get(stem) ?? new Set();
        found.set(stem, known.add(side === 0 ? index + 1 : -index - 1));
      }
    }
  }
  return found;
}

/** Do two folded words mean the opposite of each other? */
export function areOpposite(a: string, b: string): boolean {
  sides ??= readTables();
  const [left, right] = [sides.get(stemOf(a)), sides.get(stemOf(b))];
  if (left === undefined || right === undefined) return false;
  return left.values().some((line) => right.has(-line));
}
