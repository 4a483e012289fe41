/**
 * Servers' libraries as they were built, kept so that a cold server is answered without reading anything again.
 * What is kept goes with the first change of what it was built of.
 */

/** A library as pieces of bytes, and the generation of articles that it was built of. */
export type KeptLibrary = {
  readonly generation: number;
  readonly pieces: readonly Uint8Array[];
};

/** `maker` stands for the program that built and packed it: another one may read the same texts differently. */
export type LibraryStore = {
  /** What was built of what answers now; null where there is none. */
  library(server: string, maker: string, at: number): Promise<KeptLibrary | null>;
  /** In place of what was kept of the server, unless something else answers by now. */
  keepLibrary(server: string, maker: string, library: KeptLibrary, at: number): Promise<void>;
  /** Deletes what other makers built, and what nobody has asked for since. */
  sweepLibraries(maker: string, since: number): Promise<void>;
};
