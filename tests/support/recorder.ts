/** What a client sent, as the proxy in front of the local Discord saw it. */
export type Sent = {
  readonly method: string;
  /** Without the version: "/channels/1/messages". */
  readonly path: string;
  /** The JSON body, also out of a multipart form; undefined where there is none. */
  readonly body: unknown;
  readonly authorization: string | undefined;
};

export async function toSent(
  method: string,
  url: string,
  headers: { readonly 'content-type'?: string; readonly authorization?: string },
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Sent> {
  const path = new URL(url, 'http://local').pathname.replace(/^\/api(\/v\d+)?/, '');
  const body = await bodyOf(headers['content-type'] ?? '', bytes);
  return { method, path, body, authorization: headers.authorization };
}

async function bodyOf(type: string, bytes: Uint8Array<ArrayBuffer>): Promise<unknown> {
  if (bytes.length === 0) return undefined;
  if (!type.startsWith('multipart/form-data')) return JSON.parse(new TextDecoder().decode(bytes));
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const payload = form.get('payload_json');
  return typeof payload === 'string' ? JSON.parse(payload) : undefined;
}
