/** What the state store gives back was put there by this program or by an older one: it is read, not believed. */
import * as z from 'zod/mini';

/** How values of one kind go into the store and come out of it. */
export type Stored<Value> = {
  write(value: Value): unknown;
  /** Null for what another version of the program kept, and for whatever else is there. */
  read(stored: unknown): Value | null;
};

/** Raise `version` where values of the same shape mean something else than before; another shape is found out by itself. */
export function storedAs<Value>(version: number, schema: z.ZodMiniType<Value>): Stored<Value> {
  const envelope = z.object({ version: z.literal(version), value: schema });
  return {
    write: (value) => ({ version, value }),
    read: (stored) => envelope.safeParse(stored).data?.value ?? null,
  };
}
