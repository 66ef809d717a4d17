import { Version } from "../../schemas/values/version.ts";
import { machineChangeRule } from "../define/machine-change-rule.ts";
import { LINUX_UPGRADE, majorUpgrade, systemUpgrade } from "../facts/changes/system-upgrade.ts";
import { AZURE_GUEST_FACTS } from "../facts/machines/guest.ts";

/** Warns of Azure machines whose Linux was upgraded in a way that Site Recovery follows in preview. */
export default machineChangeRule({
  name: "change/system-upgraded-in-preview",
  description: "An Azure machine whose Linux was upgraded in a way that Site Recovery follows in preview",
  level: "warning",
  machine: "AzureVirtualMachine",
  rows: [LINUX_UPGRADE],
  limitOptions: [],
  facts: [...AZURE_GUEST_FACTS, "AzureReplication.mobilityServiceVersion"],
  messages: {
    preview:
      "'{{machine}}' was upgraded from '{{before}}' to '{{now}}' while it was protected, which Site Recovery follows in preview: it replicates the machine anew once the mobility service is updated. An older paragraph of the same support matrix ({{date}}) has replication disabled and enabled again after any upgrade. Look whether it does, and test a failover.",
  },
  *changes(before, machine, check) {
    const upgrade = systemUpgrade(before, machine, check);
    const major = upgrade && majorUpgrade(upgrade);
    if (major === undefined || !check.limit(LINUX_UPGRADE, "inPreview").includes(major)) return;
    // One that its mobility service is too old for is another rule's.
    const needed = Version.parse(check.limit(LINUX_UPGRADE, "fromAgent"))!;
    if (machine.replication!.mobilityServiceVersion?.isBefore(needed)) return;
    yield {
      messageId: "preview",
      data: {
        machine: machine.name,
        before: before.operatingSystem!.name!,
        now: machine.operatingSystem!.name!,
        date: check.run.matrix.documents["azure-to-azure"].date,
      },
      place: machine.operatingSystem!.at("name"),
    };
  },
});
