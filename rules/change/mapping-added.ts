import { rowRule } from "../define/row-rule.ts";
import {
  MAPPED_ADAPTER_FACTS,
  machinesOn,
  protectedAdaptersOn,
  relatedAdapters,
} from "../facts/changes/mapped-adapters.ts";
import { heldAs } from "../facts/networks/held-mappings.ts";

/** Reports new mappings between VMM servers that move replicas which are there already. */
export default rowRule({
  name: "change/mapping-added",
  description: "A new mapping between VMM servers that moves replicas of machines protected already",
  level: "warning",
  rows: ["vmm-to-vmm-network-mapping/existing-replicas"],
  visit: "NetworkMapping",
  facts: MAPPED_ADAPTER_FACTS,
  comparesWithEarlier: true,
  messages: {
    added:
      "'{{source}}' had no mapping to '{{server}}'. The new one connects the replicas of {{machines}} to '{{target}}', though they were protected before: make sure that they belong there.",
  },
  binding: heldAs("vmm-to-vmm"),
  decide(mapping, check) {
    if (check.earlier.of(mapping)) return;
    if (check.earlier.mayHaveBeen(mapping)) return check.leaveUndecided();
    const adapters = protectedAdaptersOn(mapping, check);
    if (adapters.length === 0) return;
    const { source, target } = mapping;
    check.report({
      messageId: "added",
      data: {
        source: source.network,
        server: target.vmmServer!,
        target: target.network,
        machines: machinesOn(adapters),
      },
      place: target.at("network"),
      related: relatedAdapters(adapters, (machine) => `moves the replica of '${machine}'`),
    });
  },
});
