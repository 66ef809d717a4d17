import { feature, supportedFeaturesRule } from "../define/feature-rule.ts";

const severalAdapters = feature({
  what: "Several network adapters in a machine",
  visit: "VirtualMachine",
  rows: ["hyperv-to-azure/azure-vm-requirements/network-adapters"],
  facts: ["VirtualMachine.networkAdapters"],
  uses: (machine, check) =>
    (check.need(machine, "networkAdapters")?.length ?? 0) > 1
      ? [{ place: machine.atKey("networkAdapters") }]
      : [],
});

/** Stays silent as long as the support matrix allows what Azure machines may have. */
export default supportedFeaturesRule({
  name: "azure-vm-requirements/supported-features",
  description: "A feature of machines that the support matrix allows in Azure today",
  level: "error",
  features: [severalAdapters],
});
