import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPacker, partsIn } from '../../../src/services/background/packed-parts.ts';

function packed(parts: readonly unknown[]): readonly Uint8Array[] {
  const packer = createPacker();
  const pieces = parts.map((part) => packer.add(part));
  return [...pieces, packer.finish()].filter((piece) => piece !== null);
}

async function unpacked(pieces: readonly Uint8Array[]): Promise<readonly unknown[]> {
  return (await Promise.all(pieces.map(partsIn))).flat();
}

const part = fc.record({
  text: fc.string({ unit: 'binary' }),
  numbers: fc.int32Array(),
  inner: fc.record({ odd: fc.uint16Array(), bytes: fc.uint8Array() }),
});

describe('packed parts', () => {
  it('come back as they were, in order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(part), async (parts) => {
        expect(await unpacked(packed(parts))).toEqual(parts);
      }),
    );
  });

  it('are as they were when they were added, whatever becomes of them', async () => {
    const packer = createPacker();
    const numbers = Int32Array.of(1, 2);
    packer.add({ numbers });
    numbers.fill(7);
    expect(await partsIn(packer.finish() ?? new Uint8Array())).toEqual([
      { numbers: Int32Array.of(1, 2) },
    ]);
  });

  it('are many in a piece, and a big one makes one', async () => {
    const small = Array.from({ length: 50 }, (_, number) => ({ number }));
    expect(packed(small)).toHaveLength(1);
    const big = { bytes: new Uint8Array(2 ** 20) };
    expect(packed([big, big, ...small])).toHaveLength(3);
    expect(packed([])).toEqual([]);
  });

  it('are those that were packed, or none, where a byte is another', async () => {
    const parts = [{ text: 'words '.repeat(100) }];
    const [piece = new Uint8Array()] = packed(parts);
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.nat(piece.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const changed = Uint8Array.from(piece, (byte, i) => (i === at ? byte ^ by : byte));
          const read = await partsIn(changed).catch(() => null);
          if (read === null) refused += 1;
          // Some bits mean nothing: the time in the head, what fills up the last byte.
          else expect(read).toEqual(parts);
        },
      ),
    );
    expect(refused).toBeGreaterThan(0);
  });
});
