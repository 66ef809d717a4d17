/**
 * The rows on test failovers between Azure regions. What is set on an adapter for its tests is decided by them: they hold no
 * machine back, while the rows on what is set for a failover do.
 */
export const TEST_ROWS = [
  "azure-to-azure-network-mapping/test-failover-same-vnet",
  "azure-to-azure-network-mapping/test-failover-other-vnet",
] as const;
