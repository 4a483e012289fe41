/** The package has no types of its own; this is the part of it that is used. */
declare module 'html-encoding-sniffer' {
  /** By byte order mark, header, `meta`; else `defaultEncoding`. */
  export default function sniffEncoding(
    bytes: Uint8Array,
    options: { transportLayerEncodingLabel?: string; defaultEncoding: string },
  ): string;
}
