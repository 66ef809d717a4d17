import type { Inventory } from "../../../inventory/inventory.ts";
import { NodeTable } from "../../../inventory/nodes/node-table.ts";
import { remembered } from "../../../inventory/remembered.ts";
import type {
  AzureVirtualMachine,
  RecoveryPlan,
  RecoveryPlanGroup,
} from "../../../schemas/generated/types.ts";
import type { Binding } from "../../run/binding.ts";
import type { RowCheck } from "../../run/row-check.ts";

/** The facts by which it is told which machines are in recovery plans. */
export const RECOVERY_PLAN_FACTS = [
  "Inventory.recoveryPlans",
  "RecoveryPlan.groups",
  "RecoveryPlanGroup.machines",
] as const;

/** A place in a recovery plan. */
export interface PlaceInPlan {
  readonly group: RecoveryPlanGroup;
  /** Which of the machines of the group it is. */
  readonly index: number;
}

/** Plans are of Azure machines: the rows on these hold every plan, whether or not its machines are in the inventory. */
export function heldPlan(): Binding {
  return OF_AZURE;
}

const OF_AZURE: Binding = {
  protections: [],
  scenarios: ["azure-to-azure"],
  isScenarioKnown: true,
  isSure: true,
};

/**
 * The first place that a machine has in a recovery plan. Undefined for one that is in none, and where that cannot be told: then
 * the rows are undecided.
 */
export function needPlaceInPlan(
  machine: AzureVirtualMachine,
  check: Pick<RowCheck, "inventory" | "unrecorded">,
): PlaceInPlan | undefined {
  const { inventory } = check;
  const { places, withoutGroups, withoutMachines } = remembered(inventory, placesIn);
  const place = places.get(machine);
  if (place) return place;
  if (inventory.files.every(({ root }) => root.recoveryPlans === undefined))
    check.unrecorded(inventory.top, "recoveryPlans");
  for (const plan of withoutGroups) check.unrecorded(plan, "groups");
  for (const group of withoutMachines) check.unrecorded(group, "machines");
  return undefined;
}

function placesIn(inventory: Inventory): {
  readonly places: NodeTable<PlaceInPlan>;
  readonly withoutGroups: readonly RecoveryPlan[];
  readonly withoutMachines: readonly RecoveryPlanGroup[];
} {
  const places = new NodeTable<PlaceInPlan>();
  const plans = inventory.listed("recoveryPlans");
  const groups = plans.flatMap((plan) => plan.groups ?? []);
  const withoutMachines = new Set(groups.filter(({ machines }) => machines === undefined));
  for (const group of groups) {
    for (const [index] of (group.machines ?? []).entries()) {
      const resolution = inventory.resolve(group, "machines", index);
      // A name that leads nowhere may be that of any machine, misspelt.
      if (resolution.kind !== "found") withoutMachines.add(group);
      else if (!places.get(resolution.target)) places.set(resolution.target, { group, index });
    }
  }
  return {
    places,
    withoutGroups: plans.filter((plan) => plan.groups === undefined),
    withoutMachines: [...withoutMachines],
  };
}
