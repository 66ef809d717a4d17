import { azureAdapterRule } from "../define/azure-adapter-rule.ts";
import { AZURE_TARGET_FACT, needTarget } from "../facts/networks/azure-targets.ts";

/** Reports adapters of Azure machines that are set to come up with accelerated networking and have none. */
export default azureAdapterRule({
  name: "azure-network/accelerated-networking-not-at-source",
  description: "Accelerated networking set for the target of an Azure adapter that has none at the source",
  level: "error",
  rows: ["azure-to-azure/network/accelerated-networking"],
  facts: [
    AZURE_TARGET_FACT,
    "AdapterTarget.acceleratedNetworking",
    "AzureNetworkAdapter.acceleratedNetworking",
  ],
  messages: {
    only: "Adapter '{{adapter}}' of '{{machine}}' is set to come up with accelerated networking, which is off at the source: then it cannot be set. Turn it on at the source first.",
  },
  decide(adapter, check) {
    const target = needTarget(adapter, check);
    if (!target || target === "none" || target.acceleratedNetworking !== true) return;
    if (check.need(adapter, "acceleratedNetworking") !== false) return;
    check.report({
      messageId: "only",
      data: { adapter: adapter.name, machine: adapter.parent.name },
      place: target.at("acceleratedNetworking"),
      related: [{ place: adapter.at("acceleratedNetworking"), message: "off at the source" }],
    });
  },
});
