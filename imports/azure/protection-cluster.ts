import type { Estate } from "../estate.ts";
import { asText } from "../json-values.ts";
import type { AzureResource } from "./resource.ts";

/**
 * …/replicationProtectionClusters: a failover cluster that is protected with its shared disks. Of its nodes those are noted whose
 * protected items are read.
 */
export function readProtectionCluster({ properties, from }: AzureResource, estate: Estate): void {
  const name = asText(properties.clusterFqdn);
  if (name === undefined || !Array.isArray(properties.clusterProtectedItemIds)) return;
  for (const id of properties.clusterProtectedItemIds) {
    const node = typeof id === "string" ? estate.known("AzureVirtualMachine", id) : undefined;
    // Hosts and clusters go by their names without the domain.
    node?.set("cluster", name.split(".")[0], from);
  }
}
