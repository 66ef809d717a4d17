import type { TextDocument } from "./document.ts";
import type { Tree } from "./tree.ts";

/** Whether an offset lies within a text in several lines, so that a comment there would be a part of it. */
export function isWithinScalar(document: TextDocument, offset: number): boolean {
  const around = document.readingAt(offset);
  if (around?.reading.tree === undefined) return false;
  return holds(around.reading.tree, offset - around.start);
}

function holds(tree: Tree, offset: number): boolean {
  if (tree.start >= offset || tree.end <= offset) return false;
  if (tree.kind === "scalar") return true;
  if (tree.kind === "sequence") return tree.items.some((item) => holds(item, offset));
  return (
    tree.kind === "mapping" &&
    tree.pairs.some(
      ({ key, value }) =>
        (key.origin === undefined && key.start < offset && key.end > offset) || holds(value, offset),
    )
  );
}
