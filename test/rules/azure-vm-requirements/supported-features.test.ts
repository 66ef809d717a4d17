import rule from "../../../rules/azure-vm-requirements/supported-features.ts";
import { testSupportedFeatures } from "../feature-tester.ts";
import { inSite, underVmm } from "../inventories.ts";

const ADAPTERS = "hyperv-to-azure/azure-vm-requirements/network-adapters";

testSupportedFeatures(rule, {
  uses: [
    {
      name: "two network adapters",
      row: ADAPTERS,
      inventory: underVmm("networkAdapters: [{ name: a }, { name: b }]"),
      at: ["4:5-4:20"],
      message: /^Several network adapters/,
    },
    {
      name: "two network adapters in a Hyper-V site",
      row: ADAPTERS,
      inventory: inSite("networkAdapters:\n  - { name: a }\n  - { name: b }"),
      at: ["4:5-4:20"],
    },
  ],
  unused: [
    { name: "one network adapter", row: ADAPTERS, inventory: underVmm("networkAdapters: [{ name: a }]") },
  ],
  undecided: [
    {
      name: "adapters that are not recorded",
      row: ADAPTERS,
      inventory: underVmm("generation: 1"),
      facts: ["VirtualMachine.networkAdapters"],
    },
  ],
});
