import type { FilePlace } from "./place.ts";

/** Something about a configuration or another file that whoever lints should know, though it is no mistake. */
export interface Notice {
  /** A place in a file, or the file as a whole. */
  readonly place: FilePlace | WholeFile;
  /** A sentence. */
  readonly message: string;
}

/** A file without a place in it. */
export interface WholeFile {
  /** Absolute path. */
  readonly file: string;
  readonly line?: undefined;
  readonly column?: undefined;
}
