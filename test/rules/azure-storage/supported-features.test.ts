import rule from "../../../rules/azure-storage/supported-features.ts";
import { azureMachine } from "../azure-machines.ts";
import { testSupportedFeatures } from "../feature-tester.ts";
import { inSite } from "../inventories.ts";
import { accountInSite, accountUnderVmm, logAccount } from "./accounts.ts";

const SECTION = "hyperv-to-azure/azure-storage";
const encrypted = (type: string) => inSite("", `{ to: azure, diskEncryption: { type: ${type} } }`);
const CUSTOMERS = "{ to: azure, storageAccount: replica, diskEncryption: { type: customerManaged } }";

const cache = (account: string) =>
  azureMachine({
    replication: "state: planned, cacheStorageAccount: cache",
    more: `storageAccounts: [{ name: cache, ${account} }]\n`,
  });
const GPV2 = "azure-to-azure/cache-storage/gpv2";
const CACHE_KEY = "azure-to-azure/cache-storage/encryption-cmk";

testSupportedFeatures(rule, {
  uses: [
    {
      name: "a general-purpose v2 account as cache",
      row: GPV2,
      inventory: cache("kind: StorageV2, accessTier: Hot"),
      at: ["5:40-5:49"],
      message: /^A general-purpose v2 account as cache/,
    },
    {
      name: "a cache account with a key of one's own",
      row: CACHE_KEY,
      inventory: cache("encryption: { keySource: customerManaged }"),
      at: ["5:59-5:74"],
    },
    {
      name: "secure transfer of a cache account",
      row: "azure-to-azure/storage/secure-transfer",
      inventory: cache("secureTransfer: true"),
      at: ["5:50-5:54"],
    },
    {
      name: "locally redundant storage",
      row: `${SECTION}/lrs`,
      inventory: accountUnderVmm("sku: Standard_LRS"),
      at: ["3:10-3:22"],
      message: /^Locally redundant/,
    },
    {
      name: "locally redundant premium storage",
      row: `${SECTION}/lrs`,
      inventory: accountInSite("sku: Premium_LRS"),
      at: ["3:10-3:21"],
    },
    {
      name: "geo-redundant storage",
      row: `${SECTION}/grs`,
      inventory: accountInSite("sku: Standard_GRS"),
      at: ["3:10-3:22"],
    },
    {
      name: "read-access geo-redundant storage",
      row: `${SECTION}/ra-grs`,
      inventory: logAccount("sku: Standard_RAGRS"),
      at: ["3:10-3:24"],
    },
    {
      name: "premium storage",
      row: `${SECTION}/premium`,
      inventory: accountInSite("sku: Premium_LRS"),
      at: ["3:10-3:21"],
    },
    {
      name: "standard storage",
      row: `${SECTION}/standard`,
      inventory: accountInSite("sku: Standard_GRS"),
      at: ["3:10-3:22"],
    },
    {
      name: "a firewall on the target account",
      row: `${SECTION}/firewall`,
      inventory: accountUnderVmm("firewall: true"),
      at: ["3:15-3:19"],
    },
    {
      name: "a firewall on the log account",
      row: `${SECTION}/firewall`,
      inventory: logAccount("firewall: true"),
      at: ["3:15-3:19"],
    },
    {
      name: "secure transfer",
      row: `${SECTION}/secure-transfer`,
      inventory: accountInSite("secureTransfer: true"),
      at: ["3:21-3:25"],
    },
    {
      name: "an account encrypted with Azure's key",
      row: `${SECTION}/encryption-at-rest-sse`,
      inventory: accountInSite("encryption: { keySource: platform }"),
      at: ["3:30-3:38"],
    },
    {
      name: "disks encrypted with Azure's key",
      row: `${SECTION}/encryption-at-rest-sse`,
      inventory: encrypted("platform"),
      at: ["4:55-4:63"],
    },
  ],
  unused: [
    { name: "geo-redundant storage", row: `${SECTION}/lrs`, inventory: accountUnderVmm("sku: Standard_GRS") },
    {
      name: "read-access geo-redundant storage",
      row: `${SECTION}/grs`,
      inventory: accountUnderVmm("sku: Standard_RAGRS"),
    },
    {
      name: "geo-redundant storage without read access",
      row: `${SECTION}/ra-grs`,
      inventory: accountUnderVmm("sku: Standard_GRS"),
    },
    { name: "standard storage", row: `${SECTION}/premium`, inventory: accountUnderVmm("sku: Standard_GRS") },
    { name: "premium storage", row: `${SECTION}/standard`, inventory: accountUnderVmm("sku: Premium_LRS") },
    { name: "no firewall", row: `${SECTION}/firewall`, inventory: accountUnderVmm("firewall: false") },
    {
      name: "no secure transfer",
      row: `${SECTION}/secure-transfer`,
      inventory: accountUnderVmm("secureTransfer: false"),
    },
    {
      name: "the customer's key on an account",
      row: `${SECTION}/encryption-at-rest-sse`,
      inventory: accountInSite("encryption: { keySource: customerManaged }", CUSTOMERS),
    },
    {
      name: "the customer's key on disks",
      row: `${SECTION}/encryption-at-rest-sse`,
      inventory: encrypted("customerManaged"),
    },
  ],
  undecided: [
    {
      name: "disks whose encryption is not recorded",
      row: `${SECTION}/encryption-at-rest-sse`,
      inventory: inSite(""),
      facts: ["Replication.diskEncryption"],
    },
    {
      name: "an account whose SKU is not recorded",
      row: `${SECTION}/lrs`,
      inventory: accountInSite("kind: StorageV2"),
      facts: ["StorageAccount.sku"],
    },
    {
      name: "an account whose encryption is not recorded",
      row: `${SECTION}/encryption-at-rest-sse`,
      inventory: accountInSite("kind: StorageV2", CUSTOMERS),
      facts: ["StorageAccount.encryption"],
    },
  ],
});
