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
  {
    reason: "it is decided by the outcome of a failover, which is not worked out yet",
    rows: [
      "hyperv-to-azure/azure-network/retain-source-ip",
      "vmm-to-vmm-network-mapping/unmapped-network",
      "vmm-to-vmm-network-mapping/new-vms",
      "vmm-to-vmm-network-mapping/subnet-same-name",
      "vmm-to-vmm-network-mapping/subnet-first",
      "azure-to-azure-network-mapping/auto-mapping",
      "azure-to-azure-network-mapping/default-target-name",
      "azure-to-azure-network-mapping/mapped-default",
      "azure-to-azure-network-mapping/item-network",
      "azure-to-azure-network-mapping/subnet-same-name",
      "azure-to-azure-network-mapping/subnet-first-alphabetical",
      "azure-to-azure-network-mapping/subnet-override",
      "azure-to-azure-network-mapping/ip-dhcp",
      "azure-to-azure-network-mapping/ip-static",
      "azure-to-azure-network-mapping/ip-secondary",
      "azure-to-azure-network-mapping/failover-same-space",
      "azure-to-azure-network-mapping/failover-different-space",
      "azure-to-azure-network-mapping/test-failover-same-vnet",
      "azure-to-azure-network-mapping/test-failover-other-vnet",
      "azure-to-azure-network-mapping/ip-override",
    ],
  },
];
