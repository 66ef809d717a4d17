import type { AzureVirtualMachine } from "../../../schemas/generated/types.ts";
import type { Place } from "../../../schemas/located.ts";
import { formatSize } from "../../../schemas/values/size.ts";
import type { RowCheck } from "../../run/row-check.ts";
import { isReplicated } from "./replicated.ts";

/** The facts by which it is told how much of a machine changes. */
export const MACHINE_CHURN_FACTS = [
  "AzureVirtualMachine.averageChurn",
  "AzureVirtualMachine.disks",
  "AzureDisk.averageChurn",
] as const;

/** What changes of a machine in a second. */
export interface MachineChurn {
  readonly bytes: number;
  /** Whether nothing can be missing in it. */
  readonly isWhole: boolean;
  /** Finds where it stands. */
  place(): Place;
}

/** What changes on the replicated disks of a machine in a second, as far as it is recorded: at least as much as on its disks. */
export function knownChurn(machine: AzureVirtualMachine): MachineChurn {
  const disks = machine.disks?.filter(isReplicated);
  const known = disks?.filter((disk) => disk.averageChurn !== undefined) ?? [];
  const bytes = known.reduce((sum, disk) => sum + disk.averageChurn!, 0);
  const { averageChurn } = machine;
  if (averageChurn !== undefined && averageChurn >= bytes)
    return { bytes: averageChurn, isWhole: true, place: () => machine.at("averageChurn") };
  return {
    bytes,
    isWhole: averageChurn !== undefined || (disks !== undefined && known.length === disks.length),
    place: () => machine.atKey("disks"),
  };
}

/** What High Churn takes of a machine in a second without its preview, in words: `100 MB`. */
export function highChurn(check: Pick<RowCheck, "limit">): string {
  return formatSize(check.limit("azure-to-azure-high-churn/machine", "highChurnBytes"));
}

/** Whether more changes on a machine than High Churn takes without its preview; undefined where that is not recorded. */
export function isBeyondHighChurn(
  machine: AzureVirtualMachine,
  check: Pick<RowCheck, "limit">,
): boolean | undefined {
  const { bytes, isWhole } = knownChurn(machine);
  if (bytes > check.limit("azure-to-azure-high-churn/machine", "highChurnBytes")) return true;
  return isWhole ? false : undefined;
}
