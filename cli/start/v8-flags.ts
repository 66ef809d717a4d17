import { setV8Flag } from "../../project/v8-flags.ts";

/**
 * Sets V8's flags for a run of the command line. It comes before the program is read: V8 takes what it made of a program
 * earlier only under the flags that it had then.
 */
export function setV8Flags(): void {
  // A lint is over in a second or two, and most of its code is a hundred small rules: V8 spends more on putting functions
  // into one another than such a run gets back (bench/README.md).
  setV8Flag("--max-inlined-bytecode-size-cumulative=150");
}
