import { dirname, join, relative, resolve, sep } from "node:path";
import { type FileTree, kindBehind, UnreadableFileError } from "../inventory/files/file-tree.ts";
import { workingTree } from "../inventory/files/working-tree.ts";
import type { NamedPlace } from "../inventory/names/object-path.ts";
import { utf8Text } from "../inventory/text/bytes.ts";
import { isWithin, shownPath } from "./place.ts";
import { readingFailure } from "./reading-failure.ts";
import { UsageError } from "./usage-error.ts";
import { writeWhole } from "./write-file.ts";

/** The file in which findings of today are recorded, so that only new ones fail. */
export const SUPPRESSIONS_FILE = ".drlint-suppressions.json";

/** The version of the file's format that this program reads and writes. */
const VERSION = 1;

/**
 * One finding that is known: a rule at a property of an object. Neither lines nor counts: moving a machine keeps it, and
 * another mistake at the same object is seen.
 */
export interface Suppression extends NamedPlace {
  readonly rule: string;
}

/** One text for a suppression, to compare it and to sort it by. */
export function keyOf({ rule, object, property = "" }: Suppression): string {
  return [rule, object, property].join("\n");
}

/** A suppressions file: for each folder of inventories what is known there. */
export class SuppressionsFile {
  readonly path: string;
  readonly #folders: Map<string, Suppression[]>;
  readonly #before: Uint8Array | undefined;

  private constructor(path: string, folders: Map<string, Suppression[]>, before: Uint8Array | undefined) {
    this.path = path;
    this.#folders = folders;
    this.#before = before;
  }

  /** The file that holds for a folder: the nearest one upwards; undefined where there is none. */
  static find(folder: string, files: FileTree = workingTree): string | undefined {
    for (let at = resolve(folder); ; at = dirname(at)) {
      const path = join(at, SUPPRESSIONS_FILE);
      if (kindBehind(files, path) !== undefined) return path;
      if (dirname(at) === at) return undefined;
    }
  }

  /**
   * Reads a file; one that does not exist is empty.
   *
   * @param cwd the folder from which errors show its path
   * @param files where it is read from
   * @throws UsageError for a file that cannot be read, is broken or of a newer version; it is never overwritten
   */
  static read(path: string, cwd: string, files: FileTree = workingTree): SuppressionsFile {
    if (kindBehind(files, path) === undefined) return new SuppressionsFile(path, new Map(), undefined);
    const shown = shownPath(path, cwd);
    const before = bytesOf(path, shown, files);
    return new SuppressionsFile(path, parse(shown, utf8Text(before)), before);
  }

  /**
   * The path of the file that holds for a folder, or where to make one: in the current folder, else in the folder itself.
   * Beside the current folder, or above it, nobody would find the file of the current folder.
   */
  static pathFor(folder: string, cwd: string): string {
    return SuppressionsFile.find(folder) ?? join(isWithin(folder, cwd) ? cwd : folder, SUPPRESSIONS_FILE);
  }

  /** What is known in a folder. */
  in(folder: string): readonly Suppression[] {
    return this.#folders.get(this.#key(folder)) ?? [];
  }

  /** Replaces what is known in a folder. */
  set(folder: string, suppressions: readonly Suppression[]): void {
    const unique = new Map(suppressions.map((each) => [keyOf(each), each]));
    const sorted = [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
    if (sorted.length > 0) this.#folders.set(this.#key(folder), sorted);
    else this.#folders.delete(this.#key(folder));
  }

  /**
   * Takes out what is known in folders that do not exist any more.
   *
   * @returns how many findings that were
   */
  forgetMissingFolders(): number {
    let count = 0;
    for (const [folder, known] of [...this.#folders]) {
      if (kindBehind(workingTree, resolve(dirname(this.path), folder)) !== undefined) continue;
      count += known.length;
      this.#folders.delete(folder);
    }
    return count;
  }

  /**
   * Writes the file, beside itself first.
   *
   * @throws ChangedMeanwhileError when it was changed since it was read
   */
  write(): void {
    writeWhole(this.path, new TextEncoder().encode(this.text), this.#before);
  }

  /** What the file is to say. */
  get text(): string {
    const folders = Object.fromEntries([...this.#folders].sort(([a], [b]) => (a < b ? -1 : 1)));
    return `${JSON.stringify({ version: VERSION, folders }, undefined, 2)}\n`;
  }

  #key(folder: string): string {
    return relative(dirname(this.path), folder).split(sep).join("/") || ".";
  }
}

function bytesOf(path: string, shown: string, files: FileTree): Uint8Array {
  try {
    return files.read(path);
  } catch (error) {
    if (error instanceof UnreadableFileError)
      throw new UsageError(`'${shown}' cannot be read. ${error.message}`);
    throw new UsageError(readingFailure(shown, error as NodeJS.ErrnoException));
  }
}

function parse(shown: string, text: string): Map<string, Suppression[]> {
  const broken = (why: string) =>
    new UsageError(
      `'${shown}' ${why}. Restore it, or delete it and record the findings again with 'drlint lint --suppress'.`,
    );
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw broken("is no valid JSON");
  }
  const { version, folders } = (content ?? {}) as { version?: unknown; folders?: unknown };
  if (typeof version === "number" && version > VERSION) {
    throw new UsageError(
      `'${shown}' was written by a newer drlint (format ${version}). Update drlint to use it.`,
    );
  }
  if (version !== VERSION || typeof folders !== "object" || folders === null)
    throw broken("is no suppressions file");
  const entries = Object.entries(folders).map(([folder, list]): [string, Suppression[]] => {
    if (!Array.isArray(list) || !list.every(isSuppression))
      throw broken(`says something else than rules, objects and properties for '${folder}'`);
    return [folder, list];
  });
  return new Map(entries);
}

function isSuppression(value: unknown): value is Suppression {
  const { rule, object, property = "" } = (value ?? {}) as Partial<Record<keyof Suppression, unknown>>;
  return [rule, object, property].every((text) => typeof text === "string");
}
