import rule from "../../../rules/regions/vault-near-target.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const inRegion = (region: string) =>
  azureMachine({ replication: "state: planned, vault: v", more: `vaults: [{ name: v${region} }]\n` });

testRule(rule, {
  passes: [
    { name: "in the target region", inventory: inRegion(", region: North Europe") },
    {
      name: "in the source region, which another rule reports",
      inventory: inRegion(", region: westeurope"),
    },
    {
      name: "to another zone",
      inventory: azureMachine({
        to: "to: { region: westeurope }",
        replication: "state: planned, availabilityZone: '2', vault: v",
        more: "vaults: [{ name: v, region: uksouth }]\n",
      }),
    },
  ],
  violates: [
    {
      name: "in a third region",
      inventory: inRegion(", region: uksouth"),
      findings: [
        {
          at: "4:72-4:73",
          messageId: "elsewhere",
          message:
            "Vault 'v' is in UK South, and 'web01' replicates to North Europe. Microsoft advises a vault in the target region.",
          rows: ["azure-to-azure-enable/vault-near-target"],
          related: ["5:29-5:36"],
        },
      ],
    },
  ],
  undecided: [
    { name: "its region is not recorded", inventory: inRegion(""), facts: ["Vault.region"] },
    { name: "a region that is not known", inventory: inRegion(", region: uksouht"), facts: ["Vault.region"] },
  ],
});
