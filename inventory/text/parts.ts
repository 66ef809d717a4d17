import type { Tree } from "./tree.ts";

/** The values that a value holds, in the order of the text. A scalar and an alias hold none. */
export function partsOf(tree: Tree): readonly Tree[] {
  if (tree.kind === "mapping") return tree.pairs.map(({ value }) => value);
  return tree.kind === "sequence" ? tree.items : [];
}

/** The innermost value that a value ends with: itself where it holds none. */
export function lastPartOf(tree: Tree): Tree {
  const last =
    tree.kind === "mapping"
      ? tree.pairs.at(-1)?.value
      : tree.kind === "sequence"
        ? tree.items.at(-1)
        : undefined;
  return last ? lastPartOf(last) : tree;
}
