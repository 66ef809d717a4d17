import type { Inventory } from "../../../inventory/inventory.ts";
import { remembered } from "../../../inventory/remembered.ts";
import type { ResourceGroup } from "../../../schemas/generated/types.ts";
import { addTo } from "../../../schemas/values/groups.ts";
import type { RowCheck } from "../../run/row-check.ts";

/** The facts by which the region of a resource group is told. */
export const RESOURCE_GROUP_FACTS = ["Inventory.resourceGroups", "ResourceGroup.region"] as const;

/**
 * The resource group of a name. Groups of one name in several subscriptions are told apart by them. Undefined, and the rows
 * undecided, where the inventory has none, or has several.
 */
export function needResourceGroup(
  name: string,
  subscription: string | undefined,
  check: Pick<RowCheck, "inventory" | "unrecorded">,
): ResourceGroup | undefined {
  const { inventory } = check;
  const groups = (remembered(inventory, groupsByName).get(name.toLowerCase()) ?? []).filter(
    (group) =>
      group.subscription === undefined ||
      subscription === undefined ||
      group.subscription.toLowerCase() === subscription.toLowerCase(),
  );
  if (groups.length === 1) return groups[0];
  if (groups.length > 1) check.unrecorded(groups[0]!, "region");
  else check.unrecorded(inventory.files[0]!.root, "resourceGroups");
  return undefined;
}

function groupsByName({ files }: Inventory): ReadonlyMap<string, readonly ResourceGroup[]> {
  const byName = new Map<string, ResourceGroup[]>();
  for (const { root } of files)
    for (const group of root.resourceGroups ?? []) addTo(byName, group.name.toLowerCase(), group);
  return byName;
}
