import { remembered } from "../../../inventory/remembered.ts";
import type { StorageAccount, VirtualNetworkSubnet } from "../../../schemas/generated/types.ts";
import type { RowCheck } from "../../run/row-check.ts";

/**
 * Whether the firewall of an account lets a subnet in, as far as it records what it lets in; undefined, and the rows undecided,
 * where that hangs on the resource group of its network, which is not recorded.
 */
export function isLetIn(
  subnet: VirtualNetworkSubnet,
  account: StorageAccount,
  check: Pick<RowCheck, "need">,
): boolean | undefined {
  const network = subnet.parent;
  const own = `${network.name}/${subnet.name}`.toLowerCase();
  const { entries, subnets } = remembered(account, allowedSubnets);
  if (entries.has(own)) return true;
  if (!subnets.has(own)) return false;
  const group = check.need(network, "resourceGroup");
  return group === undefined ? undefined : entries.has(`${group.toLowerCase()}/${own}`);
}

/** Whether the firewall of an account lets in another subnet of a network, by name. */
export function letsInOther(subnet: VirtualNetworkSubnet, account: StorageAccount): boolean {
  return remembered(account, allowedSubnets).networks.has(subnet.parent.name.toLowerCase());
}

/** What an account lets in, in lower case: machine after machine asks for it. */
interface AllowedSubnets {
  /** As it is recorded: `network/subnet`, or `resource group/network/subnet`. */
  readonly entries: ReadonlySet<string>;
  /** Without the resource groups. */
  readonly subnets: ReadonlySet<string>;
  readonly networks: ReadonlySet<string | undefined>;
}

function allowedSubnets({ allowedSubnets = [] }: StorageAccount): AllowedSubnets {
  const entries = allowedSubnets.map((entry) => entry.toLowerCase());
  const parts = entries.map((entry) => entry.split("/").slice(-2));
  return {
    entries: new Set(entries),
    subnets: new Set(parts.map((names) => names.join("/"))),
    networks: new Set(parts.map(([network]) => network)),
  };
}
