import rule from "../../../rules/replication/cluster-group.ts";
import { inGroup, node, nodes } from "../clusters-in-azure.ts";
import { testRule } from "../rule-tester.ts";

const rows = ["azure-to-azure-shared-disks/groups"] as const;
const plain = { disks: "disks: [{ name: d, shared: false }], " };

testRule(rule, {
  passes: [
    { name: "the nodes of one cluster", inventory: nodes(node("a"), node("b")) },
    {
      name: "another machine in another group",
      inventory: nodes(
        node("a"),
        node("b", { ...plain, cluster: "cluster: none, ", replication: inGroup("web") }),
      ),
    },
    {
      name: "in no group",
      inventory: nodes(node("a", { replication: inGroup("none") })),
    },
  ],
  violates: [
    {
      name: "a machine beside the cluster",
      inventory: nodes(node("a"), node("b", { ...plain, cluster: "cluster: none, " })),
      findings: [
        {
          at: "2:152-2:156",
          message:
            "'a' of cluster 'c' has the shared disk 'q', and 'b' of the same replication group 'shop' is no node of it. Take a group for the nodes of one cluster alone.",
          rows,
          related: ["3:25-3:29"],
        },
      ],
    },
    {
      name: "two clusters, each with a shared disk",
      inventory: nodes(node("a"), node("b", { cluster: "cluster: d, " })),
      findings: [
        { at: "2:152-2:156", rows },
        { at: "3:152-3:156", rows },
      ],
    },
  ],
  undecided: [
    {
      name: "a cluster that is not recorded",
      inventory: nodes(node("a"), node("b", { ...plain, cluster: "" })),
      facts: ["AzureVirtualMachine.cluster"],
    },
    {
      name: "beside a machine that may be in the group",
      inventory: nodes(node("a"), "  - { name: b }\n"),
      facts: ["AzureVirtualMachine.replication"],
    },
  ],
});
