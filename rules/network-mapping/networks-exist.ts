import { hintFor } from "../../inventory/names/hint.ts";
import type {
  NetworkMappingSource,
  NetworkMappingTarget,
  VirtualNetwork,
} from "../../schemas/generated/types.ts";
import { isKnownRegion, regionDisplayName } from "../../schemas/values/region.ts";
import { rowRule } from "../define/row-rule.ts";
import { heldAs } from "../facts/networks/held-mappings.ts";
import type { RowCheck } from "../run/row-check.ts";

type Messages = "notThere" | "elsewhere";

/** Reports mappings between Azure regions whose networks are not in the inventory, or not in the mapping's regions. */
export default rowRule<"NetworkMapping", Messages>({
  name: "network-mapping/networks-exist",
  description: "A mapping between Azure regions whose networks are not there, or lie in other regions",
  level: "error",
  rows: ["azure-to-azure-network-mapping/networks-exist"],
  visit: "NetworkMapping",
  facts: [
    "NetworkMappingSource.region",
    "NetworkMappingSource.network",
    "NetworkMappingTarget.region",
    "NetworkMappingTarget.network",
    "VirtualNetwork.region",
  ],
  messages: {
    notThere:
      "The Azure network '{{network}}' of this mapping is not in this inventory.{{hint}} Add it, or name another one.",
    elsewhere:
      "The mapping has the network '{{network}}' in {{region}}, but it lies in {{found}}. Name a network of {{region}}, or correct the region.",
  },
  binding: heldAs("azure-to-azure"),
  decide({ source, target }, check) {
    decideEnd(source, check);
    decideEnd(target, check);
  },
});

function decideEnd(end: NetworkMappingSource | NetworkMappingTarget, check: RowCheck<Messages>): void {
  const { inventory } = check;
  const resolution = inventory.resolve(end, "network");
  const answers = { node: end, property: "network" };
  if (resolution.kind === "missing") {
    const data = { network: resolution.name, hint: hintFor(inventory, resolution) };
    check.report({ messageId: "notThere", data, place: end.at("network"), answers });
    return;
  }
  if (resolution.kind === "unknown") check.unrecorded(end, "network");
  if (resolution.kind !== "found" && resolution.kind !== "ambiguous") return;
  const candidates = (resolution.kind === "found"
    ? [resolution.target]
    : resolution.candidates) as unknown as readonly VirtualNetwork[];
  const wanted = check.need(end as NetworkMappingSource, "region");
  const regions = candidates.map((network) => check.need(network, "region"));
  // Several of one name in the region: they exist, and which one is meant is the business of unresolved-name.
  if (wanted === undefined || regions.some((region) => region === undefined || region === wanted)) return;
  // A region that is not known may be the other one, misspelt.
  const strange = [end as NetworkMappingSource, ...candidates].filter(
    ({ region }) => !isKnownRegion(region!),
  );
  for (const node of strange) check.unrecorded(node, "region");
  if (strange.length > 0) return;
  check.report({
    messageId: "elsewhere",
    data: {
      network: end.network,
      region: regionDisplayName(wanted),
      found: regions.map((region) => regionDisplayName(region!)).join(" and "),
    },
    place: end.at("network"),
    related: candidates.map((network) => ({
      place: network.at("region"),
      message: "its region stands here",
    })),
    answers,
  });
}
