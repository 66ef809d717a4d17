import { regionDisplayName } from "../../schemas/values/region.ts";
import { rowRule } from "../define/row-rule.ts";

const ROW = "azure-to-azure-regions/vault";

/** Reports vaults of Azure machines in regions whose vaults Site Recovery does not take for them. */
export default rowRule({
  name: "regions/without-vaults",
  description: "A vault of Azure machines in a region whose vaults cannot be used for them",
  level: "error",
  rows: [ROW],
  visit: "Vault",
  facts: ["Vault.region"],
  messages: {
    refused:
      "Vault '{{vault}}' is in {{region}}, and a vault there cannot be used for replication between Azure regions. Choose a vault in another region; machines may still replicate from and to {{region}}.",
  },
  decide(vault, check) {
    const region = check.need(vault, "region");
    const regions: readonly string[] = check.limit(ROW, "regions");
    if (region === undefined || !regions.includes(region)) return;
    check.report({
      messageId: "refused",
      data: { vault: vault.name, region: regionDisplayName(region) },
      place: vault.at("region"),
    });
  },
});
