import type { Inventory } from "../inventory/inventory.ts";
import { mappedNetwork } from "../inventory/networks/target-network.ts";
import { type Protection, scenarioOf } from "../inventory/protection/protection.ts";
import type { VirtualNetworkSubnet, VMNetworkSubnet } from "../schemas/generated/types.ts";
import { compareTexts } from "../schemas/values/compare-texts.ts";
import { setFor, unusableTarget } from "./target-of-adapter.ts";
import { isTold } from "./told-subnet.ts";
import type {
  Adapter,
  Destination,
  DestinationSubnet,
  FailoverKind,
  ForecastFigures,
  NetworkForecast,
  SubnetForecast,
  Whereabouts,
} from "./types.ts";

const UNKNOWN = { why: "unknown", subnet: undefined, row: undefined, estimate: false } as const;

/**
 * Works out the subnet that an adapter comes up in.
 *
 * @param ofFailover in a test: where the adapter comes up in a failover
 */
export function forecastSubnet(
  inventory: Inventory,
  protection: Protection,
  adapter: Adapter,
  network: NetworkForecast,
  figures: ForecastFigures,
  ofFailover?: Whereabouts,
): SubnetForecast {
  const subnet = subnetIn(inventory, protection, adapter, network, figures, ofFailover);
  // In a network that is only likely no subnet is certain.
  return network.estimate && isTold(subnet.why) ? { ...subnet, estimate: true } : subnet;
}

function subnetIn(
  inventory: Inventory,
  protection: Protection,
  adapter: Adapter,
  { why, network }: NetworkForecast,
  figures: ForecastFigures,
  ofFailover: Whereabouts | undefined,
): SubnetForecast {
  const kind: FailoverKind = ofFailover ? "test-failover" : "failover";
  if (why === "none") return { ...UNKNOWN, why: "none" };
  if (!network) return UNKNOWN;
  if (unusableTarget(adapter, kind, "subnet")) return UNKNOWN;
  const wanted = setFor(adapter, kind, "subnet");
  const named = wanted === undefined ? undefined : withName(network, wanted);
  const scenario = scenarioOf(protection);
  const row = scenario === "azure-to-azure" ? "azure-to-azure-network-mapping/subnet-override" : undefined;
  if (named && scenario !== "vmm-to-vmm" && isKept(named, figures))
    return { why: "kept-for-azure", subnet: undefined, name: named.name, row, estimate: false };
  if (named) return { why: "set", subnet: named, row, estimate: false };
  if (wanted !== undefined) {
    return network.subnets
      ? { why: "not-there", subnet: undefined, name: wanted, row, estimate: false }
      : UNKNOWN;
  }
  if (!network.subnets) return UNKNOWN;
  if (scenario === "vmm-to-vmm") return byName(network, adapter.subnet, SECONDARY_SITE, NO_NAMES);
  if (network.subnets.length > 0 && network.subnets.every((each) => isKept(each, figures)))
    return { ...UNKNOWN, why: "all-kept-for-azure" };
  if (scenario === "azure-to-azure")
    return byName(network, adapter.subnet, BETWEEN_REGIONS, figures.subnetsWithoutMachines);
  if (ofFailover) return inTestToAzure(adapter, network, ofFailover.subnet, figures);
  if (
    scenario === "vmm-to-azure" &&
    (why === "mapped" || isMappedTo(inventory, protection, adapter, network))
  ) {
    const mapped = byName(network, adapter.subnet, MAPPED_TO_AZURE, figures.subnetsWithoutMachines);
    return why === "mapped" || !isTold(mapped.why) ? mapped : { ...mapped, estimate: true };
  }
  // No document says which subnet is taken in a network that is set for a Hyper-V guest. One leaves no choice.
  return network.subnets.length === 1
    ? { why: "first-listed", subnet: network.subnets[0]!, row: undefined, estimate: true }
    : UNKNOWN;
}

/**
 * Whether a network that is recorded at a machine is the one that its VM network is mapped to: then it most likely has it
 * from there, and its subnet too.
 */
function isMappedTo(
  inventory: Inventory,
  protection: Protection,
  adapter: Adapter,
  { object }: Destination,
): boolean {
  const mapped = mappedNetwork(inventory, protection, adapter);
  return typeof mapped === "object" && mapped.network !== undefined && mapped.network === object;
}

/** A test from on-premises goes by the subnet that the machine comes up in after a failover. */
function inTestToAzure(
  adapter: Adapter,
  network: Destination,
  inFailover: SubnetForecast,
  figures: ForecastFigures,
): SubnetForecast {
  const { name, estimate } = nameOf(adapter, inFailover);
  const subnet = byName(network, name, IN_TEST_TO_AZURE, figures.subnetsWithoutMachines);
  // With one subnet there is nothing to choose, whichever the failover's is.
  return estimate && network.subnets!.length > 1 && isTold(subnet.why)
    ? { ...subnet, estimate: true }
    : subnet;
}

