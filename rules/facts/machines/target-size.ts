import type { AzureReplication } from "../../../schemas/generated/types.ts";
import { leftOut } from "../../run/choices.ts";
import type { RowCheck } from "../../run/row-check.ts";

/**
 * The size that a machine is set to come up with. Undefined where the author has yet to choose one, since Site Recovery takes
 * the machine's own then, or one like it; and, with the rows undecided, where it is not recorded. Of a machine that is only
 * considered the rows do not apply.
 */
export function targetSize(
  replication: AzureReplication,
  check: Pick<RowCheck, "inventory" | "need">,
): string | undefined {
  return leftOut(check.inventory, replication) === "to-choose"
    ? replication.targetVmSize
    : check.need(replication, "targetVmSize");
}
