import { rowRule } from "../define/row-rule.ts";
import { beforeTargetChanged } from "../facts/changes/changed-target.ts";
import {
  MAPPED_ADAPTER_FACTS,
  machinesOn,
  protectedAdaptersOn,
  relatedAdapters,
} from "../facts/changes/mapped-adapters.ts";
import { heldAs } from "../facts/networks/held-mappings.ts";

/** Reports mappings between VMM servers that lead to another network and so move their replicas. */
export default rowRule({
  name: "change/mapping-modified",
  description: "A mapping between VMM servers that leads to another network, which moves the replicas on it",
  level: "warning",
  rows: ["vmm-to-vmm-network-mapping/modified-mapping"],
  visit: "NetworkMapping",
  facts: MAPPED_ADAPTER_FACTS,
  comparesWithEarlier: true,
  messages: {
    modified:
      "The mapping of '{{source}}' led to '{{before}}' and now leads to '{{now}}'. The replicas of {{machines}} move there with it: make sure that they belong there.",
  },
  binding: heldAs("vmm-to-vmm"),
  decide(mapping, check) {
    const before = beforeTargetChanged(mapping, check);
    if (!before) return;
    const { source, target } = mapping;
    const adapters = protectedAdaptersOn(mapping, check);
    if (adapters.length === 0) return;
    check.report({
      messageId: "modified",
      data: {
        source: source.network,
        before: before.target.network,
        now: target.network,
        machines: machinesOn(adapters),
      },
      place: target.at("network"),
      related: relatedAdapters(adapters, (machine) => `moves the replica of '${machine}'`),
    });
  },
});
