import rule from "../../../rules/azure-disks/shared-disk-cluster.ts";
import { azureMachine } from "../azure-machines.ts";
import { node, nodes } from "../clusters-in-azure.ts";
import { testRule } from "../rule-tester.ts";

const rows = ["azure-to-azure-shared-disks/failover-cluster"] as const;

testRule(rule, {
  passes: [
    { name: "of a cluster", inventory: nodes(node("a")) },
    {
      name: "no shared disk",
      inventory: nodes(node("a", { cluster: "", disks: "disks: [{ name: d, shared: false }], " })),
    },
  ],
  violates: [
    {
      name: "of no cluster",
      inventory: nodes(node("a", { cluster: "cluster: none, " })),
      findings: [
        {
          at: "2:25-2:29",
          message:
            "'a' has the shared disk 'q' and is a node of no failover cluster; Site Recovery replicates shared disks of such clusters alone. Exclude the disk, or protect what is on it otherwise.",
          rows,
          related: ["2:58-2:62"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "the cluster not recorded",
      inventory: nodes(node("a", { cluster: "" })),
      facts: ["AzureVirtualMachine.cluster"],
    },
    { name: "no disks recorded", inventory: azureMachine(), facts: ["AzureVirtualMachine.disks"] },
  ],
});
