import rule from "../../../rules/azure-storage/double-encryption.ts";
import { inSite, underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure/azure-storage/double-encryption";
const TOOL = "configuredWith: { azPowerShell: 3.3.0 }";
const DOUBLE = `type: double, ${TOOL}`;
const replication = (encryption: string, more = "managedDisks: true") =>
  `{ to: azure, ${more}, diskEncryption: { ${encryption} } }`;
const VAULT = `vaults:\n  - { name: v, region: West Europe }\n`;
const IN_VAULT = replication(DOUBLE, "managedDisks: true, vault: v");
const options = { regionsWithout: ["West Europe"] };

testRule(rule, {
  passes: [
    { name: "managed disks, with the oldest module that can", inventory: underVmm("", replication(DOUBLE)) },
    { name: "a region, while none is known to lack it", inventory: inSite("", IN_VAULT, VAULT) },
    {
      name: "another region than the one that lacks it",
      inventory: inSite("", IN_VAULT, VAULT),
      options: { regionsWithout: ["northeurope"] },
    },
    {
      name: "customer-managed keys, which have a row of their own",
      inventory: underVmm("", replication("type: customerManaged", "managedDisks: false")),
    },
    {
      name: "no encryption that the block names",
      inventory: inSite("", "{ to: azure, managedDisks: false }"),
    },
    {
      name: "a network in another region than the vault",
      inventory: inSite(
        "",
        replication(DOUBLE, "managedDisks: true, vault: v, network: n"),
        `${VAULT}virtualNetworks:\n  - { name: n, region: northeurope }\n`,
      ),
      options,
    },
  ],
  violates: [
    {
      name: "unmanaged disks under VMM",
      inventory: underVmm("", replication(DOUBLE, "managedDisks: false")),
      findings: [
        { at: "4:45-4:50", messageId: "unmanaged", message: /'SQL01'/, rows: [ROW], related: ["4:76-4:82"] },
      ],
    },
    {
      name: "an older module, in a site",
      inventory: inSite("", replication("type: double, configuredWith: { azPowerShell: 2.8.0 }")),
      findings: [
        { at: "4:115-4:120", messageId: "olderTool", message: /Az 2\.8\.0.*3\.3\.0 or later/, rows: [ROW] },
      ],
    },
    {
      name: "a region that the options name, however it is spelt",
      inventory: inSite("", IN_VAULT, VAULT),
      options: { regionsWithout: ["westeurope"] },
      findings: [
        {
          at: "4:85-4:91",
          messageId: "region",
          message: /West Europe/,
          rows: [ROW],
          related: ["10:24-10:35"],
        },
      ],
    },
    {
      name: "a region that the matrix names",
      inventory: underVmm("", IN_VAULT, VAULT),
      matrix: { [ROW]: { limits: { regionsWithoutDoubleEncryption: { value: ["westeurope"] } } } },
      findings: [{ at: "4:85-4:91", messageId: "region" }],
    },
  ],
  undecided: [
    {
      name: "a type that is not recorded",
      inventory: inSite("", replication(TOOL)),
      facts: ["DiskEncryption.type"],
    },
    {
      name: "a tool that is not recorded",
      inventory: inSite("", replication("type: double")),
      facts: ["DiskEncryption.configuredWith"],
    },
    {
      name: "a storage account, and no word on managed disks",
      inventory: inSite("", replication(DOUBLE, "storageAccount: replica")),
      facts: ["Replication.managedDisks"],
    },
    {
      name: "a vault whose region is not recorded, where regions count",
      inventory: inSite("", IN_VAULT, "vaults:\n  - { name: v }\n"),
      options,
      facts: ["Vault.region"],
    },
    {
      name: "no vault at all, where regions count",
      inventory: inSite("", replication(DOUBLE)),
      options,
      facts: ["Replication.vault"],
    },
  ],
});
