import type { Inventory } from "../inventory/inventory.ts";
import type { VirtualNetworkSubnet } from "../schemas/generated/types.ts";
import { AddressPool } from "./address-pool.ts";
import type { DestinationSubnet, ForecastFigures } from "./types.ts";

/** In a VM network nothing is kept. */
const NOTHING_KEPT = { reservedAtStart: 0, reservedAtEnd: 0 } as const;

/** The addresses of all subnets that something comes up in, for one failover. */
export class AddressPools {
  readonly #figures: ForecastFigures;
  readonly #placed: ReadonlyMap<VirtualNetworkSubnet, readonly string[]>;
  readonly #pools = new Map<DestinationSubnet, AddressPool>();

  constructor(inventory: Inventory, figures: ForecastFigures) {
    this.#figures = figures;
    this.#placed = addressesInPlace(inventory);
  }

  /** The addresses of a subnet; undefined where its range is not recorded. */
  of(subnet: DestinationSubnet): AddressPool | undefined {
    const { prefix, object } = subnet;
    if (!prefix) return undefined;
    let pool = this.#pools.get(subnet);
    if (!pool) {
      const inAzure = object?.nodeType !== "VMNetworkSubnet";
      const used = object?.nodeType === "VirtualNetworkSubnet" ? this.#usedIn(object) : [];
      pool = new AddressPool(prefix, used, inAzure ? this.#figures : NOTHING_KEPT);
      this.#pools.set(subnet, pool);
    }
    return pool;
  }

  #usedIn(subnet: VirtualNetworkSubnet): string[] {
    return [...(subnet.usedAddresses ?? []), ...(this.#placed.get(subnet) ?? [])];
  }
}

/** The addresses that the inventory's own Azure machines have where they run now. */
function addressesInPlace(inventory: Inventory): Map<VirtualNetworkSubnet, string[]> {
  const placed = new Map<VirtualNetworkSubnet, string[]>();
  for (const { root } of inventory.files) {
    for (const adapter of (root.azureVirtualMachines ?? []).flatMap(
      (machine) => machine.networkAdapters ?? [],
    )) {
      const subnet = inventory.follow(adapter, "subnet");
      if (!subnet) continue;
      const addresses = placed.get(subnet) ?? [];
      placed.set(subnet, addresses);
      for (const { address } of adapter.ipConfigurations ?? [])
        if (address !== undefined) addresses.push(address);
    }
  }
  return placed;
}
