import type { Inventory } from "../../inventory/inventory.ts";
import { fold } from "../../inventory/names/name-index.ts";
import type { HyperVHost, VMMServer } from "../../schemas/generated/types.ts";
import { computerKey } from "../computer-name.ts";
import type { Estate } from "../estate.ts";

/**
 * Leaves out the virtual switches that Hyper-V names for adapters on hosts of which the inventory says that VMM manages them:
 * there an adapter is in a VM network, and the name would lead nowhere. Which one it is in, VMM alone tells.
 */
export function leaveOutSwitches(estate: Estate, inventory: Inventory): void {
  const hosts = new Map<string, HyperVHost>();
  for (const { root } of inventory.files)
    for (const host of root.hyperVHosts ?? [])
      if (typeof host.name === "string") hosts.set(computerKey(host.name), host);
  const imported = new Set(
    estate
      .ofEntity("VMMServer")
      .flatMap(({ lists }) => lists.get("vmNetworks")?.map(({ name }) => fold(name ?? ""))),
  );
  for (const machine of estate.ofEntity("VirtualMachine")) {
    const host = hosts.get(computerKey(machine.text("host") ?? ""));
    const networks = host && networksOf(host, inventory);
    for (const adapter of (networks && machine.lists.get("networkAdapters")) ?? []) {
      const network = adapter.facts.get("network");
      if (network === undefined || network.value === "none") continue;
      const name = fold(String(network.value));
      if (networks!.has(name) || imported.has(name)) continue;
      adapter.facts.delete("network");
      estate.note(
        network.from,
        `'${network.value}' is left out as the network of adapters of ${machine.words}: VMM manages its host, and has no VM network of that name. Export what VMM says along with it.`,
      );
    }
  }
}

/** The names of the VM networks that machines on a host may be in; undefined where any may be: the inventory does not say. */
function networksOf(host: HyperVHost, inventory: Inventory): ReadonlySet<string> | undefined {
  if (host.site !== undefined && host.site !== "none") return undefined;
  const server = inventory.follow(host, "hostGroup")?.parent as VMMServer | undefined;
  return server?.vmNetworks && new Set(server.vmNetworks.map(({ name }) => fold(String(name))));
}
