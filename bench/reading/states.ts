/** Whether officials are shown with the state that they speak for, and nobody else with one. */
import { readArticle } from '../../src/reading/read.ts';
import { casesOf } from '../support/data.ts';
import { articleOf } from '../support/extract.ts';
import { percent } from '../support/print.ts';
import type { GoldQuote, GoldText } from './attribution.ts';

/** `state`: for which the speaker speaks as its official or body; null where for none. */
type WithState = GoldQuote & { readonly state: string | null };
type Shown = { readonly gold: WithState; readonly state: string | null };

const COVERED = 0.8;

/** The speakers shown for the quotations of an article, with their states. */
function shownIn(text: GoldText): readonly Shown[] {
  const { statements, speakers } = readArticle(articleOf(text));
  const states = new Map(speakers.map(({ id, party }) => [id, party]));
  return (text.quotes as readonly WithState[]).flatMap((gold) => {
    const spoken = statements.filter(
      ({ speaker, quoted }) => speaker !== null && quoted.some((words) => covers(words, gold)),
    );
    // Of "Lee said Vik had told her: …" it is Vik's, as readers are shown it.
    const shown = spoken.find(({ bearer }) => bearer !== null) ?? spoken[0];
    if (!shown || gold.speaker === null) return [];
    return [{ gold, state: states.get(shown.speaker ?? '') ?? null }];
  });
}

const covers = (words: { start: number; end: number }, { start, end }: GoldQuote): boolean =>
  (Math.min(words.end, end) - Math.max(words.start, start)) / (end - start) >= COVERED;

export function measureStates(): void {
  const shown = casesOf<GoldText>('reading/states').flatMap(shownIn);
  const officials = shown.filter(({ gold }) => gold.state !== null);
  const right = officials.filter(({ gold, state }) => state === gold.state).length;
  const others = shown.filter(({ gold }) => gold.state === null);
  const given = others.filter(({ state }) => state !== null).length;
  console.log(
    `officials shown with their state: ${right} of ${officials.length} ` +
      `(${percent(right, officials.length)}, to reach 90%); others given one: ${given} of ${others.length}`,
  );
}
