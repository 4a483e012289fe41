import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { storedAs } from '../../../src/app/state/stored-values.ts';

const shape = z.object({ name: z.string(), counts: z.array(z.number()) });
const value = fc.record({ name: fc.string(), counts: fc.array(fc.nat()) });
const now = storedAs(3, shape);
const throughTheStore = (stored: unknown): unknown => JSON.parse(JSON.stringify(stored));

it('a stored value comes back as it was put', () => {
  fc.assert(
    fc.property(value, (put) => {
      expect(now.read(throughTheStore(now.write(put)))).toEqual(put);
    }),
  );
});

it('a value of another version is none, though it has the shape', () => {
  fc.assert(
    fc.property(value, (put) => {
      expect(now.read(throughTheStore(storedAs(2, shape).write(put)))).toBeNull();
      expect(now.read(put)).toBeNull();
    }),
  );
});

it('a value of another shape is none, whatever it is', () => {
  const other = storedAs(3, z.unknown());
  fc.assert(
    fc.property(fc.jsonValue(), (put) => {
      fc.pre(!shape.safeParse(put).success);
      expect(now.read(throughTheStore(other.write(put)))).toBeNull();
      expect(now.read(put)).toBeNull();
    }),
  );
});
