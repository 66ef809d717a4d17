import rule from "../../../rules/azure-machines/target-key-vault.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "azure-to-azure-ade/target-key-vault";

const on = (vault: string, replication = "state: planned, subscription: s, targetKeyVault: kv") =>
  azureMachine({
    machine: "azureDiskEncryption: withoutAad",
    replication,
    more: `keyVaults: [{ name: kv${vault} }]\n`,
  });

testRule(rule, {
  passes: [
    { name: "no encryption", inventory: azureMachine({ machine: "azureDiskEncryption: none" }) },
    { name: "where the machine comes up", inventory: on(", region: northeurope, subscription: S") },
    { name: "none chosen yet", inventory: on("", "state: planned") },
    { name: "none", inventory: on("", "state: protected, targetKeyVault: none") },
  ],
  violates: [
    {
      name: "in another region and subscription",
      inventory: on(", region: westeurope, subscription: t"),
      findings: [
        {
          at: "4:98-4:100",
          messageId: "region",
          message:
            "Key vault 'kv' is to take the keys of 'web01' and is in West Europe, but the machine comes up in North Europe. Choose a key vault in North Europe.",
          rows: [ROW],
          related: ["5:33-5:43"],
        },
        {
          at: "4:98-4:100",
          messageId: "subscription",
          message:
            "Key vault 'kv' is to take the keys of 'web01' and is in another subscription than the one that the machine comes up in. Choose a key vault in the target's subscription.",
          rows: [ROW],
          related: ["5:59-5:60"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "whether it is on is not recorded",
      inventory: azureMachine({ replication: "state: planned, targetKeyVault: none" }),
      facts: ["AzureVirtualMachine.azureDiskEncryption"],
    },
    {
      name: "a protected machine",
      inventory: on("", "state: protected"),
      facts: ["AzureReplication.targetKeyVault"],
    },
    {
      name: "nothing of the vault is recorded",
      inventory: on(""),
      facts: ["KeyVault.region", "KeyVault.subscription"],
    },
    {
      name: "nobody knows the region",
      inventory: on(", region: westeurop, subscription: s"),
      facts: ["KeyVault.region"],
    },
  ],
});
