import { relative, sep } from "node:path";
import ignore, { type Ignore } from "ignore";
import type { FilePlace } from "../place.ts";

/** A pattern as .gitignore has them, and where it stands; that of options stands in no file. */
export interface IgnorePattern {
  readonly pattern: string;
  readonly place?: FilePlace;
}

/** What a set of patterns says of a path. A pattern with `!` takes a path back in. */
export type IgnoreAnswer =
  | { readonly decided: false }
  | { readonly decided: true; readonly ignored: false }
  | { readonly decided: true; readonly ignored: true; readonly by: IgnorePattern };

/** Patterns as .gitignore has them, relative to a folder. */
export class IgnorePatterns {
  readonly #folder: string;
  readonly #ignore: Ignore;
  readonly #patterns: readonly IgnorePattern[];

  constructor(folder: string, patterns: readonly IgnorePattern[]) {
    this.#folder = folder;
    this.#patterns = patterns;
    this.#ignore = ignore().add(patterns.map(({ pattern }, index) => ({ pattern, mark: String(index) })));
  }

  /** What the patterns say of a path in their folder. */
  answer(path: string, isFolder: boolean): IgnoreAnswer {
    const local = relative(this.#folder, path).split(sep).join("/");
    if (local === "" || local.startsWith("../")) return { decided: false };
    const { ignored, unignored, rule } = this.#ignore.test(isFolder ? `${local}/` : local);
    if (ignored) return { decided: true, ignored: true, by: this.#patterns[Number(rule!.mark)]! };
    return unignored ? { decided: true, ignored: false } : { decided: false };
  }
}
