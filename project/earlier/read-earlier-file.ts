import { lfsPointer } from "../../inventory/files/lfs-pointer.ts";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import { readInventoryFile } from "../../inventory/read-inventory-file.ts";
import { readBytes, type TextDocument, unreadDocument } from "../../inventory/text/document.ts";
import type { NamedContent } from "./renames.ts";

/** What an earlier file says; its nodes are made when they are asked for. */
export class ReadEarlierFile {
  readonly document: TextDocument;
  #file: InventoryFile | undefined;

  constructor({ path, bytes, problem = lfsPointer(bytes) }: NamedContent) {
    this.document = problem === undefined ? readBytes(path, bytes) : unreadDocument(path, problem);
  }

  get file(): InventoryFile {
    this.#file ??= readInventoryFile(this.document);
    return this.#file;
  }
}
