import { regionDisplayName } from "../../schemas/values/region.ts";
import { rowRule } from "../define/row-rule.ts";
import { areApart, goesToZone, targetRegion, ZONE_FACTS } from "../facts/machines/azure-regions.ts";

/** Warns of vaults that lie elsewhere than where their Azure machines come up. */
export default rowRule({
  name: "regions/vault-near-target",
  description: "A vault in another region than the target of an Azure machine",
  level: "warning",
  sets: ["strict"],
  rows: ["azure-to-azure-enable/vault-near-target"],
  visit: "AzureReplication",
  facts: [...ZONE_FACTS, "AzureReplication.vault", "Vault.region"],
  messages: {
    elsewhere:
      "Vault '{{vault}}' is in {{region}}, and '{{machine}}' replicates to {{target}}. Microsoft advises a vault in the target region.",
  },
  decide(replication, check) {
    // A machine that stays in its region may have its vault anywhere.
    if (goesToZone(replication, check) !== false) return;
    const vault = check.needObject(replication, "vault");
    const region = vault && check.need(vault, "region");
    const target = targetRegion(replication, check);
    if (!vault || region === undefined || target === undefined) return;
    // A vault in the machine's own region is an error, which another rule reports.
    if (region === replication.parent.region || !areApart(vault, replication.to!, check)) return;
    check.report({
      messageId: "elsewhere",
      data: {
        vault: vault.name,
        region: regionDisplayName(region),
        machine: replication.parent.name,
        target: regionDisplayName(target),
      },
      place: replication.at("vault"),
      related: [{ place: vault.at("region"), message: "the vault's region" }],
    });
  },
});
