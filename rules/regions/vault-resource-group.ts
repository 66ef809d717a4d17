import { regionDisplayName } from "../../schemas/values/region.ts";
import { rowRule } from "../define/row-rule.ts";
import { goesToZone, ZONE_FACTS } from "../facts/machines/azure-regions.ts";
import { needResourceGroup, RESOURCE_GROUP_FACTS } from "../facts/machines/resource-groups.ts";

/** Reports vaults whose resource group lies in the region of their Azure machines. */
export default rowRule({
  name: "regions/vault-resource-group",
  description:
    "A vault whose resource group lies in the region of an Azure machine that replicates to another one",
  level: "error",
  rows: ["azure-to-azure-enable/vault-group-region"],
  visit: "AzureReplication",
  facts: [
    ...ZONE_FACTS,
    ...RESOURCE_GROUP_FACTS,
    "AzureReplication.vault",
    "Vault.resourceGroup",
    "Vault.subscription",
  ],
  messages: {
    source:
      "The resource group of vault '{{vault}}' lies in {{region}}, where '{{machine}}' runs, and Site Recovery refuses such a vault. Choose one whose group lies in another region.",
  },
  decide(replication, check) {
    if (goesToZone(replication, check) !== false) return;
    const vault = check.needObject(replication, "vault");
    const name = vault && check.need(vault, "resourceGroup");
    const group = name === undefined ? undefined : needResourceGroup(name, vault!, check);
    const region = group && check.need(group, "region");
    const { parent: machine } = replication;
    if (region === undefined || region !== check.need(machine, "region")) return;
    check.report({
      messageId: "source",
      data: { vault: vault!.name, region: regionDisplayName(region), machine: machine.name },
      place: replication.at("vault"),
      related: [{ place: group!.at("region"), message: "the region of the group" }],
    });
  },
});
