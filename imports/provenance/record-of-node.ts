import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import type { ImportRecord, ImportRecords } from "./import-records.ts";

/** What was last imported of an object of the inventory, also of one that is a part of another. */
export function recordOfNode(records: ImportRecords, node: Located): ImportRecord | undefined {
  const { parent } = node;
  if (!parent) return undefined;
  if (parent.nodeType === "Inventory") return records.of(node);
  const around = recordOfNode(records, parent);
  if (!around) return undefined;
  for (const property of shapes[parent.nodeType as EntityName].parts) {
    const value = parent.fact(property);
    if (value === node) return around.parts.get(property);
    if (Array.isArray(value) && value.includes(node))
      return around.itemsFor(property, value as readonly Located[]).get(node);
  }
  return undefined;
}
