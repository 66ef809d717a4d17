import type { Inventory } from "../../inventory/inventory.ts";
import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import type { Reach } from "../export.ts";
import { isSameFact } from "./same-fact.ts";

/** An object of the inventory that an export would have, and has not. */
export interface GoneObject {
  readonly node: Located;
  readonly reach: Reach;
}

/**
 * The objects at the top of the inventory's files that are gone.
 *
 * @param seen the objects that exports show, or may show
 */
export function* goneObjects(
  reaches: readonly Reach[],
  inventory: Inventory,
  seen: ReadonlySet<Located>,
): Generator<GoneObject> {
  const told = new Set(seen);
  for (const reach of reaches) {
    const section = shapes[reach.entity].collection;
    if (section === undefined) continue;
    const conditions = conditionsOf(reach);
    for (const { root } of inventory.files) {
      for (const node of (root.fact(section) as readonly Located[] | undefined) ?? []) {
        if (told.has(node) || !isWithin(node, conditions, inventory)) continue;
        told.add(node);
        yield { node, reach };
      }
    }
  }
}

/** What an object has to record to be within reach: the steps to it, the property, and its value. */
interface Condition {
  readonly steps: readonly string[];
  readonly property: string;
  readonly wanted: string | number | boolean;
}

function conditionsOf({ where }: Reach): readonly Condition[] {
  return Object.entries(where).map(([path, wanted]) => {
    const steps = path.split(".");
    return { property: steps.pop()!, steps, wanted };
  });
}

/** Whether an object records all that puts it within reach. What is not recorded is not known to be. */
function isWithin(node: Located, conditions: readonly Condition[], inventory: Inventory): boolean {
  return conditions.every(({ steps, property, wanted }) => {
    let owner: Located | undefined = node;
    for (const step of steps) owner = owner && stepInto(owner, step, inventory);
    const recorded = owner?.fact(property);
    if (owner === undefined || recorded === undefined) return false;
    const shape = shapes[owner.nodeType as EntityName].properties[property];
    return shape !== undefined && isSameFact(recorded, wanted, shape);
  });
}

/** The part under a property, or the object that it names. */
function stepInto(owner: Located, property: string, inventory: Inventory): Located | undefined {
  const value = owner.fact(property);
  if (typeof value === "object" && value !== null && "nodeType" in value) return value as Located;
  if (typeof value !== "string") return undefined;
  const resolution = inventory.resolve(owner, property);
  return resolution.kind === "found" ? resolution.target : undefined;
}
