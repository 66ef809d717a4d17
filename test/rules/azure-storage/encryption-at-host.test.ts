import rule from "../../../rules/azure-storage/encryption-at-host.ts";
import { inSite, onUnknownHost, underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure/azure-storage/encryption-at-host";
const ON = "{ to: azure, encryptionAtHost: true }";

testRule(rule, {
  passes: [
    { name: "encryption at host off", inventory: underVmm("", "{ to: azure, encryptionAtHost: false }") },
    { name: "a replication block that does not name it", inventory: inSite("", "{ to: azure }") },
    {
      name: "a machine that goes to a VMM cloud",
      inventory: underVmm("", "{ to: { cloud: gold }, encryptionAtHost: true }"),
      silent: true,
    },
    {
      name: "should Microsoft support it",
      inventory: inSite("", ON),
      matrix: { [ROW]: { verdict: { site: "yes" } } },
    },
  ],
  violates: [
    {
      name: "encryption at host under VMM",
      inventory: underVmm("", ON),
      findings: [{ at: "4:49-4:53", messageId: "unsupported", message: /'SQL01'/, rows: [ROW] }],
    },
    { name: "in a site", inventory: inSite("", ON), findings: [{ at: "4:49-4:53", rows: [ROW] }] },
  ],
  undecided: [
    {
      name: "a host that is not recorded, were it supported in a site",
      inventory: onUnknownHost("", ON),
      matrix: { [ROW]: { verdict: { site: "yes" } } },
      facts: ["VirtualMachine.host"],
    },
  ],
});
