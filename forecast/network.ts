import type { RowId } from "../documents/index.ts";
import type { Inventory } from "../inventory/inventory.ts";
import { cloudHasNetwork } from "../inventory/networks/cloud-networks.ts";
import { targetNetworkOf } from "../inventory/networks/target-network.ts";
import { machineOf } from "../inventory/nodes/machines.ts";
import { type Protection, type Scenario, scenarioOf } from "../inventory/protection/protection.ts";
import { remembered } from "../inventory/remembered.ts";
import type {
  AzureReplication,
  AzureVirtualMachine,
  Replication,
  VirtualNetwork,
  VMNetwork,
} from "../schemas/generated/types.ts";
import { destinationOf } from "./destination.ts";
import type { Adapter, Destination, FailoverKind, ForecastFigures, NetworkForecast } from "./types.ts";

/** The rows that speak of a network which is set for the machine, is mapped, or is missing. */
const ROWS: Readonly<
  Record<Scenario, { readonly set?: RowId; readonly mapped?: RowId; readonly none?: RowId }>
> = {
  "azure-to-azure": {
    set: "azure-to-azure-network-mapping/item-network",
    mapped: "azure-to-azure-network-mapping/mapped-default",
  },
  "vmm-to-vmm": {
    mapped: "vmm-to-vmm-network-mapping/new-vms",
    none: "vmm-to-vmm-network-mapping/unmapped-network",
  },
  "vmm-to-azure": {
    set: "vmm-to-azure-prerequisites/network",
    mapped: "vmm-to-azure-prerequisites/network",
    none: "vmm-to-azure-prerequisites/network",
  },
  "site-to-azure": {},
};

const UNKNOWN = { why: "unknown", network: undefined, row: undefined, estimate: false } as const;

/** Works out the network that an adapter comes up in. */
export function forecastNetwork(
  inventory: Inventory,
  protection: Protection,
  adapter: Adapter,
  kind: FailoverKind,
  figures: ForecastFigures,
): NetworkForecast {
  const scenario = scenarioOf(protection);
  const replication = protection.machine.replication!;
  if (scenario === undefined) return UNKNOWN;
  const rows = ROWS[scenario];
  const none: NetworkForecast = { why: "none", network: undefined, row: rows.none, estimate: false };
  // What is connected to nothing already asks for no network.
  if (adapter.network === "none") return { ...none, row: undefined };
  if (kind === "test-failover") return testNetwork(inventory, replication);
  if (replication.network === "none") return none;
  const target = targetNetworkOf(inventory, protection, adapter);
  if (target === "unknown") return UNKNOWN;
  if (target === "none") {
    if (scenario === "azure-to-azure")
      return defaultNetwork(inventory, replication as AzureReplication, adapter, figures);
    // No document says what a machine without VMM gets when no network is named for it.
    if (scenario === "site-to-azure") return UNKNOWN;
    // One that is protected, or may be, may have a network of its own that nobody has written down.
    const mayHaveOne = scenario === "vmm-to-azure" && inventory.replicationStateOf(replication) !== "planned";
    return mayHaveOne ? UNKNOWN : none;
  }
  if (!target.network) return UNKNOWN;
  const reaches = scenario === "vmm-to-vmm" ? cloudHasNetwork(inventory, protection, target.network) : true;
  if (reaches === false) return { ...none, row: "vmm-network-mapping/target-cloud" };
  const network = destinationOf(target.network);
  if (target.namedBy === replication) {
    const makesMapping =
      scenario === "azure-to-azure"
        ? mappingToMake(inventory, replication as AzureReplication, adapter)
        : undefined;
    return { why: "set", network, row: rows.set, estimate: false, makesMapping };
  }
  return {
    why: "mapped",
    network,
    mapping: target.namedBy.nodeType === "NetworkMappingTarget" ? target.namedBy.parent : undefined,
    row: rows.mapped,
    // A machine that is protected, or may be, keeps the network of that day, or has one that was set for it since; where it
    // is not recorded, the mapping's is likely. So is the one of a secondary site, where it is not recorded whether the cloud has its logical network.
    estimate:
      reaches === undefined ||
      (scenario !== "vmm-to-vmm" && inventory.replicationStateOf(replication) !== "planned"),
  };
}

