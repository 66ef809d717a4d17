import type { Reading, Tree } from "../../../inventory/text/tree.ts";

/** What a tree says, without places. */
export function plain(tree: Tree | undefined): unknown {
  switch (tree?.kind) {
    case "scalar":
      return tree.value;
    case "sequence":
      return tree.items.map(plain);
    case "mapping":
      return Object.fromEntries(tree.pairs.map(({ key, value }) => [key.name, plain(value)]));
    default:
      return tree;
  }
}

/** A reading as text, for comparing two of them: `undefined` is absence, and problems are in the order of the text. */
export function comparable({ tree, anchors, problems }: Reading): string {
  const sorted = problems.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return JSON.stringify({ tree, anchors, problems: sorted }, (_, value) =>
    typeof value === "number" && !Number.isFinite(value) ? String(value) : value,
  );
}

/** A tree whose places are moved by some offset. */
export function moved<T extends Tree>(tree: T, by: number): T {
  const place = { start: tree.start + by, end: tree.end + by };
  if (tree.kind === "sequence")
    return { ...tree, ...place, items: tree.items.map((item) => moved(item, by)) };
  if (tree.kind !== "mapping") return { ...tree, ...place };
  const pairs = tree.pairs.map(({ key, value }) => ({
    key: { ...key, start: key.start + by, end: key.end + by },
    value: moved(value, by),
  }));
  return { ...tree, ...place, pairs };
}
