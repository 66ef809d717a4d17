import rule from "../../../rules/azure-network/retired-sku.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const ADDRESS = "azure-basic-public-addresses/retired";
const BALANCER = "azure-basic-load-balancers/retired";

const LISTS = `publicIpAddresses: [{ name: pip, sku: Basic }, { name: pip-dr, sku: Standard }, { name: pip-what }]
loadBalancers: [{ name: lb, sku: Basic }, { name: lb-dr, sku: Standard }, { name: lb-what }]
`;

const adapter = (
  configuration: string,
  { target = "", to = "to: { region: northeurope }", replication = "state: planned", more = "" } = {},
) =>
  azureMachine({
    machine: `region: westeurope\nnetworkAdapters: [{ name: nic0${target}, ipConfigurations: [${configuration}] }]`,
    to,
    replication,
    more: more + LISTS,
  });
const NONE = "{ publicIpAddress: none, loadBalancers: [] }";
const BOTH = "{ publicIpAddress: pip, loadBalancers: [lb] }";

testRule(rule, {
  passes: [
    { name: "none of them", inventory: adapter(NONE) },
    {
      name: "Standard ones at both ends",
      inventory: adapter("{ publicIpAddress: pip-dr, loadBalancers: [lb-dr] }", {
        target: ", target: { publicIpAddress: pip-dr, loadBalancer: lb-dr }",
      }),
    },
    {
      name: "a target that is written while nothing is chosen yet",
      inventory: adapter(NONE, {
        target: ", target: { publicIpAddress: pip, loadBalancer: lb }",
        replication: "state: considered",
      }),
      silent: true,
    },
  ],
  violates: [
    {
      name: "at the source",
      inventory: adapter(BOTH),
      findings: [
        {
          at: "4:75-4:78",
          messageId: "retired",
          message:
            "Public IP address 'pip' of 'web01' is Basic. Azure retired Basic ones on 2025-09-30: what is there works on, without support or SLA. Make it static, then upgrade it to Standard.",
          rows: [ADDRESS],
          related: ["6:39-6:44"],
        },
        {
          at: "4:96-4:98",
          message:
            "Load balancer 'lb' of 'web01' is Basic. Azure retired Basic ones on 2025-09-30: what is there works on, without support or SLA. Move to a Standard one.",
          rows: [BALANCER],
          related: ["7:34-7:39"],
        },
      ],
    },
    {
      name: "set for the target",
      inventory: adapter(NONE, { target: ", target: { publicIpAddress: pip, loadBalancer: lb }" }),
      findings: [
        { at: "4:64-4:67", rows: [ADDRESS] },
        { at: "4:83-4:85", rows: [BALANCER] },
      ],
    },
    {
      name: "set for a secondary IP configuration",
      inventory: adapter(
        `${NONE}, { publicIpAddress: none, loadBalancers: [], target: { publicIpAddress: pip } }`,
      ),
      findings: [{ at: "4:173-4:176", rows: [ADDRESS] }],
    },
    {
      name: "of a machine for which nothing is chosen yet, the one that it has",
      inventory: adapter(BOTH, { replication: "state: considered" }),
      findings: [{ at: "4:75-4:78" }, { at: "4:96-4:98" }],
    },
    {
      name: "one for both ends, told once",
      inventory: adapter("{ publicIpAddress: pip, loadBalancers: [] }", {
        target: ", target: { publicIpAddress: pip }",
      }),
      findings: [{ at: "4:109-4:112", rows: [ADDRESS] }],
    },
    {
      name: "one of several machines, told at the first",
      inventory: adapter("{ publicIpAddress: none, loadBalancers: [lb] }", {
        more: `  - name: web02
    region: westeurope
    networkAdapters: [{ name: nic0, ipConfigurations: [{ publicIpAddress: none, loadBalancers: [lb] }] }]
    replication: { to: { region: northeurope }, state: planned }
`,
      }),
      findings: [{ at: "4:97-4:99", rows: [BALANCER] }],
    },
    {
      name: "to another zone, where a rule of its own tells of the address",
      inventory: adapter(BOTH, {
        to: "to: { region: westeurope }",
        replication: "state: planned, availabilityZone: '2'",
      }),
      findings: [{ at: "4:96-4:98", rows: [BALANCER] }],
    },
  ],
  undecided: [
    {
      name: "what the configuration has is not recorded",
      inventory: adapter("{ address: 10.0.0.4 }"),
      facts: ["IPConfiguration.loadBalancers", "IPConfiguration.publicIpAddress"],
    },
    {
      name: "the SKUs are not recorded",
      inventory: adapter("{ publicIpAddress: pip-what, loadBalancers: [lb-what] }"),
      facts: ["LoadBalancer.sku", "PublicIpAddress.sku"],
    },
    {
      name: "what stands nowhere in the inventory",
      inventory: adapter("{ publicIpAddress: pip-gone, loadBalancers: [lb-gone] }"),
      facts: ["IPConfiguration.loadBalancers", "IPConfiguration.publicIpAddress"],
    },
    {
      name: "the adapters are not recorded",
      inventory: azureMachine(),
      facts: ["AzureVirtualMachine.networkAdapters"],
    },
  ],
});
