import { fold } from "../../inventory/names/name-index.ts";
import type { NetworkMapping } from "../../schemas/generated/types.ts";
import { inventoryRule } from "../define/inventory-rule.ts";

/** Reports mappings of one network to two networks of one place. */
export default inventoryRule<"twice">({
  name: "inventory/mapping-contradiction",
  description: "A network that is mapped to two networks of one VMM server, of one region, or of Azure",
  level: "error",
  facts: [
    "NetworkMapping.source",
    "NetworkMapping.target",
    "NetworkMappingTarget.network",
    "NetworkMappingTarget.region",
    "NetworkMappingTarget.vmmServer",
  ],
  messages: {
    twice:
      "'{{source}}' is mapped to '{{target}}' here and to '{{other}}' elsewhere, and a network is mapped to one alone. Take one of the two mappings out.",
  },
  create: ({ inventory, report }) => ({
    NetworkMapping(mapping: NetworkMapping) {
      const source = inventory.follow(mapping.source, "network");
      if (!source) return;
      const first = inventory.mappings.from(source).find((other) => placeOf(other) === placeOf(mapping));
      if (!first || first === mapping) return;
      const targets = [first, mapping].map(({ target }) => inventory.follow(target, "network"));
      if (targets.includes(undefined) || targets[0] === targets[1]) return;
      report({
        messageId: "twice",
        // Machines come up by the first one.
        node: first,
        data: {
          source: mapping.source.network,
          target: mapping.target.network,
          other: first.target.network,
        },
        place: mapping.target.at("network"),
        related: [{ place: first.target.at("network"), message: "the other mapping" }],
      });
    },
  }),
});

/** Where a mapping leads to: to a VMM server, to a region, or to Azure without a word of where. */
function placeOf({ target }: NetworkMapping): string {
  return `${fold(target.vmmServer ?? "")} ${fold(target.region ?? "")}`;
}
