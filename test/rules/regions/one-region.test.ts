import rule from "../../../rules/regions/one-region.ts";
import { onUnknownHost } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";
import { machineIn } from "./regions.ts";

const RESIDENCY = "hyperv-to-azure/scenarios/data-residency";
const STORAGE = "vmm-to-azure-prerequisites/storage-region";
const NETWORK = "vmm-to-azure-prerequisites/network-region";
const ONE = { vault: "westeurope", storage: "westeurope", network: "westeurope" };
const MAPPED = "{ to: azure, vault: v, storageAccount: data, logStorageAccount: none }";

testRule(rule, {
  passes: [
    {
      name: "a standard account, which keeps its own logs",
      inventory: machineIn("site", {
        ...ONE,
        replication: "{ to: azure, state: protected, vault: v, storageAccount: data, network: vnet }",
      }).replace("name: data,", "name: data, sku: Standard_LRS,"),
    },
    {
      name: "managed disks, whose changes go to one account",
      inventory: machineIn("site", {
        ...ONE,
        replication:
          "{ to: azure, state: protected, vault: v, managedDisks: true, logStorageAccount: log, network: vnet }",
      }),
    },
    { name: "all in one region", inventory: machineIn("vmm", ONE) },
    {
      name: "all in one region that drlint does not know",
      inventory: machineIn("vmm", { vault: "moon", storage: "moon", network: "moon" }),
    },
    {
      name: "however the region is written",
      inventory: machineIn("site", { ...ONE, network: "West Europe" }),
    },
    {
      name: "only the vault elsewhere, which another rule reports",
      inventory: machineIn("vmm", { ...ONE, vault: "northeurope" }),
    },
    {
      name: "a machine that names nothing in Azure",
      inventory: machineIn("site", { ...ONE, replication: "{ to: azure, state: planned }" }),
    },
  ],
  violates: [
    {
      name: "the network elsewhere",
      inventory: machineIn("vmm", { ...ONE, network: "northeurope" }),
      findings: [
        {
          at: "6:72-6:76",
          messageId: "apartFromVault",
          message:
            /network 'vnet' is in North Europe, but the storage account 'data' is in West Europe and the vault in West Europe/,
          rows: [RESIDENCY, NETWORK],
          related: ["13:27-13:38", "10:27-10:37"],
        },
      ],
    },
    {
      name: "the storage account elsewhere",
      inventory: machineIn("vmm", { ...ONE, storage: "northeurope" }),
      findings: [{ at: "6:57-6:61", messageId: "apartFromVault", rows: [RESIDENCY, STORAGE] }],
    },
    {
      name: "each in a region of its own: both are wrong",
      inventory: machineIn("vmm", { ...ONE, storage: "northeurope", network: "uksouth" }),
      findings: [
        { at: "6:57-6:61", messageId: "apartFromVault", rows: [RESIDENCY, STORAGE] },
        { at: "6:72-6:76", messageId: "apartFromVault", rows: [RESIDENCY, NETWORK] },
      ],
    },
    {
      name: "the account for the logs elsewhere",
      inventory: machineIn("vmm", {
        vault: "westeurope",
        storage: "northeurope",
        network: "westeurope",
        replication: "{ to: azure, vault: v, managedDisks: true, logStorageAccount: log, network: vnet }",
      }),
      findings: [{ at: "6:80-6:83", rows: [RESIDENCY, STORAGE] }],
    },
    {
      name: "a mapped network elsewhere, shown at the adapter",
      inventory: machineIn("vmm", {
        ...ONE,
        network: "northeurope",
        replication: MAPPED,
        adapters: "[{ name: nic0, network: red }]",
      }),
      findings: [
        {
          at: "5:46-5:49",
          rows: [RESIDENCY, NETWORK],
          related: ["21:71-21:75", "13:27-13:38", "10:27-10:37"],
        },
      ],
    },
    {
      name: "two mapped networks apart: compared with what is where the vault is",
      inventory: machineIn("vmm", {
        vault: "westeurope",
        storage: "northeurope",
        network: "westeurope",
        replication: MAPPED,
        adapters: "[{ name: nic0, network: blue }, { name: nic1, network: red }]",
      })
        .replace("hyperVHosts:\n", "  - { name: far, region: uksouth }\nhyperVHosts:\n")
        .replace(
          "networkMappings:\n",
          "networkMappings:\n  - { source: { vmmServer: vmm-01, network: blue }, target: { network: far } }\n",
        ),
      findings: [
        { at: "5:46-5:50", message: /'far' is in UK South, but the network 'vnet' is in West Europe/ },
        { at: "6:57-6:61", message: /'data' is in North Europe, but the network 'vnet' is in West Europe/ },
      ],
    },
    {
      name: "in a Hyper-V site, where the prerequisites do not hold",
      inventory: machineIn("site", { ...ONE, network: "northeurope" }),
      findings: [{ at: "6:72-6:76", rows: [RESIDENCY] }],
    },
    {
      name: "whose vault is not recorded",
      inventory: machineIn("vmm", { storage: "westeurope", network: "northeurope" }),
      findings: [{ at: "6:72-6:76", messageId: "apart", rows: [RESIDENCY] }],
    },
  ],
  undecided: [
    {
      name: "accounts and a network that a block which is not planned leaves out",
      inventory: machineIn("site", { ...ONE, replication: "{ to: azure, state: protected, vault: v }" }),
      facts: ["Replication.storageAccount", "Replication.logStorageAccount", "Replication.network"],
    },
    {
      name: "an account for logs beside one that may be premium",
      inventory: machineIn("site", {
        ...ONE,
        replication: "{ to: azure, state: protected, vault: v, storageAccount: data, network: vnet }",
      }),
      facts: ["Replication.logStorageAccount"],
    },
    {
      name: "a network under VMM where no mapping gives one",
      inventory: machineIn("vmm", {
        ...ONE,
        replication: "{ to: azure, state: protected, vault: v, managedDisks: true, logStorageAccount: log }",
        adapters: "[{ name: nic0, network: none }]",
      }),
      facts: ["Replication.network"],
    },
    {
      name: "a vault that is not recorded, in a block that is not planned",
      inventory: machineIn("site", {
        ...ONE,
        replication: "{ to: azure, storageAccount: data, logStorageAccount: none, network: vnet }",
      }),
      facts: ["Replication.vault"],
    },
    {
      name: "regions that are not recorded",
      inventory: machineIn("vmm", {}),
      facts: ["Vault.region", "StorageAccount.region", "VirtualNetwork.region"],
    },
    {
      name: "a region that Azure is not known to have, which may be the others' misspelt",
      inventory: machineIn("vmm", { ...ONE, network: "westeurop" }),
      facts: ["VirtualNetwork.region"],
    },
    {
      name: "such a region of the vault, with storage and network apart",
      inventory: machineIn("vmm", { vault: "westeurop", storage: "westeurope", network: "moon" }),
      facts: ["VirtualNetwork.region", "Vault.region"],
    },
    {
      name: "names that lead nowhere",
      inventory: machineIn("vmm", {
        ...ONE,
        replication: "{ to: azure, vault: x, storageAccount: y, logStorageAccount: none, network: z }",
      }),
      facts: ["Replication.vault", "Replication.storageAccount", "Replication.network"],
    },
    {
      name: "adapters that are not recorded, where a mapping would give the network",
      inventory: machineIn("vmm", { ...ONE, replication: MAPPED }).replace("    networkAdapters: []\n", ""),
      facts: ["VirtualMachine.networkAdapters"],
    },
    {
      name: "an adapter whose network is not recorded",
      inventory: machineIn("vmm", { ...ONE, replication: MAPPED, adapters: "[{ name: nic0 }]" }),
      facts: ["NetworkAdapter.network"],
    },
    {
      name: "a mapping to a network that is not there",
      inventory: machineIn("vmm", {
        ...ONE,
        replication: MAPPED,
        adapters: "[{ name: n, network: red }]",
      }).replace("target: { network: vnet }", "target: { region: westeurope, network: gone }"),
      facts: ["NetworkMappingTarget.network"],
    },
    {
      name: "a host that is not recorded, so that a mapping may count",
      inventory: onUnknownHost("", "{ to: azure, state: planned }"),
      facts: ["VirtualMachine.host"],
    },
  ],
});
