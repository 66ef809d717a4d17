import { rowRule } from "../define/row-rule.ts";

/** Reports vaults with a private endpoint and no managed identity. */
export default rowRule({
  name: "vault/private-endpoint-identity",
  description: "A vault of Azure machines with a private endpoint and no managed identity",
  level: "error",
  rows: ["azure-to-azure-private-endpoints/identity"],
  limitOptions: [],
  visit: "Vault",
  facts: ["Vault.privateEndpoint", "Vault.identity"],
  messages: {
    none: "Vault '{{vault}}' has a private endpoint and no managed identity, by which Site Recovery reaches the cache accounts then. Turn one on and give it roles on them.",
  },
  decide(vault, check) {
    if (check.need(vault, "privateEndpoint") !== true || check.need(vault, "identity") !== "none") return;
    check.report({
      messageId: "none",
      data: { vault: vault.name },
      place: vault.at("identity"),
      related: [{ place: vault.at("privateEndpoint"), message: "the private endpoint" }],
    });
  },
});
