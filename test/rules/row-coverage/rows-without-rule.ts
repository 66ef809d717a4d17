import type { RowId } from "../../../rules/matrix/index.ts";

/** Rows that no rule decides yet, and why. */
export interface RowsWithoutRule {
  readonly reason: string;
  readonly rows: readonly RowId[];
}

/**
 * The only place where a row may be without a rule. A row is taken off here when it gets one; a static row has none of
 * these reasons.
 */
export const rowsWithoutRule: readonly RowsWithoutRule[] = [
  {
    reason: "it compares with an earlier state of the inventory, and rules do not see one yet",
    rows: [
      "hyperv-to-azure/servers/upgrade-2012-r2",
      "hyperv-to-azure/management/resize-disk",
      "hyperv-to-azure/management/add-disk",
      "hyperv-to-azure/management/change-disk-id",
      "hyperv-to-azure/guest-storage/hot-add-remove-disk",
      "hyperv-to-azure/azure-storage/modify-account",
      "hyperv-to-azure/vault/move-vault",
      "hyperv-to-azure/vault/move-resources",
      "vmm-to-vmm-network-mapping/existing-replicas",
      "vmm-to-vmm-network-mapping/modified-mapping",
      "azure-to-azure-network-mapping/modify-order",
      "azure-to-azure-network-mapping/modify-new-only",
    ],
  },
];
