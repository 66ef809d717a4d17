import { fold } from "../../inventory/names/name-index.ts";
import { regionDisplayName } from "../../schemas/values/region.ts";
import { rowRule } from "../define/row-rule.ts";
import { areApart, targetRegion } from "../facts/machines/azure-regions.ts";
import { leftOut } from "../run/choices.ts";

/** Reports key vaults for Azure Disk Encryption that do not lie where a machine comes up. */
export default rowRule({
  name: "azure-machines/target-key-vault",
  description: "A key vault for Azure Disk Encryption outside the target's region or subscription",
  level: "error",
  rows: ["azure-to-azure-ade/target-key-vault"],
  visit: "AzureReplication",
  facts: [
    "AzureVirtualMachine.azureDiskEncryption",
    "AzureReplication.targetKeyVault",
    "AzureReplication.subscription",
    "AzureReplication.to",
    "ReplicationTarget.region",
    "KeyVault.region",
    "KeyVault.subscription",
  ],
  messages: {
    region:
      "Key vault '{{vault}}' is to take the keys of '{{machine}}' and is in {{region}}, but the machine comes up in {{target}}. Choose a key vault in {{target}}.",
    subscription:
      "Key vault '{{vault}}' is to take the keys of '{{machine}}' and is in another subscription than the one that the machine comes up in. Choose a key vault in the target's subscription.",
  },
  decide(replication, check) {
    const { parent: machine } = replication;
    const encryption = check.need(machine, "azureDiskEncryption");
    if (encryption === undefined || encryption === "none") return;
    // Where none is chosen Site Recovery makes one.
    const { targetKeyVault } = replication;
    if (targetKeyVault === undefined && leftOut(check.inventory, replication) === "to-choose") return;
    if (check.need(replication, "targetKeyVault") === "none") return;
    const vault = check.needObject(replication, "targetKeyVault");
    if (!vault) return;
    const region = check.need(vault, "region");
    const target = targetRegion(replication, check);
    if (region !== undefined && target !== undefined && areApart(vault, replication.to!, check))
      check.report({
        messageId: "region",
        data: {
          vault: vault.name,
          machine: machine.name,
          region: regionDisplayName(region),
          target: regionDisplayName(target),
        },
        place: replication.at("targetKeyVault"),
        related: [{ place: vault.at("region"), message: "the key vault's region" }],
      });
    const own = check.need(vault, "subscription");
    const there = check.need(replication, "subscription");
    if (own !== undefined && there !== undefined && fold(own) !== fold(there))
      check.report({
        messageId: "subscription",
        data: { vault: vault.name, machine: machine.name },
        place: replication.at("targetKeyVault"),
        related: [{ place: vault.at("subscription"), message: "the key vault's subscription" }],
      });
  },
});
