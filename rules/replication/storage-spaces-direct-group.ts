import { fold } from "../../inventory/names/name-index.ts";
import type { AzureVirtualMachine } from "../../schemas/generated/types.ts";
import { rowRule } from "../define/row-rule.ts";
import { needPoolVolumes, STORAGE_SPACES_DIRECT_FACTS } from "../facts/disks/storage-spaces-direct.ts";
import { leaveClustersOpen, needCluster } from "../facts/machines/clusters.ts";
import { leftOut } from "../run/choices.ts";

/** Reports nodes with Storage Spaces Direct that are not in one replication group with the others of their cluster. */
export default rowRule({
  name: "replication/storage-spaces-direct-group",
  description: "A node with Storage Spaces Direct in another replication group than another node",
  level: "error",
  rows: ["azure-to-azure-s2d/consistency-group"],
  visit: "AzureVirtualMachine",
  facts: [
    ...STORAGE_SPACES_DIRECT_FACTS,
    "AzureVirtualMachine.cluster",
    "AzureVirtualMachine.replication",
    "AzureReplication.multiVmGroup",
  ],
  looksAround: true,
  messages: {
    none: "'{{machine}}' has Storage Spaces Direct and is in no replication group. Put all nodes of cluster '{{cluster}}' into one: their data has to be of one moment.",
    apart:
      "'{{machine}}' has Storage Spaces Direct and is in replication group '{{group}}', and '{{other}}' of the same cluster '{{cluster}}' is not. Put all nodes into one group: their data has to be of one moment.",
  },
  decide(machine, check) {
    const { replication } = machine;
    if (!replication || needPoolVolumes(machine, check).length === 0) return;
    const nodes = needCluster(machine, check);
    const group = nodes && check.need(replication, "multiVmGroup");
    if (!nodes || group === undefined) return;
    const data = { machine: machine.name, cluster: machine.cluster!, group };
    if (group === "none" && nodes.length > 1) {
      check.report({ messageId: "none", data, place: replication.at("multiVmGroup") });
      return;
    }
    // What a node that is only considered would be in is not asked yet.
    const isAsked = ({ replication: own }: AzureVirtualMachine) =>
      !own || leftOut(check.inventory, own) !== "not-asked";
    const asked = nodes.filter(isAsked);
    const other = asked.find((node) => {
      if (!node.replication) return true;
      const own = node.replication.multiVmGroup;
      return own !== undefined && fold(own) !== fold(group);
    });
    if (other) {
      check.report({
        messageId: "apart",
        data: { ...data, other: other.name },
        place: replication.at("multiVmGroup"),
        related: [{ place: other.at("name"), message: "the other node" }],
      });
      return;
    }
    for (const node of asked) check.need(node.replication!, "multiVmGroup");
    leaveClustersOpen(check);
  },
});
