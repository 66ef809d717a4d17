import rule from "../../../rules/replication/storage-spaces-direct-group.ts";
import { azureMachine } from "../azure-machines.ts";
import { inGroup, node, nodes } from "../clusters-in-azure.ts";
import { testRule } from "../rule-tester.ts";

const rows = ["azure-to-azure-s2d/consistency-group"] as const;
const volume = (layout: string) => ({ disks: `volumes: [{ name: e, layout: ${layout} }], ` });
const pool = volume("storageSpacesDirect");

testRule(rule, {
  passes: [
    { name: "in one group", inventory: nodes(node("a", pool), node("b", pool)) },
    {
      name: "beside a node that is only considered, whatever group it is to be in",
      inventory: nodes(
        node("a", pool),
        node("b", {
          ...volume("simple"),
          replication:
            "replication: { state: considered, to: { region: northeurope }, vault: rsv, multiVmGroup: web }",
        }),
      ),
    },
    {
      name: "no pool",
      inventory: nodes(node("a", { ...volume("simple"), replication: inGroup("none") })),
    },
    {
      name: "Linux",
      inventory: nodes(node("a", { disks: "operatingSystem: { name: Ubuntu 22.04 }, " })),
    },
    {
      name: "Linux, with volumes of no recorded layout",
      inventory: nodes(
        node("a", { disks: "operatingSystem: { name: Ubuntu 22.04 }, volumes: [{ name: /data }], " }),
      ),
    },
  ],
  violates: [
    {
      name: "in no group",
      inventory: nodes(node("a", { ...pool, replication: inGroup("none") }), node("b", volume("simple"))),
      findings: [
        {
          at: "2:169-2:173",
          messageId: "none",
          message:
            "'a' has Storage Spaces Direct and is in no replication group. Put all nodes of cluster 'c' into one: their data has to be of one moment.",
          rows,
        },
      ],
    },
    {
      name: "in another group than another node",
      inventory: nodes(node("a", pool), node("b", { ...volume("simple"), replication: inGroup("web") })),
      findings: [
        {
          at: "2:169-2:173",
          messageId: "apart",
          message:
            "'a' has Storage Spaces Direct and is in replication group 'shop', and 'b' of the same cluster 'c' is not. Put all nodes into one group: their data has to be of one moment.",
          rows,
          related: ["3:13-3:14"],
        },
      ],
    },
    {
      name: "beside a node that is not protected",
      inventory: nodes(node("a", pool), "  - { name: b, cluster: c }\n"),
      findings: [{ at: "2:169-2:173", messageId: "apart", rows }],
    },
  ],
  undecided: [
    {
      name: "the cluster not recorded",
      inventory: nodes(node("a", { ...pool, cluster: "" })),
      facts: ["AzureVirtualMachine.cluster"],
    },
    {
      name: "beside a machine whose cluster is not recorded",
      inventory: nodes(node("a", pool), node("b", { ...volume("simple"), cluster: "" })),
      facts: ["AzureVirtualMachine.cluster"],
    },
    {
      name: "a group that is not recorded",
      inventory: nodes(
        node("a", pool),
        node("b", {
          ...volume("simple"),
          replication: "replication: { state: protected, to: { region: northeurope } }",
        }),
      ),
      facts: ["AzureReplication.multiVmGroup"],
    },
    { name: "no volumes recorded", inventory: azureMachine(), facts: ["AzureVirtualMachine.volumes"] },
  ],
});
