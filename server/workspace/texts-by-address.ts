import { dirname } from "node:path";
import { workingTree } from "../../inventory/files/working-tree.ts";
import { decode } from "../../inventory/text/decode.ts";
import { Lines } from "../../inventory/text/lines.ts";
import { toPath } from "../protocol/uris.ts";
import type { Workspace } from "./workspace.ts";

/** A text with its lines. */
export interface TextWithLines {
  readonly text: string;
  readonly lines: Lines;
}

/** The texts that places are in which the editor and the server speak of. */
export class TextsByAddress {
  readonly #workspace: Pick<Workspace, "documents" | "inventory">;

  constructor(workspace: Pick<Workspace, "documents" | "inventory">) {
    this.#workspace = workspace;
  }

  /** The text of a file that is open in the editor. */
  opened(uri: string): TextWithLines | undefined {
    return this.#workspace.documents.of({ uri });
  }

  /**
   * The text of a file as it is known: that of the editor where it is open, that of its inventory, or what stands on the disk.
   * Undefined where there is none.
   */
  of(uri: string): TextWithLines | undefined {
    const path = toPath(uri);
    if (path === undefined) return undefined;
    const { documents } = this.#workspace;
    return documents.at(path) ?? this.#workspace.inventory(dirname(path))?.documentAt(path) ?? onDisk(path);
  }
}

function onDisk(path: string): TextWithLines | undefined {
  try {
    const { text } = decode(workingTree.read(path));
    return { text, lines: new Lines(text) };
  } catch {
    // It is not there, or cannot be read: nobody counts in it.
    return undefined;
  }
}
