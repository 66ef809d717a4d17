import { rowRule } from "../define/row-rule.ts";
import { changedAgainstReverse } from "../facts/changes/reverse-mappings.ts";
import { heldAs } from "../facts/networks/held-mappings.ts";

/**
 * Reports mappings between Azure regions that were changed in the same step as the mapping back went. Which of the two
 * went first, two states do not tell.
 */
export default rowRule({
  name: "change/mapping-modify-order-untold",
  description:
    "A mapping between Azure regions that was changed in one step with the mapping in the other direction",
  level: "warning",
  rows: ["azure-to-azure-network-mapping/modify-order"],
  visit: "NetworkMapping",
  facts: ["NetworkMapping.target"],
  comparesWithEarlier: true,
  messages: {
    together:
      "The mapping of '{{source}}' led to '{{before}}' and now leads to '{{now}}', and the mapping back from '{{before}}' went in the same step. Keep the order: delete the mapping back, change this one, then map '{{now}}' back to '{{source}}'.",
  },
  binding: heldAs("azure-to-azure"),
  decide(mapping, check) {
    const change = changedAgainstReverse(mapping, check);
    if (!change || change.standing) return;
    const { source, target } = mapping;
    check.report({
      messageId: "together",
      data: { source: source.network, before: change.before.target.network, now: target.network },
      place: target.at("network"),
    });
  },
});
