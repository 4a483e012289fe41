/** Reading what was sent: JSON, or a multipart form with a JSON part and files. */
import type { IncomingMessage } from 'node:http';
import { invalidBody } from './errors.ts';
import type { Upload } from './uploads.ts';

export type Received = { readonly json: unknown; readonly uploads: readonly Upload[] };

const MAX_BYTES = 12 * 1024 * 1024;

export async function readBytes(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MAX_BYTES) throw invalidBody('body', 'TOO_LARGE', 'Request entity too large');
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

export async function readBody(request: IncomingMessage): Promise<Received> {
  const bytes = await readBytes(request);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) {
    return { json: parse(new TextDecoder().decode(bytes)), uploads: [] };
  }
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const uploads: Upload[] = [];
  for (const value of form.values()) {
    if (typeof value === 'string') continue;
    const content = new Uint8Array(await value.arrayBuffer());
    uploads.push({ name: value.name, bytes: content, type: value.type });
  }
  const payload = form.get('payload_json');
  return { json: typeof payload === 'string' ? parse(payload) : undefined, uploads };
}

function parse(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw invalidBody('body', 'INVALID_JSON', 'The request body contains invalid JSON.');
  }
}
