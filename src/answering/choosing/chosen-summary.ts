/** A summary by a model's choice: the program groups by party, and hears whom the model left out. */
import type { Answer, Quotation, SummaryPart } from '../answer.ts';
import type { PreparedLibrary } from '../lookup/lookups.ts';
import { balanceOf } from '../summary/balance.ts';
import {
  isParty,
  mostQuotations,
  partyMeant,
  type SummaryRequest,
  whoSpeaks,
} from '../summary/summarize.ts';
import type { Candidates } from './candidates.ts';

/** A summary as a question to a model, and what search is asked for it. */
export function summaryTask(request: SummaryRequest, library: PreparedLibrary) {
  const { topic, party } = request;
  const most = mostQuotations(request);
  const whose = party === undefined ? 'what each side says' : `only what ${party} says`;
  const about = topic ?? 'the whole dispute';
  const sought = topic ?? mostQuoted(party, library);
  return {
    question: `Sum up ${whose} about ${about}: choose up to ${most} passages.`,
    sought: party === undefined ? sought : `${party} ${sought}`,
    most,
  };
}

const MOST_NAMES = 12;

/** The names of those who are quoted most, of one party or of all. */
function mostQuoted(party: string | undefined, library: PreparedLibrary): string {
  const only = party === undefined ? null : partyMeant(party, library);
  const names = library.quoted
    .filter((speaker) => only === null || isParty(only, speaker, library))
    .toSorted((a, b) => b.statements - a.statements)
    .map(({ name }) => name);
  return [...new Set(names)].slice(0, MOST_NAMES).join(' ');
}

/** The candidates of the party that a summary is about. */
export function ofParty(
  candidates: Candidates,
  name: string,
  library: PreparedLibrary,
): Candidates {
  const party = partyMeant(name, library);
  const list = candidates.list.filter(
    ({ speakers }) =>
      speakers.length > 0 && speakers.every((speaker) => isParty(party, speaker, library)),
  );
  return { ...candidates, list };
}

const NOBODY = { parts: [], balance: { notShown: 0 } };

/**
 * The chosen quotations by party, in the order chosen. Parties that the rules hear on the topic and
 * the model left out follow with one quotation each, as far as there is room.
 */
export function chosenSummary(
  quotations: readonly Quotation[],
  rules: Answer,
  request: SummaryRequest,
  library: PreparedLibrary,
): Extract<Answer, { kind: 'summary' }> {
  const whose = (quotation: Quotation): SummaryPart['who'] | null => {
    const statement = library.statements.get(quotation.statement ?? '');
    const speaker = library.speakers.get(statement?.speaker ?? '');
    return speaker === undefined ? null : whoSpeaks(speaker, library);
  };
  const groups = Map.groupBy(quotations, whose);
  const ofOne = request.party !== undefined;
  const narration = ofOne ? [] : (groups.get(null) ?? []);
  const chosen = [...groups].flatMap(([who, of]): readonly SummaryPart[] =>
    who === null ? [] : [{ who, quotations: of }],
  );
  const { parts: heard, balance } = rules.kind === 'summary' ? rules : NOBODY;
  const unheard = heard.filter(({ who }) => !groups.has(who));
  const added = unheard.slice(0, Math.max(0, mostQuotations(request) - quotations.length));
  const parts = [
    ...chosen,
    ...added.map((part) => ({ ...part, quotations: part.quotations.slice(0, 1) })),
  ];
  const notShown = unheard.length - added.length + balance.notShown;
  return {
    kind: 'summary',
    parts,
    narration,
    balance: { ...balanceOf(parts, ofOne, library), notShown },
  };
}
