import type { AzureVirtualMachine, AzureVolume } from "../../../schemas/generated/types.ts";
import type { RowCheck } from "../../run/row-check.ts";
import { AZURE_GUEST_FACTS } from "../machines/guest.ts";
import { guestFamily } from "../machines/guest-family.ts";
import { isReplicated } from "./replicated.ts";

/** The facts by which it is told which volumes are of Storage Spaces Direct. */
export const STORAGE_SPACES_DIRECT_FACTS = [
  "AzureVirtualMachine.disks",
  "AzureDisk.role",
  "AzureVirtualMachine.volumes",
  "AzureVolume.layout",
  ...AZURE_GUEST_FACTS,
] as const;

const POOL = "storageSpacesDirect";

/** The volumes of a machine that are of Storage Spaces Direct. What is not recorded leaves the rows undecided. */
export function needPoolVolumes(
  machine: AzureVirtualMachine,
  check: Pick<RowCheck, "need" | "run">,
): readonly AzureVolume[] {
  // Of such a machine only what says that it is one, against all that is known, is one.
  if (hasNoPool(machine, check)) return (machine.volumes ?? []).filter(({ layout }) => layout === POOL);
  return (check.need(machine, "volumes") ?? []).filter((volume) => check.need(volume, "layout") === POOL);
}

/** Whether a machine is known to have no pool: it takes disks beside that of the system, and a Windows Server. */
function hasNoPool(machine: AzureVirtualMachine, check: Pick<RowCheck, "run">): boolean {
  const hasNoDataDisk = machine.disks?.filter(isReplicated).every(({ role }) => role === "os") === true;
  return hasNoDataDisk || guestFamily(machine, check) === "linux";
}
