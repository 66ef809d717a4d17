import { workingTree } from "../../inventory/files/working-tree.ts";
import { utf8Text } from "../../inventory/text/bytes.ts";
import { Lines } from "../../inventory/text/lines.ts";
import { readJson } from "../../inventory/text/read-stretch.ts";
import { type Suppression, SuppressionsFile } from "../../project/suppressions-file.ts";
import { UsageError } from "../../project/usage-error.ts";
import type { Mistake } from "./mistake.ts";

/** What the suppressions files know. A broken one is a mistake, and what it last said in order still holds. */
export class KnownFindings {
  readonly #lastGood = new Map<string, SuppressionsFile>();
  #read = new Map<string, SuppressionsFile | undefined>();
  #mistakes: Mistake[] = [];

  /** What is wrong with the files that were read. */
  get mistakes(): readonly Mistake[] {
    return this.#mistakes;
  }

  /** The paths of the files that were read. */
  get read(): Iterable<string> {
    return this.#read.keys();
  }

  /** Reads the files again when they are next asked for. */
  forget(): void {
    this.#read = new Map();
    this.#mistakes = [];
  }

  /** The findings of a folder that are known. */
  in(folder: string): readonly Suppression[] {
    const path = SuppressionsFile.find(folder);
    return path === undefined ? [] : (this.#fileAt(path)?.in(folder) ?? []);
  }

  #fileAt(path: string): SuppressionsFile | undefined {
    if (!this.#read.has(path)) {
      try {
        const file = SuppressionsFile.read(path, path);
        this.#lastGood.set(path, file);
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        this.#mistakes.push({ file: path, ...placeOfMistake(path), message: error.message, isNotice: false });
      }
      this.#read.set(path, this.#lastGood.get(path));
    }
    return this.#read.get(path);
  }
}

/** Where the text of a file stops being JSON; its start where it is. */
function placeOfMistake(path: string): { line: number; column: number } {
  try {
    const text = utf8Text(workingTree.read(path));
    return new Lines(text).place(readJson(text, 0, text.length).problems[0]?.start ?? 0);
  } catch {
    return { line: 1, column: 1 };
  }
}
