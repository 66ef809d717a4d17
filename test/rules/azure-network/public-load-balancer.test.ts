import rule from "../../../rules/azure-network/public-load-balancer.ts";
import { testRule } from "../rule-tester.ts";
import { considered, withAdapter, withoutAdapters } from "./azure-adapters.ts";

const behind = (balancer: string) =>
  withAdapter(", target: { loadBalancer: lb }", `loadBalancers: [{ name: lb${balancer} }]\n`);

testRule(rule, {
  passes: [
    { name: "an internal one", inventory: behind(", type: internal") },
    { name: "none", inventory: withAdapter(", target: { loadBalancer: none }") },
    { name: "nothing is set", inventory: withAdapter("") },
    { name: "nothing is chosen yet", inventory: considered(""), silent: true },
  ],
  violates: [
    {
      name: "a public one",
      inventory: behind(", type: public"),
      findings: [
        {
          at: "4:61-4:63",
          messageId: "public",
          message:
            "'web01' is set to come up behind 'lb', a public load balancer, which Site Recovery does not support at the target. Take an internal one, or add the machine to the pool by a script after the failover.",
          rows: ["azure-to-azure/network/external-load-balancer"],
          related: ["6:35-6:41"],
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
    { name: "its type is not recorded", inventory: behind(""), facts: ["LoadBalancer.type"] },
    {
      name: "it is not in the inventory",
      inventory: withAdapter(", target: { loadBalancer: lb }"),
      facts: ["AdapterTarget.loadBalancer"],
    },
  ],
});
