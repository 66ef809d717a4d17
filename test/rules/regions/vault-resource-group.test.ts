import rule from "../../../rules/regions/vault-resource-group.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const inGroup = (groups: string, vault = ", resourceGroup: rg", replication = "state: planned, vault: v") =>
  azureMachine({
    replication,
    more: `vaults: [{ name: v${vault} }]\n${groups && `resourceGroups: [${groups}]\n`}`,
  });

testRule(rule, {
  passes: [
    { name: "in the target region", inventory: inGroup("{ name: RG, region: North Europe }") },
    {
      name: "another group of the name, in another subscription, lies at the source",
      inventory: inGroup(
        "{ name: rg, subscription: s-1, region: northeurope }, { name: rg, subscription: s-2, region: westeurope }",
        ", resourceGroup: rg, subscription: s-1",
      ),
    },
    {
      name: "to another zone",
      inventory: azureMachine({
        to: "to: { region: westeurope }",
        replication: "state: planned, availabilityZone: '2', vault: v",
        more: "vaults: [{ name: v, resourceGroup: rg }]\nresourceGroups: [{ name: rg, region: westeurope }]\n",
      }),
    },
  ],
  violates: [
    {
      name: "in the source region",
      inventory: inGroup("{ name: rg, region: westeurope }"),
      findings: [
        {
          at: "4:72-4:73",
          messageId: "source",
          message:
            "The resource group of vault 'v' lies in West Europe, where 'web01' runs, and Site Recovery refuses such a vault. Choose one whose group lies in another region.",
          rows: ["azure-to-azure-enable/vault-group-region"],
          related: ["6:38-6:48"],
        },
      ],
    },
  ],
  undecided: [
    { name: "no groups are recorded", inventory: inGroup(""), facts: ["Inventory.resourceGroups"] },
    {
      name: "another group is recorded",
      inventory: inGroup("{ name: other }"),
      facts: ["Inventory.resourceGroups"],
    },
    {
      name: "its region is not recorded",
      inventory: inGroup("{ name: rg }"),
      facts: ["ResourceGroup.region"],
    },
    {
      name: "which of two it is, is not recorded",
      inventory: inGroup(
        "{ name: rg, subscription: s-1, region: northeurope }, { name: rg, subscription: s-2, region: westeurope }",
      ),
      facts: ["Vault.subscription"],
    },
    {
      name: "which of two it is, is not recorded of them",
      inventory: inGroup(
        "{ name: rg, region: northeurope }, { name: rg, subscription: s-1, region: westeurope }",
        ", resourceGroup: rg, subscription: s-1",
      ),
      facts: ["ResourceGroup.subscription"],
    },
    {
      name: "where the machine runs is not recorded",
      inventory: azureMachine({
        machine: "",
        replication: "state: planned, availabilityZone: none, vault: v",
        more: "vaults: [{ name: v, resourceGroup: rg }]\nresourceGroups: [{ name: rg, region: westeurope }]\n",
      }),
      facts: ["AzureVirtualMachine.region"],
    },
    { name: "the vault's group is not recorded", inventory: inGroup("", ""), facts: ["Vault.resourceGroup"] },
    {
      name: "the vault is not recorded",
      inventory: inGroup("", "", "state: protected"),
      facts: ["AzureReplication.vault"],
    },
  ],
});
