import type { FileTree } from "../../inventory/files/file-tree.ts";
import type { Buffer as TextBuffer } from "../../inventory/read-inventory.ts";
import { decode } from "../../inventory/text/decode.ts";
import type { Notice } from "../../project/notice.ts";
import { shownPath } from "../../project/place.ts";
import type { Project } from "../../project/project.ts";
import { readingFailure } from "../../project/reading-failure.ts";
import type { FixedContent, StagedFilesToFix } from "../../project/staged/staged-files-to-fix.ts";
import { UsageError } from "../../project/usage-error.ts";
import { ChangedMeanwhileError, writeWhole } from "../../project/write-file.ts";
import { writingFailure } from "../../project/writing-failure.ts";
import type { FileResult } from "../result.ts";
import { applyFixes } from "./apply-fixes.ts";
import { whyLeft } from "./why-left.ts";

const BYTE_ORDER_MARK = "\uFEFF";

/** A file that was put right. */
export interface FixedFile {
  readonly filePath: string;
  /** The new text, with its byte order mark where it has one. */
  readonly text: string;
  /** How many findings were put right. */
  readonly fixes: number;
}

/** A file that is being put right. */
interface Work {
  /** Without byte order mark. */
  text: string;
  fixes: number;
  readonly mark: string;
  /** What the file held on disk; undefined for a text that stands for a file. */
  readonly before: Uint8Array | undefined;
}

/** The files of a project with what was put right in them so far. On disk nothing changes until they are written. */
export class FilesToFix {
  readonly #cwd: string;
  readonly #given: ReadonlyMap<string, TextBuffer>;
  readonly #work = new Map<string, Work>();
  readonly #unfixable = new Set<string>();
  readonly #files: FileTree;
  readonly #staged: StagedFilesToFix | undefined;
  readonly #left: Notice[] = [];
  readonly #named: readonly string[];

  /**
   * @param named the paths that were named, as they were written
   * @param staged where what is staged is put right, and not the disk alone
   */
  constructor(
    { cwd, buffers, files }: Project,
    named: readonly string[],
    staged: StagedFilesToFix | undefined,
  ) {
    this.#cwd = cwd;
    this.#named = named;
    this.#files = files;
    this.#staged = staged;
    this.#given = new Map(buffers.map((buffer) => [buffer.path, buffer]));
  }

  /** The texts to lint in place of the files. */
  buffers(): TextBuffer[] {
    const changed = [...this.#work].map(([path, { text }]) => ({ path, text }));
    return [...changed, ...[...this.#given.values()].filter(({ path }) => !this.#work.has(path))];
  }

  /**
   * Makes the fixes of a file's findings.
   *
   * @returns whether there were some
   */
  fix({ filePath, messages, source }: FileResult): boolean {
    if (source === undefined || this.#unfixable.has(filePath)) return false;
    const { text, fixes } = applyFixes(source, messages);
    if (fixes === 0) return false;
    const work = this.#work.get(filePath) ?? this.#begin(filePath, source);
    if (!work) {
      this.#unfixable.add(filePath);
      return false;
    }
    work.text = text;
    work.fixes += fixes;
    this.#work.set(filePath, work);
    return true;
  }

  /** The files that are left as they are though something could be put right in them, and why. */
  get left(): readonly Notice[] {
    return this.#left;
  }

  /** What was put right. */
  fixed(): FixedFile[] {
    return [...this.#work].map(([filePath, { mark, text, fixes }]) => ({
      filePath,
      text: mark + text,
      fixes,
    }));
  }

  /**
   * Writes the files.
   *
   * @throws UsageError for those that were changed meanwhile or that cannot be written; the others are written
   */
  async write(): Promise<void> {
    const failures: UsageError[] = [];
    const written: FixedContent[] = [];
    for (const [path, { mark, text, before }] of this.#work) {
      if (!before) continue;
      const bytes = Buffer.from(mark + text);
      try {
        writeWhole(path, bytes, before);
        written.push({ path, bytes });
      } catch (error) {
        failures.push(
          error instanceof ChangedMeanwhileError ? this.#changed(path) : this.#unwritable(path, error),
        );
      }
    }
    try {
      await this.#staged?.stage(written);
    } catch (error) {
      // Index and disk change together, or neither does.
      for (const { path, bytes } of written) writeWhole(path, this.#work.get(path)!.before!, bytes);
      throw error;
    }
    if (failures.length > 0) throw new UsageError(failures.map(({ message }) => message).join(" "));
  }

  /** Undefined for a file that holds more than the text that was linted, such as NUL bytes: it would be lost. */
  #begin(path: string, linted: string): Work | undefined {
    const given = this.#given.get(path);
    if (given) {
      const isMarked = given.text.startsWith(BYTE_ORDER_MARK);
      return given.text.endsWith(linted) ? workOn(linted, isMarked, undefined) : undefined;
    }
    const left = this.#staged?.whyLeft(path) ?? whyLeft(path, { cwd: this.#cwd, paths: this.#named });
    if (left !== undefined) {
      this.#left.push({ place: { file: path }, message: left });
      return undefined;
    }
    const before = this.#read(path);
    const { text, hasByteOrderMark, problems } = decode(before);
    if (text !== linted) throw this.#changed(path);
    return problems.length > 0 ? undefined : workOn(linted, hasByteOrderMark, before);
  }

  #read(path: string): Uint8Array {
    try {
      return this.#files.read(path);
    } catch (error) {
      throw new UsageError(readingFailure(this.#shown(path), error as NodeJS.ErrnoException));
    }
  }

  #changed(path: string): UsageError {
    return new UsageError(new ChangedMeanwhileError(this.#shown(path)).message);
  }

  #unwritable(path: string, error: unknown): UsageError {
    const reason = writingFailure(error as NodeJS.ErrnoException);
    return new UsageError(`'${this.#shown(path)}' cannot be written: ${reason}.`);
  }

  #shown(path: string): string {
    return shownPath(path, this.#cwd);
  }
}

function workOn(text: string, isMarked: boolean, before: Uint8Array | undefined): Work {
  return { text, fixes: 0, mark: isMarked ? BYTE_ORDER_MARK : "", before };
}
