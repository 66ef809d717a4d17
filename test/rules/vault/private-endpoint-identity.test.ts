import rule from "../../../rules/vault/private-endpoint-identity.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const withVault = (vault: string) =>
  azureMachine({ replication: "state: planned, vault: v", more: `vaults: [{ name: v${vault} }]\n` });

testRule(rule, {
  passes: [
    { name: "an identity", inventory: withVault(", privateEndpoint: true, identity: UserAssigned") },
    { name: "no private endpoint", inventory: withVault(", privateEndpoint: false, identity: none") },
  ],
  violates: [
    {
      name: "none",
      inventory: withVault(", privateEndpoint: true, identity: none"),
      findings: [
        {
          at: "5:54-5:58",
          messageId: "none",
          message:
            "Vault 'v' has a private endpoint and no managed identity, by which Site Recovery reaches the cache accounts then. Turn one on and give it roles on them.",
          rows: ["azure-to-azure-private-endpoints/identity"],
          related: ["5:38-5:42"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "the identity is not recorded",
      inventory: withVault(", privateEndpoint: true"),
      facts: ["Vault.identity"],
    },
    { name: "the endpoint is not recorded", inventory: withVault(""), facts: ["Vault.privateEndpoint"] },
  ],
});
