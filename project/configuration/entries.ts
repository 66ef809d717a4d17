import type { ValuePath } from "./configuration-file.ts";

/** The texts of a value that is a text or a list of them. */
export function textsOf(written: string | readonly string[] | undefined): readonly string[] {
  return written === undefined ? [] : [written].flat();
}

/** The same texts, each with where it stands. */
export function entriesOf(
  path: ValuePath,
  written: string | readonly string[] | undefined,
): [ValuePath, string][] {
  if (typeof written === "string") return [[path, written]];
  return (written ?? []).map((text, index) => [[...path, index], text]);
}
