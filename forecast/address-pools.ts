import type { Inventory } from "../inventory/inventory.ts";
import type { VirtualNetwork } from "../schemas/generated/types.ts";
import { AddressPool } from "./address-pool.ts";
import { TakenAddresses } from "./taken-addresses.ts";
import type { Adapter, Destination, DestinationSubnet, ForecastFigures } from "./types.ts";
import { withoutUsedAddresses } from "./used-addresses.ts";

/** In a VM network nothing is kept. */
const NOTHING_KEPT = { reservedAtStart: 0, reservedAtEnd: 0 } as const;

/** The addresses of all subnets that something comes up in, for one failover. */
export class AddressPools {
  readonly #figures: ForecastFigures;
  readonly #placed: PlacedAddresses;
  readonly #pools = new Map<DestinationSubnet, AddressPool>();
  readonly #taken = new Map<Destination, TakenAddresses>();

  constructor(placed: PlacedAddresses, figures: ForecastFigures) {
    this.#figures = figures;
    this.#placed = placed;
  }

  /** The addresses of a subnet; undefined where its range is not recorded. */
  of(subnet: DestinationSubnet, network: Destination): AddressPool | undefined {
    const { prefix } = subnet;
    if (!prefix) return undefined;
    let pool = this.#pools.get(subnet);
    if (!pool) {
      const inAzure = network.object?.nodeType !== "VMNetwork";
      const figures = inAzure ? this.#figures : NOTHING_KEPT;
      const isComplete = withoutUsedAddresses(subnet, network) === undefined;
      pool = new AddressPool(prefix, this.#takenIn(network), figures, isComplete);
      this.#pools.set(subnet, pool);
    }
    return pool;
  }

  #takenIn(network: Destination): TakenAddresses {
    let taken = this.#taken.get(network);
    if (!taken) {
      taken = new TakenAddresses();
      this.#taken.set(network, taken);
      if (network.object?.nodeType !== "VirtualNetwork") return taken;
      for (const { usedAddresses } of network.object.subnets ?? []) {
        for (const address of usedAddresses ?? []) taken.addUsed(address);
      }
      for (const { address, adapter } of this.#placed.get(network.object) ?? []) {
        taken.addUsed(address, adapter);
      }
    }
    return taken;
  }
}

/** An address that an adapter has where its machine runs now. */
export interface PlacedAddress {
  readonly address: string;
  readonly adapter: Adapter;
}

/** By network. */
export type PlacedAddresses = ReadonlyMap<unknown, readonly PlacedAddress[]>;

/** The addresses that the inventory's own Azure machines have where they run now. */
export function addressesInPlace(inventory: Inventory): PlacedAddresses {
  const placed = new Map<VirtualNetwork, PlacedAddress[]>();
  for (const { root } of inventory.files) {
    for (const adapter of (root.azureVirtualMachines ?? []).flatMap(
      (machine) => machine.networkAdapters ?? [],
    )) {
      const network = inventory.follow(adapter, "network");
      if (!network) continue;
      const own = placed.get(network) ?? [];
      placed.set(network, own);
      for (const { address } of adapter.ipConfigurations ?? [])
        if (address !== undefined) own.push({ address, adapter });
    }
  }
  return placed;
}
