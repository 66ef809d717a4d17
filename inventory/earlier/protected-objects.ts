import type { NetworkAdapter, Replication } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import type { Inventory } from "../inventory.ts";
import { servingObjects } from "../protection/protections.ts";

/**
 * The objects at the top of files that protection involves: the machines to be protected, what they run on and replicate
 * to, the networks at both ends, and the mappings between them.
 */
export function protectedObjects(inventory: Inventory): ReadonlySet<Located> {
  const involved = new Set<Located>();
  for (const protection of inventory.protections()) {
    const { machine } = protection;
    add(machine, ...servingObjects(protection));
    const replication = machine.replication as Replication;
    add(inventory.follow(replication, "network"), inventory.follow(replication, "testFailoverNetwork"));
    if (typeof replication.to === "object") add(inventory.follow(replication.to, "cloud"));
    for (const adapter of machine.networkAdapters ?? [])
      add(inventory.follow(adapter as NetworkAdapter, "network"));
  }
  if (involved.size === 0) return involved;
  for (const mapping of inventory.mappings.all()) {
    add(mapping, inventory.follow(mapping.source, "network"), inventory.follow(mapping.target, "network"));
  }
  return involved;

  /** VM networks and clouds are parts of their VMM server. */
  function add(...objects: readonly (Located | undefined)[]): void {
    for (let object of objects) {
      while (object?.parent && object.parent.nodeType !== "Inventory") object = object.parent;
      if (object) involved.add(object);
    }
  }
}
