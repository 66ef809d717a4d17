import type { TextEdit } from "vscode-languageserver";
import { namedPlaceAt } from "../../inventory/names/object-path.ts";
import type { TextDocument } from "../../inventory/text/document.ts";
import type { Tree } from "../../inventory/text/tree.ts";
import { SuppressionsFile } from "../../project/suppressions-file.ts";
import { editOfSuppressions, readSuppressions } from "../edits/suppressions-edit.ts";

/** A file before names in it were changed, and after. */
export interface RenamedDocument {
  readonly before: TextDocument;
  readonly after: TextDocument;
}

/**
 * Lets the suppressions file follow a rename: it knows findings by the names of their objects, and would take them for new
 * ones. Undefined where it says nothing of them.
 *
 * @param folder the folder of the inventory
 */
export function renamedSuppressions(
  folder: string,
  documents: readonly RenamedDocument[],
): { readonly path: string; readonly edit: TextEdit } | undefined {
  const path = SuppressionsFile.find(folder);
  const file = path === undefined ? undefined : readSuppressions(path, folder);
  const known = file?.in(folder) ?? [];
  if (path === undefined || !file || known.length === 0) return undefined;
  const paths = renamedPaths(documents);
  const renamed = known.flatMap((each) => {
    const now = paths.get(each.object);
    return now ? [...now].map((object) => ({ ...each, object })) : [each];
  });
  if (
    renamed.length === known.length &&
    renamed.every(({ object }, index) => object === known[index]!.object)
  )
    return undefined;
  file.set(folder, renamed);
  const edit = editOfSuppressions(file);
  return edit && { path, edit };
}

/** The paths of the objects after the rename, by those before; objects that had one path may have several. */
function renamedPaths(documents: readonly RenamedDocument[]): ReadonlyMap<string, ReadonlySet<string>> {
  const renamed = new Map<string, Set<string>>();
  for (const { before, after } of documents) {
    // Names alone have changed, so both have the same objects in the same order.
    const offsets = [...objectsIn(after)];
    for (const [index, offset] of [...objectsIn(before)].entries()) {
      const { object } = namedPlaceAt(before, offset);
      const own = renamed.get(object) ?? new Set();
      renamed.set(object, own.add(namedPlaceAt(after, offsets[index]!).object));
    }
  }
  return renamed;
}

/** Where the objects and the items of lists begin. */
function* objectsIn({ sections }: TextDocument): Generator<number> {
  for (const { stretches } of sections) {
    for (const stretch of stretches) {
      const tree = stretch.tree();
      if (!tree) continue;
      for (const start of partStarts(tree)) yield stretch.start + start;
    }
  }
}

function* partStarts(tree: Tree): Generator<number> {
  yield tree.start;
  if (tree.kind === "sequence") for (const item of tree.items) yield* partStarts(item);
  if (tree.kind === "mapping") {
    for (const { value } of tree.pairs) if (value.kind !== "scalar") yield* partStarts(value);
  }
}
