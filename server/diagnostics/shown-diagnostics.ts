import type { Diagnostic } from "vscode-languageserver";

/** What is to be seen in one file. */
export interface FileDiagnostics {
  readonly diagnostics: readonly Diagnostic[];
  /** Another one whenever the diagnostics are others. */
  readonly id: string;
  /** The version of the open file that they are about; undefined for a file that is not open. */
  readonly version: number | undefined;
}

/** What is to be seen in each file of the workspace at this moment, by absolute path. */
export class ShownDiagnostics {
  readonly #files = new Map<string, FileDiagnostics & { readonly text: string }>();
  #count = 0;

  /** Replaces what is to be seen in a file. @returns whether that is something else than before */
  set(path: string, diagnostics: readonly Diagnostic[], version: number | undefined): boolean {
    const before = this.#files.get(path);
    const text = JSON.stringify(diagnostics);
    const isSame = before?.text === text;
    const id = isSame ? before.id : String(++this.#count);
    this.#files.set(path, { diagnostics: isSame ? before.diagnostics : diagnostics, id, version, text });
    return !isSame;
  }

  /** Takes a file off. @returns whether something was to be seen in it */
  remove(path: string): boolean {
    const before = this.#files.get(path);
    this.#files.delete(path);
    return before !== undefined && before.diagnostics.length > 0;
  }

  get(path: string): FileDiagnostics | undefined {
    return this.#files.get(path);
  }

  entries(): Iterable<readonly [path: string, entry: FileDiagnostics]> {
    return this.#files;
  }
}
