import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { kindBehind } from "../../inventory/files/file-tree.ts";
import { workingTree } from "../../inventory/files/working-tree.ts";
import { writePieces } from "../../project/write-file.ts";

/** The first line: files of another form are not read. */
const HEAD = "drlint cache 1";

/** What is kept of a folder. */
interface Entry {
  readonly key: string;
  /** `sha256:…` of the text: half an entry is none. */
  readonly digest: string;
  /** The folder's report as JSON. */
  readonly text: string;
}

/**
 * A file with what was found in folders: a line a folder. It is found again by content alone, so that it can be carried from
 * one machine to another. What is broken in it is not there.
 */
export class LintCache {
  readonly path: string;
  /** By the folder's path from the root of the repository. */
  readonly #entries: Map<string, Entry>;
  #isChanged = false;

  private constructor(path: string, entries: Map<string, Entry>) {
    this.path = path;
    this.#entries = entries;
  }

  /** Reads a cache; one that cannot be read is empty. */
  static read(path: string): LintCache {
    return new LintCache(path, new Map(entriesIn(path)));
  }

  /** What is kept of a folder under a key, as it was given to `set`; undefined where that is nothing. */
  get(folder: string, key: string): unknown {
    const entry = this.#entries.get(folder);
    if (entry?.key !== key || digestOf(entry.text) !== entry.digest) return undefined;
    return JSON.parse(entry.text);
  }

  set(folder: string, key: string, report: unknown): void {
    const text = JSON.stringify(report);
    this.#entries.set(folder, { key, digest: digestOf(text), text });
    this.#isChanged = true;
  }

  /** Takes out what is kept of a folder. */
  delete(folder: string): void {
    this.#isChanged = this.#entries.delete(folder) || this.#isChanged;
  }

  /**
   * Writes what has changed, without the folders that are not there any more.
   *
   * @param root the folder that the folders' paths are seen from
   * @throws Error where it cannot be written
   */
  write(root: string): void {
    if (!this.#isChanged) return;
    // A named pipe would wait for somebody who reads it.
    const kind = kindBehind(workingTree, this.path);
    if (kind !== undefined && kind !== "file") throw new Error("what stands there is no regular file");
    for (const folder of this.#entries.keys()) {
      if (!existsSync(resolve(root, folder))) this.#entries.delete(folder);
    }
    writePieces(this.path, linesOf(this.#entries));
  }
}

function* linesOf(entries: ReadonlyMap<string, Entry>): Generator<string> {
  yield `${HEAD}\n`;
  for (const [folder, { key, digest, text }] of entries) {
    yield `${JSON.stringify(folder)}\t${key}\t${digest}\t${text}\n`;
  }
}

function* entriesIn(path: string): Generator<[string, Entry]> {
  const [head, ...lines] = textOf(path).split("\n");
  if (head !== HEAD) return;
  for (const line of lines) {
    const [folder, key, digest, text] = line.split("\t");
    if (!folder || !key || !digest || !text) continue;
    const name = textIn(folder);
    if (name !== undefined) yield [name, { key, digest, text }];
  }
}

function textIn(json: string): string | undefined {
  try {
    return String(JSON.parse(json));
  } catch {
    return undefined;
  }
}

function textOf(path: string): string {
  try {
    return Buffer.from(workingTree.read(path)).toString("utf8");
  } catch {
    return "";
  }
}

function digestOf(text: string): string {
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}
