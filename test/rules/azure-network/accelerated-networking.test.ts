import rule from "../../../rules/azure-network/accelerated-networking.ts";
import { inSite, underVmm, unprotected } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure/azure-network/accelerated-networking";
const adapters = (target: string) => `networkAdapters: [{ name: nic0${target} }]`;
const ON = adapters(", target: { acceleratedNetworking: true }");

testRule(rule, {
  passes: [
    {
      name: "accelerated networking off",
      inventory: underVmm(adapters(", target: { acceleratedNetworking: false }")),
    },
    { name: "a target that does not name it", inventory: inSite(adapters(", target: { subnet: app }")) },
    { name: "an adapter without a target", inventory: inSite(adapters("")) },
    { name: "a machine that is not protected", inventory: unprotected(ON), silent: true },
    {
      name: "should Microsoft support it",
      inventory: underVmm(ON),
      matrix: { [ROW]: { verdict: { vmm: "yes" } } },
    },
  ],
  violates: [
    {
      name: "accelerated networking under VMM",
      inventory: underVmm(ON),
      findings: [{ at: "4:70-4:74", messageId: "unsupported", message: /'nic0' of 'SQL01'/, rows: [ROW] }],
    },
    { name: "in a site", inventory: inSite(ON), findings: [{ at: "4:70-4:74", rows: [ROW] }] },
  ],
  undecided: [
    {
      name: "adapters that are not recorded",
      inventory: inSite("generation: 2"),
      facts: ["VirtualMachine.networkAdapters"],
    },
  ],
});
