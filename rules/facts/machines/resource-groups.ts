import type {
  AzureReplication,
  AzureVirtualMachine,
  ResourceGroup,
  Vault,
} from "../../../schemas/generated/types.ts";
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
  const groups = (inventory.named("ResourceGroup", name) as unknown as readonly ResourceGroup[]).filter(
    (group) =>
      group.subscription === undefined ||
      subscription === undefined ||
      group.subscription.toLowerCase() === subscription.toLowerCase(),
  );
  if (groups.length === 1) return groups[0];
  if (groups.length === 0) check.unrecorded(inventory.top, "resourceGroups");
  else {
    const open = [owner, ...groups].filter((each) => each.subscription === undefined);
    for (const each of open.length > 0 ? open : groups) check.unrecorded(each, "subscription");
  }
  return undefined;
}
