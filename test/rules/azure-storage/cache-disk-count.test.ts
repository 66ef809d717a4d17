import rule from "../../../rules/azure-storage/cache-disk-count.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "azure-to-azure/cache-storage/disks-per-account";

interface Machine {
  readonly disks?: number;
  readonly churn?: string;
}

/** Machines with disks that use one account. */
function through(account: string, ...machines: readonly Machine[]): string {
  const lines = machines.map(({ disks, churn }, index) => {
    const names = Array.from({ length: disks ?? 0 }, (_, disk) => `{ name: d${disk} }`);
    const all = disks === undefined ? "" : ` disks: [${names.join(", ")}],`;
    return `  - { name: m${index},${all}${churn ? ` averageChurn: ${churn},` : ""} replication: { state: planned, to: { region: northeurope }, cacheStorageAccount: cache } }`;
  });
  return `storageAccounts: [{ name: cache${account} }]\nazureVirtualMachines:\n${lines.join("\n")}\n`;
}

/** As many machines of 50 disks, with an average change rate of their disks in MB. */
const fifties = (count: number, churn?: number): Machine[] =>
  Array.from({ length: count }, () => ({ disks: 50, ...(churn && { churn: `${churn * 50}MB` }) }));

const V1 = ", kind: Storage";
const V2 = ", kind: StorageV2";
const at = "1:27-1:32";

testRule(rule, {
  passes: [
    { name: "few disks, of which nothing more is known", inventory: through("", ...fifties(3)) },
    { name: "as many as a v1 account takes at 4 MB", inventory: through(V1, ...fifties(6, 4)) },
    { name: "as many as a v2 account takes at 4 MB", inventory: through(V2, ...fifties(15, 4)) },
    { name: "as many as a v2 account takes at 6 MB", inventory: through(V2, ...fifties(10, 6)) },
    { name: "few disks that change much", inventory: through(V2, ...fifties(7, 20)) },
    { name: "disks that change less, as many as those of 4 MB", inventory: through(V2, ...fifties(15, 1)) },
    {
      name: "premium block blobs, of which the table says nothing",
      inventory: through(", kind: BlockBlobStorage", ...fifties(16, 8)),
      silent: true,
    },
  ],
  violates: [
    {
      name: "more than a v1 account takes at 8 MB",
      inventory: through(V1, ...fifties(4, 8)),
      findings: [
        {
          at,
          message:
            "Account 'cache' takes the changes of 200 disks, with 8 MB in a second each on average; the support matrix suggests 150 at most for an account of the kind Storage. Use several cache accounts.",
          rows: [ROW],
        },
      ],
    },
    {
      name: "more than a v1 account takes at 4 MB",
      inventory: through(V1, ...fifties(7, 4)),
      findings: [{ at, message: /suggests 300 at most/ }],
    },
    {
      name: "more than a v2 account takes between the columns",
      inventory: through(V2, ...fifties(11, 6)),
      findings: [{ at, message: /550 disks, with 6 MB .* suggests 500 at most/ }],
    },
    {
      name: "more than a v2 account takes of disks that change more than the table has",
      inventory: through(V2, ...fifties(8, 20)),
      findings: [{ at, message: /suggests 375 at most/ }],
    },
  ],
  undecided: [
    {
      name: "more disks than a v1 account takes, and the kind is not recorded",
      inventory: through("", ...fifties(4, 8)),
      facts: ["StorageAccount.kind"],
    },
    {
      name: "disks of machines that may be too many",
      inventory: through(V1, ...fifties(2, 8), { churn: "1MB" }),
      facts: ["AzureVirtualMachine.disks"],
    },
    {
      name: "change rates are not recorded",
      inventory: through(V1, ...fifties(4)),
      facts: ["AzureVirtualMachine.averageChurn"],
    },
    {
      name: "more disks than the table has, which change less than it has",
      inventory: through(V2, ...fifties(16, 1)),
      facts: [],
    },
  ],
});
