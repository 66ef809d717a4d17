/** How many machines of an inventory go to Azure. */
export function countToAzure({ virtualMachines = [] }) {
  return virtualMachines.filter(({ replication }) => replication?.to === "azure").length;
}
