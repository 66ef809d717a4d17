import regionName from "../../../rules/inventory/region-name.ts";
import regionSpelling from "../../../rules/inventory/region-spelling.ts";
import valueSpelling from "../../../rules/inventory/value-spelling.ts";
import { testRule } from "../rule-tester.ts";

testRule(regionName, {
  passes: [
    { name: "a short name", inventory: "vaults: [{ name: v, region: westeurope }]\n" },
    { name: "the name of the portal", inventory: "vaults: [{ name: v, region: (US) East US }]\n" },
    { name: "no region", inventory: "vaults: [{ name: v }]\n" },
  ],
  violates: [
    {
      name: "a region that is not in the list, with suggestions",
      inventory: "vaults: [{ name: v, region: westeurop }]\n",
      findings: [
        {
          at: "1:29-1:38",
          message:
            "'westeurop' is not in drlint's list of Azure regions of 2026-08-20. Did you mean 'westeurope'?",
          suggested: ["vaults: [{ name: v, region: westeurope }]\n"],
        },
      ],
    },
    {
      name: "a region that is near to none",
      inventory: "vaults: [{ name: v, region: northfrance }]\n",
      findings: [
        {
          at: "1:29-1:40",
          message: "'northfrance' is not in drlint's list of Azure regions of 2026-08-20.",
        },
      ],
    },
  ],
});

testRule(regionSpelling, {
  passes: [
    { name: "a short name", inventory: "vaults: [{ name: v, region: westeurope }]\n" },
    { name: "a region that is not known", inventory: "vaults: [{ name: v, region: Moon Base 1 }]\n" },
  ],
  violates: [
    {
      name: "the name of the portal, quoted and with a comment",
      inventory: 'vaults:\n  - name: v\n    region: "West Europe"   # where the vault is\n',
      findings: [
        {
          at: "3:13-3:26",
          message: "'West Europe' is the region that Azure calls 'westeurope'. Write the short name.",
          fixed: 'vaults:\n  - name: v\n    region: "westeurope"   # where the vault is\n',
        },
      ],
    },
    {
      name: "where the region stands, not where it is used by an alias",
      inventory:
        "vaults: [{ name: v, region: &r West Europe }]\nstorageAccounts: [{ name: s, region: *r }]\n",
      findings: [{ at: "1:32-1:43" }],
    },
  ],
});

testRule(valueSpelling, {
  passes: [
    {
      name: "known words, and words that nobody knows",
      inventory:
        "virtualMachines: [{ name: A, disks: [{ name: d, vhdFormat: VHDX }, { name: e, vhdFormat: foo }] }]\n",
    },
    {
      name: "what YAML itself reads as a number or a boolean, beside another spelling of a word that is a name",
      inventory:
        "virtualMachines: [{ name: A, generation: 2, bitLocker: False, host: Azure, disks: [{ name: None, size: 1 GB }] }]\n",
    },
  ],
  violates: [
    {
      name: "a known word in other letter case",
      inventory: "virtualMachines: [{ name: A, disks: [{ name: d, vhdFormat: vhdx }] }]\n",
      findings: [
        {
          at: "1:60-1:64",
          message: "'vhdx' is written 'VHDX'.",
          fixed: "virtualMachines: [{ name: A, disks: [{ name: d, vhdFormat: VHDX }] }]\n",
        },
      ],
    },
    {
      name: "a word of a closed vocabulary, in quotes",
      inventory: 'storageAccounts: [{ name: a, sku: "standard_lrs" }] # ours\n',
      findings: [
        {
          at: "1:35-1:49",
          message: "'standard_lrs' is written 'Standard_LRS'.",
          fixed: 'storageAccounts: [{ name: a, sku: "Standard_LRS" }] # ours\n',
        },
      ],
    },
    {
      name: "a word that the portal writes in two",
      inventory: "azureVirtualMachines: [{ name: A, securityType: Trusted launch }]\n",
      findings: [
        {
          at: "1:49-1:63",
          message: "'Trusted launch' is written 'TrustedLaunch'.",
          fixed: "azureVirtualMachines: [{ name: A, securityType: TrustedLaunch }]\n",
        },
      ],
    },
    {
      name: "a number in quotes",
      inventory: 'virtualMachines: [{ name: A, generation: "2" }]\n',
      findings: [
        {
          at: "1:42-1:45",
          message: '"2" is written 2.',
          fixed: "virtualMachines: [{ name: A, generation: 2 }]\n",
        },
      ],
    },
    {
      name: "the version of the schema in quotes",
      inventory: 'schemaVersion: "1"\n',
      findings: [{ at: "1:16-1:19", message: '"1" is written 1.', fixed: "schemaVersion: 1\n" }],
    },
    {
      name: "yes and off",
      inventory: "virtualMachines: [{ name: A, bitLocker: yes, secureBoot: 'Off' }]\n",
      findings: [
        {
          at: "1:41-1:44",
          message: "yes is written true.",
          fixed: "virtualMachines: [{ name: A, bitLocker: true, secureBoot: 'Off' }]\n",
        },
        {
          at: "1:58-1:63",
          message: "'Off' is written false.",
          fixed: "virtualMachines: [{ name: A, bitLocker: yes, secureBoot: false }]\n",
        },
      ],
    },
    {
      name: "none where a name may stand, and where an object may",
      inventory:
        "virtualMachines: [{ name: A, proxy: None, replication: { to: Azure, network: NONE, targetName: None } }]\n",
      findings: [
        { at: "1:37-1:41", message: "'None' is written 'none'." },
        { at: "1:62-1:67", message: "'Azure' is written 'azure'." },
        { at: "1:78-1:82", message: "'NONE' is written 'none'." },
        { at: "1:96-1:100", message: "'None' is written 'none'." },
      ],
    },
    {
      name: "an item of a list",
      inventory:
        "virtualNetworks: [{ name: n, subnets: [{ name: s, serviceEndpoints: [microsoft.storage, Microsoft.Sql] }] }]\n",
      findings: [{ at: "1:70-1:87", message: "'microsoft.storage' is written 'Microsoft.Storage'." }],
    },
    {
      name: "where it stands, not where it is used by an alias",
      inventory:
        "virtualMachines: [{ name: A, replication: &r { to: Azure } }, { name: B, replication: *r }]\n",
      findings: [{ at: "1:52-1:57" }],
    },
  ],
});
