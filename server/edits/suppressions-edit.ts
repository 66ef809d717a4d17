import type { TextEdit } from "vscode-languageserver";
import { workingTree } from "../../inventory/files/working-tree.ts";
import { utf8Text } from "../../inventory/text/bytes.ts";
import { Lines } from "../../inventory/text/lines.ts";
import { SuppressionsFile } from "../../project/suppressions-file.ts";
import { UsageError } from "../../project/usage-error.ts";

/** Reads a suppressions file, or one that is still to be made. Undefined for a broken one: it is never written over. */
export function readSuppressions(path: string, root: string): SuppressionsFile | undefined {
  try {
    return SuppressionsFile.read(path, root);
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

/** What changes in a suppressions file that is there; undefined where it says that already. */
export function editOfSuppressions({ path, text: after }: SuppressionsFile): TextEdit | undefined {
  const before = utf8Text(workingTree.read(path)).replace(/^\uFEFF/, "");
  if (before === after) return undefined;
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  if (isWithinCharacter(before, start) || isWithinCharacter(after, start)) start--;
  let tail = 0;
  const most = Math.min(before.length, after.length) - start;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  if (isWithinCharacter(before, before.length - tail) || isWithinCharacter(after, after.length - tail))
    tail--;
  const lines = new Lines(before);
  const position = (offset: number) => {
    const { line, column } = lines.place(offset);
    return { line: line - 1, character: column - 1 };
  };
  const range = { start: position(start), end: position(before.length - tail) };
  return { range, newText: after.slice(start, after.length - tail) };
}

/** Whether an offset parts the two halves of a character, of which a half by itself is no text. */
function isWithinCharacter(text: string, offset: number): boolean {
  return text.codePointAt(offset - 1)! > 0xffff;
}
