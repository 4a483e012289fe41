import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { CHOICE_FORMAT } from '../../../src/answering/choosing/choice.ts';
import type { Choice, ChoosingRequest } from '../../../src/answering/choosing/choose.ts';

const given = ['S1', 'S2', 'S3', 'S12'];
const request: ChoosingRequest = { system: '', user: '', ids: given, most: 3 };
const read = (text: string) => CHOICE_FORMAT.read(text, request);
const chose = (...ids: string[]): Choice => ({ stance: 'answers', ids });

describe('a choice is read', () => {
  test.each<[string, string, ReturnType<typeof read>]>([
    ['as it is', '{"stance": "answers", "ids": ["S2", "S12"]}', chose('S2', 'S12')],
    ['out of a fence', '```json\n{"stance":"answers","ids":["S1"]}\n```', chose('S1')],
    ['with words around it', 'Sure! {"stance":"answers","ids":["S1"]} Bye.', chose('S1')],
    [
      'behind what was thought',
      '<think>{"ids"}</think>{"stance":"answers","ids":["S1"]}',
      chose('S1'),
    ],
    ['with trailing commas', '{"stance":"answers","ids":["S1","S2",],}', chose('S1', 'S2')],
    ['without quotation marks', "{stance: 'answers', ids: [S1, S2]}", chose('S1', 'S2')],
    ['where it breaks off', '{"stance": "answers", "ids": ["S1", "S2', chose('S1', 'S2')],
    ['with one string for a list', '{"stance":"answers","ids":"S3, S1"}', chose('S3', 'S1')],
    ['with brackets kept', '{"stance":"answers","ids":["[S3]"]}', chose('S3')],
    ['without what was not given', '{"stance":"answers","ids":["S9","S1","1","P2"]}', chose('S1')],
    ['each once', '{"stance":"answers","ids":["S1","S1"]}', chose('S1')],
    [
      'as many as were allowed',
      '{"stance":"answers","ids":["S1","S2","S3","S12"]}',
      chose('S1', 'S2', 'S3'),
    ],
    ['where nothing answers', '{"stance":"no"}', { stance: 'no', ids: [] }],
    ['never from prose', 'S1 and S2 answer.', 'malformed'],
    ['never without a stance', '{"ids":["S1"]}', 'malformed'],
    ['never with another stance', '{"stance":"yes","ids":["S1"]}', 'malformed'],
    ['never as nothing', '{"stance":"partly","ids":["S4"]}', 'chose nothing that was given'],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));

  it('whatever text comes, as ids that were given or not at all', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        '"',
        ',',
        ':',
        'stance',
        'ids',
        'answers',
        'S1',
        'S2',
        '\\',
      ),
      fc.nat(0xffff).map((code) => String.fromCharCode(code)),
    );
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (raw) => {
        const choice = read(raw);
        if (typeof choice === 'string') return;
        expect(Object.keys(choice)).toEqual(['stance', 'ids']);
        expect(given).toEqual(expect.arrayContaining([...choice.ids]));
      }),
    );
  });
});

describe('the schema', () => {
  it('is strict, and the same whatever is offered', () => {
    expect(CHOICE_FORMAT.schema).toMatchObject({
      type: 'object',
      required: ['stance', 'ids'],
      additionalProperties: false,
      properties: { stance: { enum: ['answers', 'partly', 'no'] } },
    });
    const ids = JSON.stringify(CHOICE_FORMAT.schema).match(/"S\d+"/g);
    expect(ids).toHaveLength(200);
  });
});
