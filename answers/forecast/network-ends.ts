import { sourceNetwork } from "../../forecast/network.ts";
import type { Adapter, Destination } from "../../forecast/types.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import type { MappedNetwork } from "../../inventory/networks/network-mappings.ts";
import type { Protection } from "../../inventory/protection/protection.ts";
import type {
  NetworkMappingSource,
  NetworkMappingTarget,
  Replication,
  VMMServer,
} from "../../schemas/generated/types.ts";
import { regionDisplayName } from "../../schemas/values/region.ts";
import type { NetworkEnd } from "./outcome.ts";

/** The networks at one side of a forecast: one end for each, whatever leads to it. */
export class NetworkEnds {
  readonly #inventory: Inventory;
  readonly #byObject = new Map<object, NetworkEnd>();
  readonly #byName = new Map<string, NetworkEnd>();

  constructor(inventory: Inventory) {
    this.#inventory = inventory;
  }

  /** The network that an adapter is connected to at the source; undefined where it is in none that is recorded. */
  ofAdapter(protection: Protection, adapter: Adapter): NetworkEnd | undefined {
    if (adapter.network === undefined || adapter.network === "none") return undefined;
    const network = sourceNetwork(this.#inventory, adapter);
    if (network) return this.of(network);
    const isSwitch = this.#inventory.resolve(adapter, "network").kind === "none";
    return this.#named(adapter.network, placeOfSource(protection), isSwitch ? "switch" : "not-found");
  }

  /** The network that a machine comes up in. */
  ofDestination(destination: Destination, { machine }: Protection): NetworkEnd {
    if (destination.object) return this.of(destination.object);
    return this.#make(destination, () => ({
      name: destination.name,
      place: placeOfRegion((machine.replication as Replication | undefined)?.to),
      standing: "made",
      subnets: destination.subnets?.map(({ name, prefix }) => ({ name, range: prefix?.text })),
    }));
  }

  /** The network at an end of a mapping. */
  ofMapping(end: NetworkMappingSource | NetworkMappingTarget): NetworkEnd {
    const network = this.#inventory.follow(end as NetworkMappingSource, "network");
    if (network) return this.of(network);
    const place =
      end.vmmServer === undefined
        ? placeOfRegion(end)
        : ({ kind: "vmm-server", name: end.vmmServer } as const);
    return this.#named(end.network, place, "not-found");
  }

  /** A network of the inventory. */
  of(network: MappedNetwork): NetworkEnd {
    return this.#make(network, () => ({
      name: network.name,
      place:
        network.nodeType === "VirtualNetwork"
          ? placeOfRegion(network)
          : { kind: "vmm-server", name: (network.parent as VMMServer).name },
      standing: "recorded",
      subnets: network.subnets?.map(({ name, addressPrefix }) => ({ name, range: addressPrefix?.text })),
    }));
  }

  #make(object: object, make: () => NetworkEnd): NetworkEnd {
    const end = this.#byObject.get(object) ?? make();
    this.#byObject.set(object, end);
    return end;
  }

  /** Those that stand in no inventory are the same where name and place are. */
  #named(name: string, place: NetworkEnd["place"], standing: NetworkEnd["standing"]): NetworkEnd {
    const key = JSON.stringify([name.toLowerCase(), place?.kind, place?.name.toLowerCase(), standing]);
    const end = this.#byName.get(key) ?? { name, place, standing, subnets: undefined };
    this.#byName.set(key, end);
    return end;
  }
}

function placeOfSource({ machine, site, vmmServer }: Protection): NetworkEnd["place"] {
  if (machine.nodeType === "AzureVirtualMachine") return placeOfRegion(machine);
  if (vmmServer) return { kind: "vmm-server", name: vmmServer.name };
  return site && { kind: "site", name: site.name };
}

function placeOfRegion(
  where: "azure" | { readonly region?: string | undefined } | undefined,
): NetworkEnd["place"] {
  const region = typeof where === "object" ? where.region : undefined;
  return region === undefined ? undefined : { kind: "region", name: regionDisplayName(region) };
}
