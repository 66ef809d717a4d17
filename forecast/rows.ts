/**
 * The rows that decide a part of a forecast. The matrix, which has all rows, lies above the forecast; a test there holds
 * these to it.
 */
export type ForecastRow =
  | "hyperv-to-azure/azure-network/retain-source-ip"
  | "hyperv-to-azure/network/static-ip-linux"
  | "vmm-to-azure-prerequisites/network"
  | "vmm-to-vmm-network-mapping/unmapped-network"
  | "vmm-to-vmm-network-mapping/new-vms"
  | "vmm-to-vmm-network-mapping/subnet-same-name"
  | "vmm-to-vmm-network-mapping/subnet-first"
  | "azure-to-azure-network-mapping/auto-mapping"
  | "azure-to-azure-network-mapping/default-target-name"
  | "azure-to-azure-network-mapping/mapped-default"
  | "azure-to-azure-network-mapping/item-network"
  | "azure-to-azure-network-mapping/subnet-same-name"
  | "azure-to-azure-network-mapping/subnet-first-alphabetical"
  | "azure-to-azure-network-mapping/subnet-override"
  | "azure-to-azure-network-mapping/ip-dhcp"
  | "azure-to-azure-network-mapping/ip-static"
  | "azure-to-azure-network-mapping/ip-secondary"
  | "azure-to-azure-network-mapping/failover-same-space"
  | "azure-to-azure-network-mapping/failover-different-space"
  | "azure-to-azure-network-mapping/test-failover-same-vnet"
  | "azure-to-azure-network-mapping/test-failover-other-vnet"
  | "azure-to-azure-network-mapping/ip-override";
