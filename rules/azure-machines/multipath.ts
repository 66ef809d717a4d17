import { featureRule } from "../define/feature-rule.ts";
import { AZURE_GUEST_FACTS } from "../facts/machines/guest.ts";
import { mayRunLinux, runsLinux } from "../facts/machines/linux.ts";

/** Reports Azure machines with Linux in which multipath software runs. */
export default featureRule({
  name: "azure-machines/multipath",
  description: "Multipath software in an Azure machine with Linux",
  level: "error",
  rows: ["azure-to-azure/guest-storage/multipath"],
  visit: "AzureVirtualMachine",
  facts: ["AzureVirtualMachine.multiPath", ...AZURE_GUEST_FACTS],
  message:
    "Multipath software runs in '{{machine}}', which Site Recovery does not support in machines with Linux. Take it out: disks of Azure have one path.",
  applies: mayRunLinux,
  uses(machine, check) {
    if (check.need(machine, "multiPath") !== true || !runsLinux(machine, check)) return [];
    return [{ place: machine.at("multiPath"), data: { machine: machine.name } }];
  },
});
