import { azureAdapterRule } from "../define/azure-adapter-rule.ts";
import { AZURE_TARGET_FACT, needTarget, setInTarget } from "../facts/networks/azure-targets.ts";

/** Reports Azure machines that are set to come up behind a public load balancer. */
export default azureAdapterRule({
  name: "azure-network/public-load-balancer",
  description: "An adapter of an Azure machine set to come up behind a public load balancer",
  level: "error",
  rows: ["azure-to-azure/network/external-load-balancer"],
  facts: [AZURE_TARGET_FACT, "AdapterTarget.loadBalancer", "LoadBalancer.type"],
  messages: {
    public:
      "'{{machine}}' is set to come up behind '{{balancer}}', a public load balancer, which Site Recovery does not support at the target. Take an internal one, or add the machine to the pool by a script after the failover.",
  },
  decide(adapter, check) {
    const target = needTarget(adapter, check);
    if (!target || target === "none" || setInTarget(target, "loadBalancer") === undefined) return;
    const balancer = check.needObject(target, "loadBalancer");
    if (!balancer || check.need(balancer, "type") !== "public") return;
    check.report({
      messageId: "public",
      data: { machine: adapter.parent.name, balancer: balancer.name },
      place: target.at("loadBalancer"),
      related: [{ place: balancer.at("type"), message: "the load balancer is public" }],
    });
  },
});
