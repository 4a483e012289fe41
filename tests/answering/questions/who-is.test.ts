import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/answering/at-once.ts';
import { ask } from '../../../src/answering/questions/answer-question.ts';
import { sourcesOf } from '../../support/library.ts';

const { library } = sourcesOf({
  'port.md': `The port of Larsk is closed.

"We shall open it on Monday," said Ingrid Solheim, the mayor of Larsk.

Solheim's deputy, Tomas Brek, said nobody was hurt. The dockers' union did not respond to a request for comment.`,
});
const printed = (question: string) => {
  const hits = [...library.passages].map(({ id }) => ({
    passage: id,
    score: 1,
    certainty: 3,
    coverage: 1,
    sentences: new Map(),
  }));
  const answer = atOnce(ask(question, hits, library));
  if (answer.kind !== 'answered') return null;
  const text = library.articles.get('port')?.text ?? '';
  const quotations = answer.findings.flatMap((finding) => finding.quotations);
  const cut = (span: { start: number; end: number } | null | undefined) =>
    span ? text.slice(span.start, span.end) : null;
  return {
    direct: cut(answer.direct),
    shown: cut(quotations[0]?.shown),
    all: quotations.map(({ shown }) => cut(shown)).join('\n'),
  };
};

describe('"who is X?"', () => {
  it('is answered with the role that the article gives', () => {
    expect(printed('Who is Ingrid Solheim?')).toMatchObject({
      direct: 'mayor of Larsk',
      shown: '"We shall open it on Monday," said Ingrid Solheim, the mayor of Larsk.',
    });
  });

  it('takes a surname, small letters and a missing question mark', () => {
    expect(printed('whos solheim')?.direct ?? printed('who is solheim')?.direct).toBe(
      'mayor of Larsk',
    );
  });
});

describe('the position of somebody who gave no comment', () => {
  it('is the sentence that says so', () => {
    expect(printed("What is the dockers' union's position?")?.all).toContain('did not respond');
  });
});
