import type { Inventory } from "../inventory/inventory.ts";
import { namedPlaceAt } from "../inventory/names/object-path.ts";
import type { TextDocument } from "../inventory/text/document.ts";
import type { FileResult, LintedObject } from "./result.ts";

/** The objects at the top of the files that were linted. */
export function objectsIn(inventory: Inventory, results: readonly FileResult[]): LintedObject[] {
  return results.flatMap(({ filePath }) => {
    const { document } = inventory.fileAt(filePath);
    return startsIn(document).map((start) => ({
      object: namedPlaceAt(document, start).object,
      filePath,
      line: document.lines.place(start).line,
    }));
  });
}

/** Where the items of the lists at the top begin. A list within brackets stands in one stretch, others item by item. */
function startsIn({ sections }: TextDocument): number[] {
  return sections.flatMap(({ isList, stretches }) =>
    stretches.flatMap((stretch) => {
      const tree = stretch.tree();
      if (isList) return [stretch.start + (tree?.start ?? 0)];
      return tree?.kind === "sequence" ? tree.items.map((item) => stretch.start + item.start) : [];
    }),
  );
}
