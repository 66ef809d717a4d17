import { regionDisplayName } from "../../schemas/values/region.ts";
import { rowRule } from "../define/row-rule.ts";
import { isNamed } from "../facts/names.ts";

/** Reports vaults in the region of the Azure machines that replicate through them. */
export default rowRule({
  name: "regions/vault-in-source",
  description: "A vault in the region of an Azure machine that replicates to another one",
  level: "error",
  rows: ["azure-to-azure-enable/vault-region"],
  visit: "AzureReplication",
  facts: [
    "AzureReplication.vault",
    "AzureReplication.to",
    "AzureVirtualMachine.region",
    "ReplicationTarget.region",
    "Vault.region",
  ],
  messages: {
    source:
      "Vault '{{vault}}' is in {{region}}, where '{{machine}}' runs, and cannot protect it from the loss of that region. Choose a vault in another region, best in the target's.",
  },
  // Within a region, from zone to zone, the vault may lie in it.
  applies: ({ parent, to }) => to?.region === undefined || to.region !== parent.region,
  decide(replication, check) {
    const { parent: machine } = replication;
    if (replication.vault !== undefined && !isNamed(replication.vault)) return;
    const source = check.need(machine, "region");
    const vault = check.needObject(replication, "vault");
    const region = vault && check.need(vault, "region");
    if (region === undefined || region !== source) return;
    // It may go to a zone of its own region.
    if (replication.to?.region === undefined) return check.unrecorded(replication, "to");
    check.report({
      messageId: "source",
      data: { vault: vault!.name, machine: machine.name, region: regionDisplayName(region) },
      place: replication.at("vault"),
      related: [
        { place: vault!.at("region"), message: "the vault's region" },
        { place: machine.at("region"), message: "the machine's region" },
      ],
    });
  },
});
