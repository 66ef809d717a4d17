import { rowRule } from "../define/row-rule.ts";
import { changedAgainstReverse } from "../facts/changes/reverse-mappings.ts";
import { heldAs } from "../facts/networks/held-mappings.ts";

/** Reports mappings between Azure regions that were changed while the mapping back from the old network still stands. */
export default rowRule({
  name: "change/mapping-modify-order",
  description:
    "A mapping between Azure regions that was changed while the mapping in the other direction still stands",
  level: "error",
  rows: ["azure-to-azure-network-mapping/modify-order"],
  visit: "NetworkMapping",
  facts: ["NetworkMapping.target"],
  comparesWithEarlier: true,
  messages: {
    stands:
      "The mapping of '{{source}}' led to '{{before}}' and now leads to '{{now}}', but '{{before}}' is still mapped back. Delete that mapping first, then change this one, then map '{{now}}' back to '{{source}}'.",
  },
  binding: heldAs("azure-to-azure"),
  decide(mapping, check) {
    const change = changedAgainstReverse(mapping, check);
    if (!change?.standing) return;
    const { source, target } = mapping;
    check.report({
      messageId: "stands",
      data: { source: source.network, before: change.before.target.network, now: target.network },
      place: target.at("network"),
      related: [{ place: change.standing.source.at("network"), message: "the mapping back still stands" }],
    });
  },
});
