/** Quotations in quotations: what the one quoted says that somebody else said. */
import { draftsIn } from '../attribution/attribute.ts';
import type { Found } from '../attribution/found.ts';
import type { Page } from '../names/prepared-paragraph.ts';
import type { Member } from '../speakers/cast.ts';
import type { Introduced } from '../speakers/enter-names.ts';
import { resolvePhrase } from '../speakers/resolve-mention.ts';
import type { Resolved, Setting } from '../speakers/setting.ts';
import { sentencesIn } from '../structure/sentence-tokens.ts';

/** The inside of a quotation as a page of its own. */
function insidePage(text: string, page: Page, index: number): Page | null {
  const inside = page.inside[index];
  if (!inside || inside.quotations.length === 0) return null;
  const { tokens, quotations, names } = inside;
  return {
    paragraph: page.paragraph,
    quotations,
    tokens,
    names,
    sentences: sentencesIn(text, tokens),
    inside: [],
    turns: [],
    isAside: false,
    opensSection: false,
  };
}

const OWN = /^(i|we)$/i;

/** Who speaks inside another's quotation: "I" is that other; he and she may be anybody. */
function speakerInside(
  setting: Setting,
  subject: { from: number; to: number },
  outer: Member | null,
): Resolved | null {
  const first = setting.page.tokens[subject.from];
  if (first && subject.to - subject.from === 1 && OWN.test(first.text)) {
    const mention = { start: first.start, end: first.end };
    return outer && { member: outer, basis: 'pronoun', mention, candidates: [] };
  }
  const resolved = resolvePhrase(setting, subject, new Set());
  return resolved.basis === 'named' || resolved.basis === 'role' ? resolved : null;
}

/** Statements inside a statement's quotations, in single marks: `"He told me, 'No,'" she said`. */
export function nestedIn(setting: Setting, named: Introduced, outer: Found): readonly Found[] {
  if (outer.bearer) return [];
  const { text } = setting;
  return outer.draft.quotations.flatMap((index) => {
    const page = insidePage(text, outer.page, index);
    if (!page) return [];
    const inner: Setting = { ...setting, page, mentions: named.inside[index] ?? [] };
    return page.sentences.flatMap((sentence) =>
      draftsIn(text, page, sentence).flatMap((draft): Found[] => {
        if (!draft.subject || draft.quotations.length === 0 || draft.within) return [];
        const resolved = speakerInside(inner, draft.subject, outer.resolved?.member ?? null);
        if (!resolved?.member) return [];
        return [
          {
            page,
            draft: { ...draft, rule: 'nested' },
            resolved,
            sentence,
            borrowed: false,
            bearer: outer,
          },
        ];
      }),
    );
  });
}
