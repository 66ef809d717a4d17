import type { CancellationToken } from "vscode-languageserver";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import type { View } from "./view.ts";

/** A file of an inventory, as it stands in the editor. */
export interface FileInView {
  readonly view: View;
  readonly file: InventoryFile;
  /** Whether the inventory waits for being saved before it is linted again. */
  readonly isUnsaved: boolean;
}

/** Where features look: the workspace as it stands when what the editor has said until then is taken in. */
export interface Views {
  /** A file; undefined for what is none, and while nothing can be said of it. */
  at(uri: string, token: CancellationToken): Promise<FileInView | undefined>;
  /** The views of all inventories. */
  all(token: CancellationToken): Promise<View[]>;
  /** Resolves when everything that is to be seen is up to date. */
  settled(token: CancellationToken): Promise<void>;
}
