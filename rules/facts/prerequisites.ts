import type { RowId } from "../../documents/index.ts";

/**
 * The prerequisites of the VMM document ask that a machine meets what Azure requires, without figures of their own. So
 * where VMM manages the host, whatever breaks a requirement breaks this row too: one finding names both.
 */
export const PREREQUISITES = "vmm-to-azure-prerequisites/guest-os";

/** Rows, with the prerequisites where one of them is a requirement for Azure machines. */
export function withPrerequisites(rows: readonly RowId[]): readonly RowId[] {
  return rows.some((row) => row.startsWith("hyperv-to-azure/azure-vm-requirements/"))
    ? [...rows, PREREQUISITES]
    : rows;
}
