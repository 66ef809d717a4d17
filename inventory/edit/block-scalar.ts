import { lastPartOf } from "../text/parts.ts";
import type { Tree } from "../text/tree.ts";

/**
 * Whether a value ends with a block scalar, to which the lines that follow it may belong.
 *
 * @param start what the tree's offsets count from
 */
export function endsWithBlockScalar(tree: Tree, start: number, text: string): boolean {
  const last = lastPartOf(tree);
  return last.kind === "scalar" && /[|>]/.test(text[last.start + start] ?? "");
}
