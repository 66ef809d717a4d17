import type { Inventory } from "../../../inventory/inventory.ts";
import type {
  AzureVirtualMachine,
  RecoveryPlan,
  RecoveryPlanGroup,
} from "../../../schemas/generated/types.ts";
import type { RowCheck } from "../../run/row-check.ts";

/** A machine of a recovery plan, with its place in it. */
export interface PlanMember {
  readonly machine: AzureVirtualMachine;
  readonly group: RecoveryPlanGroup;
  /** Which of the machines of the group it is. */
  readonly index: number;
}

/**
 * The machines of a plan, in its order. Where groups or machines are not recorded, or a name leads nowhere, the rows are
 * undecided, and what is there is returned.
 */
export function needMembers(
  plan: RecoveryPlan,
  check: Pick<RowCheck, "inventory" | "need" | "unrecorded">,
): PlanMember[] {
  return (check.need(plan, "groups") ?? []).flatMap((group) =>
    (check.need(group, "machines") ?? []).flatMap((_, index) => {
      const resolution = check.inventory.resolve(group, "machines", index);
      if (resolution.kind === "found")
        return [{ machine: resolution.target as unknown as AzureVirtualMachine, group, index }];
      check.unrecorded(group, "machines");
      return [];
    }),
  );
}

/** Whether it is known of each machine whether it is in a plan: its groups and their machines are recorded, and all are found. */
export function hasKnownMembers({ groups }: RecoveryPlan, inventory: Pick<Inventory, "resolve">): boolean {
  const isFound = (group: RecoveryPlanGroup, index: number) =>
    inventory.resolve(group, "machines", index).kind === "found";
  return (
    groups?.every((group) => group.machines?.every((_, index) => isFound(group, index)) ?? false) ?? false
  );
}
