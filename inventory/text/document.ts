/**
 * A file of an inventory as a document: sections, their stretches, what is wrong with the text. A stretch is read when its
 * tree is asked for; the problems of the text are complete when all have been.
 */
import { type DecodedText, decode, withoutNul } from "./decode.ts";
import { type Layout, layOut } from "./layout.ts";
import { characterBreach } from "./lenience.ts";
import { Lines, type Place } from "./lines.ts";
import { mergeConflictIn } from "./merge-conflict.ts";
import type { Section, Stretch } from "./stretches.ts";
import { withFirstLine } from "./tags.ts";
import type { Reading, TextProblem } from "./tree.ts";
import { adoptUnchanged } from "./unchanged.ts";

/** How a text becomes a document. */
export interface DocumentOptions {
  /**
   * Whether trees are kept once they were read, and stretches know themselves again after an edit. An editor wants that; a
   * single run doesn't, since the trees of a large file take much memory.
   */
  readonly keepsTrees?: boolean;
}

/** Reads a file's bytes. Never throws: what is wrong is in the document's problems. */
export function readBytes(path: string, bytes: Uint8Array, options: DocumentOptions = {}): TextDocument {
  return new TextDocument(path, decode(bytes), options);
}

/** Reads a file's text, without byte order mark. A path that ends with `.json` makes it JSON, any other YAML. */
export function readText(path: string, text: string, options: DocumentOptions = {}): TextDocument {
  return new TextDocument(path, withoutNul(text, false, []), options);
}

/** A file of which nothing is read: nothing but the problem that says why, a sentence. */
export function unreadDocument(path: string, message: string): TextDocument {
  const problems = [{ start: 0, end: 0, message }];
  return new TextDocument(path, { text: "", hasByteOrderMark: false, problems }, {});
}

/** A file of an inventory. */
export class TextDocument {
  readonly path: string;
  readonly text: string;
  readonly isJson: boolean;
  /** Whether the file begins with a byte order mark, which isn't part of `text`. */
  readonly hasByteOrderMark: boolean;
  readonly lines: Lines;
  readonly #options: DocumentOptions;
  readonly #layout: Layout;
  readonly #decodeProblems: readonly TextProblem[];
  readonly #conflict: TextProblem | undefined;
  #problems: readonly TextProblem[] | undefined;

  constructor(path: string, decoded: DecodedText, options: DocumentOptions) {
    this.path = path;
    this.text = decoded.text;
    this.hasByteOrderMark = decoded.hasByteOrderMark;
    this.isJson = path.toLowerCase().endsWith(".json");
    this.lines = new Lines(decoded.text);
    this.#decodeProblems = decoded.problems;
    this.#options = options;
    this.#conflict = mergeConflictIn(decoded.text);
    // With a merge conflict in it, a text says two things at once: none of them is read.
    this.#layout = layOut(this.#conflict ? "" : this.text, {
      isJson: this.isJson,
      keepsAll: options.keepsTrees ?? false,
    });
  }

  /** Whether a merge has left its markers, so that nothing of the text is read. */
  get hasMergeConflict(): boolean {
    return this.#conflict !== undefined;
  }

  /** Whether what is read is kept, and found again after an edit. */
  get keepsTrees(): boolean {
    return this.#options.keepsTrees ?? false;
  }

  /** The sections in the order of the file. */
  get sections(): readonly Section[] {
    return this.#layout.sections;
  }

  /** All stretches in the order of the file. */
  get stretches(): readonly Stretch[] {
    return this.#layout.stretches;
  }

  /** The place of an offset of the text, counted as people count. */
  place(offset: number): Place {
    return this.lines.place(offset);
  }

  /**
   * What is wrong with the text, in the order of the file, in offsets of the whole text. Reads the stretches that
   * weren't read yet; so ask for it when done with the trees.
   */
  problems(): readonly TextProblem[] {
    if (this.#problems !== undefined) return this.#problems;
    if (this.#conflict) {
      this.#problems = [this.#withLine(this.#conflict)];
      return this.#problems;
    }
    // What wasn't decoded at all isn't empty besides.
    const found = this.text === "" && this.#decodeProblems.length > 0 ? [] : this.#layout.problems();
    this.#problems = [...this.#decodeProblems, ...found, ...this.#charactersIn(found)]
      .map((problem) => this.#withLine(problem))
      .sort((a, b) => a.start - b.start);
    return this.#problems;
  }

  /** The first character that no YAML may hold, where whoever reads the values has not come to it: in a comment. */
  #charactersIn(found: readonly TextProblem[]): readonly TextProblem[] {
    const problem = this.isJson ? undefined : characterBreach(this.text, { start: 0, end: this.text.length });
    return problem && !found.some(({ start }) => start === problem.start) ? [problem] : [];
  }

  /** What the part of the text around an offset says, as written: aliases stand, and offsets count from `start`. */
  readingAt(offset: number): { readonly reading: Reading; readonly start: number } | undefined {
    return this.#layout.readingAt(offset);
  }

  /**
   * The document after an edit. Where trees are kept, the stretches whose text is the same as before keep what was read of
   * them, wherever they stand now.
   */
  edited(text: string): TextDocument {
    const next = readText(this.path, text, this.#options);
    if (this.#options.keepsTrees) {
      adoptUnchanged({ text: this.text, layout: this.#layout }, { text: next.text, layout: next.#layout });
    }
    return next;
  }

  #withLine(problem: TextProblem): TextProblem {
    return withFirstLine(problem, (offset) => this.place(offset).line);
  }
}
