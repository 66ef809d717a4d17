import rule from "../../../rules/change/vault-moved.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure/vault/move-vault";
const ONE = "7b0c0b6e-0d5a-4c52-9a0e-2f1c7a3f0a11";
const OTHER = "0f9e8d7c-6b5a-4c3d-8e1f-2a3b4c5d6e7f";
const UNDER_VMM = `vmmServers: [{ name: vmm-01, hostGroups: [hg-01] }]
hyperVHosts: [{ name: host-01, hostGroup: hg-01 }]
`;
const IN_SITE = "hyperVSites: [{ name: site-01 }]\nhyperVHosts: [{ name: host-01, site: site-01 }]\n";
const SQL01 = "{ to: azure, state: protected, vault: contoso-recovery }";

/** A vault, whose facts begin at line 3, column 5, and a machine that uses it. */
function vault(facts: string, replication = SQL01, hosts = UNDER_VMM): string {
  return `vaults:
  - name: contoso-recovery
    ${facts}
virtualMachines:
  - { name: SQL01, host: host-01, replication: ${replication} }
${hosts}`;
}

const facts = (resourceGroup: string, subscription = ONE) =>
  `resourceGroup: ${resourceGroup}\n    subscription: ${subscription}`;
const here = vault(facts("rg-dr"));
const moved = vault(facts("rg-new"));
const findings = [{ at: "3:20-3:26", rows: [ROW] }];

const REGIONS = "azure-to-azure/moves/vault-resource-group";
const AZURE =
  "azureVirtualMachines:\n  - { name: web01, replication: { state: protected, vault: contoso-recovery } }\n";
/** The same vault, used by an Azure machine, and by one on premises too where that is asked for. */
const ofAzure = (resourceGroup: string, more = AZURE) =>
  `vaults:\n  - name: contoso-recovery\n    ${facts(resourceGroup)}\n${more}`;

testRule(rule, {
  passes: [
    {
      name: "a vault of Azure machines, where it was",
      earlier: ofAzure("rg-dr"),
      inventory: ofAzure("rg-dr"),
    },
    {
      name: "a vault of Azure machines, and Microsoft supports it",
      earlier: ofAzure("rg-dr"),
      inventory: ofAzure("rg-new"),
      matrix: { [REGIONS]: { verdict: "yes" } },
    },
    {
      name: "where it was, written otherwise",
      earlier: here,
      inventory: vault(facts("RG-DR", ONE.toUpperCase())),
    },
    {
      name: "Microsoft supports it",
      earlier: here,
      inventory: moved,
      matrix: { [ROW]: { verdict: { vmm: "yes", site: "yes" } } },
    },
    { name: "no earlier state", inventory: moved, silent: true },
    {
      name: "a new vault",
      earlier: here.replace("name: contoso-recovery", "name: other"),
      inventory: moved,
      silent: true,
    },
    {
      name: "a vault of machines that were only planned",
      earlier: vault(facts("rg-dr"), SQL01.replace("protected", "planned")),
      inventory: moved,
      silent: true,
    },
    {
      name: "a vault of machines that are protected no more",
      earlier: here,
      inventory: vault(facts("rg-new"), SQL01.replace("protected", "planned")),
      silent: true,
    },
    {
      name: "a vault that the machine used no more then",
      earlier: vault(facts("rg-dr"), SQL01.replace("vault: contoso-recovery", "vault: other")),
      inventory: moved,
      silent: true,
    },
  ],
  violates: [
    {
      name: "a vault of Azure machines, where a machine on premises does not say which vault it has",
      earlier: `${vault(facts("rg-dr"), "{ to: azure, state: protected }")}${AZURE}`,
      inventory: `${vault(facts("rg-new"), "{ to: azure, state: protected }")}${AZURE}`,
      findings: [
        { at: "3:20-3:26", messageId: "moved", message: /'web01' stayed protected by it/, rows: [REGIONS] },
      ],
    },
    {
      name: "a vault of Azure machines",
      earlier: ofAzure("rg-dr"),
      inventory: ofAzure("rg-new"),
      findings: [
        { at: "3:20-3:26", messageId: "moved", message: /'web01' stayed protected by it/, rows: [REGIONS] },
      ],
    },
    {
      name: "a vault of machines of both kinds, once",
      earlier: `${here}${AZURE}`,
      inventory: `${moved}${AZURE}`,
      findings,
      passesNowhere: true,
    },
    {
      name: "another resource group",
      earlier: here,
      inventory: moved,
      findings: [
        {
          at: "3:20-3:26",
          messageId: "moved",
          message:
            "Vault 'contoso-recovery' was in resource group 'rg-dr' and is in 'rg-new', but a vault in use cannot be moved: 'SQL01' stayed protected by it. Move it back, or disable replication and enable it again with a new vault.",
          rows: [ROW],
        },
      ],
    },
    {
      name: "another subscription",
      earlier: here,
      inventory: vault(facts("rg-dr", OTHER)),
      findings: [
        {
          at: "4:19-4:55",
          message: new RegExp(`in subscription '${ONE}' and is in '${OTHER}'`),
          rows: [ROW],
        },
      ],
    },
    {
      name: "both, in a Hyper-V site",
      earlier: vault(facts("rg-dr"), SQL01, IN_SITE),
      inventory: vault(facts("rg-new", OTHER), SQL01, IN_SITE),
      findings: [...findings, { at: "4:19-4:55", rows: [ROW] }],
    },
    {
      name: "though replication was enabled again in between",
      earlier: vault(facts("rg-dr"), SQL01.replace("vault", "enabledAt: 2026-03-01T08:00:00Z, vault")),
      inventory: vault(facts("rg-new"), SQL01.replace("vault", "enabledAt: 2026-05-01T08:00:00Z, vault")),
      findings,
    },
  ],
  undecided: [
    {
      name: "the vault of the machine is not recorded",
      earlier: vault(facts("rg-dr"), "{ to: azure, state: protected }"),
      inventory: vault(facts("rg-new"), "{ to: azure, state: protected }"),
      facts: ["Replication.vault"],
    },
    {
      name: "nothing is recorded of the place of a vault of Azure machines",
      earlier: ofAzure("rg-dr").replace(/ {4}resourceGroup[^\n]*\n/, ""),
      inventory: ofAzure("rg-dr").replace(/ {4}resourceGroup[^\n]*\n/, ""),
      facts: ["Vault.resourceGroup"],
    },
    {
      name: "whether the machine is protected is not recorded",
      earlier: here,
      inventory: moved.replace("state: protected, ", ""),
      facts: ["Replication.state"],
    },
    {
      name: "nothing is recorded of the place",
      earlier: vault("region: westeurope"),
      inventory: vault("region: westeurope"),
      facts: ["Vault.resourceGroup", "Vault.subscription"],
    },
    { name: "the place was not recorded", earlier: vault("region: westeurope"), inventory: here, facts: [] },
    {
      name: "the vault could not be read as it was",
      earlier: here.replace("resourceGroup: rg-dr", "resourceGroup: [rg-dr"),
      inventory: here,
      facts: [],
    },
  ],
});
