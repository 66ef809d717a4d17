import rule from "../../../rules/scenarios/other-backup.ts";
import { hostInSite, hostUnderVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure-questions/hosts/other-backup";

testRule(rule, {
  passes: [
    { name: "none", inventory: hostUnderVmm("backup: none") },
    { name: "a host without protected machines", inventory: hostInSite("backup: Veeam", ""), silent: true },
  ],
  violates: [
    {
      name: "Veeam",
      inventory: hostInSite("backup: Veeam Backup & Replication"),
      findings: [{ at: "4:13-4:39", message: /'host-01' runs 'Veeam Backup & Replication'/, rows: [ROW] }],
    },
    {
      name: "Windows Server Backup under VMM",
      inventory: hostUnderVmm("backup: Windows Server Backup"),
      findings: [{ at: "4:13-4:34", rows: [ROW] }],
    },
    {
      name: "Data Protection Manager",
      inventory: hostInSite("backup: DPM 2022"),
      findings: [{ at: "4:13-4:21", rows: [ROW] }],
    },
  ],
  undecided: [{ name: "not recorded", inventory: hostInSite("cluster: none"), facts: ["HyperVHost.backup"] }],
});
