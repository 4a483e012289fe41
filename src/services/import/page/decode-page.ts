import { isUtf8 } from 'node:buffer';
import sniffEncoding from 'html-encoding-sniffer';

/**
 * A page's characters: in the character set that its byte order mark, its header or its `meta` names,
 * else in UTF-8 where it is that, else in Windows' Western one, as browsers do. Null where it is no text,
 * whatever it says that it is.
 */
export function decodePage(bytes: Uint8Array, contentType: string): string | null {
  const label = /charset\s*=\s*["']?([^\s;"']+)/i.exec(contentType)?.[1];
  const encoding = sniffEncoding(bytes, {
    ...(label !== undefined && { transportLayerEncodingLabel: label }),
    defaultEncoding: isUtf8(bytes) ? 'UTF-8' : 'windows-1252',
  });
  const text = new TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, '\n');
  return text.includes('\0') || /^\s*%PDF-/.test(text) ? null : text;
}
