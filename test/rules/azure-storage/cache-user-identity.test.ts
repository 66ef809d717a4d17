import rule from "../../../rules/azure-storage/cache-user-identity.ts";
import { testRule } from "../rule-tester.ts";
import { withCache } from "./cache-accounts.ts";

const ROWS = ["azure-to-azure/cache-storage/firewall-vault-identity"];
const FIREWALL = ", firewall: true";

testRule(rule, {
  passes: [
    {
      name: "its own identity",
      inventory: withCache({ account: FIREWALL, vault: ", identity: SystemAssigned" }),
    },
    { name: "no identity", inventory: withCache({ account: FIREWALL, vault: ", identity: none" }) },
    {
      name: "no firewall",
      inventory: withCache({ account: ", firewall: false", vault: ", identity: UserAssigned" }),
    },
  ],
  violates: [
    {
      name: "a user-assigned one",
      inventory: withCache({ account: FIREWALL, vault: ", identity: UserAssigned" }),
      findings: [
        {
          at: "5:44-5:48",
          messageId: "both",
          message:
            "Cache account 'cache' has a firewall, and vault 'v' has a user-assigned managed identity. Site Recovery then needs access from all networks: take the firewall or the identity away.",
          rows: ROWS,
          related: ["6:31-6:43"],
        },
      ],
    },
    {
      name: "both kinds",
      inventory: withCache({ account: FIREWALL, vault: ', identity: "SystemAssigned, UserAssigned"' }),
      findings: [{ at: "5:44-5:48", rows: ROWS }],
    },
  ],
  undecided: [
    {
      name: "the identity is not recorded",
      inventory: withCache({ account: FIREWALL, vault: "" }),
      facts: ["Vault.identity"],
    },
    {
      name: "no vault is named",
      inventory: withCache({ account: FIREWALL }),
      facts: ["AzureReplication.vault"],
    },
    { name: "the firewall is not recorded", inventory: withCache({}), facts: ["StorageAccount.firewall"] },
  ],
});
