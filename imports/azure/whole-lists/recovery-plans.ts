import type { Estate } from "../../estate.ts";
import { vaultOf } from "../named-resources.ts";
import type { ResourceList } from "../resources.ts";
import { wholeListsOf } from "./list-of.ts";

/** …/replicationRecoveryPlans of vaults: those without a plan of machines of Azure have none. */
export function noteEmptyPlans(lists: readonly ResourceList[], estate: Estate): void {
  const plans = new Set(estate.ofEntity("RecoveryPlan"));
  for (const { owner, resources, from } of wholeListsOf(lists, "/replicationrecoveryplans")) {
    const vault = vaultOf(estate, owner, from);
    const isRead = resources.some(({ idText }) => plans.has(estate.known("RecoveryPlan", idText)!));
    if (vault && !isRead) estate.hasNone("RecoveryPlan", vault, from);
  }
}
