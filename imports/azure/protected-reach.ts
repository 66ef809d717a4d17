import type { Estate } from "../estate.ts";
import type { Reach } from "../export.ts";
import { asObject, asText } from "../json-values.ts";
import { fabricObject } from "./fabric.ts";
import { vaultOf } from "./named-resources.ts";
import type { AzureResource } from "./resource.ts";
import type { ResourceList } from "./resources.ts";

const PROTECTED_ITEM =
  "microsoft.recoveryservices/vaults/replicationfabrics/replicationprotectioncontainers/replicationprotecteditems";

const UNLESS = ", unless it is the last page of several";

/**
 * Says what lists of protected items are complete for: the protected machines of their protection containers. Of a list that
 * has more pages nothing is said, and of a container that such a list has items of neither. The last page of several looks like a
 * whole list, which the words say.
 */
export function declareReach(lists: readonly ResourceList[], estate: Estate): void {
  const open = new Set<string>();
  for (const { resources, hasMore } of lists)
    if (hasMore) for (const item of itemsIn(resources)) open.add(containerOf(item));
  const told = new Set<string>();
  for (const { resources, isWhole } of lists) {
    for (const item of isWhole ? itemsIn(resources) : []) {
      const container = containerOf(item);
      if (open.has(container) || told.has(container)) continue;
      told.add(container);
      const reach = reachOf(item, estate);
      if (reach) estate.reaches(reach);
    }
  }
}

function itemsIn(resources: readonly AzureResource[]): AzureResource[] {
  return resources.filter(({ type }) => type === PROTECTED_ITEM);
}

function containerOf({ idText }: AzureResource): string {
  return idText.split("/").slice(0, 13).join("/").toLowerCase();
}

/** What an item tells of its container: that of a Hyper-V site, or of a region of Azure. Of a VMM cloud it names none. */
function reachOf({ idText, properties, from }: AzureResource, estate: Estate): Reach | undefined {
  const vault = vaultOf(estate, idText, from)?.name;
  if (vault === undefined) return undefined;
  const where = { "replication.vault": vault, "replication.state": "protected" };
  const details = asObject(properties.providerSpecificDetails);
  const { instanceType, primaryFabricLocation } = details;
  const region = asText(primaryFabricLocation);
  if (instanceType === "A2A" && region !== undefined && properties.activeLocation !== "Recovery") {
    const words = `all protected items of vault '${vault}' in region '${region}'${UNLESS}`;
    return { from, entity: "AzureVirtualMachine", where: { ...where, region }, words };
  }
  if (instanceType !== "HyperVReplicaAzure") return undefined;
  const fabric = fabricObject(
    estate,
    properties.primaryFabricProvider,
    properties.primaryFabricFriendlyName,
    from,
  );
  if (fabric?.entity !== "HyperVSite" || fabric.name === undefined) return undefined;
  const words = `all protected items of vault '${vault}' in Hyper-V site '${fabric.name}'${UNLESS}`;
  return { from, entity: "VirtualMachine", where: { ...where, "host.site": fabric.name }, words };
}
