/** V8's serialization with the bytes of typed arrays left out, so that they are read and written where they lie. */
import { DefaultDeserializer, DefaultSerializer } from 'node:v8';
import { ARRAYS } from './shared-memory.ts';

export type Bytes = Uint8Array<ArrayBufferLike>;

/** A value as V8 writes it, and the bytes of its typed arrays in order. */
export type Serialized = { readonly record: Buffer; readonly arrays: readonly Bytes[] };

/** Throws for arrays of another kind than `ARRAYS`. */
export function withoutArrays(value: unknown): Serialized {
  const arrays: Bytes[] = [];
  const serializer = new (class extends DefaultSerializer {
    _writeHostObject(object: object): void {
      const type = ARRAYS.findIndex((kind) => object instanceof kind);
      if (!ArrayBuffer.isView(object) || type < 0) {
        throw new TypeError(`cannot keep a ${object.constructor.name}`);
      }
      const { buffer, byteOffset, byteLength } = object;
      arrays.push(new Uint8Array(buffer, byteOffset, byteLength));
      this.writeUint32(type);
      this.writeUint32(byteLength);
    }
  })();
  serializer.writeHeader();
  serializer.writeValue(value);
  return { record: serializer.releaseBuffer(), arrays };
}

/** The value again, with arrays of the right size in memory that every thread sees, to be filled by way of `arrays`. */
export function withArrays(record: Buffer): { part: unknown; arrays: readonly Bytes[] } {
  const arrays: Bytes[] = [];
  const deserializer = new (class extends DefaultDeserializer {
    _readHostObject(): object {
      const type = ARRAYS[this.readUint32()] ?? Uint8Array;
      const buffer = new SharedArrayBuffer(this.readUint32());
      arrays.push(new Uint8Array(buffer));
      return new type(buffer);
    }
  })(record);
  deserializer.readHeader();
  return { part: deserializer.readValue(), arrays };
}
