import type { InventoryFile } from "../../inventory/inventory-file.ts";
import type { Machine } from "../../inventory/nodes/machines.ts";
import type { InventoryNode } from "../../inventory/nodes/node.ts";
import type { Span } from "../../inventory/text/tree.ts";

const SECTIONS = ["virtualMachines", "azureVirtualMachines"] as const;

/** The machines of a file that stand in a span, at least in part, in the order of each section. No others are read. */
export function machinesIn({ root, document }: InventoryFile, { start, end }: Span): Machine[] {
  return SECTIONS.flatMap((name) => {
    const machines: readonly Machine[] = root[name] ?? [];
    const section = document.sections.findLast((each) => each.name === name);
    if (!section?.isList) return machines;
    const wanted = new Set(
      section.stretches
        .filter((stretch) => stretch.start <= end && stretch.end >= start)
        .map(({ index }) => index),
    );
    return machines.filter((machine) => wanted.has((machine as unknown as InventoryNode).index));
  });
}
