import type { Sources } from '../../app/contracts.ts';
import { hitsFor } from '../choosing/hits.ts';
import { foundStretches } from '../choosing/found.ts';
import { evidenceFor } from './evidence.ts';
import { readQuestion } from './understanding/question.ts';
import { inFull } from './understanding/in-full.ts';
import { respell } from './understanding/respell.ts';
export async function candidatesFor(typed: string, { library, search }: Sources) {
  const full = inFull(typed, library).text;
  const hits = await hitsFor(full, [], search);
  const question = readQuestion(respell(full, hits, library).text, library);
  const ids = hits.slice(0, 40).map(({ passage }) => library.passages.at(passage)?.article ?? '');
  const found = foundStretches(hits, ids, library);
  return evidenceFor(question, found, hits, library);
}
