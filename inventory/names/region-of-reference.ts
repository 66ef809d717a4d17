import type { Entities, EntityName } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";

/**
 * The Azure region in which a referenced network must lie, where several have the name: the mapping's own region for an
 * end of a mapping, the target region for a replication, the machine's region for its adapters. Undefined where
 * nothing says.
 */
export function regionFor(node: Located): string | undefined {
  for (let at: Located | undefined = node; at !== undefined; at = at.parent) {
    if (at.nodeType === ("AzureReplication" satisfies EntityName)) {
      return (at as Entities["AzureReplication"]).to?.region;
    }
    const region = (at as { region?: unknown }).region;
    if (typeof region === "string") return region;
  }
  return undefined;
}
