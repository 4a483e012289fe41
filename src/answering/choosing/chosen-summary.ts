/** A summary by a model's choice: the program groups by party, and hears whom the model left out. */
import type { Hit, Library } from '../../library/library.ts';
import type { Answer, Quotation, SummaryPart } from '../answer.ts';
import { balanceOf } from '../balance.ts';
import { paragraphAt } from '../corpus.ts';
import { quotationsIn } from '../quotation.ts';
import { isParty, mostQuotations, partyMeant, type SummaryRequest, whoSpeaks } from '../summary.ts';
import type { Candidates } from './candidate.ts';

/** A summary as a question to a model. */
export function summaryQuestion(request: SummaryRequest): string {
  const { topic = 'the whole dispute', party } = request;
  const whose = party === undefined ? 'what each side says' : `only what ${party} says`;
  return `Sum up ${whose} about ${topic}: choose up to ${mostQuotations(request)} passages.`;
}

/** The passages that an answer quotes, as if search had found them: for a summary of everything. */
export function hitsIn(answer: Answer, library: Library): readonly Hit[] {
  const found = quotationsIn(answer).flatMap(({ shown }) => {
    const article = library.articles.get(shown.article);
    const number = article && paragraphAt(article, shown.start)?.number;
    return library.passages.of(shown.article).filter(({ paragraph }) => paragraph === number);
  });
  return [...new Set(found.map(({ id }) => id))].map((passage) => ({
    passage,
    score: 0,
    certainty: 0,
    coverage: 0,
    sentences: new Map(),
  }));
}

/** The candidates of the party that a summary is about. */
export function ofParty(candidates: Candidates, name: string, library: Library): Candidates {
  const party = partyMeant(name, library);
  const list = candidates.list.filter(
    ({ speakers }) =>
      speakers.length > 0 && speakers.every((speaker) => isParty(party, speaker, library)),
  );
  return { ...candidates, list };
}

/**
 * The chosen quotations by party, in the order chosen. Parties that the rules hear on the topic and
 * the model left out follow with one quotation each, as far as there is room.
 */
export function chosenSummary(
  quotations: readonly Quotation[],
  rules: Answer,
  request: SummaryRequest,
  library: Library,
): Extract<Answer, { kind: 'summary' }> {
  const whose = (quotation: Quotation): SummaryPart['who'] | null => {
    const statement = library.statements.get(quotation.statement ?? '');
    const speaker = library.speakers.get(statement?.speaker ?? '');
    return speaker === undefined ? null : whoSpeaks(speaker, library);
  };
  const groups = Map.groupBy(quotations, whose);
  const narration = groups.get(null) ?? [];
  const chosen = [...groups].flatMap(([who, of]): readonly SummaryPart[] =>
    who === null ? [] : [{ who, quotations: of }],
  );
  const heard = rules.kind === 'summary' ? rules.parts : [];
  const unheard = heard.filter(({ who }) => !groups.has(who));
  const added = unheard.slice(0, Math.max(0, mostQuotations(request) - quotations.length));
  const parts = [
    ...chosen,
    ...added.map((part) => ({ ...part, quotations: part.quotations.slice(0, 1) })),
  ];
  const only = request.party === undefined ? null : partyMeant(request.party, library);
  const notShown =
    unheard.length - added.length + (rules.kind === 'summary' ? rules.balance.notShown : 0);
  return {
    kind: 'summary',
    parts,
    narration,
    balance: { ...balanceOf(parts, only, library), notShown },
  };
}
