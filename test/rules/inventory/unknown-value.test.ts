import { describe, expect, it } from "vitest";
import rule from "../../../rules/inventory/unknown-value.ts";
import { shapes } from "../../../schemas/generated/shapes.ts";
import { testRule } from "../rule-tester.ts";

const disk = (sku: string) => `azureVirtualMachines:
  - name: vm1
    disks: [{ name: d, role: os, sku: ${sku} }]
`;

testRule(rule, {
  passes: [
    { name: "a kind of a disk", inventory: disk("Premium_LRS") },
    { name: "a kind in other letter case", inventory: disk("premium_lrs") },
    { name: "none at all", inventory: "storageAccounts: [{ name: a }]\n" },
  ],
  violates: [
    {
      name: "a kind that Azure has not, two letters from two that it has",
      inventory: disk("Premium_XRS"),
      findings: [
        {
          at: "3:39-3:50",
          messageId: "unknown",
          message:
            "'Premium_XRS' is not in drlint's list of 2026-11-30 for 'sku', so rows on it stay undecided. Did you mean 'Premium_LRS' or 'Premium_ZRS'?",
          suggested: [disk("Premium_LRS"), disk("Premium_ZRS")],
        },
      ],
    },
    {
      name: "a version that may have come since: another figure is no slip",
      inventory: disk("PremiumV3_LRS"),
      findings: [
        {
          at: "3:39-3:52",
          message:
            "'PremiumV3_LRS' is not in drlint's list of 2026-11-30 for 'sku', so rows on it stay undecided. The list has 'Standard_LRS', 'StandardSSD_LRS', 'StandardSSD_ZRS', 'Premium_LRS', 'Premium_ZRS', 'PremiumV2_LRS' and 'UltraSSD_LRS'.",
        },
      ],
    },
    {
      name: "one of each property of an account",
      inventory: "storageAccounts: [{ name: a, kind: StorageV9, sku: Standard_XYZ, accessTier: Frozen }]\n",
      findings: [
        { at: "1:36-1:45", message: /for 'kind'/ },
        { at: "1:52-1:64", message: /for 'sku'/ },
        { at: "1:78-1:84", message: /for 'accessTier'/ },
      ],
    },
    {
      name: "the security type of a machine, in JSON",
      inventory: '{ "azureVirtualMachines": [{ "name": "a", "securityType": "Quantum" }] }\n',
      findings: [
        { at: "1:59-1:68", message: /The list has 'Standard', 'TrustedLaunch' and 'ConfidentialVM'\./ },
      ],
    },
  ],
});

describe("properties with values that Azure may add to", () => {
  const dated = Object.entries(shapes).flatMap(([entity, { properties }]) =>
    Object.entries(properties).flatMap(([property, { knownOn, values }]) =>
      knownOn === undefined ? [] : [{ fact: `${entity}.${property}`, knownOn, values }],
    ),
  );

  it("are of Azure's objects, each with the day of its list", () => {
    expect(dated.map(({ fact }) => fact).sort()).toEqual([
      "AzureDisk.caching",
      "AzureDisk.networkAccess",
      "AzureDisk.replicaSku",
      "AzureDisk.sku",
      "AzureDisk.targetSku",
      "AzureVirtualMachine.diskControllerType",
      "AzureVirtualMachine.securityType",
      "LoadBalancer.sku",
      "PublicIpAddress.sku",
      "StorageAccount.accessTier",
      "StorageAccount.kind",
      "StorageAccount.sku",
    ]);
    for (const { knownOn, values } of dated) {
      expect(knownOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(values!.length).toBeGreaterThan(1);
    }
  });
});
