import type { RowId } from "../../documents/index.ts";
import type { Entities, EntityName } from "../../schemas/generated/types.ts";
import type { AnyCheck, CheckSpec } from "./check.ts";
import { type Feature, featureCheck } from "./feature-rule.ts";
import { listFact, type MachineKind, type MachineList, type MachineWith } from "./machine-parts.ts";

// Where a machine's list is not recorded no item of it is visited, and rows on the items would look as if they said
// nothing of the machine. These checks stand beside those of the items and leave the rows undecided at the machine.

/**
 * The check that goes with a check of the items of a list.
 *
 * @param matters whether the rows speak of a machine at all
 * @param machine the kind of machine; left out: Hyper-V guests
 */
export function unlisted<
  const List extends MachineList,
  const Kind extends MachineWith<List> = MachineWith<List> & "VirtualMachine",
>(
  list: List,
  rows: readonly [RowId, ...RowId[]],
  matters?: (machine: Entities[Kind]) => boolean,
  machine: Kind = "VirtualMachine" as Kind,
): CheckSpec<Kind, never, unknown> {
  return {
    visit: machine,
    rows,
    facts: [listFact(machine, list)],
    lacks: list,
    ...(matters ? { applies: matters } : {}),
    decide: (node, rowCheck) => rowCheck.unrecorded(node, list),
  };
}

/** The check that goes with a feature of the items of a list. Like the feature itself it passes what is supported. */
export function unlistedFeature(
  list: MachineList,
  { rows, follows }: Pick<Feature<EntityName>, "rows" | "follows">,
  machine: MachineKind = "VirtualMachine",
): AnyCheck<"unsupported"> {
  return featureCheck<MachineKind>({
    visit: machine,
    rows,
    ...(follows ? { follows } : {}),
    facts: [listFact(machine, list)],
    lacks: list,
    uses(node, check) {
      check.unrecorded(node, list);
      return [];
    },
  });
}
