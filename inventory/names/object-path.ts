import type { TextDocument } from "../text/document.ts";
import { sectionAt, spanAt } from "../text/spans.ts";
import type { Tree } from "../text/tree.ts";

/**
 * What stands at an offset, by names and not by lines: `virtualMachines/SQL01/disks/os`. The same object has the same path
 * wherever it stands in its folder's files. An object without name goes by what it says. Empty for the file as a whole.
 */
export function objectPathAt(document: TextDocument, offset: number): string {
  const section = sectionAt(document.sections, offset);
  const stretch = section && spanAt(section.stretches, offset);
  if (!section || !stretch) return section?.name ?? "";
  const tree = stretch.tree();
  const path = [section.name];
  if (!tree) return section.name;
  if (section.isList) path.push(nameOf(tree));
  walk(tree, offset - stretch.start, path);
  return path.join("/");
}

/** Goes down to the innermost object at the offset. Its own properties are no objects, so they end the path. */
function walk(tree: Tree, offset: number, path: string[]): void {
  if (tree.kind === "sequence") {
    const item = tree.items.find((each) => isIn(each, offset));
    if (!item || item.kind === "scalar") return;
    path.push(nameOf(item));
    walk(item, offset, path);
  } else if (tree.kind === "mapping") {
    const pair = tree.pairs.find(({ value }) => value.kind !== "scalar" && isIn(value, offset));
    if (!pair) return;
    path.push(pair.key.name);
    walk(pair.value, offset, path);
  }
}

function isIn({ start, end }: Tree, offset: number): boolean {
  return offset >= start && offset < end;
}

function nameOf(tree: Tree): string {
  if (tree.kind === "mapping") {
    const name = tree.pairs.find(({ key }) => key.name === "name")?.value;
    if (name?.kind === "scalar") return String(name.value);
  }
  return scalarsOf(tree).slice(0, 8).join(" ");
}

function scalarsOf(tree: Tree): string[] {
  if (tree.kind === "scalar") return [String(tree.value)];
  if (tree.kind === "sequence") return tree.items.flatMap(scalarsOf);
  return tree.kind === "mapping" ? tree.pairs.flatMap(({ value }) => scalarsOf(value)) : [];
}
