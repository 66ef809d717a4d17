import rule from "../../../rules/azure-storage/redundancy.ts";
import { azureDisks, azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "azure-to-azure/storage/redundancy";

const withCache = (account: string) =>
  azureDisks("", {
    replication: "state: planned, cacheStorageAccount: cache",
    more: `storageAccounts: [{ name: cache${account} }]\n`,
  });

const zoned = (rest: string) => azureDisks(`{ name: d, sku: Premium_ZRS${rest} }`);

testRule(rule, {
  passes: [
    { name: "a zone-redundant account", inventory: withCache(", sku: Standard_ZRS") },
    { name: "a geo-redundant account", inventory: withCache(", sku: Standard_RAGRS") },
    {
      name: "a locally redundant disk",
      inventory: azureDisks("{ name: d, sku: Premium_LRS, targetSku: Premium_ZRS }"),
    },
    {
      name: "a disk that stays zone-redundant",
      inventory: zoned(", shared: false, targetSku: StandardSSD_ZRS"),
    },
    { name: "a planned disk of which nothing is chosen", inventory: zoned(", shared: false") },
    {
      name: "an OS disk that is said to be shared all the same",
      inventory: zoned(", role: os, shared: true, targetSku: Premium_LRS"),
    },
    {
      name: "a shared disk, of which another row speaks",
      inventory: zoned(", shared: true, targetSku: Premium_LRS"),
    },
    {
      name: "a disk that goes to another zone, of which another row speaks",
      inventory: azureDisks("{ name: d, sku: Premium_ZRS, shared: false, targetSku: Premium_LRS }", {
        to: "to: { region: westeurope }",
        replication: 'state: planned, availabilityZone: "2"',
      }),
    },
    {
      name: "an excluded disk",
      inventory: zoned(", excluded: true, shared: false, targetSku: Premium_LRS"),
      silent: true,
    },
  ],
  violates: [
    {
      name: "an account redundant by zone and region together",
      inventory: withCache(", sku: Standard_RAGZRS"),
      findings: [
        {
          at: "6:39-6:54",
          message:
            "Account 'cache' is redundant by zone and region together (Standard_RAGZRS). The support matrix of 2026-02-27 lists LRS, ZRS, GRS and RA-GRS alone. Use an account with one of these.",
          rows: [ROW],
        },
      ],
    },
    {
      name: "a zone-redundant OS disk, which is not shared though nobody says so",
      inventory: zoned(", role: os, targetSku: Premium_LRS"),
      findings: [{ at: "4:63-4:74", rows: [ROW] }],
    },
    {
      name: "a zone-redundant disk that is to come up as a locally redundant one",
      inventory: zoned(", shared: false, targetSku: Premium_LRS"),
      findings: [
        {
          at: "4:68-4:79",
          message:
            "Disk 'd' of 'web01' is zone-redundant (Premium_ZRS) and is to come up as Premium_LRS. Site Recovery has been reported to replicate such disks to zone-redundant ones alone: choose such a kind.",
          rows: [ROW],
          related: ["4:29-4:40"],
        },
      ],
    },
  ],
  undecided: [
    { name: "the account's kind is not recorded", inventory: withCache(""), facts: ["StorageAccount.sku"] },
    { name: "no disks are recorded", inventory: azureMachine(), facts: ["AzureVirtualMachine.disks"] },
    {
      name: "the disk's kind is not recorded",
      inventory: azureDisks("{ name: d }"),
      facts: ["AzureDisk.sku"],
    },
    {
      name: "nobody knows the kind",
      inventory: azureDisks("{ name: d, sku: Hyper_ZRS }"),
      facts: ["AzureDisk.sku"],
    },
    {
      name: "whether it is shared is not recorded",
      inventory: zoned(", targetSku: Premium_LRS"),
      facts: ["AzureDisk.shared"],
    },
    {
      name: "a protected disk whose kind at the target is not recorded",
      inventory: azureDisks("{ name: d, sku: Premium_ZRS, shared: false }", {
        replication: "state: protected",
      }),
      facts: ["AzureDisk.targetSku"],
    },
  ],
});
