import rule from "../../../rules/azure-network/zone-public-address.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const ROWS = ["azure-to-azure-zones/public-ip-basic"];

const within = (
  adapter: string,
  sku = ", sku: Basic",
  replication = "state: planned, availabilityZone: '2'",
) =>
  azureMachine({
    machine: `region: uksouth\nnetworkAdapters: [{ name: nic0${adapter} }]`,
    to: "to: { region: uksouth }",
    replication,
    more: `publicIpAddresses: [{ name: pip${sku} }]\n`,
  });
const OWN = ", ipConfigurations: [{ publicIpAddress: pip }]";

testRule(rule, {
  passes: [
    { name: "a Standard one", inventory: within(OWN, ", sku: Standard") },
    { name: "none", inventory: within(", ipConfigurations: [{ publicIpAddress: none }]") },
    {
      name: "to another region",
      inventory: azureMachine({
        machine: `region: uksouth\nnetworkAdapters: [{ name: nic0${OWN} }]`,
        more: "publicIpAddresses: [{ name: pip, sku: Basic }]\n",
      }),
    },
  ],
  violates: [
    {
      name: "its own",
      inventory: within(OWN),
      findings: [
        {
          at: "4:75-4:78",
          messageId: "basic",
          message:
            "Public IP address 'pip' is Basic, and 'web01' goes to another availability zone, which takes Standard ones only. Upgrade it.",
          rows: ROWS,
          related: ["6:39-6:44"],
        },
      ],
    },
    {
      name: "the one of its target",
      inventory: within(", ipConfigurations: [{ publicIpAddress: none }], target: { publicIpAddress: pip }"),
      findings: [{ at: "4:111-4:114", rows: ROWS }],
    },
  ],
  undecided: [
    { name: "the SKU is not recorded", inventory: within(OWN, ""), facts: ["PublicIpAddress.sku"] },
    {
      name: "the zone is not recorded",
      inventory: within(OWN, ", sku: Basic", "state: protected"),
      facts: ["AzureReplication.availabilityZone"],
    },
    {
      name: "the adapters are not recorded",
      inventory: azureMachine({ to: "to: { region: westeurope }", replication: "availabilityZone: '2'" }),
      facts: ["AzureVirtualMachine.networkAdapters"],
    },
  ],
});
