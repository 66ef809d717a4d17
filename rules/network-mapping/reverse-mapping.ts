import { regionOfEnd } from "../../inventory/networks/region-of-end.ts";
import type {
  NetworkMappingSource,
  NetworkMappingTarget,
  VirtualNetwork,
} from "../../schemas/generated/types.ts";
import { isKnownRegion, regionDisplayName } from "../../schemas/values/region.ts";
import { rowRule } from "../define/row-rule.ts";
import { heldAs } from "../facts/networks/held-mappings.ts";
import { reverseEdits } from "../facts/networks/reverse-edits.ts";

/** Reports mappings between Azure regions without one from the target network back into the source's region. */
export default rowRule({
  name: "network-mapping/reverse-mapping",
  description: "A mapping between Azure regions without one in the other direction",
  level: "warning",
  suggests: true,
  rows: ["azure-to-azure-network-mapping/reverse-mapping"],
  visit: "NetworkMapping",
  facts: [
    "NetworkMappingSource.region",
    "NetworkMappingTarget.network",
    "NetworkMappingTarget.region",
    "Inventory.networkMappings",
  ],
  messages: {
    missing:
      "'{{target}}' is mapped back to no network in {{region}}, so nothing says where a failback is to connect its machines. Add a mapping from '{{target}}' to '{{source}}'.",
    reverse: "Write down the mapping from '{{target}}' to '{{source}}', once Site Recovery has it.",
  },
  binding: heldAs("azure-to-azure"),
  decide(mapping, check) {
    const { source, target } = mapping;
    const { inventory } = check;
    const network = check.needObject(target, "network") as VirtualNetwork | undefined;
    const region = regionOfEnd(source, inventory) ?? check.need(source, "region");
    if (!network || region === undefined) return;
    const back = inventory.mappings
      .from(network)
      .filter((mapping) => inventory.mappings.kindOf(mapping) === "azure-to-azure")
      .map((mapping) => mapping.target);
    if (back.some((end) => regionOfEnd(end, inventory) === region)) return;
    // A region that is not known may be the other one, misspelt.
    const strange = [source, ...back].filter(isStrange);
    for (const end of strange) check.unrecorded(end, "region");
    if (strange.length > 0) return;
    if (inventory.mappings.isIncomplete) {
      check.unrecorded(mapping.parent!, "networkMappings");
      return;
    }
    const edits = reverseEdits(inventory, mapping);
    const data = { source: source.network, target: target.network, region: regionDisplayName(region) };
    check.report({
      messageId: "missing",
      data,
      place: target.at("network"),
      suggestions: edits ? [{ messageId: "reverse", data, edits }] : [],
    });
  },
});

function isStrange({ region }: NetworkMappingSource | NetworkMappingTarget): boolean {
  return region !== undefined && !isKnownRegion(region);
}
