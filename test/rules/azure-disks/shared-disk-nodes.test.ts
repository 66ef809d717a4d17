import rule from "../../../rules/azure-disks/shared-disk-nodes.ts";
import { azureMachine } from "../azure-machines.ts";
import { node, nodes } from "../clusters-in-azure.ts";
import { testRule } from "../rule-tester.ts";

const rows = ["azure-to-azure-shared-disks/all-nodes"] as const;
const unprotected = { replication: "region: westeurope" };
const disks = (list: string) => ({ disks: `disks: [${list}], ` });

testRule(rule, {
  passes: [
    { name: "all of them", inventory: nodes(node("a"), node("b")) },
    {
      name: "excluded",
      inventory: nodes(
        node("a", disks("{ name: q, shared: true, excluded: true }")),
        node("b", { ...unprotected, cluster: "cluster: none, " }),
      ),
    },
    {
      name: "another disk of the same name, as the ids say",
      inventory: nodes(
        node("a", disks("{ name: q, id: /s/1, shared: true }")),
        node("b", {
          ...unprotected,
          ...disks("{ name: q, id: /s/2, shared: true }"),
          cluster: "cluster: none, ",
        }),
      ),
    },
    {
      name: "no shared disks anywhere",
      inventory: nodes(node("a", { ...disks("{ name: d, shared: false }"), cluster: "" })),
    },
  ],
  violates: [
    {
      name: "another machine that has the disk is not protected",
      inventory: nodes(node("a"), node("b", unprotected)),
      findings: [
        {
          at: "2:55-2:59",
          messageId: "unprotected",
          message:
            "Shared disk 'q' of 'a' replicates, and 'b', which has it too, is not protected. Protect all nodes of the cluster together, or exclude the disk.",
          rows,
          related: ["3:13-3:14"],
        },
      ],
    },
    {
      name: "nodes with different shared disks",
      inventory: nodes(node("a"), node("b", disks("{ name: q, shared: true }, { name: r, shared: true }"))),
      findings: [
        {
          at: "2:28-2:33",
          messageId: "different",
          message:
            "'a' does not have shared disk 'r' that 'b' of the same cluster replicates. Attach the same shared disks to all nodes that are protected.",
          rows,
        },
      ],
    },
  ],
  undecided: [
    {
      name: "beside a machine whose disks are not recorded",
      inventory: nodes(node("a"), node("b", { disks: "" })),
      facts: ["AzureVirtualMachine.disks"],
    },
    {
      name: "beside a disk of the name that may be shared",
      inventory: nodes(node("a"), node("b", disks("{ name: q }"))),
      facts: ["AzureDisk.shared"],
    },
    {
      name: "beside a machine whose cluster is not recorded",
      inventory: nodes(node("a"), node("b", { ...disks("{ name: d, shared: false }"), cluster: "" })),
      facts: ["AzureVirtualMachine.cluster"],
    },
    {
      name: "a machine whose cluster is not recorded beside one whose disks are not",
      inventory: nodes(
        node("a", { ...disks("{ name: d, shared: false }"), cluster: "" }),
        node("b", { disks: "" }),
      ),
      facts: ["AzureVirtualMachine.cluster", "AzureVirtualMachine.disks"],
    },
    { name: "no disks recorded", inventory: azureMachine(), facts: ["AzureVirtualMachine.disks"] },
  ],
});
