import { figuresOf } from "../../forecast/figures.ts";
import type { ForecastFigures } from "../../forecast/types.ts";
import type {
  AzureNetworkAdapter,
  NetworkAdapter,
  VirtualNetwork,
  VirtualNetworkSubnet,
  VMNetwork,
  VMNetworkSubnet,
} from "../../schemas/generated/types.ts";
import type { IpPrefix } from "../../schemas/values/ip.ts";
import { inventoryRule, type RuleContext } from "../define/inventory-rule.ts";
import { isKeptByAzure, isOutside } from "../facts/networks/addresses.ts";

type Messages = "overlap" | "outside" | "used-outside" | "reserved";
type Subnet = VirtualNetworkSubnet | VMNetworkSubnet;

/** Reports ranges of subnets that overlap within their network, and addresses that their subnet has not, or does not give out. */
export default inventoryRule<Messages>({
  name: "inventory/address-ranges",
  description:
    "Subnets of one network that overlap, or an address that its subnet does not have or does not give out",
  level: "error",
  facts: [
    "VirtualNetworkSubnet.addressPrefix",
    "VirtualNetworkSubnet.usedAddresses",
    "VMNetworkSubnet.addressPrefix",
    "NetworkAdapter.subnet",
    "AzureNetworkAdapter.subnet",
    "IPConfiguration.address",
  ],
  messages: {
    overlap:
      "Subnet '{{subnet}}' ({{range}}) overlaps subnet '{{other}}' ({{otherRange}}) of the same network, so that an address would lie in both. Correct one of the ranges.",
    outside:
      "{{address}} does not lie in {{range}}, the range of subnet '{{subnet}}' in which the adapter is. Correct the address, the subnet or its range.",
    reserved:
      "{{address}} is one of the addresses of subnet '{{subnet}}' ({{range}}) that Azure keeps for itself, so no adapter has it. Correct the address, the subnet or its range.",
    "used-outside":
      "{{address}} does not lie in {{range}}, the range of this subnet. Correct the address or the range, or list it with the right subnet.",
  },
  create(context) {
    const figures = figuresOf(context.run.matrix);
    return {
      VirtualNetwork: (network) => checkNetwork(network, context),
      VMNetwork: (network) => checkNetwork(network, context),
      VirtualNetworkSubnet: (subnet) => checkUsed(subnet, context),
      NetworkAdapter: (adapter) =>
        checkAddresses(adapter, context.inventory.follow(adapter, "subnet"), figures, context),
      AzureNetworkAdapter: (adapter) =>
        checkAddresses(adapter, context.inventory.follow(adapter, "subnet"), figures, context),
    };
  },
});

type Context = RuleContext<Messages, Record<string, never>>;

function checkNetwork(network: VirtualNetwork | VMNetwork, { report }: Context): void {
  for (const [subnet, other] of overlapping(network.subnets ?? [])) {
    report({
      messageId: "overlap",
      node: subnet,
      data: {
        subnet: subnet.name,
        range: subnet.addressPrefix!.toString(),
        other: other.name,
        otherRange: other.addressPrefix!.toString(),
      },
      place: subnet.at("addressPrefix"),
      related: [{ place: other.at("addressPrefix"), message: "the other range" }],
    });
  }
}

/** Each subnet that overlaps one which the network lists before it, with that one. In the order of the list. */
function overlapping(subnets: readonly Subnet[]): [subnet: Subnet, other: Subnet][] {
  const ranged = subnets
    .map((subnet, index) => ({ subnet, index, range: subnet.addressPrefix as IpPrefix }))
    .filter(({ range }) => range !== undefined)
    .sort((a, b) => a.range.family - b.range.family || compare(a.range.first, b.range.first));
  const pairs = new Map<number, [Subnet, Subnet]>();
  // Ranges lie within each other or apart: in the order of their first addresses it is enough to look at the widest.
  let widest = ranged[0];
  for (const each of ranged.slice(1)) {
    if (!widest!.range.overlaps(each.range)) {
      widest = each;
      continue;
    }
    const [earlier, later] = widest!.index < each.index ? [widest!, each] : [each, widest!];
    if (!pairs.has(later.index)) pairs.set(later.index, [later.subnet, earlier.subnet]);
    if (each.range.contains(widest!.range)) widest = each;
  }
  return [...pairs].sort(([a], [b]) => a - b).map(([, pair]) => pair);
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function checkUsed(subnet: VirtualNetworkSubnet, { report }: Context): void {
  const { addressPrefix, usedAddresses } = subnet;
  if (!addressPrefix) return;
  for (const [index, address] of (usedAddresses ?? []).entries()) {
    if (addressPrefix.contains(address)) continue;
    report({
      messageId: "used-outside",
      node: subnet,
      data: { address, range: addressPrefix.toString() },
      place: subnet.at("usedAddresses", index),
      related: [{ place: subnet.at("addressPrefix"), message: "the range" }],
    });
  }
}

function checkAddresses(
  adapter: NetworkAdapter | AzureNetworkAdapter,
  subnet: Subnet | undefined,
  figures: ForecastFigures,
  { report }: Context,
): void {
  if (!subnet) return;
  for (const configuration of adapter.ipConfigurations ?? []) {
    const { address } = configuration;
    if (address === undefined) continue;
    const isKept = subnet.nodeType === "VirtualNetworkSubnet" && isKeptByAzure(address, subnet, figures);
    if (!isKept && !isOutside(address, subnet)) continue;
    report({
      messageId: isKept ? "reserved" : "outside",
      node: configuration,
      data: { address, range: subnet.addressPrefix!.toString(), subnet: subnet.name },
      place: configuration.at("address"),
      related: [{ place: subnet.at("addressPrefix"), message: "the range" }],
    });
  }
}
