import type { Inventory } from "../../../inventory/inventory.ts";
import { remembered } from "../../../inventory/remembered.ts";
import type {
  AzureReplication,
  AzureVirtualMachine,
  ResourceGroup,
  Vault,
} from "../../../schemas/generated/types.ts";
import { addTo } from "../../../schemas/values/groups.ts";
import type { RowCheck } from "../../run/row-check.ts";

/** The facts by which the region of a resource group is told. */
export const RESOURCE_GROUP_FACTS = [
  "Inventory.resourceGroups",
  "ResourceGroup.region",
  "ResourceGroup.subscription",
] as const;

/**
 * The resource group of a name. Groups of one name in several subscriptions are told apart by them. Undefined, and the rows
 * undecided, where the inventory has none, or has several.
 *
 * @param owner what names the group, with the subscription that it is in
 */
export function needResourceGroup(
  name: string,
  owner: AzureReplication | AzureVirtualMachine | Vault,
  check: Pick<RowCheck, "inventory" | "unrecorded">,
): ResourceGroup | undefined {
  const { inventory } = check;
  const { subscription } = owner;
  const groups = (remembered(inventory, groupsByName).get(name.toLowerCase()) ?? []).filter(
    (group) =>
      group.subscription === undefined ||
      subscription === undefined ||
      group.subscription.toLowerCase() === subscription.toLowerCase(),
  );
  if (groups.length === 1) return groups[0];
  if (groups.length === 0) check.unrecorded(inventory.files[0]!.root, "resourceGroups");
  else {
    const open = [owner, ...groups].filter((each) => each.subscription === undefined);
    for (const each of open.length > 0 ? open : groups) check.unrecorded(each, "subscription");
  }
  return undefined;
}

function groupsByName({ files }: Inventory): ReadonlyMap<string, readonly ResourceGroup[]> {
  const byName = new Map<string, ResourceGroup[]>();
  for (const { root } of files)
    for (const group of root.resourceGroups ?? []) addTo(byName, group.name.toLowerCase(), group);
  return byName;
}
