import type { AzureReplication } from "../../../schemas/generated/types.ts";
import { leftOut } from "../../run/choices.ts";
import type { RowCheck } from "../../run/row-check.ts";

/**
 * The size that a machine is set to come up with. Undefined where none is chosen yet, since Site Recovery takes the machine's
 * own then, or one like it; and, with the rows undecided, where it is not recorded.
 */
export function targetSize(
  replication: AzureReplication,
  check: Pick<RowCheck, "inventory" | "unrecorded">,
): string | undefined {
  const { targetVmSize: size } = replication;
  if (size === undefined && leftOut(check.inventory, replication) !== "to-choose")
    check.unrecorded(replication, "targetVmSize");
  return size;
}
