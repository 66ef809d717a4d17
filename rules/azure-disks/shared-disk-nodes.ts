import type { Inventory } from "../../inventory/inventory.ts";
import { remembered } from "../../inventory/remembered.ts";
import type { AzureDisk, AzureVirtualMachine } from "../../schemas/generated/types.ts";
import { rowRule } from "../define/row-rule.ts";
import { areSameDisk, sameDiskOfOthers } from "../facts/disks/disks-of-others.ts";
import { isReplicated } from "../facts/disks/replicated.ts";
import { isSharedAsKnown, SHARED_DISK_FACTS } from "../facts/disks/shared.ts";
import { leaveClustersOpen, needCluster, needSharedDisks } from "../facts/machines/clusters.ts";

/** Reports shared disks that other machines have which are not protected, and clusters whose nodes have different ones. */
export default rowRule({
  name: "azure-disks/shared-disk-nodes",
  description: "A shared disk that another machine has which is not protected, or that not all nodes have",
  level: "error",
  rows: ["azure-to-azure-shared-disks/all-nodes"],
  visit: "AzureVirtualMachine",
  facts: [
    "AzureVirtualMachine.disks",
    ...SHARED_DISK_FACTS,
    "AzureVirtualMachine.cluster",
    "AzureVirtualMachine.replication",
  ],
  looksAround: true,
  messages: {
    unprotected:
      "Shared disk '{{disk}}' of '{{machine}}' replicates, and '{{other}}', which has it too, is not protected. Protect all nodes of the cluster together, or exclude the disk.",
    different:
      "'{{machine}}' does not have shared disk '{{disk}}' that '{{other}}' of the same cluster replicates. Attach the same shared disks to all nodes that are protected.",
  },
  decide(machine, check) {
    const shared = needSharedDisks(machine, check);
    let isBroken = false;
    for (const disk of shared) {
      for (const same of sameDiskOfOthers(check.inventory, disk)) {
        const { parent: other } = same;
        if (same.shared === false) continue;
        if (same.shared === undefined) check.unrecorded(same, "shared");
        else if (!other.replication) {
          isBroken = true;
          check.report({
            messageId: "unprotected",
            data: { disk: disk.name, machine: machine.name, other: other.name },
            place: disk.at("shared"),
            related: [{ place: other.at("name"), message: "the machine that is not protected" }],
          });
        }
      }
    }
    if (shared.length > 0)
      for (const other of remembered(check.inventory, withoutDisks)) check.unrecorded(other, "disks");
    if (isBroken || !machine.disks) return;
    if (shared.length > 0) leaveClustersOpen(check);
    // Where no machine can have shared disks, it does not matter which cluster one is a node of.
    else if (machine.cluster === undefined && !remembered(check.inventory, mayHaveSharedDisks)) return;
    for (const other of needCluster(machine, check) ?? []) {
      if (other === machine) continue;
      const missing = needSharedDisks(other, check).find((disk) => !has(machine, disk));
      if (!missing) continue;
      if (!other.replication) {
        check.unrecorded(other, "replication");
        continue;
      }
      check.report({
        messageId: "different",
        data: { machine: machine.name, disk: missing.name, other: other.name },
        place: machine.atKey("disks"),
        related: [{ place: missing.at("shared"), message: "the shared disk" }],
      });
      return;
    }
  },
});

function mayHaveSharedDisks(inventory: Inventory): boolean {
  return inventory
    .listed("azureVirtualMachines")
    .some(
      ({ disks }) => !disks || disks.some((disk) => isReplicated(disk) && isSharedAsKnown(disk) !== false),
    );
}

function withoutDisks(inventory: Inventory): readonly AzureVirtualMachine[] {
  return inventory.listed("azureVirtualMachines").filter(({ disks }) => !disks);
}

function has({ disks }: AzureVirtualMachine, disk: AzureDisk): boolean {
  return disks!.some((each) => areSameDisk(each, disk));
}
