import rule from "../../../rules/azure-storage/cool-tier.ts";
import { testRule } from "../rule-tester.ts";
import { accountInSite, accountUnderVmm, logAccount, unusedAccount } from "./accounts.ts";

const ROW = "hyperv-to-azure/azure-storage/cool";
const general = (tier: string) => `kind: StorageV2\naccessTier: ${tier}`;

testRule(rule, {
  passes: [
    { name: "Hot", inventory: accountUnderVmm(general("Hot")) },
    { name: "a tier that Azure chooses", inventory: accountInSite(general("Smart")) },
    { name: "Hot on an account whose kind is not recorded", inventory: accountInSite("accessTier: Hot") },
    {
      name: "blob storage, which is an error of its own",
      inventory: accountInSite("kind: BlobStorage\naccessTier: Cool"),
    },
    { name: "an account of a kind without tiers", inventory: accountInSite("kind: Storage") },
    { name: "an account that no machine uses", inventory: unusedAccount(general("Cool")), silent: true },
    {
      name: "should Microsoft support it",
      inventory: accountUnderVmm(general("Cool")),
      matrix: { [ROW]: { verdict: { vmm: "yes" } } },
    },
  ],
  violates: [
    {
      name: "Cool under VMM",
      inventory: accountUnderVmm(general("Cool")),
      findings: [{ at: "4:17-4:21", messageId: "cool", message: /'replica'.*Cool/, rows: [ROW] }],
    },
    {
      name: "a colder tier in a site",
      inventory: accountInSite(general("Cold")),
      findings: [{ at: "4:17-4:21", rows: [ROW] }],
    },
    { name: "a log account", inventory: logAccount(general("Cool")), findings: [{ at: "4:17-4:21" }] },
  ],
  undecided: [
    {
      name: "a tier that is not recorded",
      inventory: accountInSite("kind: StorageV2"),
      facts: ["StorageAccount.accessTier"],
    },
    {
      name: "a kind that is not recorded",
      inventory: accountInSite("accessTier: Cool"),
      facts: ["StorageAccount.kind"],
    },
    {
      name: "neither recorded",
      inventory: accountInSite("sku: Standard_LRS"),
      facts: ["StorageAccount.kind", "StorageAccount.accessTier"],
    },
  ],
});
