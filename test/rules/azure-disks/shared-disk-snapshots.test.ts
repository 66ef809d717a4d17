import rule from "../../../rules/azure-disks/shared-disk-snapshots.ts";
import { azureDisks, azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "azure-to-azure-questions/shared-disk-crash-consistent";
const policy = (frequency: string) => `replicationPolicies: [{ name: gold${frequency} }]\n`;
const SNAPSHOTS = policy(", appConsistentSnapshotFrequency: 4");
const withDisk = (disk: string, more = SNAPSHOTS, replication = "state: planned, policy: gold") =>
  azureDisks(`{ name: d${disk} }`, { replication, more });
const SHARED = ", shared: true";

testRule(rule, {
  passes: [
    { name: "no snapshots", inventory: withDisk(SHARED, policy(", appConsistentSnapshotFrequency: 0")) },
    { name: "no shared disk", inventory: withDisk(", shared: false") },
    { name: "an excluded one", inventory: withDisk(", shared: true, excluded: true") },
    { name: "planned without a policy", inventory: withDisk(SHARED, "", "state: planned"), silent: true },
    { name: "no policy at all", inventory: withDisk(SHARED, "", "policy: none"), silent: true },
  ],
  violates: [
    {
      name: "snapshots",
      inventory: withDisk(SHARED),
      findings: [
        {
          at: "4:32-4:36",
          messageId: "snapshots",
          message:
            "Disk 'd' of 'web01' is a shared one, of which Site Recovery makes crash-consistent recovery points alone, and policy 'gold' asks for application-consistent ones. Set their frequency to 0, or give the machine such a policy.",
          rows: [ROW],
          related: ["6:69-6:70"],
        },
      ],
    },
  ],
  undecided: [
    { name: "shared or not", inventory: withDisk(""), facts: ["AzureDisk.shared"] },
    {
      name: "no disks recorded",
      inventory: azureMachine({ replication: "policy: gold", more: SNAPSHOTS }),
      facts: ["AzureVirtualMachine.disks"],
    },
    {
      name: "a policy that is not recorded",
      inventory: withDisk(SHARED, "", "state: protected"),
      facts: ["AzureReplication.policy"],
    },
    {
      name: "snapshots that are not recorded",
      inventory: withDisk(SHARED, policy("")),
      facts: ["ReplicationPolicy.appConsistentSnapshotFrequency"],
    },
  ],
});
