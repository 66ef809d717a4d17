import rule from "../../../rules/scenarios/azure-backup.ts";
import { hostInSite, hostUnderVmm, hostWithoutMachines } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure/scenarios/azure-backup-on-host";
const TO_CLOUD = "virtualMachines: [{ name: A, host: host-01, replication: { to: { cloud: gold } } }]\n";

testRule(rule, {
  passes: [
    { name: "no backup", inventory: hostUnderVmm("backup: none") },
    { name: "a product of another maker", inventory: hostInSite("backup: Veeam Backup & Replication") },
    { name: "a product on Azure that is not this one", inventory: hostInSite("backup: Commvault for Azure") },
    {
      name: "a host without protected machines",
      inventory: hostWithoutMachines("backup: Azure Backup"),
      silent: true,
    },
  ],
  violates: [
    {
      name: "Azure Backup under VMM",
      inventory: hostUnderVmm("backup: Azure Backup"),
      findings: [
        { at: "4:13-4:25", messageId: "unsupported", message: /'host-01' runs Azure Backup/, rows: [ROW] },
      ],
    },
    {
      name: "Azure Backup in a site, letter case aside",
      inventory: hostInSite("backup: microsoft azure backup"),
      findings: [{ at: "4:13-4:35", rows: [ROW] }],
    },
    {
      name: "Azure Backup Server, with its version",
      inventory: hostInSite("backup: Azure Backup Server v4"),
      findings: [{ at: "4:13-4:35", rows: [ROW] }],
    },
    {
      name: "its short names",
      inventory: hostInSite("backup: MARS agent"),
      findings: [{ at: "4:13-4:23", rows: [ROW] }],
    },
    {
      name: "on a host whose machines go to a VMM cloud",
      inventory: hostUnderVmm("backup: Azure Backup", TO_CLOUD),
      findings: [{ at: "4:13-4:25", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "a backup that is not recorded",
      inventory: hostUnderVmm("proxy: none"),
      facts: ["HyperVHost.backup"],
    },
  ],
});
