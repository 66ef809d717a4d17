import { featureRule } from "../define/feature-rule.ts";
import { isNamed } from "../facts/names.ts";

/** Reports Azure machines on dedicated hosts. */
export default featureRule({
  name: "azure-machines/dedicated-host",
  description: "An Azure machine on a dedicated host",
  level: "error",
  rows: ["azure-to-azure/moves/dedicated-host"],
  visit: "AzureVirtualMachine",
  facts: ["AzureVirtualMachine.dedicatedHost"],
  message:
    "'{{machine}}' runs on the dedicated host '{{host}}'; Site Recovery does not replicate such machines. Move it off the host, or plan another way to recover it.",
  uses(machine, check) {
    const host = check.need(machine, "dedicatedHost");
    return isNamed(host)
      ? [{ place: machine.at("dedicatedHost"), data: { machine: machine.name, host } }]
      : [];
  },
});
