import type { Estate } from "../estate.ts";
import { asObjects, asText } from "../json-values.ts";
import { vaultOf } from "./named-resources.ts";
import type { AzureResource } from "./resource.ts";

/**
 * Microsoft.RecoveryServices/vaults/replicationRecoveryPlans, of machines of Azure. The machines of a group are noted where all
 * of their protected items are read.
 */
export function readRecoveryPlan({ id, idText, properties, from }: AzureResource, estate: Estate): void {
  const { friendlyName, replicationProviders: providers, groups } = properties;
  const name = asText(friendlyName) ?? id.name;
  if (Array.isArray(providers) && providers.length > 0 && !providers.includes("A2A")) {
    estate.note(from, `Recovery plan '${name}' is left out: its machines are none of Azure.`);
    return;
  }
  const plan = estate.object("RecoveryPlan", [idText]);
  plan.set("name", name, from);
  plan.refer("vault", vaultOf(estate, idText, from), from);
  if (!Array.isArray(groups)) return;
  plan.hasAll("groups", from);
  // Each plan has a step for shutting down and one for failing over, too.
  const started = asObjects(groups).filter(({ groupType }) => asText(groupType)?.toLowerCase() === "boot");
  for (const [index, { replicationProtectedItems: items }] of started.entries()) {
    // The groups have no names of their own there; everywhere else they are shown by these.
    const title = `Group ${index + 1}`;
    const group = plan.item("groups", [title]);
    group.set("name", title, from);
    if (!Array.isArray(items)) continue;
    const machines = asObjects(items).flatMap((item) => {
      const itemId = asText(item.id);
      return (itemId !== undefined && estate.known("AzureVirtualMachine", itemId)) || [];
    });
    if (machines.length === items.length) group.referAll("machines", machines, from);
  }
}
