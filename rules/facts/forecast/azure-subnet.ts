import type { AdapterForecast } from "../../../forecast/types.ts";
import type { AzureNetworkAdapter, VirtualNetworkSubnet } from "../../../schemas/generated/types.ts";
import type { RowCheck } from "../../run/row-check.ts";

/**
 * The subnet of the inventory that an adapter of an Azure machine comes up in. Undefined where it comes up in none; and, with
 * the rows undecided, where Site Recovery is to make it: what that has beside its range no document says.
 */
export function needTargetSubnet(
  { adapter, subnet }: Pick<AdapterForecast, "adapter" | "subnet">,
  check: Pick<RowCheck, "unrecorded">,
): VirtualNetworkSubnet | undefined {
  const object = subnet.subnet?.object;
  if (object?.nodeType === "VirtualNetworkSubnet") return object;
  const { replication } = (adapter as AzureNetworkAdapter).parent;
  if (subnet.subnet) check.unrecorded(replication!, "network");
  return undefined;
}
