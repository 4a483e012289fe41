import type { Sources } from '../../app/contracts.ts';
import { hitsFor } from '../choosing/hits.ts';
import { foundStretches } from '../choosing/found.ts';
import { evidenceFor } from './evidence.ts';
import { readQuestion } from './understanding/question.ts';
export async function candidatesFor(q: string, { library, search }: Sources) {
  const hits = await hitsFor(q, [], search);
  const question = readQuestion(q, library);
  const ids = hits.slice(0, 40).map(({ passage }) => library.passages.at(passage)?.article ?? '');
  const found = foundStretches(hits, ids, library);
  return evidenceFor(question, found, hits, library);
}
