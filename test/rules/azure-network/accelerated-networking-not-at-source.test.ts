import rule from "../../../rules/azure-network/accelerated-networking-not-at-source.ts";
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
    { name: "nothing is set", inventory: withAdapter(", acceleratedNetworking: false") },
    { name: "nothing is chosen yet", inventory: considered(""), silent: true },
  ],
  violates: [
    {
      name: "not the same",
      inventory: at("false", "true"),
      findings: [
        {
          at: "4:100-4:104",
          messageId: "differs",
          message:
            "Adapter 'nic0' of 'web01' is set to come up with accelerated networking, which is off at the source: then it cannot be set. Turn it on at the source first.",
          rows: ["azure-to-azure/network/accelerated-networking"],
          related: ["4:60-4:65"],
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
      inventory: at("", "true"),
      facts: ["AzureNetworkAdapter.acceleratedNetworking"],
    },
  ],
});
