/** Files of the person's machine, as they travel to the server. */
import { h } from '../dom.ts';
import type { FileValue } from '../wire/protocol.ts';

/** As much as Discord takes. */
const MOST_BYTES = 10 * 1024 * 1024;

/** Rejects with what to show where the file is too large. */
export async function toFileValue(file: File): Promise<FileValue> {
  if (file.size > MOST_BYTES) {
    const sizes = `${megabytes(file.size)}, at most ${megabytes(MOST_BYTES)}`;
    throw new Error(`${file.name} is too large (${sizes})`);
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte));
  return { name: file.name, type: file.type, base64: btoa(characters.join('')) };
}

/** Asks for a file; null where the person changes their mind. */
export function chooseFile(accept: string): Promise<File | null> {
  const input = h('input', { type: 'file', accept });
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
