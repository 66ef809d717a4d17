import type { RowId } from "../../documents/index.ts";
import type { EntityName, VirtualMachine } from "../../schemas/generated/types.ts";
import type { CheckSpec } from "./check.ts";
import { type Feature, featureCheck } from "./feature-rule.ts";

// Where a machine's list is not recorded no item of it is visited, and rows on the items would look as if they said
// nothing of the machine. These checks stand beside those of the items and leave the rows undecided at the machine.

/** The lists of a machine whose items rows look at. */
export type MachineList = "disks" | "networkAdapters" | "volumes";

/**
 * The check that goes with a check of the items of a list.
 *
 * @param matters whether the rows speak of a machine at all
 */
export function unlisted(
  list: MachineList,
  rows: readonly [RowId, ...RowId[]],
  matters: (machine: VirtualMachine) => boolean = () => true,
): CheckSpec<"VirtualMachine", never, unknown> {
  return {
    visit: "VirtualMachine",
    rows,
    facts: [`VirtualMachine.${list}`],
    applies: (machine) => machine[list] === undefined && matters(machine),
    decide: (machine, rowCheck) => rowCheck.unrecorded(machine, list),
  };
}

/** The check that goes with a feature of the items of a list. Like the feature itself it passes what is supported. */
export function unlistedFeature(
  list: MachineList,
  { rows, follows }: Pick<Feature<EntityName>, "rows" | "follows">,
): CheckSpec<EntityName, "unsupported", unknown> {
  return featureCheck<"VirtualMachine">({
    visit: "VirtualMachine",
    rows,
    ...(follows ? { follows } : {}),
    facts: [`VirtualMachine.${list}`],
    applies: (machine) => machine[list] === undefined,
    uses(machine, check) {
      check.unrecorded(machine, list);
      return [];
    },
  });
}
