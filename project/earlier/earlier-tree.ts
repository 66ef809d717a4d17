import type { FileContent } from "../../inventory/files/file-content.ts";

/** The files of inventories as they stood earlier, wherever they are read from. Paths are those of today. */
export interface EarlierTree {
  /** What it is, for messages: `revision 'main'`, `folder 'old'`. */
  readonly name: string;
  /** The absolute paths at which inventory files stood, links resolved. */
  readonly paths: ReadonlySet<string>;
  /** `sha256:…` of all that it holds, the same wherever it stands. */
  digest(): string;
  /** Whether a file held the same bytes then, as far as that can be told without reading it. */
  holds(path: string, bytes: Uint8Array): boolean;
  /** What files held then. */
  read(paths: readonly string[]): Promise<ReadonlyMap<string, FileContent>>;
}
