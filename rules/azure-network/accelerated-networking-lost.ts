import { azureAdapterRule } from "../define/azure-adapter-rule.ts";
import { AZURE_TARGET_FACT, needTarget } from "../facts/networks/azure-targets.ts";

/** Warns of adapters of Azure machines that lose accelerated networking. */
export default azureAdapterRule({
  name: "azure-network/accelerated-networking-lost",
  description: "Accelerated networking of an Azure adapter that is off for its target",
  level: "warning",
  rows: ["azure-to-azure/network/accelerated-networking"],
  facts: [
    AZURE_TARGET_FACT,
    "AdapterTarget.acceleratedNetworking",
    "AzureNetworkAdapter.acceleratedNetworking",
  ],
  messages: {
    lost: "Adapter '{{adapter}}' of '{{machine}}' has accelerated networking, and it is off for the target: the machine comes up with a slower network. Turn it on there.",
  },
  decide(adapter, check) {
    const target = needTarget(adapter, check);
    // What is not recorded of it is as Site Recovery has it from the source.
    if (!target || target === "none" || target.acceleratedNetworking !== false) return;
    if (check.need(adapter, "acceleratedNetworking") !== true) return;
    check.report({
      messageId: "lost",
      data: { adapter: adapter.name, machine: adapter.parent.name },
      place: target.at("acceleratedNetworking"),
      related: [{ place: adapter.at("acceleratedNetworking"), message: "on at the source" }],
    });
  },
});
