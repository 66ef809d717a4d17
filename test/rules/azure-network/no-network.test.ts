import rule from "../../../rules/azure-network/no-network.ts";
import { inSite, onUnknownHost, underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "site-recovery-monitoring/target-network";

testRule(rule, {
  passes: [
    { name: "a network", inventory: inSite("", "{ to: azure, network: vnet }") },
    {
      name: "none, under VMM, which another rule reports",
      inventory: underVmm("", "{ to: azure, network: none }"),
      silent: true,
    },
  ],
  violates: [
    {
      name: "none",
      inventory: inSite("", "{ to: azure, network: none }"),
      findings: [
        {
          at: "4:40-4:44",
          messageId: "none",
          message: /'SQL01' is set to come up in no network/,
          rows: [ROW],
        },
      ],
    },
  ],
  undecided: [
    { name: "a network that is not recorded", inventory: inSite(""), facts: ["Replication.network"] },
    {
      name: "a host that is not recorded",
      inventory: onUnknownHost("", "{ to: azure, network: none }"),
      facts: ["VirtualMachine.host"],
    },
  ],
});
