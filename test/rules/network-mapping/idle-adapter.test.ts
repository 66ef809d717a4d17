import rule from "../../../rules/network-mapping/idle-adapter.ts";
import { testRule } from "../rule-tester.ts";
import { withAdapters } from "./machines.ts";

const ROW = "vmm-to-vmm-network-mapping/vm-connected";

testRule(rule, {
  passes: [
    {
      name: "all connected",
      inventory: withAdapters("[{ name: a, network: red }, { name: b, network: red }]"),
    },
    { name: "none connected, which is an error", inventory: withAdapters("[{ name: a, network: none }]") },
    {
      name: "to Azure",
      inventory: withAdapters("[{ name: a, network: red }, { name: b, network: none }]", "{ to: azure }"),
      silent: true,
    },
  ],
  violates: [
    {
      name: "an idle one beside a connected one",
      inventory: withAdapters("[{ name: a, network: red }, { name: b, network: none }]"),
      findings: [{ at: "4:70-4:74", messageId: "idle", message: /Adapter 'b' of 'SQL01'/, rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "an adapter whose network is not recorded",
      inventory: withAdapters("[{ name: a, network: red }, { name: b }]"),
      facts: ["NetworkAdapter.network"],
    },
    {
      name: "adapters that are not recorded",
      inventory: withAdapters("[]").replace("    networkAdapters: []\n", ""),
      facts: ["VirtualMachine.networkAdapters"],
    },
  ],
});
