import rule from "../../../rules/azure-machines/target-name.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "azure-resource-names/machine-name";
const named = (name: string) => `azureVirtualMachines:
  - name: shop_sql
    region: uksouth
    replication: { to: { region: ukwest }, targetName: ${name} }
`;
const MOST = "a".repeat(64);

testRule(rule, {
  passes: [
    { name: "letters, digits and hyphens", inventory: named("shop-sql-1") },
    { name: "64 characters", inventory: named(MOST) },
    { name: "its own name, written out", inventory: named("SHOP_SQL") },
    { name: "its own name, which is there already", inventory: named("none") },
    {
      name: "no target name",
      inventory: named("none").replace(", targetName: none", ""),
    },
    {
      name: "a Hyper-V machine, which has a row of its own",
      inventory:
        "virtualMachines:\n  - { name: a, host: h, replication: { to: azure, targetName: a! } }\nhyperVHosts:\n  - { name: h, site: s }\nhyperVSites:\n  - { name: s }\n",
      silent: true,
    },
  ],
  violates: [
    {
      name: "a space",
      inventory: named("shop sql"),
      findings: [
        {
          at: "4:56-4:64",
          messageId: "illegal",
          message: /'shop sql': a machine's name has no spaces .* Give 'shop_sql' another target name/,
          rows: [ROW],
        },
      ],
    },
    { name: "a special character", inventory: named('"shop!"'), findings: [{ at: "4:56-4:63" }] },
    { name: "a slash", inventory: named("shop/sql"), findings: [{ at: "4:56-4:64" }] },
    { name: "a square bracket", inventory: named('"shop]sql"'), findings: [{ at: "4:56-4:66" }] },
    { name: "an underscore at the start", inventory: named("_shop"), findings: [{ at: "4:56-4:61" }] },
    { name: "a hyphen at the end", inventory: named("shop-"), findings: [{ at: "4:56-4:61" }] },
    { name: "a period at the end", inventory: named("shop."), findings: [{ at: "4:56-4:61" }] },
    {
      name: "65 characters",
      inventory: named(`${MOST}b`),
      findings: [{ at: "4:56-4:121", message: /at most 64 characters/ }],
    },
    {
      name: "a name beyond an organisation's own limit",
      inventory: named("shop-sql-primary"),
      options: { maximumLength: 15 },
      findings: [{ at: "4:56-4:72", message: /at most 15 \(as configured; 64 in the document\) characters/ }],
    },
  ],
  undecided: [
    // The portal refuses both, other ways do not.
    { name: "an underscore within", inventory: named("shop_db"), facts: ["AzureReplication.targetName"] },
    { name: "a period within", inventory: named("shop.db"), facts: ["AzureReplication.targetName"] },
  ],
});
