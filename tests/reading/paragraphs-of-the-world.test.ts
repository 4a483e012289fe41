import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/reading/read.ts';
import { BUSINESS } from './fixtures/business.ts';
import { COURTS } from './fixtures/courts.ts';
import { DIPLOMACY } from './fixtures/diplomacy.ts';
import { DISASTERS } from './fixtures/disasters.ts';
import { FAILURES } from './fixtures/failures.ts';
import type { Fixture } from './fixtures/fixture.ts';
import { SPORT } from './fixtures/sport.ts';

function saidIn(text: string): readonly unknown[] {
  const article = { id: 'a', text, title: null, published: null, aliases: {} };
  const reading = readArticle(article, () => 1);
  const names = new Map(reading.speakers.map(({ id, name }) => [id, name]));
  return reading.statements.map((statement) => [
    statement.kind,
    statement.speaker === null ? null : names.get(statement.speaker),
    statement.basis,
    statement.content.map(({ start, end }) => text.slice(start, end)).join(' … '),
    ...(statement.bearer === null ? [] : ['nested']),
  ]);
}

describe.each<[string, readonly Fixture[]]>([
  ['diplomacy', DIPLOMACY],
  ['courts', COURTS],
  ['sport', SPORT],
  ['business', BUSINESS],
  ['disasters', DISASTERS],
  ['what readers get wrong', FAILURES],
])('%s', (_, fixtures) => {
  it.each(fixtures.map((fixture): [string, Fixture] => [fixture.why, fixture]))(
    '%s',
    (_why, { text, said }) => {
      expect(saidIn(text)).toEqual(said);
    },
  );
});
