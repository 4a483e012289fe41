/** The state of an office or body that leaves it out: told before it, what the paragraph before is about, or the paper's own. */
import type { Page } from '../../names/prepared-paragraph.ts';
import { sentenceAt } from '../../names/sentence-at.ts';
import type { Phrase } from '../../structure/noun-phrases.ts';
import type { Mention } from '../cast.ts';
import { type Envoys, stateOfEnvoy } from './envoys.ts';
import { hasOffice, nativeTo } from './has-office.ts';
import { isStateBody, type OfficeKind } from './office-kind.ts';
import { capitalBehind, toldBefore, topicOf } from './told-before.ts';

/** What is looked at of the text around. */
export type OfficeContext = {
  readonly page: Page;
  /** Those named on it. */
  readonly here: readonly Mention[];
  readonly before: { readonly page: Page } | null;
  /** The state that the article is at home in. */
  readonly home: string | null;
  /** The envoys that the article tells with their state. */
  readonly envoys: Envoys;
};

/** Of those that the text tells the first that has such an office; null where it tells none. */
export function stateAround(
  { page, here, before, home, envoys }: OfficeContext,
  office: Phrase,
  kind: OfficeKind,
): string | null {
  const told = toldBefore(page, office.from);
  if (kind === 'voice')
    return told?.by === 'body' ? told.state : bodyNamed(page, here, office.from);
  if (kind === 'envoy')
    return stateOfEnvoy(page, office, told ?? (before ? topicOf(before.page) : null), envoys);
  const topic = kind !== 'rank' && before ? topicOf(before.page) : null;
  const isNear = told !== null && (kind !== 'title' || told.by !== 'only');
  const near = isNear ? told.state : null;
  const states =
    kind === 'title'
      ? [near, home, topic?.by === 'place' ? null : topic?.state]
      : [near, topic?.state, home];
  const state = [...states, told?.state, capitalBehind(page, office.to)].find(
    (one) => one && hasOffice(one, page.tokens, office),
  );
  return state ?? nativeTo(page.tokens, office);
}

/** "Sources in the Commerce Ministry were blunt. “No,” an official said.": of the body of state named last. */
function bodyNamed(page: Page, here: readonly Mention[], at: number): string | null {
  const before = page.sentences[sentenceAt(page, at) - 1];
  const body = here.findLast(
    ({ name }) =>
      before &&
      name.core >= before.from &&
      name.to <= before.to &&
      isStateBody(page.tokens.slice(name.core, name.to)),
  );
  return body?.member.party ?? null;
}
