import rule from "../../../rules/recovery-plans/partial-failover.ts";
import { testRule } from "../rule-tester.ts";

const rows = ["azure-to-azure-retain-ip/partial-failover"] as const;

interface Parts {
  /** The networks of source and target, in flow style. */
  readonly source?: string;
  readonly target?: string;
  readonly machines?: string;
  readonly plan?: string;
}

const machine = (name: string, network = "network: vnet-shop") =>
  `{ name: ${name}, region: westeurope, networkAdapters: [{ name: nic, ${network} }], replication: { to: { region: northeurope }, state: planned, network: vnet-shop-asr } }`;

/** The plan stands in line 2, the networks in lines 4 and 5, machines from line 7 on. */
const inventory = ({
  source = "addressSpace: [10.1.0.0/16]",
  target = "addressSpace: [10.1.0.0/16]",
  machines = `${machine("web01")}\n  - ${machine("web02")}`,
  plan = "groups: [{ name: Group 1, machines: [web01] }]",
}: Parts = {}) => `recoveryPlans:
  - { name: rp-shop, ${plan} }
virtualNetworks:
  - { name: vnet-shop, ${source} }
  - { name: vnet-shop-asr, ${target} }
azureVirtualMachines:
  - ${machines}
`;
const both = "groups: [{ name: Group 1, machines: [web01] }, { name: Group 2, machines: [web02] }]";

testRule(rule, {
  passes: [
    { name: "all protected machines of the network", inventory: inventory({ plan: both }) },
    {
      name: "a target with other addresses",
      inventory: inventory({ target: "addressSpace: [10.2.0.0/16]" }),
    },
    {
      name: "one that is only considered stays behind",
      inventory: inventory({
        machines: `${machine("web01")}\n  - ${machine("web02").replace("planned", "considered")}`,
      }),
    },
    {
      name: "another network stays behind",
      inventory: inventory({ machines: `${machine("web01")}\n  - ${machine("web02", "network: none")}` }),
    },
    {
      name: "to another zone within the network",
      inventory: inventory({
        machines: `${machine("web01")}\n  - ${machine("web02")}`.replaceAll(
          "network: vnet-shop-asr",
          "network: vnet-shop",
        ),
      }),
    },
    { name: "an empty plan", inventory: inventory({ plan: "groups: []" }) },
  ],
  violates: [
    {
      name: "a part of the machines of a network",
      inventory: inventory(),
      findings: [
        {
          at: "2:59-2:64",
          message:
            "Recovery plan 'rp-shop' fails 'web01' over and leaves 'web02' behind in 'vnet-shop', whose addresses 'vnet-shop-asr' has as well: neither reaches the other then. Fail them over by one plan, or give each application a network of its own.",
          rows,
          related: ["8:13-8:18", "5:28-5:40"],
        },
      ],
    },
    {
      name: "once a network, though several machines of it are in the plan",
      inventory: inventory({
        machines: `${machine("web01")}\n  - ${machine("web02")}\n  - ${machine("web03")}`,
        plan: both,
      }),
      findings: [{ at: "2:59-2:64", rows }],
    },
    {
      name: "one of several ranges is the same",
      inventory: inventory({
        source: "addressSpace: [10.1.0.0/16, 10.9.0.0/16]",
        target: "addressSpace: [10.9.4.0/24]",
      }),
      findings: [{ at: "2:59-2:64", rows }],
    },
  ],
  undecided: [
    {
      name: "one without a replication block stays behind",
      inventory: inventory({
        machines: `${machine("web01")}\n  - { name: tools, networkAdapters: [{ name: nic, network: vnet-shop }] }`,
      }),
      facts: ["AzureVirtualMachine.replication"],
    },
    {
      name: "groups are not recorded",
      inventory: inventory({ plan: "" }).replace(",  }", " }"),
      facts: ["RecoveryPlan.groups"],
    },
    {
      name: "machines of a group are not recorded",
      inventory: inventory({ plan: "groups: [{ name: Group 1 }]" }),
      facts: ["RecoveryPlanGroup.machines"],
    },
    {
      name: "machines of a second group are not recorded, which may be those that stay behind",
      inventory: inventory({ plan: "groups: [{ name: Group 1, machines: [web01] }, { name: Group 2 }]" }),
      facts: ["RecoveryPlanGroup.machines"],
    },
    {
      name: "a name in the plan that leads nowhere",
      inventory: inventory({ plan: "groups: [{ name: Group 1, machines: [web10] }]" }),
      facts: ["RecoveryPlanGroup.machines"],
    },
    {
      name: "a machine without a replication block",
      inventory: inventory({ machines: "{ name: web01, networkAdapters: [] }" }),
      facts: ["AzureVirtualMachine.replication"],
    },
    {
      name: "the address space of the source is not recorded",
      inventory: inventory({ source: "region: westeurope" }),
      facts: ["VirtualNetwork.addressSpace"],
    },
    {
      name: "the address space of the target is not recorded",
      inventory: inventory({ target: "region: northeurope" }),
      facts: ["VirtualNetwork.addressSpace"],
    },
    {
      name: "adapters of a machine in the plan are not recorded",
      inventory: inventory({ machines: machine("web01").replace(/networkAdapters: \[.*?\], /, "") }),
      facts: ["AzureVirtualMachine.networkAdapters"],
    },
    {
      name: "adapters of another machine are not recorded",
      inventory: inventory({
        machines: `${machine("web01")}\n  - ${machine("web02").replace(/networkAdapters: \[.*?\], /, "")}`,
      }),
      facts: ["AzureVirtualMachine.networkAdapters"],
    },
    {
      name: "the network of another machine is not recorded",
      inventory: inventory({ machines: `${machine("web01")}\n  - ${machine("web02", "primary: true")}` }),
      facts: ["AzureNetworkAdapter.network"],
    },
    {
      name: "the target network is not recorded",
      inventory: inventory({
        machines: machine("web01").replace(", network: vnet-shop-asr", "").replace("planned", "protected"),
      }),
      facts: ["AzureReplication.network"],
    },
  ],
});
