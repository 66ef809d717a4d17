import rule from "../../../rules/azure-compute/unmanaged-target.ts";
import { inSite, toSecondarySite, underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "azure-unmanaged-disks/target";
const to = (facts: string) => `{ to: azure${facts} }`;

testRule(rule, {
  passes: [
    { name: "managed disks", inventory: inSite("", to(", managedDisks: true")) },
    { name: "planned, and to no storage account", inventory: underVmm("", to(", state: planned")) },
    { name: "a guest that goes to a second site", inventory: toSecondarySite(""), silent: true },
  ],
  violates: [
    {
      name: "unmanaged disks, in a site",
      inventory: inSite("", to(", managedDisks: false")),
      findings: [
        {
          at: "4:45-4:50",
          messageId: "unmanaged",
          message:
            "'SQL01' is set to come up with unmanaged disks, and Azure starts no machine with such disks since 2026-03-31. Choose managed disks for the failover.",
          rows: [ROW],
        },
      ],
    },
    {
      name: "unmanaged disks, under VMM",
      inventory: underVmm("", to(", managedDisks: false")),
      findings: [{ at: "4:45-4:50", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "planned, to a storage account",
      inventory: inSite(
        "",
        to(", state: planned, storageAccount: strep"),
        "storageAccounts: [{ name: strep }]\n",
      ),
      facts: ["Replication.managedDisks"],
    },
    {
      name: "it is not recorded",
      inventory: inSite("", to(", state: protected")),
      facts: ["Replication.managedDisks"],
    },
  ],
});
