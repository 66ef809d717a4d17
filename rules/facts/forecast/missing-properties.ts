import { isPrimary } from "../../../forecast/address-wish.ts";
import { sourceNetwork } from "../../../forecast/network.ts";
import { sourceSubnet } from "../../../forecast/subnet.ts";
import { unusableTarget } from "../../../forecast/target-of-adapter.ts";
import type { AdapterForecast, AddressForecast, FailoverKind } from "../../../forecast/types.ts";
import { withoutUsedAddresses } from "../../../forecast/used-addresses.ts";
import type { Inventory } from "../../../inventory/inventory.ts";
import { isUnusable } from "../../../inventory/nodes/unusable.ts";
import type { AzureVirtualMachine, VirtualMachine } from "../../../schemas/generated/types.ts";
import type { Located } from "../../../schemas/located.ts";

/** A fact that a forecast would need and that is not recorded, or leads nowhere. */
export interface MissingProperty {
  readonly node: Located;
  readonly property: string;
}

/** What is asked of a forecast. `given-address`: the address, and whether it is free. */
export type ForecastQuestion = "network" | "subnet" | "address" | "given-address";

/** What a part of a forecast lacks, where it is unknown or no more than likely. The first thing on the way to it is named, not all that follow. */
export function missingProperties(
  inventory: Inventory,
  { adapter, network, subnet, addresses }: AdapterForecast,
  kind: FailoverKind,
  about: ForecastQuestion,
): MissingProperty[] {
  const machine = adapter.parent as VirtualMachine | AzureVirtualMachine;
  const replication = machine.replication!;
  if (network.why === "unknown") {
    if (kind === "test-failover") return [{ node: replication, property: "testFailoverNetwork" }];
    if (isUnusable(replication, "network")) return [{ node: replication, property: "network" }];
    if (adapter.network === undefined) return [{ node: adapter, property: "network" }];
    if (replication.to === undefined) return [{ node: replication, property: "to" }];
    const source = inventory.resolve(adapter, "network");
    if (machine.nodeType === "VirtualMachine" && source.kind === "unknown")
      return [{ node: machine, property: "host" }];
    if (source.kind === "found" && inventory.mappings.isIncomplete && inventory.mappings.all().length === 0)
      return [{ node: inventory.top, property: "networkMappings" }];
    const unread = inventory.files.find(({ root }) => isUnusable(root, "networkMappings"));
    if (source.kind === "found" && unread) return [{ node: unread.root, property: "networkMappings" }];
    // At a second VMM site mappings give the network, and the server of the cloud tells which of them count.
    if (source.kind === "found" && replication.to !== "azure" && machine.nodeType === "VirtualMachine")
      return [{ node: replication.to as Located, property: "cloud" }];
    return source.kind === "found" || source.kind === "none"
      ? [{ node: replication, property: "network" }]
      : [{ node: adapter, property: "network" }];
  }
  if (about === "network" || !network.network) return [];
  if (subnet.why === "unknown") {
    const { object } = network.network;
    const unusable = unusableTarget(adapter, kind, "subnet");
    if (unusable) return [unusable];
    // A network that Site Recovery makes has the subnets of the one that it is made after.
    const listing = object ?? sourceNetwork(inventory, adapter);
    if (!network.network.subnets) return listing ? [{ node: listing, property: "subnets" }] : [];
    // No document says which subnet a Hyper-V guest gets in an Azure network that is not mapped.
    if (adapter.nodeType === "NetworkAdapter" && replication.to === "azure" && network.why !== "mapped")
      return [{ node: adapter, property: "target" }];
    return adapter.subnet === undefined ? [{ node: adapter, property: "subnet" }] : [];
  }
  // A subnet that is set is taken, whichever is the first.
  if (subnet.why === "first-kept-for-azure") return [{ node: adapter, property: "target" }];
  if (about === "subnet" || !subnet.subnet) return [];
  const missing: MissingProperty[] = [];
  for (const forecast of addresses) {
    const ofAddress = missingForAddress(inventory, { adapter, network, subnet, forecast }, kind, about);
    if (ofAddress) missing.push(ofAddress);
  }
  return missing;
}

/** One of the addresses of an adapter that comes up in a subnet. */
interface AddressOfAdapter extends Pick<AdapterForecast, "adapter" | "network" | "subnet"> {
  readonly forecast: AddressForecast;
}

function missingForAddress(
  inventory: Inventory,
  { adapter, network, subnet, forecast }: AddressOfAdapter,
  kind: FailoverKind,
  about: ForecastQuestion,
): MissingProperty | undefined {
  const { why, configuration, source } = forecast;
  // That there is no address left is known without the row that would give one.
  const isUntold = why === "unknown" || (why === "full" && forecast.row === undefined);
  const isOpen = isUntold || why === "set";
  const unusable =
    why === "unknown" && isPrimary(adapter, configuration) && unusableTarget(adapter, kind, "address");
  if (unusable) return unusable;
  if (isOpen && !subnet.subnet!.prefix) {
    const object = subnet.subnet!.object ?? sourceSubnet(inventory, adapter);
    return object && { node: object, property: "addressPrefix" };
  }
  const uses =
    about === "given-address" && isGiven(forecast) && withoutUsedAddresses(subnet.subnet!, network.network!);
  if (uses) return { node: uses, property: "usedAddresses" };
  // What a Hyper-V guest gets is not recorded anywhere: no document says it.
  if (!isUntold || adapter.nodeType === "NetworkAdapter") return undefined;
  if (!configuration) return { node: adapter, property: "ipConfigurations" };
  if (adapter.subnet === undefined) return { node: adapter, property: "subnet" };
  if (source === undefined) return { node: configuration, property: "address" };
  const from = sourceSubnet(inventory, adapter);
  if (from) return from.addressPrefix ? undefined : { node: from, property: "addressPrefix" };
  const within = sourceNetwork(inventory, adapter);
  return within ? { node: within, property: "subnets" } : { node: adapter, property: "network" };
}

/** Whether an address is given that others may have. */
function isGiven({ address, refusal }: AddressForecast): boolean {
  return address !== undefined && refusal === undefined;
}
