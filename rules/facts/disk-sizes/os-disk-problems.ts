import type { Disk } from "../../../schemas/generated/types.ts";
import { formatSize } from "../../../schemas/values/size.ts";
import type { RowsByFacts } from "../../run/rows-by-facts.ts";
import { PREREQUISITES, withPrerequisites } from "../prerequisites.ts";
import { DISK_OVER_1_TB, largeDiskProblems } from "./data-disk-problems.ts";
import { agentProblem, LARGE_DISK_FACTS, type SizeCheck, unmanagedProblem } from "./large-disk-support.ts";
import type { SizeProblem } from "./size-problems.ts";

const OS_DISK_SIZE = "hyperv-to-azure/azure-vm-requirements/os-disk-size";
const UEFI_BOOT = "hyperv-to-azure/guest-storage/uefi-boot";
const VM_TYPE = "hyperv-to-azure/azure-vm-requirements/vm-type";

/** The rows that the size of an OS disk is judged by. */
export const OS_DISK_ROWS = [OS_DISK_SIZE, DISK_OVER_1_TB, UEFI_BOOT, VM_TYPE, PREREQUISITES] as const;

/** The facts that the size of an OS disk is judged by. */
export const OS_DISK_FACTS = ["Disk.size", "Disk.role", "VirtualMachine.generation"] as const;

/** The facts by which only the rows go that ask something of the agent and of the target disks. */
export const OS_DISK_SUPPORT_FACTS: readonly RowsByFacts[] = [
  { rows: [OS_DISK_SIZE, DISK_OVER_1_TB, PREREQUISITES], facts: LARGE_DISK_FACTS },
];

/** What rows have against the size of an OS disk, or of a disk that might be one. */
export function osDiskProblems(disk: Disk, check: SizeCheck): SizeProblem[] {
  const size = check.need(disk, "size");
  if (size === undefined) return [];
  if (disk.role === undefined) {
    // What binds every disk is reported by the rules on data disks.
    const open = OS_DISK_ROWS.filter((row) => row !== DISK_OVER_1_TB);
    if (size >= check.limit(OS_DISK_SIZE, "warnFromBytesGeneration2")) check.unrecorded(disk, "role", open);
    return [];
  }
  return [
    ...generationProblems(disk, size, check),
    ...supportProblems(disk, size, check),
    ...largeDiskProblems(disk, size, DISK_OVER_1_TB, check),
  ];
}

/** The limits that depend on the generation of the machine. */
function generationProblems(disk: Disk, size: number, check: SizeCheck): SizeProblem[] {
  const { generation } = disk.parent;
  const most1 = check.limit(OS_DISK_SIZE, "maximumBytesGeneration1");
  const most2 = check.limit(OS_DISK_SIZE, "maximumBytesGeneration2");
  if (generation === 1) return size > most1 ? [tooLarge(disk, most1)] : [];
  const problems = [...(size > most2 ? [tooLarge(disk, most2)] : doubts(disk, size, check))];
  for (const row of [UEFI_BOOT, VM_TYPE] as const) {
    const below = check.limit(row, "osDiskBytesBelow");
    if (size < below) continue;
    const data = { below: formatSize(below), most: formatSize(most2) };
    problems.push({ obstacle: "disputed", row, data });
  }
  if (generation === 2 || problems.length === 0) return problems;
  const open = problems.map((problem) => problem.row);
  check.unrecorded(disk.parent, "generation", withPrerequisites(open));
  if (size > Math.max(most1, most2)) return [tooLarge(disk, Math.max(most1, most2))];
  if (size <= most1) return [];
  const below = formatSize(check.limit(UEFI_BOOT, "osDiskBytesBelow"));
  return [
    {
      obstacle: "anyGeneration",
      row: OS_DISK_SIZE,
      data: { most1: formatSize(most1), most: formatSize(most2), below },
    },
  ];
}

/** What the row allows on generation 2, but other rows or Azure do not. */
function doubts(disk: Disk, size: number, check: SizeCheck): SizeProblem[] {
  const problems: SizeProblem[] = [];
  if (size >= check.limit(OS_DISK_SIZE, "warnFromBytesGeneration2")) {
    const related = { place: disk.parent.at("generation"), message: "the machine's generation" };
    problems.push({ obstacle: "disputed", row: OS_DISK_SIZE, related });
  }
  const azureMost = check.limit(OS_DISK_SIZE, "largestOsDiskBytes");
  if (size > azureMost) {
    const data = { azureMost: formatSize(azureMost) };
    problems.push({ obstacle: "aboveAzureLimit", row: OS_DISK_SIZE, data });
  }
  return problems;
}

function tooLarge(disk: Disk, most: number): SizeProblem {
  const { generation } = disk.parent;
  const which = generation === undefined ? "either generation" : `generation ${generation}`;
  return {
    obstacle: "tooLarge",
    row: OS_DISK_SIZE,
    data: { most: formatSize(most), generation: which },
    related: { place: disk.parent.at("generation"), message: "the machine's generation" },
  };
}

/** The agent and the target disks that a large OS disk needs. */
function supportProblems(disk: Disk, size: number, check: SizeCheck): SizeProblem[] {
  const large = check.limit(OS_DISK_SIZE, "largeDiskBytes");
  if (size <= large) return [];
  return [
    ...agentProblem(disk, { row: OS_DISK_SIZE, obstacle: "oldAgent", largeBytes: large }, check),
    ...unmanagedProblem(disk, OS_DISK_SIZE, large, check),
  ];
}
