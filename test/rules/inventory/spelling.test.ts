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
  ],
});
