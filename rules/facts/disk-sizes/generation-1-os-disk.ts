import type { Disk } from "../../../schemas/generated/types.ts";
import type { RowCheck } from "../../run/row-check.ts";

/** The row of the planner's report on OS disks of generation 1. */
export const GENERATION_1_OS_DISK = "hyperv-deployment-planner/generation-1-os-disk";

/** The facts that tell the size of an OS disk of generation 1. */
export const GENERATION_1_OS_DISK_FACTS = ["Disk.size", "Disk.role", "VirtualMachine.generation"] as const;

/** Whether a disk can be the OS disk of a generation 1 machine. */
export function mayBeGeneration1OsDisk(disk: Disk): boolean {
  return disk.role !== "data" && disk.parent.generation !== 2;
}

/**
 * The size of an OS disk of generation 1 where it lies in a range. Undefined where it does not, and where facts are
 * missing that would tell.
 */
export function sizeBetween(
  disk: Disk,
  { from, to }: { readonly from: number; readonly to: number },
  check: Pick<RowCheck, "need">,
): number | undefined {
  const size = check.need(disk, "size");
  if (size === undefined || size < from || size > to) return undefined;
  const role = check.need(disk, "role");
  const generation = check.need(disk.parent, "generation");
  return role === undefined || generation === undefined ? undefined : size;
}
