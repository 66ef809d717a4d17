import rule from "../../../rules/regions/vault.ts";
import { testRule } from "../rule-tester.ts";
import { machineIn } from "./regions.ts";

const RESIDENCY = "hyperv-to-azure/scenarios/data-residency";
const STORAGE = "vmm-to-azure-prerequisites/storage-region";
const NETWORK = "vmm-to-azure-prerequisites/network-region";
const ONE = { vault: "westeurope", storage: "westeurope", network: "westeurope" };
const ELSEWHERE = { ...ONE, vault: "northeurope" };

testRule(rule, {
  passes: [
    { name: "all in one region", inventory: machineIn("vmm", ONE) },
    { name: "all in one region, in a site", inventory: machineIn("site", ONE) },
    {
      name: "storage and network apart, which another rule reports",
      inventory: machineIn("vmm", { ...ONE, network: "northeurope" }),
    },
    {
      name: "a machine that names no vault",
      inventory: machineIn("vmm", {
        ...ONE,
        replication: "{ to: azure, state: planned, storageAccount: data, network: vnet }",
      }),
    },
  ],
  violates: [
    {
      name: "the vault elsewhere than both, under VMM",
      inventory: machineIn("vmm", ELSEWHERE),
      findings: [
        {
          at: "6:38-6:39",
          messageId: "elsewhere",
          message:
            "The vault 'v' is in North Europe, but the storage account 'data' and the network 'vnet' are in West Europe. The prerequisites (2017-07-24) ask for one region for all, the support matrix (2024-12-19) lets the vault lie elsewhere. Choose a vault in West Europe, or lower this rule to a warning.",
          rows: [RESIDENCY, STORAGE, NETWORK],
          related: ["8:24-8:35", "10:27-10:37", "13:27-13:37"],
        },
      ],
    },
    {
      name: "the vault elsewhere than both, in a Hyper-V site",
      inventory: machineIn("site", ELSEWHERE),
      findings: [{ at: "6:38-6:39", rows: [RESIDENCY] }],
    },
    {
      name: "elsewhere than the only one of the two that there is",
      inventory: machineIn("vmm", {
        ...ELSEWHERE,
        replication: "{ to: azure, vault: v, managedDisks: true, network: vnet }",
      }),
      findings: [
        { at: "6:38-6:39", message: /but the network 'vnet' is in West Europe/, rows: [RESIDENCY, NETWORK] },
      ],
    },
    {
      name: "elsewhere than a mapped network",
      inventory: machineIn("vmm", {
        ...ELSEWHERE,
        replication: "{ to: azure, vault: v }",
        adapters: "[{ name: nic0, network: red }, { name: nic1, network: blue }]",
      }),
      findings: [{ at: "6:38-6:39", rows: [RESIDENCY, NETWORK] }],
    },
  ],
  undecided: [
    {
      name: "regions that are not recorded",
      inventory: machineIn("vmm", {}),
      facts: ["Vault.region", "StorageAccount.region", "VirtualNetwork.region"],
    },
    {
      name: "a region that Azure is not known to have, which may be the others' misspelt",
      inventory: machineIn("vmm", { ...ONE, vault: "westeurop" }),
      facts: ["Vault.region"],
    },
  ],
});
