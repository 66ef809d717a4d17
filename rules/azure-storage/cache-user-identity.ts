import { rowRule } from "../define/row-rule.ts";
import { CACHE_VAULT_FACT, needVaultsByIdentity } from "../facts/storage-accounts/cache-vaults.ts";

/** Reports cache storage accounts with a firewall whose vault has a user-assigned identity. */
export default rowRule({
  name: "azure-storage/cache-user-identity",
  description: "A firewall on the cache storage account of a vault with a user-assigned managed identity",
  level: "error",
  rows: ["azure-to-azure/cache-storage/firewall-vault-identity"],
  visit: "StorageAccount",
  facts: ["StorageAccount.firewall", "Vault.identity", CACHE_VAULT_FACT],
  messages: {
    both: "Cache account '{{account}}' has a firewall, and vault '{{vault}}' has a user-assigned managed identity. Site Recovery then needs access from all networks: take the firewall or the identity away.",
  },
  decide(account, check) {
    if (check.need(account, "firewall") !== true) return;
    for (const vault of needVaultsByIdentity(account, check, (identity) => identity.includes("UserAssigned")))
      check.report({
        messageId: "both",
        data: { account: account.name, vault: vault.name },
        place: account.at("firewall"),
        related: [{ place: vault.at("identity"), message: "the vault's identities" }],
      });
  },
});
