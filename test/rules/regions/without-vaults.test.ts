import rule from "../../../rules/regions/without-vaults.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

testRule(rule, {
  passes: [
    {
      name: "a vault elsewhere",
      inventory: azureMachine({
        replication: "state: planned, vault: rsv",
        more: "vaults: [{ name: rsv, region: northeurope }]\n",
      }),
    },
    {
      name: "machines from there, with a vault elsewhere",
      inventory: azureMachine({
        replication: "state: planned, vault: rsv",
        more: "vaults: [{ name: rsv, region: northeurope }]\n",
        machine: "region: northeastus5",
      }),
    },
    {
      name: "a vault that no Azure machine uses",
      inventory: "vaults: [{ name: rsv, region: northeastus5 }]\n",
      silent: true,
    },
  ],
  violates: [
    {
      name: "North East US 5",
      inventory: azureMachine({
        replication: "state: planned, vault: rsv",
        more: "vaults: [{ name: rsv, region: North East US 5 }]\n",
      }),
      findings: [{ at: "5:31-5:46", messageId: "refused", rows: ["azure-to-azure-regions/vault"] }],
    },
    {
      name: "India South Central, by either name",
      inventory: azureMachine({
        replication: "state: planned, vault: rsv",
        more: "vaults: [{ name: rsv, region: southcentralindia }]\n",
      }),
      findings: [{ at: "5:31-5:48", rows: ["azure-to-azure-regions/vault"] }],
    },
    {
      name: "India South Central",
      inventory: azureMachine({
        replication: "state: planned, vault: rsv",
        more: "vaults: [{ name: rsv, region: India South Central }]\n",
      }),
      findings: [
        {
          at: "5:31-5:50",
          message:
            "Vault 'rsv' is in India South Central, and a vault there cannot be used for replication between Azure regions. Choose a vault in another region; machines may still replicate from and to India South Central.",
          rows: ["azure-to-azure-regions/vault"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "not recorded",
      inventory: azureMachine({
        replication: "state: planned, vault: rsv",
        more: "vaults: [{ name: rsv }]\n",
      }),
      facts: ["Vault.region"],
    },
  ],
});