/** The name of the subnet that an adapter comes up in after a failover, where it is known. */
function nameOf(
  adapter: Adapter,
  { subnet, estimate, why }: SubnetForecast,
): { readonly name: string | undefined; readonly estimate: boolean } {
  // What is set is known, whatever the network; what is set and not there tells nothing.
  const set = why === "unknown" ? setFor(adapter, "failover", "subnet") : undefined;
  return { name: subnet?.name ?? set, estimate: set === undefined && estimate };
}

/** How a subnet is chosen where none is set: the one with a name that is looked for, else the first in some order. */
interface Choice {
  readonly sameName: SubnetForecast["row"];
  readonly first: SubnetForecast["row"];
  readonly why: "first-listed" | "first-alphabetical";
  order(subnets: readonly DestinationSubnet[]): readonly DestinationSubnet[];
  /** Whether documents leave it open in which order the first is meant. */
  readonly isOrderUncertain?: true;
}

const SECONDARY_SITE: Choice = {
  sameName: "vmm-to-vmm-network-mapping/subnet-same-name",
  first: "vmm-to-vmm-network-mapping/subnet-first",
  why: "first-listed",
  order: (subnets) => subnets,
};

const MAPPED_TO_AZURE: Choice = {
  sameName: "vmm-network-mapping/azure-subnet-same-name",
  first: "vmm-network-mapping/azure-subnet-first",
  why: "first-listed",
  order: (subnets) => subnets,
  isOrderUncertain: true,
};

const BETWEEN_REGIONS: Choice = {
  sameName: "azure-to-azure-network-mapping/subnet-same-name",
  first: "azure-to-azure-network-mapping/subnet-first-alphabetical",
  why: "first-alphabetical",
  order: inAlphabet,
};

const IN_TEST_TO_AZURE: Choice = {
  sameName: "test-failover-to-azure/subnet-same-name",
  first: "test-failover-to-azure/subnet-first-alphabetical",
  why: "first-alphabetical",
  order: inAlphabet,
};

const NO_NAMES: ReadonlySet<string> = new Set();

/**
 * @param wanted the name that is looked for; undefined where it is not known
 * @param withoutMachines names of subnets that can hold none: whether they are passed over no document says
 */
function byName(
  network: Destination,
  wanted: string | undefined,
  choice: Choice,
  withoutMachines: ReadonlySet<string>,
): SubnetForecast {
  // With one subnet there is nothing to choose, whatever name is looked for.
  if (wanted === undefined && network.subnets!.length > 1) return UNKNOWN;
  const same = wanted === undefined ? undefined : withName(network, wanted);
  if (same && withoutMachines.has(same.name.toLowerCase()))
    return {
      why: "kept-for-azure",
      subnet: undefined,
      name: same.name,
      row: choice.sameName,
      estimate: false,
    };
  if (same) return { why: "same-name", subnet: same, row: choice.sameName, estimate: false };
  const first = choice.order(network.subnets!)[0];
  if (!first) return { ...UNKNOWN, why: "none" };
  const { first: row, why } = choice;
  return withoutMachines.has(first.name.toLowerCase())
    ? { why: "first-kept-for-azure", subnet: undefined, name: first.name, row, wanted, estimate: false }
    : { why, subnet: first, row, wanted, ...otherFirst(network.subnets!, first, choice) };
}

/** Whether Azure keeps a subnet for a service of its own, so that it holds no machine. */
function isKept({ name }: DestinationSubnet, { subnetsWithoutMachines }: ForecastFigures): boolean {
  return subnetsWithoutMachines.has(name.toLowerCase());
}

function otherFirst(
  subnets: readonly DestinationSubnet[],
  first: DestinationSubnet,
  { isOrderUncertain }: Choice,
): { readonly otherFirst?: DestinationSubnet; readonly estimate: boolean } {
  const byName = inAlphabet(subnets)[0]!;
  return isOrderUncertain && byName !== first ? { otherFirst: byName, estimate: true } : { estimate: false };
}

function inAlphabet(subnets: readonly DestinationSubnet[]): readonly DestinationSubnet[] {
  return subnets.toSorted((a, b) => compareTexts(a.name.toLowerCase(), b.name.toLowerCase()));
}

function withName(network: Destination, name: string): DestinationSubnet | undefined {
  const folded = name.toLowerCase();
  return network.subnets?.find((subnet) => subnet.name.toLowerCase() === folded);
}

/** The subnet that an adapter is in at the source, where it is recorded. */
export function sourceSubnet(
  inventory: Inventory,
  adapter: Adapter,
): VMNetworkSubnet | VirtualNetworkSubnet | undefined {
  return adapter.nodeType === "NetworkAdapter"
    ? inventory.follow(adapter, "subnet")
    : inventory.follow(adapter, "subnet");
}
