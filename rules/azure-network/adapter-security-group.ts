import { azureAdapterRule } from "../define/azure-adapter-rule.ts";
import { AZURE_TARGET_FACT, needTarget, setInTarget } from "../facts/networks/azure-targets.ts";

/** Warns of adapters of Azure machines whose network security group stays behind. */
export default azureAdapterRule({
  name: "azure-network/adapter-security-group",
  description:
    "A network security group of an adapter of an Azure machine for which none is set at the target",
  level: "warning",
  rows: ["azure-to-azure/network/nsg-adapter"],
  facts: [
    AZURE_TARGET_FACT,
    "AdapterTarget.networkSecurityGroup",
    "AzureNetworkAdapter.networkSecurityGroup",
  ],
  messages: {
    lost: "Adapter '{{adapter}}' of '{{machine}}' has the network security group '{{group}}' and comes up without one: none is set for the target. Set one of the target region.",
  },
  decide(adapter, check) {
    const target = needTarget(adapter, check);
    const group = check.need(adapter, "networkSecurityGroup");
    if (!target || group === undefined || group === "none") return;
    if (setInTarget(target, "networkSecurityGroup") !== undefined) return;
    check.report({
      messageId: "lost",
      data: { adapter: adapter.name, machine: adapter.parent.name, group },
      place: adapter.at("networkSecurityGroup"),
    });
  },
});
