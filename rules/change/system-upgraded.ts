import { Version } from "../../schemas/values/version.ts";
import { machineChangeRule } from "../define/machine-change-rule.ts";
import { LINUX_UPGRADE, majorUpgrade, systemUpgrade } from "../facts/changes/system-upgrade.ts";
import { AZURE_GUEST_FACTS } from "../facts/machines/guest.ts";
import { isWindows } from "../facts/machines/listed-systems.ts";

const WINDOWS = "azure-to-azure/systems/windows-upgrade";
const SLES_11 = "azure-to-azure/systems/sles-11-upgrade";

/** Reports Azure machines whose system was upgraded in a way that replication does not survive. */
export default machineChangeRule({
  name: "change/system-upgraded",
  description:
    "A protected Azure machine whose system was upgraded in a way that replication does not survive",
  level: "error",
  machine: "AzureVirtualMachine",
  rows: [WINDOWS, LINUX_UPGRADE, SLES_11],
  limitOptions: [],
  facts: [...AZURE_GUEST_FACTS, "AzureReplication.mobilityServiceVersion"],
  messages: {
    upgraded:
      "'{{machine}}' was upgraded from '{{before}}' to '{{now}}' while it was protected, which Site Recovery does not follow. Disable replication, uninstall the mobility service, enable replication again, and record the new 'enabledAt'.",
    agent:
      "'{{machine}}' was upgraded from '{{before}}' to '{{now}}' while it was protected, which Site Recovery follows in preview from version {{needed}} of its mobility service on; the machine has {{version}}. Update the mobility service.",
  },
  *changes(before, machine, check) {
    const upgrade = systemUpgrade(before, machine, check);
    if (!upgrade) return;
    const { from, to } = upgrade;
    const data = {
      machine: machine.name,
      before: before.operatingSystem!.name!,
      now: machine.operatingSystem!.name!,
    };
    const place = machine.operatingSystem!.at("name");
    if (isWindows(upgrade.now) && upgrade.before.name !== upgrade.now.name)
      yield { messageId: "upgraded", data, place, rows: [WINDOWS] };
    const isSles11 =
      upgrade.now.name.startsWith("SUSE") && from[0] === 11 && to[0] === 11 && from[1] === 3 && to[1] === 4;
    if (isSles11) yield { messageId: "upgraded", data, place, rows: [SLES_11] };
    const major = majorUpgrade(upgrade);
    if (major === undefined) return;
    if (!check.limit(LINUX_UPGRADE, "inPreview").includes(major)) {
      yield { messageId: "upgraded", data, place, rows: [LINUX_UPGRADE] };
      return;
    }
    const version = check.need(machine.replication!, "mobilityServiceVersion");
    const needed = check.limit(LINUX_UPGRADE, "fromAgent");
    if (version?.isBefore(Version.parse(needed)!))
      yield {
        messageId: "agent",
        data: { ...data, needed, version: version.text },
        place,
        rows: [LINUX_UPGRADE],
      };
  },
});
