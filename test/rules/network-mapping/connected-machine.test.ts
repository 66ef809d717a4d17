import rule from "../../../rules/network-mapping/connected-machine.ts";
import { testRule } from "../rule-tester.ts";
import { TO_CLOUD, withAdapters } from "./machines.ts";

const ROW = "vmm-to-vmm-network-mapping/vm-connected";

testRule(rule, {
  passes: [
    { name: "connected", inventory: withAdapters("[{ name: a, network: red }]") },
    {
      name: "one of two, whatever the other is",
      inventory: withAdapters("[{ name: a }, { name: b, network: red }]"),
    },
    { name: "to Azure", inventory: withAdapters("[]", "{ to: azure }"), silent: true },
  ],
  violates: [
    {
      name: "connected to nothing",
      inventory: withAdapters("[{ name: a, network: none }, { name: b, network: none }]"),
      findings: [
        {
          at: "4:5-4:20",
          messageId: "notConnected",
          message: /'SQL01' is connected to no VM network/,
          rows: [ROW],
        },
      ],
    },
    {
      name: "no adapter",
      inventory: withAdapters("[]"),
      findings: [{ at: "4:5-4:20", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "adapters that are not recorded",
      inventory: withAdapters("[]").replace("    networkAdapters: []\n", ""),
      facts: ["VirtualMachine.networkAdapters"],
    },
    {
      name: "an adapter whose network is not recorded",
      inventory: withAdapters("[{ name: a, network: none }, { name: b }]", TO_CLOUD),
      facts: ["NetworkAdapter.network"],
    },
  ],
});
