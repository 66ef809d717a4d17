import { isOlderWindows } from "../../documents/tables/guest-operating-systems.ts";
import { rowRule } from "../define/row-rule.ts";
import { SHARED_DISK_FACTS } from "../facts/disks/shared.ts";
import { needSharedDisks } from "../facts/machines/clusters.ts";
import { AZURE_GUEST_FACTS, needGuest } from "../facts/machines/guest.ts";

const ROW = "azure-to-azure-shared-disks/windows";

/** Reports shared disks of machines that run another system than those that Site Recovery replicates them of. */
export default rowRule({
  name: "azure-disks/shared-disk-system",
  description: "A shared disk of a machine with another system than Windows Server 2016 or later",
  level: "error",
  rows: [ROW],
  visit: "AzureVirtualMachine",
  facts: ["AzureVirtualMachine.disks", ...SHARED_DISK_FACTS, ...AZURE_GUEST_FACTS],
  messages: {
    system:
      "'{{machine}}' runs '{{system}}' and has the shared disk '{{disk}}'; Site Recovery replicates shared disks of {{oldest}} and later. Exclude the disk, or move its work to such a system.",
  },
  decide(machine, check) {
    const [disk] = needSharedDisks(machine, check);
    const guest = disk && needGuest(machine, check);
    if (!guest) return;
    const oldest = check.limit(ROW, "oldestSystem");
    const { operatingSystem: system } = machine;
    if (guest.family === "windows-server") {
      const isOlder = isOlderWindows(guest, check.run.guests.identify(oldest)!);
      if (isOlder === undefined) check.unrecorded(system!, "name");
      if (isOlder !== true) return;
    }
    check.report({
      messageId: "system",
      data: { machine: machine.name, system: system!.name!, disk: disk!.name, oldest },
      place: system!.at("name"),
      related: [{ place: disk!.at("shared"), message: "the shared disk" }],
    });
  },
});
