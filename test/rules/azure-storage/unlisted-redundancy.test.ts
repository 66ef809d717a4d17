import rule from "../../../rules/azure-storage/unlisted-redundancy.ts";
import { testRule } from "../rule-tester.ts";
import { accountInSite, accountUnderVmm, logAccount, unusedAccount } from "./accounts.ts";

const ROW = "hyperv-to-azure/azure-storage/zrs";

testRule(rule, {
  passes: [
    { name: "an account that is listed", inventory: accountUnderVmm("sku: Standard_RAGRS") },
    { name: "ZRS, which is an error of its own", inventory: accountUnderVmm("sku: Standard_ZRS") },
    { name: "an account that no machine uses", inventory: unusedAccount("sku: Standard_GZRS"), silent: true },
  ],
  violates: [
    {
      name: "GZRS under VMM",
      inventory: accountUnderVmm("sku: Standard_GZRS"),
      findings: [
        { at: "3:10-3:23", messageId: "unlisted", message: /Standard_GZRS.*2024-12-19/, rows: [ROW] },
      ],
    },
    {
      name: "RA-GZRS in a site",
      inventory: accountInSite("sku: Standard_RAGZRS"),
      findings: [{ at: "3:10-3:25", rows: [ROW] }],
    },
    {
      name: "GZRS of a log account",
      inventory: logAccount("sku: Standard_GZRS"),
      findings: [{ at: "3:10-3:23" }],
    },
  ],
  undecided: [
    {
      name: "an account whose SKU is not recorded",
      inventory: accountInSite("kind: StorageV2"),
      facts: ["StorageAccount.sku"],
    },
  ],
});
