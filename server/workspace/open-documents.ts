import type {
  DidChangeTextDocumentParams,
  DidOpenTextDocumentParams,
  TextDocumentIdentifier,
} from "vscode-languageserver";
import { isInventoryFile } from "../../inventory/read-inventory.ts";
import { Lines } from "../../inventory/text/lines.ts";
import { toPath, toUri } from "../protocol/uris.ts";
import { applyChanges } from "./text-changes.ts";

/** An inventory file that is open in the editor: its text there stands for the file. */
export interface OpenDocument {
  /** As the editor writes it; it may write it otherwise than we would. */
  readonly uri: string;
  /** Absolute path. */
  readonly path: string;
  readonly version: number;
  readonly text: string;
  /** The lines of the text. */
  readonly lines: Lines;
}

/** The inventory files that are open, kept up to date by the editor's changes. Other files are passed over. */
export class OpenDocuments {
  readonly #byPath = new Map<string, OpenDocument>();

  /** Takes a file in. @returns it; undefined for what is no inventory file */
  open({ textDocument: { uri, version, text } }: DidOpenTextDocumentParams): OpenDocument | undefined {
    const path = toPath(uri);
    if (path === undefined || !isInventoryFile(path) || typeof text !== "string") return undefined;
    const document = { uri, path, version, text, lines: new Lines(text) };
    this.#byPath.set(path, document);
    return document;
  }

  /**
   * Changes a text. What is no change, or of a file that is not open, is passed over.
   *
   * @returns how it stands then
   */
  change({ textDocument, contentChanges }: DidChangeTextDocumentParams): OpenDocument | undefined {
    const before = this.of(textDocument);
    if (!before) return undefined;
    const changes = Array.isArray(contentChanges) ? contentChanges : [];
    const text = applyChanges(before.text, changes, before.lines);
    const document = { ...before, version: textDocument.version, text, lines: new Lines(text) };
    this.#byPath.set(before.path, document);
    return document;
  }

  /** Lets a file go. @returns what it was */
  close({ textDocument }: { readonly textDocument: TextDocumentIdentifier }): OpenDocument | undefined {
    const document = this.of(textDocument);
    if (document) this.#byPath.delete(document.path);
    return document;
  }

  /** A file by its address; undefined where it is not open. */
  of({ uri }: TextDocumentIdentifier): OpenDocument | undefined {
    const path = toPath(uri);
    return path === undefined ? undefined : this.#byPath.get(path);
  }

  /** A file by its path; undefined where it is not open. */
  at(path: string): OpenDocument | undefined {
    return this.#byPath.get(path);
  }

  /** All files that are open. */
  all(): IterableIterator<OpenDocument> {
    return this.#byPath.values();
  }

  /** The address of a file as the editor writes it, be it open or not. */
  uriOf(path: string): string {
    return this.at(path)?.uri ?? toUri(path);
  }

  /** The address as the editor writes it, of a file that was addressed as we would. */
  asWritten(uri: string): string {
    return this.uriOf(toPath(uri)!);
  }

  /** The version of a file that is open; null for others, as the protocol has it. */
  versionOf(uri: string): number | null {
    return this.of({ uri })?.version ?? null;
  }
}
