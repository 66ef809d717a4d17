import { targetNetworkOf } from "../../../inventory/networks/target-network.ts";
import type {
  AzureNetworkAdapter,
  AzureVirtualMachine,
  IPConfiguration,
  VirtualNetworkSubnet,
} from "../../../schemas/generated/types.ts";
import { addressFamily, sameAddress } from "../../../schemas/values/ip.ts";
import type { RowCheck } from "../../run/row-check.ts";
import { goesToZone, ZONE_FACTS } from "../machines/azure-regions.ts";
import { AZURE_TARGET_FACT, needTarget } from "../networks/azure-targets.ts";
import { machinesComingUpIn } from "../networks/machines-coming-up.ts";

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
 * The IP configurations in a subnet whose machines go to another zone within their network, and keep the static IPv4 address.
 * What cannot be told of a machine leaves the rows undecided.
 */
export function needKeptInZone(subnet: VirtualNetworkSubnet, check: Asked): readonly IPConfiguration[] {
  return machinesComingUpIn(check.inventory, subnet.parent).flatMap(({ machine }) => {
    if (machine.nodeType !== "AzureVirtualMachine" || !goesToZone(machine.replication!, check)) return [];
    return (check.need(machine, "networkAdapters") ?? []).flatMap((adapter) =>
      isIn(subnet, adapter, check) && staysInNetwork(adapter, machine, check)
        ? needStatic(adapter, check)
        : [],
    );
  });
}

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
