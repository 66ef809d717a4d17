import rule from "../../../rules/azure-storage/zone-redundant.ts";
import { testRule } from "../rule-tester.ts";
import { accountInSite, accountUnderVmm, logAccount, unusedAccount } from "./accounts.ts";

const ROW = "hyperv-to-azure/azure-storage/zrs";

testRule(rule, {
  passes: [
    ...["Standard_LRS", "Standard_GRS", "Standard_RAGRS", "Premium_LRS"].map((sku) => ({
      name: sku,
      inventory: accountUnderVmm(`sku: ${sku}`),
    })),
    { name: "GZRS, which is only warned of", inventory: accountUnderVmm("sku: Standard_GZRS") },
    { name: "RA-GZRS, which is only warned of", inventory: accountInSite("sku: Standard_RAGZRS") },
    { name: "an account that no machine uses", inventory: unusedAccount("sku: Standard_ZRS"), silent: true },
    {
      name: "should Microsoft support it",
      inventory: accountUnderVmm("sku: Standard_ZRS"),
      matrix: { [ROW]: { verdict: { vmm: "yes" } } },
    },
  ],
  violates: [
    {
      name: "ZRS under VMM",
      inventory: accountUnderVmm("sku: Standard_ZRS"),
      findings: [
        { at: "3:10-3:22", messageId: "unsupported", message: /'replica'.*Standard_ZRS/, rows: [ROW] },
      ],
    },
    {
      name: "ZRS in a site, premium",
      inventory: accountInSite("sku: Premium_ZRS"),
      findings: [{ at: "3:10-3:21", rows: [ROW] }],
    },
    {
      name: "ZRS of a log account",
      inventory: logAccount("sku: Standard_ZRS"),
      findings: [{ at: "3:10-3:22", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "an account whose SKU is not recorded",
      inventory: logAccount("kind: StorageV2"),
      facts: ["StorageAccount.sku"],
    },
  ],
});
