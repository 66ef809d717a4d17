import type { InventoryFile } from "./inventory-file.ts";

/** The lists of an inventory that hold machines. */
const MACHINES: ReadonlySet<string> = new Set(["virtualMachines", "azureVirtualMachines"]);

/**
 * All of an inventory that is no machine, for a comparison with how it stands after an edit. Objects that an edit leaves as
 * they are stay the same objects; what is no object is compared as it is. Items that make no object are counted: it matters
 * that something was to be there.
 */
export function restOf(files: readonly InventoryFile[]): readonly unknown[] {
  return files.flatMap(({ document, root }) => [
    ...document.sections.flatMap(({ name, stretches }) => (MACHINES.has(name) ? [] : stretches.length)),
    ...Object.entries(root).flatMap(([section, value]) => {
      if (MACHINES.has(section) && Array.isArray(value)) return [];
      return [section, ...(Array.isArray(value) ? value : [value])];
    }),
  ]);
}
