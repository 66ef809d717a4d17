import type { Disk } from "../../../schemas/generated/types.ts";
import { formatSize } from "../../../schemas/values/size.ts";
import { PREREQUISITES, withPrerequisites } from "../prerequisites.ts";
import {
  agentProblem,
  LARGE_DISK_FACTS,
  type LargeDiskRow,
  type SizeCheck,
  unmanagedProblem,
} from "./large-disk-support.ts";
import type { SizeProblem } from "./size-problems.ts";

/** The row on disks that need an agent for large ones. */
export const DISK_OVER_1_TB = "hyperv-to-azure/guest-storage/disk-over-1-tb";
/** The row on how large a data disk may be in Azure. */
export const DATA_DISK_SIZE = "hyperv-to-azure/azure-vm-requirements/data-disk-size";

const OS_DISK_SIZE = "hyperv-to-azure/azure-vm-requirements/os-disk-size";

/** The facts that the sizes of data disks are judged by. */
export const DATA_DISK_FACTS = ["Disk.size", "Disk.role", ...LARGE_DISK_FACTS] as const;

/** What the rows on large disks have against the size of a disk that is not known to be the OS disk. */
export function dataDiskProblems(disk: Disk, check: SizeCheck): SizeProblem[] {
  const size = check.need(disk, "size");
  if (size === undefined) return [];
  const problems = largeDiskProblems(disk, size, DISK_OVER_1_TB, check);
  const asDataDisk = largeDiskProblems(disk, size, DATA_DISK_SIZE, check);
  if (asDataDisk.length === 0) return problems;
  const isDataDisk = check.need(disk, "role", withPrerequisites([DATA_DISK_SIZE])) !== undefined;
  if (isDataDisk) return [...problems, ...asDataDisk];
  // Too large for an OS disk of either generation, it breaks the prerequisites in whichever role.
  const most = (["maximumBytesGeneration1", "maximumBytesGeneration2"] as const).map((generation) =>
    check.limit(OS_DISK_SIZE, generation),
  );
  const inAnyRole = asDataDisk.map((problem): SizeProblem => ({ ...problem, row: PREREQUISITES }));
  return size > Math.max(...most) ? [...problems, ...inAnyRole] : problems;
}

/** What a row on large disks of any role has against the size of a disk. */
export function largeDiskProblems(
  disk: Disk,
  size: number,
  row: Exclude<LargeDiskRow, "hyperv-to-azure/azure-vm-requirements/os-disk-size">,
  check: SizeCheck,
): SizeProblem[] {
  const most = check.limit(row, "maximumBytes");
  if (size > most) return [{ obstacle: "tooLarge", row, data: { most: formatSize(most) } }];
  const problems: SizeProblem[] = [];
  const small = check.limit(row, "maximumBytesWithoutLargeDisks");
  const advisedFrom = check.limit(DISK_OVER_1_TB, "largeDiskBytes");
  if (size > small) {
    problems.push(...agentProblem(disk, { row, obstacle: "oldAgent", largeBytes: small }, check));
    problems.push(...unmanagedProblem(disk, row, small, check));
  } else if (size > advisedFrom) {
    problems.push(...agentProblem(disk, { row, obstacle: "agentAdvised", largeBytes: advisedFrom }, check));
  }
  const azureMost = check.limit(row, "largestManagedDiskBytes");
  if (size > azureMost) {
    problems.push({
      obstacle: "aboveAzureLimit",
      row,
      data: { most: formatSize(most), azureMost: formatSize(azureMost) },
    });
  }
  return problems;
}
