import rule from "../../../rules/azure-storage/soft-delete.ts";
import { azureMachine } from "../azure-machines.ts";
import { inSite, underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "blob-soft-delete/overwritten-data";

const withCache = (softDelete: string) =>
  azureMachine({
    replication: "state: planned, cacheStorageAccount: cache",
    more: `storageAccounts: [{ name: cache, softDelete: ${softDelete} }]\n`,
  });

testRule(rule, {
  passes: [
    { name: "off on a cache account", inventory: withCache("false") },
    {
      name: "off",
      inventory: inSite(
        "",
        "{ to: azure, storageAccount: data }",
        `storageAccounts:
  - { name: data, softDelete: false }
`,
      ),
    },
    {
      name: "an account of no machine",
      inventory: inSite(
        "",
        "{ to: azure }",
        `storageAccounts:
  - { name: data, softDelete: true }
`,
      ),
      silent: true,
    },
  ],
  violates: [
    {
      name: "on a cache account of an Azure machine",
      inventory: withCache("true"),
      findings: [{ at: "5:46-5:50", messageId: "on", rows: ["azure-to-azure/cache-storage/soft-delete"] }],
    },
    {
      name: "on",
      inventory: inSite(
        "",
        "{ to: azure, storageAccount: data }",
        `storageAccounts:
  - { name: data, softDelete: true }
`,
      ),
      findings: [
        { at: "10:31-10:35", messageId: "on", message: /Account 'data' keeps deleted/, rows: [ROW] },
      ],
    },
    {
      name: "on a log account under VMM",
      inventory: underVmm(
        "",
        "{ to: azure, logStorageAccount: data }",
        `storageAccounts:
  - { name: data, softDelete: true }
`,
      ),
      findings: [{ at: "12:31-12:35", messageId: "on", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "not recorded of a cache account",
      inventory: azureMachine({
        replication: "state: planned, cacheStorageAccount: cache",
        more: "storageAccounts: [{ name: cache }]\n",
      }),
      facts: ["StorageAccount.softDelete"],
    },
    {
      name: "not recorded",
      inventory: inSite(
        "",
        "{ to: azure, storageAccount: data }",
        `storageAccounts:
  - { name: data }
`,
      ),
      facts: ["StorageAccount.softDelete"],
    },
  ],
});
