import rule from "../../../rules/azure-storage/customer-managed-keys.ts";
import { inSite, underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";
import { accountInSite } from "./accounts.ts";

const ROW = "hyperv-to-azure/azure-storage/encryption-at-rest-cmk";
const TOOL = "configuredWith: { azPowerShell: 3.3.0 }";
const replication = (encryption: string, more = "managedDisks: true") =>
  `{ to: azure, ${more}, diskEncryption: { ${encryption} } }`;
const keyOfAccount = (keySource: string, more: string) =>
  accountInSite(`encryption: { keySource: ${keySource} }`, `{ to: azure, storageAccount: replica${more} }`);

testRule(rule, {
  passes: [
    {
      name: "managed disks, with the oldest module that can",
      inventory: underVmm("", replication(`type: customerManaged, ${TOOL}`)),
    },
    {
      name: "a newer module whose number looks smaller",
      inventory: inSite("", replication("type: customerManaged, configuredWith: { azPowerShell: 10.1 }")),
    },
    {
      name: "Azure's keys, unmanaged and with an older module",
      inventory: underVmm(
        "",
        replication(
          "type: platform, configuredWith: { azPowerShell: 1.0 }",
          "state: planned, managedDisks: false",
        ),
      ),
    },
    {
      name: "double encryption, which has a row of its own",
      inventory: underVmm("", replication("type: double", "state: planned, managedDisks: false")),
    },
    {
      name: "no encryption that the block names",
      inventory: inSite("", "{ to: azure, state: planned, managedDisks: false }"),
    },
    {
      name: "no storage account: the disks are managed",
      inventory: inSite("", replication(`type: customerManaged, ${TOOL}`, "storageAccount: none")),
    },
    {
      name: "an account with the customer's key, beside managed disks",
      inventory: keyOfAccount("customerManaged", ", managedDisks: true"),
    },
    {
      name: "an account with Azure's key, and unmanaged disks",
      inventory: keyOfAccount("platform", ", managedDisks: false"),
    },
    { name: "that account, where managed disks are not recorded", inventory: keyOfAccount("platform", "") },
  ],
  violates: [
    {
      name: "unmanaged disks under VMM",
      inventory: underVmm("", replication(`type: customerManaged, ${TOOL}`, "managedDisks: false")),
      findings: [
        { at: "4:45-4:50", messageId: "unmanaged", message: /'SQL01'/, rows: [ROW], related: ["4:76-4:91"] },
      ],
    },
    {
      name: "an older module, in a site",
      inventory: inSite("", replication("type: customerManaged, configuredWith: { azPowerShell: 3.2.9 }")),
      findings: [
        { at: "4:124-4:129", messageId: "olderTool", message: /Az 3\.2\.9.*3\.3\.0 or later/, rows: [ROW] },
      ],
    },
    {
      name: "a module that an organisation asks more of",
      inventory: inSite("", replication(`type: customerManaged, ${TOOL}`)),
      options: { minimumAzPowerShellVersion: "12.0.0" },
      findings: [
        {
          at: "4:124-4:129",
          messageId: "olderTool",
          message: /12\.0\.0 \(as configured; 3\.3\.0 in the document\) or later/,
        },
      ],
    },
    {
      name: "both",
      inventory: inSite(
        "",
        replication("type: customerManaged, configuredWith: { azPowerShell: 3.2.9 }", "managedDisks: false"),
      ),
      findings: [{ at: "4:45-4:50" }, { at: "4:125-4:130" }],
    },
    {
      name: "unmanaged disks in an account with the customer's key",
      inventory: keyOfAccount("customerManaged", ", managedDisks: false"),
      findings: [{ at: "7:70-7:75", messageId: "unmanaged", rows: [ROW], related: ["3:30-3:45"] }],
    },
  ],
  undecided: [
    {
      name: "unmanaged disks in an account that is not recorded",
      inventory: inSite("", "{ to: azure, managedDisks: false }"),
      facts: ["Replication.storageAccount"],
    },
    {
      name: "a type that is not recorded",
      inventory: inSite("", replication(TOOL)),
      facts: ["DiskEncryption.type"],
    },
    {
      name: "a tool that is not recorded",
      inventory: inSite("", replication("type: customerManaged")),
      facts: ["DiskEncryption.configuredWith"],
    },
    {
      name: "a tool whose version is not recorded",
      inventory: inSite("", replication("type: customerManaged, configuredWith: {}")),
      facts: ["ConfigurationTool.azPowerShell"],
    },
    {
      name: "a storage account, and no word on managed disks",
      inventory: keyOfAccount("customerManaged", ""),
      facts: ["Replication.managedDisks"],
    },
    {
      name: "unmanaged disks in an account whose key is not recorded",
      inventory: accountInSite(
        "encryption: {}",
        "{ to: azure, storageAccount: replica, managedDisks: false }",
      ),
      facts: ["StorageEncryption.keySource"],
    },
    {
      name: "unmanaged disks in an account whose encryption is not recorded",
      inventory: accountInSite(
        "sku: Standard_LRS",
        "{ to: azure, storageAccount: replica, managedDisks: false }",
      ),
      facts: ["StorageAccount.encryption"],
    },
  ],
});
