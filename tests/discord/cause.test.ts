import { expect, test } from 'vitest';
import { causedBy, causeField, tellingOnce } from '../../src/discord/cause.ts';

const away = (message = 'connect ECONNREFUSED') => new Error(message);

/** What is told at which level of what `work` writes. */
function told(work: (log: ReturnType<typeof tellingOnce>) => void): readonly string[] {
  const lines: string[] = [];
  const at = (level: string) => (_: object, message: string) => {
    lines.push(`${level} ${causeField().cause ?? 'nobody'}: ${message}`);
  };
  const [debug, info, warn, error] = ['debug', 'info', 'warn', 'error'].map(at);
  if (!debug || !info || !warn || !error) throw new Error('no log');
  work(tellingOnce({ debug, info, warn, error }));
  return lines;
}

test('one fault is one line for each who asked, whatever it costs them', () => {
  const lines = told((log) => {
    for (const id of ['1', '2'])
      causedBy(id, () => {
        log.error({ err: away() }, 'nothing is remembered');
        log.error({ err: new Error('no articles', { cause: away() }) }, 'not answered');
        log.info({}, 'message');
      });
  });
  expect(lines).toEqual([
    'error 1: nothing is remembered',
    'debug 1: not answered',
    'info 1: message',
    'error 2: nothing is remembered',
    'debug 2: not answered',
    'info 2: message',
  ]);
});

test('a store whose fault changes on the way is one line all the same', () => {
  const lines = told((log) =>
    causedBy('1', () => {
      log.error({ err: away('ended'), store: 'STATE_URL' }, 'nothing is remembered');
      log.error({ err: away(), store: 'STATE_URL' }, 'no buttons');
      log.error({ err: away() }, 'not answered');
    }),
  );
  expect(lines).toEqual([
    'error 1: nothing is remembered',
    'debug 1: no buttons',
    'debug 1: not answered',
  ]);
});

test('other faults are told beside it, and so is what nobody asked for', () => {
  const lines = told((log) => {
    causedBy('1', () => {
      log.error({ err: away() }, 'nothing is remembered');
      log.error({ err: away('no such table') }, 'not answered');
      log.error({ problems: [] }, 'not reloaded');
      log.error({ problems: [] }, 'not reloaded');
    });
    log.error({ err: away() }, 'the database failed');
    log.error({ err: away() }, 'the database failed');
  });
  expect(lines.filter((line) => line.startsWith('error'))).toHaveLength(6);
  expect(lines).toHaveLength(6);
});
