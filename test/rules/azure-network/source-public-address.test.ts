import rule from "../../../rules/azure-network/source-public-address.ts";
import { testRule } from "../rule-tester.ts";
import { considered, withAdapter, withoutAdapters } from "./azure-adapters.ts";

const ROWS = ["azure-to-azure/network/public-ip"];
const both = (target: string, more = "") =>
  withAdapter(`, ipConfigurations: [{ publicIpAddress: pip }], target: { publicIpAddress: ${target} }`, more);

testRule(rule, {
  passes: [
    { name: "another one", inventory: both("pip-dr") },
    { name: "none", inventory: both("none") },
    {
      name: "one of the same name in another group",
      inventory: both(
        "rg-dr/pip",
        "publicIpAddresses: [{ name: pip, resourceGroup: rg, region: westeurope }, { name: pip, resourceGroup: rg-dr, region: northeurope }]\n",
      ),
    },
    { name: "nothing is chosen yet", inventory: considered(""), silent: true },
  ],
  violates: [
    {
      name: "its own",
      inventory: both("Pip"),
      findings: [
        {
          at: "4:110-4:113",
          messageId: "same",
          message:
            "'web01' is set to come up with 'Pip', the public IP address that it has: an address stays in its region. Set one of the target region.",
          rows: ROWS,
          related: ["4:75-4:78"],
        },
      ],
    },
    {
      name: "its own, that stands in the inventory",
      inventory: both("pip", "publicIpAddresses: [{ name: pip, resourceGroup: rg }]\n"),
      findings: [{ at: "4:110-4:113", rows: ROWS }],
    },
    {
      name: "its own for a secondary address",
      inventory: withAdapter(
        ", ipConfigurations: [{ publicIpAddress: none }, { publicIpAddress: pip, target: { publicIpAddress: pip } }]",
      ),
      findings: [{ at: "4:134-4:137", rows: ROWS }],
    },
  ],
  undecided: [
    {
      name: "the adapters are not recorded",
      inventory: withoutAdapters,
      facts: ["AzureVirtualMachine.networkAdapters"],
    },
    {
      name: "its own is not recorded",
      inventory: withAdapter(", ipConfigurations: [{ address: 10.0.0.4 }], target: { publicIpAddress: pip }"),
      facts: ["IPConfiguration.publicIpAddress"],
    },
  ],
});
