import { printableLines } from "../../schemas/values/printable.ts";
import type { RunnerCommand } from "./runner-command.ts";
import type { TextOutput } from "./text-output.ts";

/**
 * An output in which nothing is a command to whoever runs the pipeline but what is meant as one. All that drlint writes
 * goes through it: formats make names printable where they know what is a name, so that columns stand right; this sees the
 * lines as they come out, after names were put together and lines broken.
 */
export class GuardedOutput implements TextOutput {
  readonly #output: TextOutput;
  /** The line that is not complete. */
  #line = "";

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

  /** Writes what is left: the last line, where it has no end. */
  flush(): void {
    if (this.#line === "") return;
    this.#output.write(printableLines(this.#line));
    this.#line = "";
  }
}
