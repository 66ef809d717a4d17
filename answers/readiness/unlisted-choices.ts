import type { Inventory } from "../../inventory/inventory.ts";
import { objectsFrom } from "../../inventory/nodes/children.ts";
import type { InventoryNode } from "../../inventory/nodes/node.ts";
import type { Protection } from "../../inventory/protection/protection.ts";
import { isChoice } from "../../rules/run/choices.ts";
import type { Fact } from "../../rules/run/fact.ts";
import type { MissingFact } from "../../rules/run/missing-fact.ts";
import { shapes } from "../../schemas/generated/shapes.ts";
import type { Located } from "../../schemas/located.ts";

/**
 * The lists that would have what is chosen for the failover of a machine, where their owners do not record them: whether it
 * is there at all is not known, whatever the rows say.
 */
export function unlistedChoicesOf(inventory: Inventory, { machine }: Protection): MissingFact[] {
  const missing = new Map<Located, MissingFact>();
  for (const object of objectsFrom(machine as Located as InventoryNode)) {
    // What a test of a failover takes is chosen when it is started.
    if (!isChoice(object.nodeType) || object.nodeType === "TestFailoverTarget") continue;
    for (const property of shapes[object.nodeType].references) {
      const resolution = inventory.resolve(object, property);
      if (resolution.kind !== "unknown" || !resolution.unlisted) continue;
      const { node, property: list } = resolution.unlisted;
      missing.set(node, { node, fact: `${node.nodeType}.${list}` as Fact });
    }
  }
  return [...missing.values()];
}
