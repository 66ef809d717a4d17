import { dirname } from "node:path";
import type { Lines } from "../../inventory/text/lines.ts";
import type { KeyTree, Tree } from "../../inventory/text/tree.ts";
import type { Configuration } from "../../schemas/generated/configuration.ts";
import type { FilePlace } from "../place.ts";
import { ConfigurationError } from "./configuration-error.ts";
import type { Source } from "./source.ts";

/** The way to a value in a configuration: names of keys, and positions in lists. */
export type ValuePath = readonly (string | number)[];

/** Which part of a key with its value a mistake is about. */
export type Part = "key" | "value";

/** What was read of a configuration file. */
export interface ReadContent {
  /** Absolute path. */
  readonly path: string;
  readonly content: Configuration;
  readonly tree: Tree | undefined;
  readonly lines: Lines;
  /** The folder from which messages show paths. */
  readonly cwd: string;
}

/** A configuration file that has been read: what it says, and where it says it. */
export class ConfigurationFile {
  /** Absolute path. */
  readonly path: string;
  /** The folder of the file, from which its paths are resolved. */
  readonly folder: string;
  readonly content: Configuration;
  readonly #tree: Tree | undefined;
  readonly #lines: Lines;
  readonly #cwd: string;

  constructor({ path, content, tree, lines, cwd }: ReadContent) {
    this.path = path;
    this.folder = dirname(path);
    this.content = content;
    this.#tree = tree;
    this.#lines = lines;
    this.#cwd = cwd;
  }

  /** The place of a value, or of its key. Where there is no such value, the place of the nearest one around it. */
  place(path: ValuePath, part: Part = "value"): FilePlace {
    return { file: this.path, ...this.#lines.place(offsetOf(this.#tree, path, part)) };
  }

  /** The place of a value as the source of a setting. */
  source(path: ValuePath, part: Part = "key"): Source {
    return { from: "file", place: this.place(path, part) };
  }

  /** An error at the place of a value or its key. */
  error(path: ValuePath, problem: string, part: Part = "value"): ConfigurationError {
    return new ConfigurationError(this.place(path, part), problem, this.#cwd);
  }
}

/** Where a value or its key begins in the text, in UTF-16 units. */
export function offsetOf(tree: Tree | undefined, path: ValuePath, part: Part): number {
  let current = tree;
  let key: KeyTree | undefined;
  for (const step of path) {
    if (current?.kind === "mapping") {
      const pair = current.pairs.findLast((each) => each.key.name === step);
      if (pair === undefined) break;
      key = pair.key;
      current = pair.value;
    } else if (current?.kind === "sequence" && typeof step === "number" && step < current.items.length) {
      key = undefined;
      current = current.items[step];
    } else break;
  }
  if (part === "key" && key) return key.start;
  // An empty value has no extent; its key is what a person sees.
  if (current?.kind === "scalar" && current.start === current.end && key) return key.start;
  return current?.start ?? 0;
}
