import { printable, printableLines } from "../../schemas/values/printable.ts";
import type { RunnerCommand } from "./runner-command.ts";
import type { TextOutput } from "./text-output.ts";
import { widthOf } from "./width.ts";

/** Moves to the start of the line and clears it. */
const TAKE_BACK = "\r\u001b[2K";

/**
 * An output in which nothing is a command to whoever runs the pipeline but what is meant as one. All that drlint writes
 * goes through it: formats make names printable where they know what is a name, so that columns stand right; this sees the
 * lines as they come out, after names were put together and lines broken.
 */
export class GuardedOutput implements TextOutput {
  readonly #output: TextOutput;
  /** The line that is not complete. */
  #line = "";
  /** Whether a line stands there that the next one takes the place of. */
  #hasStatus = false;

  constructor(output: TextOutput) {
    this.#output = output;
  }

  get isTTY(): boolean {
    return this.#output.isTTY;
  }

  get columns(): number | undefined {
    return this.#output.columns;
  }

  /** Writes text, or a command for the runner. */
  write(text: string | RunnerCommand): void {
    this.status(undefined);
    if (typeof text !== "string") {
      if (this.#line !== "") this.write("\n");
      this.#output.write(text.text);
      return;
    }
    const end = text.lastIndexOf("\n") + 1;
    if (end === 0) {
      this.#line += text;
      return;
    }
    this.#output.write(printableLines(this.#line + text.slice(0, end)));
    this.#line = text.slice(end);
  }

  /**
   * Shows a line on a terminal that goes away with what is written next.
   *
   * @param text undefined: takes it away
   */
  status(text: string | undefined): void {
    if (text === undefined && !this.#hasStatus) return;
    this.#hasStatus = text !== undefined;
    const room = (this.columns || 80) - 1;
    this.#output.write(TAKE_BACK + cut(printable(text ?? ""), room));
  }

  /** What takes the line away that is shown, to be written by whoever ends the process; empty where none is. */
  withoutStatus(): string {
    const text = this.#hasStatus ? TAKE_BACK : "";
    this.#hasStatus = false;
    return text;
  }

  /** Writes what is left: the last line, where it has no end. */
  flush(): void {
    this.status(undefined);
    if (this.#line === "") return;
    this.#output.write(printableLines(this.#line));
    this.#line = "";
  }
}

/** The text as far as it takes no more than some columns: a line that a terminal breaks cannot be taken back. */
function cut(text: string, columns: number): string {
  let width = 0;
  let kept = "";
  for (const character of text) {
    width += widthOf(character);
    if (width > columns) break;
    kept += character;
  }
  return kept;
}
