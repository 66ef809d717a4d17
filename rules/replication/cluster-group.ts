import { fold } from "../../inventory/names/name-index.ts";
import { rowRule } from "../define/row-rule.ts";
import { SHARED_DISK_FACTS } from "../facts/disks/shared.ts";
import { needSharedDisks } from "../facts/machines/clusters.ts";
import { leavesGroupsOpen, needGroup } from "../facts/machines/replication-groups.ts";
import { isNamed } from "../facts/names.ts";

/** Reports replication groups that hold a cluster with shared disks, and another machine beside it. */
export default rowRule({
  name: "replication/cluster-group",
  description: "A replication group that holds a cluster with shared disks, and a machine beside it",
  level: "error",
  rows: ["azure-to-azure-shared-disks/groups"],
  visit: "AzureReplication",
  facts: [
    "AzureVirtualMachine.replication",
    "AzureReplication.multiVmGroup",
    "AzureReplication.vault",
    "AzureVirtualMachine.disks",
    ...SHARED_DISK_FACTS,
    "AzureVirtualMachine.cluster",
  ],
  looksAround: true,
  messages: {
    mixed:
      "'{{machine}}' of cluster '{{cluster}}' has the shared disk '{{disk}}', and '{{other}}' of the same replication group '{{group}}' is no node of it. Take a group for the nodes of one cluster alone.",
  },
  decide(replication, check) {
    const { parent: machine } = replication;
    const [disk] = needSharedDisks(machine, check);
    const members = disk && needGroup(replication, check);
    const cluster = members && check.need(machine, "cluster");
    if (!members || !isNamed(cluster)) return;
    const others = members.filter((each) => each !== replication).map(({ parent }) => parent);
    const other = others.find((each) => each.cluster !== undefined && fold(each.cluster) !== fold(cluster));
    if (!other) {
      for (const each of others) check.need(each, "cluster");
      leavesGroupsOpen(check, 0);
      return;
    }
    check.report({
      messageId: "mixed",
      data: {
        machine: machine.name,
        cluster,
        disk: disk!.name,
        other: other.name,
        group: replication.multiVmGroup!,
      },
      place: replication.at("multiVmGroup"),
      related: [{ place: other.at("cluster"), message: "the other machine's cluster" }],
    });
  },
});
