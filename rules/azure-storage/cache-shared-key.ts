import { rowRule } from "../define/row-rule.ts";
import { CACHE_VAULT_FACT, needVaultsByIdentity } from "../facts/storage-accounts/cache-vaults.ts";

/** Reports cache storage accounts that take no keys and whose vault has no identity to come with instead. */
export default rowRule({
  name: "azure-storage/cache-shared-key",
  description: "A cache storage account without key-based access whose vault has no managed identity",
  level: "error",
  rows: ["azure-to-azure/cache-storage/shared-key", "azure-to-azure-key-access/vault-identity"],
  visit: "StorageAccount",
  facts: ["StorageAccount.sharedKeyAccess", "Vault.identity", CACHE_VAULT_FACT],
  messages: {
    none: "Cache account '{{account}}' takes no requests with its key, and vault '{{vault}}' has no managed identity to reach it by. The support matrix ({{matrix}}) asks for keys, the article on key-based access ({{article}}) for such an identity with roles on the account: give the vault one, or allow keys.",
  },
  decide(account, check) {
    if (check.need(account, "sharedKeyAccess") !== false) return;
    for (const vault of needVaultsByIdentity(account, check, (identity) => identity === "none"))
      check.report({
        messageId: "none",
        data: {
          account: account.name,
          vault: vault.name,
          matrix: check.run.matrix.documents["azure-to-azure"].date,
          article: check.run.matrix.documents["azure-to-azure-key-access"].date,
        },
        place: account.at("sharedKeyAccess"),
        related: [{ place: vault.at("identity"), message: "the vault has no identity" }],
      });
  },
});
