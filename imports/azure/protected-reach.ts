import type { Estate } from "../estate.ts";
import type { Reach } from "../export.ts";
import { asObject, asText } from "../json-values.ts";
import { fabricObject } from "./fabric.ts";
import { vaultOf } from "./named-resources.ts";
import type { AzureResource } from "./resource.ts";
import type { ResourceList } from "./resources.ts";

const PROTECTED_ITEM =
  "microsoft.recoveryservices/vaults/replicationfabrics/replicationprotectioncontainers/replicationprotecteditems";

/**
 * Says what lists of protected items are complete for: the protected machines of their protection containers. Of a list that
 * has more pages nothing is said, and of a container that such a list has items of neither. The last page of several looks like a
 * whole list, so that one that does not say that it has all pages is complete only if it has.
 */
export function declareReach(lists: readonly ResourceList[], estate: Estate): void {
  const done = new Set<string>();
  for (const { resources, hasMore } of lists)
    if (hasMore) for (const item of itemsIn(resources)) done.add(containerOf(item));
  for (const pages of ["all", "perhaps-all"] as const) {
    for (const item of lists.flatMap((list) => (list.pages === pages ? itemsIn(list.resources) : []))) {
      const container = containerOf(item);
      if (done.has(container)) continue;
      done.add(container);
      const reach = reachOf(item, estate);
      if (reach)
        estate.reaches(
          pages === "all" ? reach : { ...reach, onlyIf: "the export has all pages of its list" },
        );
    }
  }
}

function itemsIn(resources: readonly AzureResource[]): AzureResource[] {
  return resources.filter(({ type }) => type === PROTECTED_ITEM);
}

function containerOf({ idText }: AzureResource): string {
  return idText.split("/").slice(0, 13).join("/").toLowerCase();
}

/** What an item tells of its container: that of a Hyper-V site, of a VMM cloud, or of a region of Azure. */
function reachOf({ idText, properties, from }: AzureResource, estate: Estate): Reach | undefined {
  const vault = vaultOf(estate, idText, from)?.name;
  if (vault === undefined) return undefined;
  const where = { "replication.vault": vault, "replication.state": "protected" };
  const details = asObject(properties.providerSpecificDetails);
  const { instanceType, primaryFabricLocation } = details;
  const region = asText(primaryFabricLocation);
  if (instanceType === "A2A" && region !== undefined && properties.activeLocation !== "Recovery") {
    const words = `all protected items of vault '${vault}' in region '${region}'`;
    return { from, entity: "AzureVirtualMachine", where: { ...where, region }, words };
  }
  if (instanceType === "A2A") return undefined;
  const fabric = fabricObject(
    estate,
    properties.primaryFabricProvider,
    properties.primaryFabricFriendlyName,
    from,
  );
  if (fabric?.name === undefined) return undefined;
  const cloud = asText(properties.primaryProtectionContainerFriendlyName);
  if (fabric.entity === "VMMServer") {
    // Clouds of one name may be of another server, and after a failover the other cloud is the primary one.
    const isAlone = estate.ofEntity("VMMServer").length === 1;
    if (cloud === undefined || !isAlone || properties.activeLocation !== "Primary") return undefined;
    const words = `all protected items of vault '${vault}' in cloud '${cloud}'`;
    return { from, entity: "VirtualMachine", where: { ...where, cloud }, words };
  }
  const words = `all protected items of vault '${vault}' in Hyper-V site '${fabric.name}'`;
  return { from, entity: "VirtualMachine", where: { ...where, "host.site": fabric.name }, words };
}
