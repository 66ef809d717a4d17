import rule from "../../../rules/change/private-endpoint-added.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

testRule(rule, {
  passes: [
    {
      name: "none, as before",
      inventory: azureMachine({
        replication: "state: protected, vault: rsv",
        more: "vaults: [{ name: rsv, privateEndpoint: false }]\n",
      }),
      earlier: azureMachine({
        replication: "state: protected, vault: rsv",
        more: "vaults: [{ name: rsv, privateEndpoint: false }]\n",
      }),
    },
    {
      name: "as before",
      inventory: azureMachine({
        replication: "state: protected, vault: rsv",
        more: "vaults: [{ name: rsv, privateEndpoint: true }]\n",
      }),
      earlier: azureMachine({
        replication: "state: protected, vault: rsv",
        more: "vaults: [{ name: rsv, privateEndpoint: true }]\n",
      }),
    },
    {
      name: "taken away",
      inventory: azureMachine({
        replication: "state: protected, vault: rsv",
        more: "vaults: [{ name: rsv, privateEndpoint: false }]\n",
      }),
      earlier: azureMachine({
        replication: "state: protected, vault: rsv",
        more: "vaults: [{ name: rsv, privateEndpoint: true }]\n",
      }),
    },
    {
      name: "Microsoft supports it",
      inventory: azureMachine({
        replication: "state: protected, vault: rsv",
        more: "vaults: [{ name: rsv, privateEndpoint: true }]\n",
      }),
      earlier: azureMachine({
        replication: "state: protected, vault: rsv",
        more: "vaults: [{ name: rsv, privateEndpoint: false }]\n",
      }),
      matrix: { "azure-to-azure-private-endpoints/before-items": { verdict: "yes" } },
    },
    {
      name: "no earlier state",
      inventory: azureMachine({
        replication: "state: protected, vault: rsv",
        more: "vaults: [{ name: rsv, privateEndpoint: true }]\n",
      }),
      silent: true,
    },
    {
      name: "no machine was protected by it then",
      inventory: azureMachine({
        replication: "state: protected, vault: rsv",
        more: "vaults: [{ name: rsv, privateEndpoint: true }]\n",
      }),
      earlier: azureMachine({
        replication: "state: planned, vault: rsv",
        more: "vaults: [{ name: rsv, privateEndpoint: false }]\n",
      }),
      silent: true,
    },
  ],
  violates: [
    {
      name: "one that is new",
      earlier: azureMachine({
        replication: "state: protected, vault: rsv",
        more: "vaults: [{ name: rsv, privateEndpoint: false }]\n",
      }),
      inventory: azureMachine({
        replication: "state: protected, vault: rsv",
        more: "vaults: [{ name: rsv, privateEndpoint: true }]\n",
      }),
      findings: [
        {
          at: "5:40-5:44",
          messageId: "added",
          message:
            "Vault 'rsv' got a private endpoint, but only a vault to which nothing is registered yet can have one: 'web01' stayed protected by it. Protect the machines through a new vault that has the endpoint from the start.",
          rows: ["azure-to-azure-private-endpoints/before-items"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "whether the machine is protected is not recorded",
      inventory: azureMachine({
        replication: "vault: rsv",
        more: "vaults: [{ name: rsv, privateEndpoint: true }]\n",
      }),
      earlier: azureMachine({
        replication: "vault: rsv",
        more: "vaults: [{ name: rsv, privateEndpoint: false }]\n",
      }),
      facts: ["AzureReplication.state"],
    },
    {
      name: "the vault of the machine is not recorded",
      inventory: azureMachine({
        replication: "state: protected",
        more: "vaults: [{ name: rsv, privateEndpoint: true }]\n",
      }),
      earlier: azureMachine({
        replication: "state: protected",
        more: "vaults: [{ name: rsv, privateEndpoint: false }]\n",
      }),
      facts: ["AzureReplication.vault"],
    },
    {
      name: "it was not recorded",
      earlier: azureMachine({
        replication: "state: protected, vault: rsv",
        more: "vaults: [{ name: rsv }]\n",
      }),
      inventory: azureMachine({
        replication: "state: protected, vault: rsv",
        more: "vaults: [{ name: rsv, privateEndpoint: true }]\n",
      }),
      facts: [],
    },
    {
      name: "it is not recorded any more",
      earlier: azureMachine({
        replication: "state: protected, vault: rsv",
        more: "vaults: [{ name: rsv, privateEndpoint: false }]\n",
      }),
      inventory: azureMachine({
        replication: "state: protected, vault: rsv",
        more: "vaults: [{ name: rsv }]\n",
      }),
      facts: ["Vault.privateEndpoint"],
    },
  ],
});
