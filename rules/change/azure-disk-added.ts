import type { RowId } from "../../documents/index.ts";
import { machineChangeRule } from "../define/machine-change-rule.ts";
import { needDisks } from "../facts/changes/disk-lists.ts";

const ADD = "azure-to-azure/disk-actions/add-disk";
const ONE_BY_ONE = "azure-to-azure/storage/hot-add";
const OWN_KEY = "azure-to-azure-cmk/added-disk";
const UNPROTECTED = "azure-to-azure-errors/unprotected-disk";

/** Warns of disks that were added to an Azure machine while it stayed protected, and that nobody is known to have protected. */
export default machineChangeRule({
  name: "change/azure-disk-added",
  description: "A disk that an Azure machine got while it stayed protected, and that may not be protected",
  level: "warning",
  machine: "AzureVirtualMachine",
  rows: [ADD, ONE_BY_ONE, UNPROTECTED, OWN_KEY],
  facts: ["AzureVirtualMachine.disks", "AzureDisk.encryption", "AzureReplication.autoProtectionOfDataDisk"],
  messages: {
    added:
      "'{{machine}}' had no disk '{{disk}}' when replication was enabled, so that it is not replicated before it is protected. Protect it or dismiss it, and record 'excluded: false' or 'excluded: true'.",
    several:
      "'{{machine}}' got disk '{{disk}}' and others under protection. Add and protect disks one at a time: several at once are not supported. Then record 'excluded: false', or 'excluded: true' of those that you dismiss.",
    ownKey:
      "'{{machine}}' got disk '{{disk}}' with a key of your own under protection. Protect it by PowerShell, which takes its disk encryption set, one disk at a time, and record 'excluded: false'; or dismiss it, and record 'excluded: true'.",
  },
  *changes(before, machine, check) {
    const lists = needDisks(before, machine, check);
    if (!lists) return;
    // What is said to be replicated, or to be left out, somebody has seen to. Of a new OS disk and a shared one other rows speak.
    const added = lists.now.filter(
      (disk) =>
        disk.excluded === undefined &&
        disk.role !== "os" &&
        disk.role !== "temporary" &&
        disk.shared !== true &&
        !check.earlier.of(disk),
    );
    const isAutomatic = machine.replication!.autoProtectionOfDataDisk === true;
    const isSeveral = added.length > 1;
    for (const disk of added) {
      const encryption = check.need(disk, "encryption", [OWN_KEY]);
      const hasOwnKey = encryption !== undefined && encryption !== "platform";
      const rows: RowId[] = [ADD];
      if (isSeveral) rows.push(ONE_BY_ONE);
      if (!isAutomatic) rows.push(UNPROTECTED);
      if (hasOwnKey) rows.push(OWN_KEY);
      yield {
        messageId: hasOwnKey ? "ownKey" : isSeveral ? "several" : "added",
        data: { machine: machine.name, disk: disk.name },
        place: disk.at("name"),
        rows,
      };
    }
  },
});
