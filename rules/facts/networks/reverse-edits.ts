import { insertItemAfter } from "../../../inventory/edit/insert-item.ts";
import type { Inventory } from "../../../inventory/inventory.ts";
import { regionOfEnd } from "../../../inventory/networks/region-of-end.ts";
import type { NetworkMapping, VirtualNetwork } from "../../../schemas/generated/types.ts";
import type { Edit } from "../../run/finding.ts";

/**
 * The edits that write the mapping in the other direction behind one between Azure regions. Undefined where it would not
 * lead back for certain: a network or a region is not known or contradicts the mapping, or another mapping into the same
 * network comes first and is the one to be turned round.
 */
export function reverseEdits(inventory: Inventory, mapping: NetworkMapping): readonly Edit[] | undefined {
  const { source, target } = mapping;
  const from = endOf(source, inventory);
  const to = endOf(target, inventory);
  if (!from || !to || from.region === to.region) return undefined;
  const first = inventory.mappings.all().find((each) => {
    if (inventory.mappings.kindOf(each) !== "azure-to-azure") return false;
    if (inventory.follow(each.target, "network") !== to.network) return false;
    return regionOfEnd(each.source, inventory) === from.region;
  });
  if (first !== mapping) return undefined;
  const place = target.at("network");
  return insertItemAfter(inventory.fileAt(place.file).document, mapping.at("target"), {
    source: { region: to.region, network: target.network },
    target: { region: from.region, network: source.network },
  });
}

/** The network and the region of an end, where both are known and do not contradict each other. */
function endOf(
  end: NetworkMapping["source"] | NetworkMapping["target"],
  inventory: Inventory,
): { readonly network: VirtualNetwork; readonly region: string } | undefined {
  const network = inventory.follow(end as NetworkMapping["source"], "network") as VirtualNetwork | undefined;
  const region = regionOfEnd(end, inventory);
  if (!network || region === undefined || (network.region ?? region) !== region) return undefined;
  return { network, region };
}
