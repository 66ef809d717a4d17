import type { Inventory } from "../../inventory/inventory.ts";
import { regionOfEnd } from "../../inventory/networks/region-of-end.ts";
import { placeIn } from "../../project/place.ts";
import type { NetworkMapping } from "../../schemas/generated/types.ts";
import type { NetworkEnds } from "./network-ends.ts";
import type { MappingMistake, MappingOutcome } from "./outcome.ts";

/** The network mappings of an inventory, each with what is wrong with it. */
export function mappingOutcomes(
  inventory: Inventory,
  sources: NetworkEnds,
  targets: NetworkEnds,
): MappingOutcome[] {
  return inventory.mappings.all().map((mapping) => ({
    source: sources.ofMapping(mapping.source),
    target: targets.ofMapping(mapping.target),
    mistake: mistakeOf(inventory, mapping),
    ...placeIn(inventory, mapping.target.at("network")),
  }));
}

function mistakeOf(inventory: Inventory, mapping: NetworkMapping): MappingMistake | undefined {
  const source = inventory.follow(mapping.source, "network");
  const target = inventory.follow(mapping.target, "network");
  if (!source || !target) return "not-found";
  // The two properties have one type for both kinds of network; what they lead to is compared as objects.
  if ((source as unknown) === target) return "to-itself";
  if (inventory.mappings.kindOf(mapping) !== "azure-to-azure") return undefined;
  const region = regionOfEnd(mapping.source, inventory);
  if (region === undefined) return undefined;
  if (region === regionOfEnd(mapping.target, inventory)) return "same-region";
  const leadsBack = inventory.mappings
    .from(target)
    .some(
      (each) =>
        inventory.mappings.kindOf(each) === "azure-to-azure" &&
        regionOfEnd(each.target, inventory) === region,
    );
  return leadsBack ? undefined : "one-way";
}
