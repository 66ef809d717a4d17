import rule from "../../../rules/azure-network/public-address.ts";
import { testRule } from "../rule-tester.ts";
import { considered, withAdapter, withoutAdapters } from "./azure-adapters.ts";

const ROWS = ["azure-to-azure/network/public-ip"];

testRule(rule, {
  passes: [
    {
      name: "one at the target",
      inventory: withAdapter(
        ", ipConfigurations: [{ publicIpAddress: pip }], target: { publicIpAddress: pip-dr }",
      ),
    },
    {
      name: "of a secondary address",
      inventory: withAdapter(
        ", ipConfigurations: [{ publicIpAddress: none }, { publicIpAddress: pip, target: { publicIpAddress: pip-dr } }]",
      ),
    },
    { name: "none at the source", inventory: withAdapter(", ipConfigurations: [{ publicIpAddress: none }]") },
    {
      name: "nothing is chosen yet",
      inventory: considered(", ipConfigurations: [{ publicIpAddress: pip }]"),
      silent: true,
    },
  ],
  violates: [
    {
      name: "none at the target",
      inventory: withAdapter(", ipConfigurations: [{ publicIpAddress: pip }]"),
      findings: [
        {
          at: "4:75-4:78",
          messageId: "lost",
          message:
            "'web01' has the public IP address 'pip' and comes up without one: none is set for the target. Make one in the target region and set it, or let a script in the recovery plan do so.",
          rows: ROWS,
        },
      ],
    },
    {
      name: "none for a secondary address, though the adapter has one",
      inventory: withAdapter(
        ", ipConfigurations: [{ publicIpAddress: none }, { publicIpAddress: pip }], target: { publicIpAddress: pip-dr }",
      ),
      findings: [{ at: "4:102-4:105", rows: ROWS }],
    },
  ],
  undecided: [
    {
      name: "the adapters are not recorded",
      inventory: withoutAdapters,
      facts: ["AzureVirtualMachine.networkAdapters"],
    },
    {
      name: "the IP configurations are not recorded",
      inventory: withAdapter(""),
      facts: ["AzureNetworkAdapter.ipConfigurations"],
    },
    {
      name: "whether there is one is not recorded",
      inventory: withAdapter(", ipConfigurations: [{ address: 10.0.0.4 }]"),
      facts: ["IPConfiguration.publicIpAddress"],
    },
  ],
});
