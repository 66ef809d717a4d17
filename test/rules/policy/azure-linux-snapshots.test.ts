import rule from "../../../rules/policy/azure-linux-snapshots.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const rows = ["azure-to-azure-replication-errors/app-consistent-linux"] as const;
const running = (system: string, frequency = ", appConsistentSnapshotFrequency: 4", state = "planned") =>
  azureMachine({
    machine: system === "" ? "" : `operatingSystem: { name: ${system} }`,
    replication: `state: ${state}, policy: day`,
    more: `replicationPolicies: [{ name: day${frequency} }]`,
  });

testRule(rule, {
  passes: [
    { name: "Windows", inventory: running("Windows Server 2022") },
    { name: "Windows, whatever the policy", inventory: running("Windows Server 2022", "") },
    {
      name: "Linux without such snapshots",
      inventory: running("Ubuntu 22.04", ", appConsistentSnapshotFrequency: 0"),
    },
    {
      name: "any system without such snapshots",
      inventory: running("", ", appConsistentSnapshotFrequency: 0"),
    },
    { name: "planned, with a policy that is to be chosen", inventory: azureMachine() },
  ],
  violates: [
    {
      name: "Linux",
      inventory: running("Ubuntu 22.04"),
      findings: [
        {
          at: "4:73-4:76",
          message:
            "Policy 'day' takes an application-consistent snapshot of 'web01' every 4 hours, but on Linux none is taken without scripts of your own. Write them, or use a policy without such snapshots.",
          rows,
          related: ["5:68-5:69"],
        },
      ],
    },
    {
      name: "every hour",
      inventory: running("Debian 12", ", appConsistentSnapshotFrequency: 1", "protected"),
      findings: [{ at: "4:75-4:78", message: /'web01' every hour, but/, rows, related: ["5:68-5:69"] }],
    },
  ],
  undecided: [
    {
      name: "the system is not recorded",
      inventory: running(""),
      facts: ["AzureVirtualMachine.operatingSystem"],
    },
    {
      name: "a system that nobody knows",
      inventory: running("Mystery"),
      facts: ["GuestOperatingSystem.name"],
    },
    {
      name: "the policy says nothing",
      inventory: running("Ubuntu 22.04", ""),
      facts: ["ReplicationPolicy.appConsistentSnapshotFrequency"],
    },
    {
      name: "protected, the policy is not recorded",
      inventory: azureMachine({
        machine: "operatingSystem: { name: Ubuntu 22.04 }",
        replication: "state: protected",
      }),
      facts: ["AzureReplication.policy"],
    },
  ],
});
