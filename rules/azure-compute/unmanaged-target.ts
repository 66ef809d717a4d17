import { rowRule } from "../define/row-rule.ts";
import { hasManagedDisks, MANAGED_DISKS_FACTS } from "../facts/disks/managed-disks.ts";

const ROW = "azure-unmanaged-disks/target";

/** Reports Hyper-V guests that are set to come up with unmanaged disks. */
export default rowRule({
  name: "azure-compute/unmanaged-target",
  description:
    "A Hyper-V guest that is set to come up with unmanaged disks, with which no machine starts any more",
  level: "error",
  rows: [ROW],
  visit: "Replication",
  facts: [...MANAGED_DISKS_FACTS],
  messages: {
    unmanaged:
      "'{{machine}}' is set to come up with unmanaged disks, and Azure starts no machine with such disks since {{retirement}}. Choose managed disks for the failover.",
  },
  decide(replication, check) {
    if (hasManagedDisks(replication, check) !== false) return;
    check.report({
      messageId: "unmanaged",
      data: { machine: replication.parent.name, retirement: check.limit(ROW, "retirement") },
      place: replication.at("managedDisks"),
    });
  },
});
