/** "Ms Vik, you told the board, “…”": in a dialogue "you" is whoever answers. */
import type { Found } from '../../attribution/found.ts';
import { spanOf } from '../../names/phrase-head.ts';
import type { Row } from '../continued.ts';

const isYours = ({ page, draft: { subject }, bearer }: Found): boolean =>
  bearer?.draft.rule === 'turn' &&
  subject !== null &&
  subject.to - subject.from === 1 &&
  page.tokens[subject.from]?.lower === 'you';

/** How many statements the answer is looked for among: it keeps the reading linear. */
const REACH = 20;

/** The next turn in a row of what is said, and in the row behind it, if it is another's. */
function answerTo(one: Found, found: readonly Found[]): Found | null {
  const next = found.find(({ draft }) => draft.rule === 'turn');
  const isOther = next?.resolved?.member && next.resolved.member !== one.bearer?.resolved?.member;
  return isOther ? next : null;
}

function addressed(one: Found, behind: () => readonly Found[]): Found {
  const answer = isYours(one) ? answerTo(one, behind()) : null;
  if (!answer?.resolved || !one.draft.subject) return one;
  const mention = spanOf(one.page.tokens, one.draft.subject);
  const resolved = { ...answer.resolved, basis: 'pronoun', mention } as const;
  return { ...one, resolved, draft: { ...one.draft, rule: 'addressed' } };
}

/** Rows in which what "you" said is of whoever speaks next. */
export const withAddressed = (rows: readonly Row[]): readonly Row[] =>
  rows.map(({ page, found }, at) => {
    const next = rows[at + 1]?.found ?? [];
    const behind = (place: number) => [
      ...found.slice(place + 1, place + REACH),
      ...next.slice(0, REACH),
    ];
    return { page, found: found.map((one, place) => addressed(one, () => behind(place))) };
  });
