import rule from "../../../rules/azure-disks/storage-spaces-direct.ts";
import { azureDisks, azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "azure-to-azure/storage/storage-spaces-direct";
const policy = (frequency: string) => `replicationPolicies: [{ name: gold${frequency} }]\n`;
const SNAPSHOTS = policy(", appConsistentSnapshotFrequency: 4");
const withVolume = (layout: string, more = SNAPSHOTS, replication = "state: planned, policy: gold") =>
  azureMachine({ machine: `volumes: [{ name: 'E:'${layout} }]`, replication, more });
const POOLED = ", layout: storageSpacesDirect";
const protectedBy = (disks: string) => azureDisks(disks, { replication: "policy: gold", more: SNAPSHOTS });

testRule(rule, {
  passes: [
    { name: "no snapshots", inventory: withVolume(POOLED, policy(", appConsistentSnapshotFrequency: 0")) },
    { name: "another layout", inventory: withVolume(", layout: storageSpaces") },
    {
      name: "a machine without data disks",
      inventory: protectedBy("{ name: os, role: os }, { name: t, role: temporary }"),
    },
    {
      name: "Linux, which has no Storage Spaces Direct",
      inventory: azureDisks("{ name: data, role: data }", {
        machine: "operatingSystem: { name: Ubuntu 22.04 }",
        replication: "policy: gold",
        more: SNAPSHOTS,
      }),
    },
    { name: "planned without a policy", inventory: withVolume(POOLED, "", "state: planned"), silent: true },
  ],
  violates: [
    {
      name: "snapshots",
      inventory: withVolume(POOLED),
      findings: [
        {
          at: "3:37-3:56",
          messageId: "snapshots",
          message:
            "Volume 'E:' of 'web01' is of Storage Spaces Direct, of which Site Recovery makes crash-consistent recovery points alone, and policy 'gold' asks for application-consistent ones. Set their frequency to 0, or give the machine such a policy.",
          rows: [ROW],
          related: ["5:69-5:70"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "no volumes recorded",
      inventory: protectedBy("{ name: os, role: os }, { name: data, role: data }"),
      facts: ["AzureVirtualMachine.volumes"],
    },
    {
      name: "no volumes recorded of a Windows Server",
      inventory: azureDisks("{ name: data, role: data }", {
        machine: "operatingSystem: { name: Windows Server 2022 }",
        replication: "policy: gold",
        more: SNAPSHOTS,
      }),
      facts: ["AzureVirtualMachine.volumes"],
    },
    { name: "a volume of no recorded layout", inventory: withVolume(""), facts: ["AzureVolume.layout"] },
    {
      name: "a policy that is not recorded",
      inventory: withVolume(POOLED, "", "state: protected"),
      facts: ["AzureReplication.policy"],
    },
    {
      name: "snapshots that are not recorded",
      inventory: withVolume(POOLED, policy("")),
      facts: ["ReplicationPolicy.appConsistentSnapshotFrequency"],
    },
  ],
});
