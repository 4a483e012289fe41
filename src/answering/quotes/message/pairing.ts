/**
 * Which name belongs to which quotation of a message, found for all of them as a whole: each takes the
 * name before or behind it, and a name goes to one of them where it can. What another pairing would tell
 * nearly as well is not plain, and no claim.
 */
import type { Range } from '../../../language/spans/span.ts';
import { type Link, linkBefore, linkBehind, STRENGTH, type Strength } from './links.ts';
import type { Naming } from './namings/naming.ts';

/** The name that a quotation goes by; not `plain`: it may be another's. `told`: what stands for it beside the words, which may be "he". */
export type Paired = { readonly naming: Naming; readonly isPlain: boolean; readonly told: Range };

/** What stands between two quotations, with who is named there. */
export type NamingGap = Range & { readonly namings: readonly Naming[] };

type PairingCandidate = { readonly naming: Naming; readonly strength: Strength };

/** What it costs that a name goes to the quotations on both of its sides. */
const TWICE = 1.5;
/** By how much the best pairing must beat one that gives a quotation to somebody else. */
const MARGIN = 1;

/** Quotations to both sides up to which another pairing is looked for. */
const REACH = 3;

/** For each quotation who is named for it; `gaps` are one more than there are quotations. */
export function pair(text: string, gaps: readonly NamingGap[]): readonly (Paired | null)[] {
  const candidates = gaps.slice(1).map((behind, index) => {
    const before = gaps[index];
    return [
      ...(before === undefined ? [] : candidatesBefore(text, before)),
      ...candidatesBehind(text, behind),
    ];
  });
  return bestOf(candidates).chosen.map((choice, index) =>
    choice === null
      ? null
      : {
          naming: choice.naming,
          isPlain: isPlain(choice, index, candidates),
          told: choice.naming,
        },
  );
}

function isPlain(
  { naming, strength }: PairingCandidate,
  index: number,
  candidates: readonly (readonly PairingCandidate[])[],
): boolean {
  if (strength === 'loosely') return false;
  const from = Math.max(0, index - REACH);
  const near = candidates.slice(from, index + REACH + 1);
  const others = near.map((own, at) =>
    at === index - from ? own.filter((one) => one.naming !== naming) : own,
  );
  return bestOf(near).score - bestOf(others).score >= MARGIN;
}

type Chain = {
  readonly score: number;
  readonly choice: PairingCandidate | null;
  readonly before: Chain | null;
};

/** The best choice for all quotations (Viterbi). */
function bestOf(candidates: readonly (readonly PairingCandidate[])[]): {
  readonly score: number;
  readonly chosen: readonly (PairingCandidate | null)[];
} {
  let chains: readonly Chain[] = [{ score: 0, choice: null, before: null }];
  for (const own of candidates)
    chains = [null, ...own].map((choice) => best(chains.map((before) => linked(before, choice))));
  const last = best(chains);
  const chosen: (PairingCandidate | null)[] = [];
  for (let chain: Chain | null = last; chain?.before; chain = chain.before)
    chosen.unshift(chain.choice);
  return { score: last.score, chosen };
}

const best = (chains: readonly Chain[]): Chain =>
  chains.reduce((top, one) => (one.score > top.score ? one : top));

function linked(before: Chain, choice: PairingCandidate | null): Chain {
  const isTwice = choice !== null && before.choice?.naming === choice.naming;
  const gain = choice === null ? 0 : STRENGTH[choice.strength] - (isTwice ? TWICE : 0);
  return { score: before.score + gain, choice, before };
}

/** Characters around a name, and from it to a quotation, that are looked at. */
const FARTHEST = 300;

function candidatesBefore(text: string, gap: NamingGap): readonly PairingCandidate[] {
  const near = gap.namings.filter(({ end }) => gap.end - end <= FARTHEST);
  return mostSure(near.toReversed(), (naming) =>
    linkBefore({
      ahead: written(text, Math.max(gap.start, naming.start - FARTHEST), naming.start, gap.namings),
      between: written(text, naming.end, gap.end, near),
    }),
  );
}

function candidatesBehind(text: string, gap: NamingGap): readonly PairingCandidate[] {
  const near = gap.namings.filter(({ start }) => start - gap.start <= FARTHEST);
  return mostSure(near, (naming) =>
    linkBehind({
      between: written(text, gap.start, naming.start, near),
      after: written(text, naming.end, Math.min(gap.end, naming.end + FARTHEST), gap.namings),
      leadsOn: gap.end < text.length && !text.slice(naming.end, gap.end).includes('\n'),
    }),
  );
}

/** Of names, the nearest first, the one that stands for the quotation beside it most surely. */
function mostSure(
  nearest: readonly Naming[],
  linkOf: (naming: Naming) => Link | null,
): readonly PairingCandidate[] {
  const all = nearest.flatMap((naming): PairingCandidate[] => {
    const link = linkOf(naming);
    if (link === null || link === 'denied') return [];
    // "On a law page: “…” - Ann Lee": what carries the words of others gives way to somebody.
    const isLess = naming.kind === 'outlet' && STRENGTH[link] > STRENGTH.likely;
    return [{ naming, strength: isLess ? 'likely' : link }];
  });
  const most = Math.max(...all.map(({ strength }) => STRENGTH[strength]));
  return all.filter(({ strength }) => STRENGTH[strength] === most).slice(0, 1);
}

/** What stands there, with ◇ for each name, a run of white space as one, no stops that end no sentence ("(the guard!!)", "9.40"), and no bracket of the name's own aside. */
function written(text: string, start: number, end: number, namings: readonly Naming[]): string {
  let at = start;
  let out = '';
  for (const naming of namings) {
    if (naming.start < start || naming.end > end) continue;
    out += `${text.slice(at, naming.start)}◇`;
    at = naming.end;
  }
  return (out + text.slice(at, end))
    .replace(/\[/g, '(')
    .replace(/\]/g, ')')
    .replace(/[.!?]+(?=[),:\d])|(?<=\b\p{Lu})\./gu, '')
    .replace(/^[)]/, '')
    .replace(/\s+/g, (space) => (space.includes('\n') ? '\n' : ' '));
}
