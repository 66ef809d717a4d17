import { expect, it } from "vitest";
import rule from "../../../rules/prerequisites/storage-redundancy.ts";
import { testRule } from "../rule-tester.ts";
import { machineInSite, machineUnderVmm } from "./azure-machines.ts";

const ROW = "vmm-to-azure-prerequisites/storage-redundancy";
const replication = "{ to: azure, storageAccount: data, logStorageAccount: log }";
const account = (sku: string) => ({
  replication,
  more: `storageAccounts:\n  - { name: data${sku} }\n  - { name: log, sku: Standard_LRS }\n`,
});

testRule(rule, {
  passes: [
    { name: "GRS", inventory: machineUnderVmm(account(", sku: Standard_GRS")) },
    { name: "RA-GRS", inventory: machineUnderVmm(account(", sku: Standard_RAGRS")) },
    { name: "premium, which has no GRS", inventory: machineUnderVmm(account(", sku: Premium_LRS")) },
    { name: "ZRS, which is for other rows", inventory: machineUnderVmm(account(", sku: Standard_ZRS")) },
    { name: "in a Hyper-V site", inventory: machineInSite(account(", sku: Standard_LRS")), silent: true },
  ],
  violates: [
    {
      name: "LRS for the data, whatever the logs have",
      inventory: machineUnderVmm(account(", sku: Standard_LRS")),
      findings: [
        {
          at: "12:24-12:36",
          messageId: "notRecommended",
          message: /'data' is LRS.* GRS is recommended/,
          rows: [ROW],
        },
      ],
    },
  ],
  undecided: [{ name: "no SKU", inventory: machineUnderVmm(account("")), facts: ["StorageAccount.sku"] }],
});

it("is a recommendation, for the strict set alone", () => {
  expect(rule.meta.docs.sets).toEqual(["strict"]);
});
