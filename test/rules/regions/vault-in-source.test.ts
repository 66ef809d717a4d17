import rule from "../../../rules/regions/vault-in-source.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

testRule(rule, {
  passes: [
    {
      name: "in the target region",
      inventory: azureMachine({
        replication: "state: planned, vault: rsv",
        more: "vaults: [{ name: rsv, region: northeurope }]\n",
      }),
    },
    {
      name: "in a third region",
      inventory: azureMachine({
        replication: "state: planned, vault: rsv",
        more: "vaults: [{ name: rsv, region: uksouth }]\n",
      }),
    },
    {
      name: "within a region, from zone to zone",
      inventory: azureMachine({
        replication: "state: planned, vault: rsv",
        more: "vaults: [{ name: rsv, region: westeurope }]\n",
        to: "to: { region: westeurope }",
      }),
      silent: true,
    },
  ],
  violates: [
    {
      name: "in the source region",
      inventory: azureMachine({
        replication: "state: planned, vault: rsv",
        more: "vaults: [{ name: rsv, region: West Europe }]\n",
      }),
      findings: [
        {
          at: "4:72-4:75",
          messageId: "source",
          message:
            "Vault 'rsv' is in West Europe, where 'web01' runs, and cannot protect it from the loss of that region. Choose a vault in another region, best in the target's.",
          rows: ["azure-to-azure-enable/vault-region"],
          related: ["5:31-5:42", "3:13-3:23"],
        },
      ],
    },
  ],
  undecided: [
    { name: "no vault is named", inventory: azureMachine(), facts: ["AzureReplication.vault"] },
    {
      name: "the vault's region is not recorded",
      inventory: azureMachine({
        replication: "state: planned, vault: rsv",
        more: "vaults: [{ name: rsv }]\n",
      }),
      facts: ["Vault.region"],
    },
    {
      name: "the target is not recorded: it may be a zone",
      inventory: azureMachine({
        replication: "state: planned, vault: rsv",
        more: "vaults: [{ name: rsv, region: westeurope }]\n",
        to: "",
      }),
      facts: ["AzureReplication.to"],
    },
    {
      name: "the machine's region is not recorded",
      inventory: azureMachine({
        replication: "state: planned, vault: rsv",
        more: "vaults: [{ name: rsv, region: westeurope }]\n",
        machine: "",
      }),
      facts: ["AzureVirtualMachine.region"],
    },
  ],
});
