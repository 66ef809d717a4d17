import { fold } from "../../../inventory/names/name-index.ts";
import type { AzureReplication } from "../../../schemas/generated/types.ts";
import type { RowCheck } from "../../run/row-check.ts";
import { leavesGroupsOpen, needGroup, TARGET_AVAILABILITY_SETS } from "./replication-groups.ts";

/** The facts by which it is told which machines come up in one availability set. */
export const TARGET_AVAILABILITY_SET_FACTS = [
  "AzureVirtualMachine.replication",
  "AzureReplication.availabilitySet",
  "AzureReplication.resourceGroup",
  "AzureReplication.subscription",
  "AzureReplication.vault",
  "Vault.subscription",
] as const;

/**
 * The replication block of the first machine that comes up in the same availability set. Undefined for one in no set, for the
 * first one itself, and where it cannot be told: then the rows are undecided.
 */
export function needFirstOfSet(
  replication: AzureReplication,
  check: Pick<RowCheck, "inventory" | "need" | "unrecorded">,
): AzureReplication | undefined {
  const members = needGroup(replication, check, TARGET_AVAILABILITY_SETS);
  if (!members) return undefined;
  for (const other of members) {
    if (other === replication) break;
    const isSame = isOfOneSubscription(replication, other, check);
    if (isSame !== false) return isSame ? other : undefined;
  }
  leavesGroupsOpen(check, 0, TARGET_AVAILABILITY_SETS);
  return undefined;
}

/** Says that rows are undecided where a machine may be in the set of which it is not known. */
export function leavesSetsOpen(check: Pick<RowCheck, "inventory" | "unrecorded">): void {
  leavesGroupsOpen(check, 0, TARGET_AVAILABILITY_SETS);
}

/** Whether two machines come up in one subscription: the vault's, where none is recorded. */
function isOfOneSubscription(
  one: AzureReplication,
  other: AzureReplication,
  check: Pick<RowCheck, "inventory" | "unrecorded">,
): boolean | undefined {
  const [own, others] = [one, other].map(
    (each) => each.subscription ?? check.inventory.follow(each, "vault")?.subscription,
  );
  if (own !== undefined && others !== undefined) return fold(own) === fold(others);
  const areOfOneVault =
    one.vault !== undefined && other.vault !== undefined && fold(one.vault) === fold(other.vault);
  if (areOfOneVault && one.subscription === undefined && other.subscription === undefined) return true;
  check.unrecorded(own === undefined ? one : other, "subscription");
  return undefined;
}
