import rule from "../../../rules/azure-storage/import-export.ts";
import { inSite, onUnknownHost, underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure/azure-storage/import-export";
const BY_DISK = "{ to: azure, initialReplication: importExport }";

testRule(rule, {
  passes: [
    {
      name: "a first copy over the network",
      inventory: underVmm("", "{ to: azure, initialReplication: network }"),
    },
    { name: "a replication block that does not name it", inventory: inSite("", "{ to: azure }") },
    {
      name: "should Microsoft support it",
      inventory: inSite("", BY_DISK),
      matrix: { [ROW]: { verdict: { site: "yes" } } },
    },
  ],
  violates: [
    {
      name: "a first copy on disks, under VMM",
      inventory: underVmm("", BY_DISK),
      findings: [{ at: "4:51-4:63", messageId: "unsupported", message: /'SQL01'/, rows: [ROW] }],
    },
    { name: "in a site", inventory: inSite("", BY_DISK), findings: [{ at: "4:51-4:63", rows: [ROW] }] },
  ],
  undecided: [
    {
      name: "a host that is not recorded, were it supported in a site",
      inventory: onUnknownHost("", BY_DISK),
      matrix: { [ROW]: { verdict: { site: "yes" } } },
      facts: ["VirtualMachine.host"],
    },
  ],
});
