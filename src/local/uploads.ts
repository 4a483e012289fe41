/** Files that a person sent, kept in memory and served back under their own address. */
import type { APIAttachment } from 'discord-api-types/v10';
import { snowflake, type World } from './world.ts';

export type Upload = { readonly name: string; readonly bytes: Uint8Array; readonly type?: string };

export function keepUpload(world: World, channelId: string, upload: Upload): APIAttachment {
  const id = snowflake();
  const filename = upload.name.replace(/[^\w.-]+/g, '_') || 'file';
  const path = `/attachments/${channelId}/${id}/${filename}`;
  const type = upload.type || 'text/plain; charset=utf-8';
  world.files.set(path, { bytes: upload.bytes, type });
  const url = world.origin + path;
  return { id, filename, size: upload.bytes.length, url, proxy_url: url, content_type: type };
}
