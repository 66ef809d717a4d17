import type { RowId } from "../../documents/index.ts";
import { type AnyCheck, check } from "../define/check.ts";
import type { MachineWith } from "../define/machine-parts.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { isReplicated } from "../facts/disks/replicated.ts";
import { PREREQUISITES } from "../facts/prerequisites.ts";

const OF_HYPER_V = "hyperv-to-azure/azure-vm-requirements/data-disk-count";
const OF_AZURE = "azure-to-azure/storage/data-disk-count";

/** Reports machines with more data disks than Site Recovery takes. */
export default rowRuleOfChecks({
  name: "azure-vm-requirements/data-disk-count",
  description: "More data disks than Site Recovery replicates of one machine",
  level: "error",
  messages: {
    tooMany:
      "'{{machine}}' has {{count}} data disks; Site Recovery replicates at most {{most}}. Merge disks, or exclude some from replication.",
  },
  checks: [
    checkOf("VirtualMachine", "Disk", OF_HYPER_V, [OF_HYPER_V, PREREQUISITES]),
    checkOf("AzureVirtualMachine", "AzureDisk", OF_AZURE, [OF_AZURE]),
  ],
});

function checkOf<const Kind extends MachineWith<"disks">>(
  visit: Kind,
  disk: "Disk" | "AzureDisk",
  row: typeof OF_HYPER_V | typeof OF_AZURE,
  rows: readonly [RowId, ...RowId[]],
): AnyCheck<"tooMany"> {
  return check<MachineWith<"disks">, "tooMany">({
    visit,
    rows,
    facts: [`${visit}.disks`, `${disk}.role`],
    decide(machine, rowCheck) {
      const disks = (rowCheck.need(machine, "disks") ?? []).filter(isReplicated);
      const most = rowCheck.limit(row, "maximumCount");
      const unknown = disks.filter(({ role }) => role === undefined);
      const hasOsDisk = disks.some(({ role }) => role === "os");
      // A machine has one OS disk, so that of the disks without role one at most is no data disk.
      const sure = hasOsDisk || unknown.length === 0 ? unknown.length : unknown.length - 1;
      const count = disks.filter(({ role }) => role === "data").length + sure;
      if (count > most) {
        const data = { machine: machine.name, count, most };
        rowCheck.report({ messageId: "tooMany", data, place: machine.atKey("disks") });
        return;
      }
      if (count + unknown.length - sure > most) for (const each of unknown) rowCheck.unrecorded(each, "role");
    },
  });
}
