import type { Inventory } from "../../inventory/inventory.ts";
import { fold } from "../../inventory/names/name-index.ts";
import type { VirtualMachine } from "../../schemas/generated/types.ts";
import { computerKey } from "../computer-name.ts";
import type { Estate } from "../estate.ts";
import { bareId } from "../hyper-v-ids.ts";

/**
 * Takes the host that the inventory records for the one that an export shows, where both are nodes of one cluster: a machine moves
 * between them all the time, and any of them is as right.
 */
export function keepClusterNodes(estate: Estate, inventory: Inventory): void {
  const clusters = clustersOf(estate, inventory);
  const byId = new Map<string, VirtualMachine>();
  const byName = new Map<string, VirtualMachine[]>();
  for (const machine of inventory.files.flatMap(({ root }) => root.virtualMachines ?? [])) {
    const id = bareId(machine.id);
    if (id !== undefined) byId.set(id, machine);
    const name = fold(String(machine.name));
    byName.set(name, [...(byName.get(name) ?? []), machine]);
  }
  for (const machine of estate.ofEntity("VirtualMachine")) {
    const fact = machine.facts.get("host");
    const namesakes = byName.get(fold(machine.name ?? "")) ?? [];
    const recorded = (
      byId.get(machine.text("id") ?? "") ?? (namesakes.length === 1 ? namesakes[0] : undefined)
    )?.host;
    if (fact === undefined || typeof recorded !== "string") continue;
    const cluster = clusters.get(computerKey(recorded));
    const isOne = cluster !== undefined && cluster === clusters.get(computerKey(String(fact.value)));
    if (isOne) machine.facts.set("host", { ...fact, value: recorded });
  }
}

/** The cluster of each host that is in one, by its computer name. What the inventory records wins. */
function clustersOf(estate: Estate, inventory: Inventory): ReadonlyMap<string, string> {
  const imported = estate.ofEntity("HyperVHost").map((host) => [host.name, host.text("cluster")] as const);
  const recorded = inventory.files
    .flatMap(({ root }) => root.hyperVHosts ?? [])
    .map(({ name, cluster }) => [name, cluster] as const);
  return new Map(
    [...imported, ...recorded].flatMap(([name, cluster]) =>
      typeof name === "string" && typeof cluster === "string" && cluster !== "none"
        ? [[computerKey(name), fold(cluster)] as const]
        : [],
    ),
  );
}
