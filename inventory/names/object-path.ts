import type { TextDocument } from "../text/document.ts";
import { sectionAt, spanAt } from "../text/spans.ts";
import type { Span, Tree } from "../text/tree.ts";

/** What stands at an offset, by names and not by lines. */
export interface NamedPlace {
  /**
   * `virtualMachines/SQL01/disks/os`. The same object has the same path wherever it stands in its folder's files. An
   * object without name, and a value in a list, goes by what it says. Empty for the file as a whole.
   */
  readonly object: string;
  /** The property of the object that stands there; left out where it is the object as a whole. */
  readonly property?: string;
}

/** The object at an offset, and its property. */
export function namedPlaceAt(document: TextDocument, offset: number): NamedPlace {
  const section = sectionAt(document.sections, offset);
  const stretch = section && spanAt(section.stretches, offset);
  const tree = stretch?.tree();
  if (!section || !stretch || !tree) return { object: section?.name ?? "" };
  const path = [section.name];
  if (section.isList) path.push(nameOf(tree));
  const property = walk(tree, offset - stretch.start, path);
  return { object: path.join("/"), ...(property === undefined ? {} : { property }) };
}

/** Goes down to the innermost object at the offset, and says which of its properties is there. */
function walk(tree: Tree, offset: number, path: string[]): string | undefined {
  if (tree.kind === "sequence") {
    const item = tree.items.find((each) => isIn(each, offset));
    if (!item) return undefined;
    path.push(nameOf(item));
    return walk(item, offset, path);
  }
  if (tree.kind !== "mapping") return undefined;
  const pair = tree.pairs.find(({ key, value }) => isIn(key, offset) || isIn(value, offset));
  if (!pair || pair.value.kind === "scalar" || !isIn(pair.value, offset)) return pair?.key.name;
  path.push(pair.key.name);
  return walk(pair.value, offset, path);
}

function isIn({ start, end }: Span, offset: number): boolean {
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
