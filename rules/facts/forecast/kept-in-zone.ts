import type { Inventory } from "../../../inventory/inventory.ts";
import { targetNetworkOf } from "../../../inventory/networks/target-network.ts";
import type { Protection } from "../../../inventory/protection/protection.ts";
import { remembered } from "../../../inventory/remembered.ts";
import type {
  AzureNetworkAdapter,
  AzureVirtualMachine,
  IPConfiguration,
  VirtualNetworkSubnet,
} from "../../../schemas/generated/types.ts";
import type { Located } from "../../../schemas/located.ts";
import { addTo } from "../../../schemas/values/groups.ts";
import { addressFamily, sameAddress } from "../../../schemas/values/ip.ts";
import { leftOut } from "../../run/choices.ts";
import type { RowCheck } from "../../run/row-check.ts";
import { goesToZone, ZONE_FACTS } from "../machines/azure-regions.ts";
import { AZURE_TARGET_FACT, needTarget } from "../networks/azure-targets.ts";
import { networksComingUpIn } from "../networks/machines-coming-up.ts";

/** The facts by which it is told which static addresses go to another zone. */
export const ZONE_ADDRESS_FACTS = [
  ...ZONE_FACTS,
  "AzureReplication.network",
  "AzureVirtualMachine.networkAdapters",
  "AzureNetworkAdapter.network",
  "AzureNetworkAdapter.subnet",
  "AzureNetworkAdapter.ipConfigurations",
  AZURE_TARGET_FACT,
  "IPConfiguration.address",
  "IPConfiguration.assignment",
] as const;

type Asked = Pick<RowCheck, "inventory" | "need" | "needObject" | "unrecorded">;

/**
 * The machines that perhaps keep an address in a subnet when they go to another zone within their network: those with an adapter
 * in it, and those of the network of which it is not recorded where their adapters are.
 */
export function machinesPerhapsKept(
  inventory: Inventory,
  subnet: VirtualNetworkSubnet,
): readonly Protection[] {
  const byPlace = remembered(inventory, machinesByPlace);
  return [...(byPlace.get(subnet) ?? []), ...(byPlace.get(subnet.parent) ?? [])];
}

/**
 * The IP configurations in a subnet whose machines go to another zone within their network, and keep the static IPv4 address.
 * What cannot be told of a machine leaves the rows undecided.
 */
export function needKeptInZone(subnet: VirtualNetworkSubnet, check: Asked): readonly IPConfiguration[] {
  const byPlace = remembered(check.inventory, machinesByPlace);
  // One that may be anywhere in the network leaves the rows undecided as well as all of them.
  const [anywhere] = byPlace.get(subnet.parent) ?? [];
  return [...(byPlace.get(subnet) ?? []), ...(anywhere ? [anywhere] : [])].flatMap((protection) => {
    const machine = protection.machine as AzureVirtualMachine;
    if (!goesToZone(machine.replication!, check)) return [];
    return (check.need(machine, "networkAdapters") ?? []).flatMap((adapter) =>
      isIn(subnet, adapter, check) && staysInNetwork(adapter, machine, check)
        ? needStatic(adapter, check)
        : [],
    );
  });
}

/** By subnets, and by networks where the subnet is not recorded. */
function machinesByPlace(inventory: Inventory): ReadonlyMap<Located, readonly Protection[]> {
  const byPlace = new Map<Located, Protection[]>();
  for (const protection of inventory.protections()) {
    if (protection.machine.nodeType !== "AzureVirtualMachine") continue;
    for (const place of inventory.ofMachine(protection.machine, placesOf)) addTo(byPlace, place, protection);
  }
  return byPlace;
}

/** The subnets, or networks, in which a machine perhaps stays when it goes to another zone; none where it does not. */
function placesOf(inventory: Inventory, machine: AzureVirtualMachine): readonly Located[] {
  const { to, availabilityZone } = machine.replication!;
  const isElsewhere =
    machine.region !== undefined && to?.region !== undefined && machine.region !== to.region;
  if (availabilityZone === "none" || isElsewhere) return NOWHERE;
  if (leftOut(inventory, machine.replication!) === "not-asked") return NOWHERE;
  const networks = networksComingUpIn(inventory, machine);
  const places = (machine.networkAdapters ?? [undefined]).flatMap((adapter): readonly Located[] => {
    const network = adapter && inventory.follow(adapter, "network");
    if (!network) return networks;
    if (!networks.includes(network)) return NOWHERE;
    return [inventory.follow(adapter, "subnet") ?? network];
  });
  return [...new Set(places)];
}

const NOWHERE: readonly Located[] = [];

function isIn(subnet: VirtualNetworkSubnet, adapter: AzureNetworkAdapter, check: Asked): boolean {
  const network = check.needObject(adapter, "network");
  return network === subnet.parent && check.needObject(adapter, "subnet") === subnet;
}

function staysInNetwork(adapter: AzureNetworkAdapter, machine: AzureVirtualMachine, check: Asked): boolean {
  const { inventory } = check;
  const answer = targetNetworkOf(inventory, inventory.protectionOf(machine)!, adapter);
  if (answer === "unknown") check.unrecorded(machine.replication!, "network");
  return typeof answer === "object" && answer.network === inventory.follow(adapter, "network");
}

function needStatic(adapter: AzureNetworkAdapter, check: Asked): readonly IPConfiguration[] {
  const target = needTarget(adapter, check);
  if (target === undefined) return [];
  const set = target === "none" || target.address === "none" ? undefined : target.address;
  return (check.need(adapter, "ipConfigurations") ?? []).filter((configuration) => {
    const address = check.need(configuration, "address");
    if (address === undefined || addressFamily(address) === 6) return false;
    const isOther = set !== undefined && !sameAddress(set, address);
    return !isOther && check.need(configuration, "assignment") === "static";
  });
}
