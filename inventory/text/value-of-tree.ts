import type { Tree } from "./tree.ts";

/** What a text says, without places: for values that the schema does not know. */
export function valueOfTree(tree: Tree): unknown {
  switch (tree.kind) {
    case "scalar":
      return tree.value;
    case "sequence":
      return tree.items.map(valueOfTree);
    case "mapping":
      // A map without prototype: a key may be called `__proto__`.
      return Object.assign(
        Object.create(null),
        Object.fromEntries(tree.pairs.map(({ key, value }) => [key.name, valueOfTree(value)])),
      );
    case "alias":
      return null;
  }
}
