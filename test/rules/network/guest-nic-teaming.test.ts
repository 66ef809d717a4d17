import rule from "../../../rules/network/guest-nic-teaming.ts";
import { inSite, underVmm, unprotected } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure/network/guest-nic-teaming";
const TEAMED = `
networkAdapters:
  - { name: nic0, teamed: true }
  - { name: nic1, teamed: true }
  - { name: nic2, teamed: false }`;

testRule(rule, {
  passes: [
    {
      name: "adapters that are not teamed",
      inventory: underVmm("networkAdapters: [{ name: nic0, teamed: false }]"),
    },
    { name: "a machine that is not protected", inventory: unprotected(TEAMED), silent: true },
    {
      name: "should Microsoft support it",
      inventory: underVmm(TEAMED),
      matrix: { [ROW]: { verdict: { vmm: "yes" } } },
    },
  ],
  violates: [
    {
      name: "each teamed adapter under VMM",
      inventory: underVmm(TEAMED),
      findings: [
        { at: "5:31-5:35", messageId: "unsupported", message: /'SQL01'.*'nic0'/, rows: [ROW] },
        { at: "6:31-6:35", rows: [ROW] },
      ],
    },
    { name: "in a site", inventory: inSite(TEAMED), findings: [{ at: "5:31-5:35" }, { at: "6:31-6:35" }] },
  ],
  undecided: [
    {
      name: "a machine whose adapters are not recorded",
      inventory: underVmm("generation: 1"),
      facts: ["VirtualMachine.networkAdapters"],
    },
    {
      name: "an adapter of which nothing is recorded",
      inventory: inSite("networkAdapters: [{ name: nic0 }]"),
      facts: ["NetworkAdapter.teamed"],
    },
  ],
});
