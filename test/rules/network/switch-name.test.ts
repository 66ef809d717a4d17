import rule from "../../../rules/network/switch-name.ts";
import { inSite, onUnknownHost, underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-switch-names/number-sign";

testRule(rule, {
  passes: [
    { name: "another name", inventory: inSite("networkAdapters: [{ name: nic0, network: External 2 }]") },
    {
      name: "under VMM, where it is a VM network",
      inventory: underVmm("networkAdapters: [{ name: nic0, network: 'VMN #2' }]"),
      silent: true,
    },
  ],
  violates: [
    {
      name: "a number sign",
      inventory: inSite("networkAdapters: [{ name: nic0, network: 'External #2' }]"),
      findings: [{ at: "4:46-4:59", message: /virtual switch 'External #2'/, rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "a switch that is not recorded",
      inventory: inSite("networkAdapters: [{ name: nic0 }]"),
      facts: ["NetworkAdapter.network"],
    },
    {
      name: "adapters that are not recorded",
      inventory: inSite("generation: 1"),
      facts: ["VirtualMachine.networkAdapters"],
    },
    {
      name: "a host that is not recorded",
      inventory: onUnknownHost("networkAdapters: [{ name: nic0, network: 'External #2' }]"),
      facts: ["VirtualMachine.host"],
    },
  ],
});
