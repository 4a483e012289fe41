/** A Word document of some paragraphs, as small as one can be: files in a zip, stored unless they are to be packed. */
import { crc32, deflateRawSync } from 'node:zlib';

const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

export function docxOf(paragraphs: readonly string[]): Uint8Array {
  return docxWith(paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join(''));
}

export function docxWith(body: string, isPacked = false): Uint8Array {
  const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return zipOf(
    {
      '[Content_Types].xml': TYPES,
      '_rels/.rels': RELATIONS,
      'word/document.xml': document,
    },
    isPacked,
  );
}

function zipOf(files: Readonly<Record<string, string>>, isPacked: boolean): Uint8Array {
  const [parts, index]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const [path, data] = [Buffer.from(name), Buffer.from(text)];
    const kept = isPacked ? deflateRawSync(data) : data;
    const about = aboutFile(path, data, kept);
    const local = Buffer.concat([numbers([0x04034b50, 4]), about, path, kept]);
    const where = numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]);
    index.push(Buffer.concat([numbers([0x02014b50, 4], [20, 2]), about, where, path]));
    parts.push(local);
    offset += local.length;
  }
  const all = Buffer.concat(index);
  const count = index.length;
  const end = numbers(
    [0x06054b50, 4],
    [0, 4],
    [count, 2],
    [count, 2],
    [all.length, 4],
    [offset, 4],
    [0, 2],
  );
  return Buffer.concat([...parts, all, end]);
}

const DEFLATED = 8;

const aboutFile = (path: Buffer, data: Buffer, kept: Buffer): Buffer =>
  numbers(
    [20, 2],
    [0, 2],
    [kept === data ? 0 : DEFLATED, 2],
    [0, 4],
    [crc32(data), 4],
    [kept.length, 4],
    [data.length, 4],
    [path.length, 2],
    [0, 2],
  );

/** Whole numbers of so many bytes, the lowest first. */
function numbers(...all: readonly (readonly [number, number])[]): Buffer {
  const bytes = Buffer.alloc(all.reduce((sum, [, size]) => sum + size, 0));
  let at = 0;
  for (const [value, size] of all) at = bytes.writeUIntLE(value, at, size);
  return bytes;
}
