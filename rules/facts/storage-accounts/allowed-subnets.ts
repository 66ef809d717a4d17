import type { VirtualNetworkSubnet } from "../../../schemas/generated/types.ts";
import type { RowCheck } from "../../run/row-check.ts";

/**
 * Whether the firewall of an account lets a subnet in; undefined, and the rows undecided, where that hangs on the resource
 * group of its network, which is not recorded.
 *
 * @param allowed what the account records: `network/subnet`, or `resource group/network/subnet`
 */
export function isLetIn(
  subnet: VirtualNetworkSubnet,
  allowed: readonly string[],
  check: Pick<RowCheck, "need">,
): boolean | undefined {
  const network = subnet.parent;
  const own = `${network.name}/${subnet.name}`.toLowerCase();
  const entries = allowed.map((entry) => entry.toLowerCase());
  if (entries.includes(own)) return true;
  if (!entries.some((entry) => entry.endsWith(`/${own}`))) return false;
  const group = check.need(network, "resourceGroup");
  return group === undefined ? undefined : entries.includes(`${group.toLowerCase()}/${own}`);
}

/** Whether the firewall of an account lets in another subnet of a network, by name. */
export function letsInOther(subnet: VirtualNetworkSubnet, allowed: readonly string[]): boolean {
  const network = subnet.parent.name.toLowerCase();
  return allowed.some((entry) => entry.toLowerCase().split("/").at(-2) === network);
}