/** The network of a test is chosen when it is started; it is known where the inventory records the choice. */
function testNetwork(inventory: Inventory, replication: Replication | AzureReplication): NetworkForecast {
  if (replication.testFailoverNetwork === "none") return { ...UNKNOWN, why: "none" };
  const network = inventory.follow(replication as Replication, "testFailoverNetwork");
  return network ? { why: "set", network: destinationOf(network), row: undefined, estimate: false } : UNKNOWN;
}

/** Without mapping and without a network of its own a machine gets a network that is made like its source's. */
function defaultNetwork(
  inventory: Inventory,
  replication: AzureReplication,
  adapter: Adapter,
  { networkSuffix }: ForecastFigures,
): NetworkForecast {
  const { to } = replication;
  const source = sourceNetwork(inventory, adapter);
  if (source?.nodeType !== "VirtualNetwork" || to?.region === undefined) return UNKNOWN;
  // The document speaks of two regions: of a machine that goes to another zone of its own, none says what is made.
  if (isInRegion(replication, source, to.region)) return UNKNOWN;
  return {
    why: "default",
    network: networkLike(inventory, source, to.region, networkSuffix),
    row: "azure-to-azure-network-mapping/default-target-name",
    estimate: inventory.replicationStateOf(replication) !== "planned",
    makesMapping: mappingToMake(inventory, replication, adapter),
  };
}

/** Enabling replication maps a network that is not mapped yet, in both directions. */
function mappingToMake(
  inventory: Inventory,
  replication: AzureReplication,
  adapter: Adapter,
): RowId | undefined {
  const source = sourceNetwork(inventory, adapter);
  const region = replication.to?.region;
  if (inventory.replicationStateOf(replication) !== "planned" || !source || region === undefined)
    return undefined;
  // A mapping leads to another region.
  if (isInRegion(replication, source, region)) return undefined;
  const isMapped = inventory.mappings.from(source).some((mapping) => {
    if (inventory.mappings.kindOf(mapping) !== "azure-to-azure") return false;
    const target = inventory.follow(mapping.target, "network") as VirtualNetwork | undefined;
    return (mapping.target.region ?? target?.region ?? region) === region;
  });
  return isMapped ? undefined : "azure-to-azure-network-mapping/auto-mapping";
}

/** Whether a machine runs in a region: what its network says of that, or else it itself. */
function isInRegion(
  replication: AzureReplication,
  source: VMNetwork | VirtualNetwork,
  region: string,
): boolean {
  const ofNetwork = source.nodeType === "VirtualNetwork" ? source.region : undefined;
  return (ofNetwork ?? (machineOf(replication) as AzureVirtualMachine).region) === region;
}

/** It may have been made already: then it stands in the inventory, perhaps changed since. */
function networkLike(
  inventory: Inventory,
  source: VirtualNetwork,
  region: string,
  suffix: string,
): Destination {
  const name = `${source.name}${suffix}`;
  const namesakes = inventory.named(
    "VirtualNetwork",
    name,
  ) as readonly unknown[] as readonly VirtualNetwork[];
  const made = namesakes.find((network) => network.region === region);
  return made ? destinationOf(made) : copyOf(source, name, region);
}

/** One copy in a region for all machines of a network, so that their addresses meet in it. */
function copyOf(source: VirtualNetwork, name: string, region: string): Destination {
  const ofSource = remembered(source, noCopiesYet);
  const known = ofSource.get(region);
  if (known) return known;
  const { subnets } = destinationOf(source);
  const copy = {
    name,
    object: undefined,
    subnets: subnets?.map((subnet) => ({ ...subnet, object: undefined })),
  };
  ofSource.set(region, copy);
  return copy;
}

function noCopiesYet(): Map<string, Destination> {
  return new Map();
}

/** The network that an adapter is connected to at the source. */
export function sourceNetwork(
  inventory: Inventory,
  adapter: Adapter,
): VMNetwork | VirtualNetwork | undefined {
  return adapter.nodeType === "NetworkAdapter"
    ? inventory.follow(adapter, "network")
    : inventory.follow(adapter, "network");
}
