import rule from "../../../rules/azure-network/accelerated-networking-lost.ts";
import { testRule } from "../rule-tester.ts";
import { considered, withAdapter, withoutAdapters } from "./azure-adapters.ts";

const at = (source: string, target: string) =>
  withAdapter(
    `${source && `, acceleratedNetworking: ${source}`}, target: { acceleratedNetworking: ${target} }`,
  );

testRule(rule, {
  passes: [
    { name: "on at both ends", inventory: at("true", "true") },
    { name: "off at both ends", inventory: at("false", "false") },
    { name: "nothing is set", inventory: withAdapter(", acceleratedNetworking: true") },
    { name: "nothing is chosen yet", inventory: considered(""), silent: true },
  ],
  violates: [
    {
      name: "not the same",
      inventory: at("true", "false"),
      findings: [
        {
          at: "4:99-4:104",
          messageId: "differs",
          message:
            "Adapter 'nic0' of 'web01' has accelerated networking, and it is off for the target: the machine comes up with a slower network. Turn it on there.",
          rows: ["azure-to-azure/network/accelerated-networking"],
          related: ["4:60-4:64"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "the adapters are not recorded",
      inventory: withoutAdapters,
      facts: ["AzureVirtualMachine.networkAdapters"],
    },
    {
      name: "the source's is not recorded",
      inventory: at("", "false"),
      facts: ["AzureNetworkAdapter.acceleratedNetworking"],
    },
  ],
});
