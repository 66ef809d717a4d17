import type { Adapter } from "../../forecast/types.ts";
import type { AzureReplication, NetworkMappingTarget } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import { rowRule } from "../define/row-rule.ts";
import type { ChangeCheck } from "../facts/changes/change-check.ts";
import { beforeTargetChanged } from "../facts/changes/changed-target.ts";
import {
  MAPPED_ADAPTER_FACTS,
  machinesOn,
  protectedAdaptersOn,
  relatedAdapters,
} from "../facts/changes/mapped-adapters.ts";
import { enabledAgain } from "../facts/changes/stayed-protected.ts";
import { heldAs } from "../facts/networks/held-mappings.ts";

/** Reports mappings between Azure regions that lead to another network while machines keep the old one. */
export default rowRule({
  name: "change/mapping-modify-new-only",
  description:
    "A mapping between Azure regions that leads to another network, which machines protected before do not follow",
  level: "warning",
  rows: ["azure-to-azure-network-mapping/modify-new-only"],
  visit: "NetworkMapping",
  facts: [...MAPPED_ADAPTER_FACTS, "AzureReplication.network", "AzureReplication.enabledAt"],
  comparesWithEarlier: true,
  messages: {
    modified:
      "The mapping of '{{source}}' led to '{{before}}' and now leads to '{{now}}', but machines that replicated before keep their old target: {{machines}}. To move one, change its target in the network settings of the replicated item.",
  },
  binding: heldAs("azure-to-azure"),
  decide(mapping, check) {
    const before = beforeTargetChanged(mapping, check);
    if (!before) return;
    const { source, target } = mapping;
    const adapters = protectedAdaptersOn(mapping, check).filter((adapter) =>
      keepsOldTarget(adapter, before.target, check),
    );
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
      related: relatedAdapters(adapters, (machine) => `'${machine}' keeps '${before.target.network}'`),
    });
  },
});

/** Whether a machine came by the old target before the mapping changed. One that was enabled again got the new one. */
function keepsOldTarget(
  { parent: machine }: Adapter,
  old: NetworkMappingTarget,
  check: ChangeCheck,
): boolean {
  const { earlier, inventory } = check;
  const replication = machine.replication as AzureReplication;
  const again = enabledAgain(earlier.of(machine)!.replication as AzureReplication, replication);
  if (again === undefined && check.need(replication, "enabledAt") !== undefined) check.leaveUndecided();
  if (again !== false) return false;
  // What is recorded of the machine itself is what it got when replication was enabled, or was set for it later.
  if (replication.network === undefined) return true;
  const own = inventory.follow(replication, "network");
  const was = earlier.inventory.follow(old, "network");
  if (own && was) return earlier.of(own as Located) === was;
  return replication.network.toLowerCase() === old.network.toLowerCase();
}
