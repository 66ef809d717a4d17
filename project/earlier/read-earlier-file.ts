import type { InventoryFile } from "../../inventory/inventory-file.ts";
import { readInventoryFile } from "../../inventory/read-inventory-file.ts";
import { readBytes, TextDocument } from "../../inventory/text/document.ts";
import { lfsPointer } from "./lfs-pointer.ts";
import type { FileContent } from "./renames.ts";

/** What an earlier file says; its nodes are made when they are asked for. */
export class ReadEarlierFile {
  readonly document: TextDocument;
  #file: InventoryFile | undefined;

  constructor({ path, bytes }: FileContent) {
    const message = lfsPointer(bytes);
    this.document =
      message === undefined
        ? readBytes(path, bytes)
        : new TextDocument(
            path,
            { text: "", hasByteOrderMark: false, problems: [{ start: 0, end: 0, message }] },
            {},
          );
  }

  get file(): InventoryFile {
    this.#file ??= readInventoryFile(this.document);
    return this.#file;
  }
}
