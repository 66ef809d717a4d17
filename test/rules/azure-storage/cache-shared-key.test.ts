import rule from "../../../rules/azure-storage/cache-shared-key.ts";
import { testRule } from "../rule-tester.ts";
import { withCache } from "./cache-accounts.ts";

const OFF = ", sharedKeyAccess: false";

testRule(rule, {
  passes: [
    { name: "keys", inventory: withCache({ account: ", sharedKeyAccess: true", vault: ", identity: none" }) },
    { name: "an identity", inventory: withCache({ account: OFF, vault: ", identity: SystemAssigned" }) },
  ],
  violates: [
    {
      name: "neither",
      inventory: withCache({ account: OFF, vault: ", identity: none" }),
      findings: [
        {
          at: "5:51-5:56",
          messageId: "none",
          message:
            "Cache account 'cache' takes no requests with its key, and vault 'v' has no managed identity to reach it by. The support matrix (2026-02-27) asks for keys, the article on key-based access (2025-10-09) for such an identity with roles on the account: give the vault one, or allow keys.",
          rows: ["azure-to-azure/cache-storage/shared-key", "azure-to-azure-key-access/vault-identity"],
          related: ["6:31-6:35"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "the identity is not recorded",
      inventory: withCache({ account: OFF, vault: "" }),
      facts: ["Vault.identity"],
    },
    { name: "keys are not recorded", inventory: withCache({}), facts: ["StorageAccount.sharedKeyAccess"] },
  ],
});
