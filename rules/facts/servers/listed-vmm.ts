import { isOlderVmm, type VmmRelease } from "../../../documents/tables/vmm-releases.ts";
import type { RowCheck } from "../../run/row-check.ts";

/** The row of the support matrix that lists the versions of VMM. */
export const VMM_LIST = "hyperv-to-azure/servers/hyper-v-with-vmm";
/** The row of the older prerequisites that names the oldest version. */
export const VMM_PREREQUISITE = "vmm-to-azure-prerequisites/vmm-version";

/** Whether documents refuse a release: it is older than the oldest that they name, and no list has it. */
export function isRefusedVmm(release: VmmRelease, check: Pick<RowCheck, "limit">): boolean {
  if (check.limit(VMM_LIST, "vmmVersions").includes(release)) return false;
  return isOlderVmm(release, check.limit(VMM_PREREQUISITE, "minimumVmmVersion") as VmmRelease);
}
