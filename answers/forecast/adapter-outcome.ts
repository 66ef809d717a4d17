import { unusableTarget } from "../../forecast/target-of-adapter.ts";
import { isTold } from "../../forecast/told-subnet.ts";
import type { AdapterForecast, AddressForecast, FailoverKind } from "../../forecast/types.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import type { Protection } from "../../inventory/protection/protection.ts";
import { placeIn } from "../../project/place.ts";
import type {
  AzureReplication,
  Replication,
  VirtualNetwork,
  VMNetwork,
} from "../../schemas/generated/types.ts";
import { isKnownRegion, regionDisplayName } from "../../schemas/values/region.ts";
import { missingFor, missingForNetwork } from "./missing.ts";
import type { NetworkEnds } from "./network-ends.ts";
import type { AdapterOutcome, AddressOutcome, NetworkOutcome, NetworkWhy, SubnetOutcome } from "./outcome.ts";
import { problemsOf, stateOf } from "./problems.ts";

/** What the adapters of a forecast are told with. */
export interface ForecastContext {
  readonly inventory: Inventory;
  readonly kind: FailoverKind;
  readonly sources: NetworkEnds;
  readonly targets: NetworkEnds;
}

/** How an adapter comes up, in names. */
export function adapterOutcome(
  context: ForecastContext,
  protection: Protection,
  forecast: AdapterForecast,
): AdapterOutcome {
  const { adapter } = forecast;
  const network = networkOutcome(context, protection, forecast);
  const subnet = subnetOutcome(context, forecast);
  const addresses = forecast.addresses.map((each) => addressOutcome(context, forecast, each));
  const problems = problemsOf(network, subnet, addresses);
  return {
    name: adapter.name,
    source: context.sources.ofAdapter(protection, adapter),
    sourceSubnet: adapter.subnet,
    network,
    subnet,
    addresses,
    problems,
    state: stateOf(network, subnet, addresses, problems),
  };
}

function networkOutcome(
  context: ForecastContext,
  protection: Protection,
  forecast: AdapterForecast,
): NetworkOutcome {
  const { network: destination, mapping, makesMapping, row, estimate } = forecast.network;
  const end = destination && context.targets.ofDestination(destination, protection);
  const why = networkWhy(context.kind, protection, forecast);
  return {
    value: end?.name,
    why,
    row,
    estimate,
    missing: why === "unknown" ? missingForNetwork(context, protection, forecast) : [],
    end,
    mapping: mapping && placeIn(context.inventory, mapping.target.at("network")),
    makesMapping,
    elsewhere: elsewhere(context.inventory, protection, destination?.object),
  };
}

/** The region of a network, as people call it, where its machine goes to another one; undefined where that is not known. */
function elsewhere(
  inventory: Inventory,
  { machine }: Protection,
  network: VirtualNetwork | VMNetwork | undefined,
): string | undefined {
  if (network?.nodeType !== "VirtualNetwork" || !isKnown(network.region)) return undefined;
  const replication = machine.replication!;
  // A Hyper-V guest comes up in the region of its vault.
  const target =
    replication.nodeType === "AzureReplication"
      ? (replication as AzureReplication).to?.region
      : inventory.follow(replication as Replication, "vault")?.region;
  return isKnown(target) && target !== network.region ? regionDisplayName(network.region) : undefined;
}

function isKnown(region: string | undefined): region is string {
  return region !== undefined && isKnownRegion(region);
}

function networkWhy(
  kind: FailoverKind,
  { machine }: Protection,
  { adapter, network }: AdapterForecast,
): NetworkWhy {
  if (network.why !== "none") return network.why;
  if (network.row === "vmm-network-mapping/target-cloud") return "not-in-cloud";
  const { network: own, testFailoverNetwork } = machine.replication!;
  if (adapter.network === "none") return "idle";
  return (kind === "failover" ? own : testFailoverNetwork) === "none" ? "set-to-none" : "unmapped";
}

function subnetOutcome(context: ForecastContext, forecast: AdapterForecast): SubnetOutcome {
  const { subnet } = forecast;
  const isOpen = !isTold(subnet.why) && forecast.network.network !== undefined;
  return {
    value: subnet.subnet?.name,
    why: subnet.why,
    row: subnet.row,
    estimate: subnet.estimate,
    missing: isOpen ? missingFor(context, forecast, "subnet") : [],
    range: subnet.subnet?.prefix?.text,
    wanted: "name" in subnet ? subnet.name : undefined,
  };
}

function addressOutcome(
  context: ForecastContext,
  forecast: AdapterForecast,
  address: AddressForecast,
): AddressOutcome {
  const { configuration, source, assignment, assignmentRow, refusal, row, estimate, why } = address;
  const isOpen =
    address.address !== undefined || (why === "unknown" && isToldSomewhere(forecast, context.kind));
  return {
    configuration: configuration?.name,
    source,
    value: address.address,
    why,
    row,
    estimate,
    missing:
      isOpen && forecast.subnet.subnet !== undefined
        ? missingFor(context, { ...forecast, addresses: [address] }, "given-address")
        : [],
    assignment,
    assignmentRow,
    refused: refusal?.address,
    mistake: refusal?.mistake,
    holder: refusal?.holder?.parent.name,
  };
}

/** Whether documents tell it, or what is set: of Hyper-V guests only what they get in Azure. */
function isToldSomewhere({ adapter }: AdapterForecast, kind: FailoverKind): boolean {
  if (unusableTarget(adapter, kind, "address")) return true;
  return adapter.nodeType === "AzureNetworkAdapter" || adapter.parent.replication?.to === "azure";
}
