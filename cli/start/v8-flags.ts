import { setFlagsFromString } from "node:v8";

/**
 * Sets V8's flags for a run of the command line. It comes before the program is read: V8 takes what it made of a program
 * earlier only under the flags that it had then.
 */
export function setV8Flags(): void {
  // A lint is over in a second or two, and most of its code is a hundred small rules: V8 spends more on putting functions
  // into one another than such a run gets back (bench/README.md). A later V8 may not know the flag and say so, therefore
  // it is set where it has been tried.
  if (isTried()) setFlagsFromString("--max-inlined-bytecode-size-cumulative=150");
}

/**
 * Has V8 look for garbage when half as much has come as is in use, and keep the part for new objects as small as it is. By itself it
 * lets what was read of an export lie until the import is over (bench/README.md).
 */
export function saveMemory(): void {
  if (!isTried()) return;
  setFlagsFromString("--heap-growing-percent=50");
  setFlagsFromString("--semi-space-growth-factor=1");
}

function isTried(): boolean {
  return Number.parseInt(process.versions.node, 10) <= 24;
}
