import { expect, test } from 'vitest';
import { atOnce } from '../../../src/answering/at-once.ts';
import { whoSaid } from '../../../src/answering/quotes/who-said-it.ts';
import { sourcesIn } from '../../support/library.ts';
import { randomFrom } from '../../support/random.ts';
import { EDIT_KINDS, edited, HARMLESS, placesIn, quotationsOf } from './edits.ts';

const { library } = sourcesIn(
  'knowledge',
  ...['harbour', 'cod', 'tram'].map((dispute) => `tests/fixtures/disputes/${dispute}`),
);
const quotations = quotationsOf(library).filter((text) => text.split(/\s+/).length >= 3);
const places = placesIn(library);

test.each(EDIT_KINDS)('a quotation with this edit gets its verdict and its line: %s', (kind) => {
  const random = randomFrom(20);
  const pick = () => quotations[Math.floor(random() * quotations.length)] ?? '';
  let made = 0;
  for (let tries = 0; tries < 150; tries += 1) {
    const [text, other] = [pick(), pick()];
    const edit = text === other ? null : edited(kind, { text, other, places }, random);
    if (edit === null) continue;
    made += 1;
    const answer = atOnce(whoSaid({ quote: edit.text }, [], library));
    const finding = answer.kind === 'answered' ? answer.findings[0] : undefined;
    const notes = finding?.notes ?? [];
    expect([edit.text, finding?.verdict ?? 'Not found']).toEqual([
      edit.text,
      edit.expected.verdict,
    ]);
    if (edit.expected.line !== null)
      expect(notes.map(({ note }) => note)).toContain(edit.expected.line);
    if (edit.expected.turn !== null) {
      const turns = notes.flatMap((note) =>
        note.note === 'differs' ? note.changes.flatMap((change) => change.turns) : [],
      );
      expect(turns).toContain(edit.expected.turn);
    }
    if (HARMLESS.includes(kind)) expect(notes.map(({ note }) => note)).not.toContain('differs');
  }
  expect(made).toBeGreaterThan(0);
});
