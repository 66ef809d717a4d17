import rule from "../../../rules/replication/choices.ts";
import { machineAnywhere, machineInSite, machineUnderVmm } from "../prerequisites/azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const VAULT = "hyperv-to-azure-tutorial/vault";
const POLICY = "hyperv-to-azure-tutorial/policy";
const STORAGE = "hyperv-to-azure-tutorial/storage";
const NETWORK = "hyperv-to-azure-tutorial/network";
const VMM_VAULT = "vmm-to-azure-prerequisites/azure-account";
const VMM_STORAGE = "vmm-to-azure-prerequisites/storage-account";
const VMM_NETWORK = "vmm-to-azure-prerequisites/network";

const OBJECTS = `vaults: [{ name: v }]
replicationPolicies: [{ name: p }]
storageAccounts: [{ name: data }, { name: log }]
virtualNetworks: [{ name: vnet-dr, resourceGroup: rg-dr }]
`;
const MAPPING = `networkMappings:
  - { source: { vmmServer: vmm-01, network: red }, target: { network: vnet-dr } }
`;
const more = OBJECTS + MAPPING;
const adapters = (...networks: readonly string[]) =>
  `[${networks.map((network, index) => `{ name: nic${index}, network: ${network} }`).join(", ")}]`;
const planned = (choices: string) => `{ to: azure, state: planned${choices} }`;

/** All choices but one, which is left out of the planned block. */
const ALL = {
  vault: ", vault: v",
  policy: ", policy: p",
  storage: ", storageAccount: data",
  network: ", network: vnet-dr",
};
function without(left: keyof typeof ALL, instead = ""): string {
  return planned(
    Object.entries(ALL)
      .filter(([name]) => name !== left)
      .map(([, text]) => text)
      .join("") + instead,
  );
}
const complete = planned(Object.values(ALL).join(""));

const azure = (replication: string) => `azureVirtualMachines:
  - name: web
    region: uksouth
    replication: ${replication}
vaults: [{ name: v }]
replicationPolicies: [{ name: p }]
storageAccounts: [{ name: cache }]
`;

testRule(rule, {
  passes: [
    { name: "everything, under VMM", inventory: machineUnderVmm({ replication: complete, more }) },
    { name: "everything, in a site", inventory: machineInSite({ replication: complete, more: OBJECTS }) },
    {
      name: "managed disks with an account for the logs",
      inventory: machineInSite({
        replication: without("storage", ", managedDisks: true, logStorageAccount: log"),
        more: OBJECTS,
      }),
    },
    {
      name: "an account for the logs alone, which means managed disks",
      inventory: machineInSite({
        replication: without("storage", ", logStorageAccount: log"),
        more: OBJECTS,
      }),
    },
    {
      name: "a mapping of one of its VM networks",
      inventory: machineUnderVmm({
        replication: without("network"),
        adapters: adapters("blue", "red"),
        more,
      }),
    },
    {
      name: "no network, which is a choice",
      inventory: machineInSite({ replication: without("network", ", network: none"), more: OBJECTS }),
    },
    {
      name: "a mapping to a network that is not there, which is reported at the mapping",
      inventory: machineUnderVmm({
        replication: without("network"),
        adapters: adapters("red"),
        more: more.replace("target: { network: vnet-dr }", "target: { region: westeurope, network: gone }"),
      }),
    },
    {
      name: "nothing, while it is only considered",
      inventory: machineUnderVmm({ replication: "{ to: azure, state: considered }", more }),
      silent: true,
    },
    {
      name: "nothing, while a machine in Azure is only considered",
      inventory: azure("{ state: considered }"),
      silent: true,
    },
    {
      name: "to a second site",
      inventory: machineUnderVmm({ replication: "{ to: { cloud: gold }, state: planned }", more }),
      silent: true,
    },
    {
      name: "everything of a machine in Azure",
      inventory: azure(
        "{ state: planned, to: { region: ukwest }, vault: v, policy: p, cacheStorageAccount: cache }",
      ),
    },
  ],
  violates: [
    {
      name: "nothing at all, under VMM: once, with every row",
      inventory: machineUnderVmm({ replication: planned(""), adapters: adapters("blue"), more }),
      findings: [
        {
          at: "5:5-5:16",
          messageId: "open",
          message:
            "Still to choose for 'SQL01': 'vault', 'policy', 'logStorageAccount', 'network'. Name each in the replication block, or write 'state: considered' while nothing is chosen.",
          rows: [VAULT, POLICY, STORAGE, NETWORK, VMM_VAULT, VMM_STORAGE, VMM_NETWORK],
          related: ["4:46-4:50"],
        },
      ],
    },
    {
      name: "nothing at all, in a site",
      inventory: machineInSite({ replication: planned(""), more }),
      findings: [{ at: "5:5-5:16", messageId: "open", rows: [VAULT, POLICY, STORAGE, NETWORK] }],
    },
    {
      name: "no vault",
      inventory: machineUnderVmm({ replication: without("vault"), more }),
      findings: [{ at: "5:5-5:16", message: /: 'vault'\./, rows: [VAULT, VMM_VAULT] }],
    },
    {
      name: "no policy",
      inventory: machineInSite({ replication: without("policy"), more: OBJECTS }),
      findings: [{ at: "5:5-5:16", message: /: 'policy'\./, rows: [POLICY] }],
    },
    {
      name: "unmanaged disks without account",
      inventory: machineUnderVmm({
        replication: without("storage", ", managedDisks: false, logStorageAccount: log"),
        more,
      }),
      findings: [{ at: "5:5-5:16", message: /: 'storageAccount'\./, rows: [STORAGE, VMM_STORAGE] }],
    },
    {
      name: "managed disks without account for the logs",
      inventory: machineInSite({ replication: without("storage", ", managedDisks: true"), more: OBJECTS }),
      findings: [{ at: "5:5-5:16", message: /: 'logStorageAccount'\./, rows: [STORAGE] }],
    },
    {
      name: "no account for the logs, recorded, in a block that is not planned",
      inventory: machineUnderVmm({
        replication:
          "{ to: azure, vault: v, policy: p, managedDisks: true, logStorageAccount: none, network: vnet-dr }",
        more,
      }),
      findings: [
        {
          at: "5:91-5:95",
          messageId: "none",
          message: /'SQL01' is recorded with 'logStorageAccount: none'/,
          rows: [STORAGE, VMM_STORAGE],
        },
      ],
    },
    {
      name: "a VM network that is not mapped",
      inventory: machineUnderVmm({ replication: without("network"), adapters: adapters("blue"), more }),
      findings: [{ at: "5:5-5:16", rows: [NETWORK, VMM_NETWORK], related: ["4:46-4:50"] }],
    },
    {
      name: "no adapter that could be mapped",
      inventory: machineUnderVmm({ replication: without("network"), more }),
      findings: [{ at: "5:5-5:16", rows: [NETWORK, VMM_NETWORK], related: [] }],
    },
    {
      name: "an adapter that is connected to nothing",
      inventory: machineUnderVmm({ replication: without("network"), adapters: adapters("none"), more }),
      findings: [{ at: "5:5-5:16", rows: [NETWORK, VMM_NETWORK], related: [] }],
    },
    {
      name: "no network in a site, whose switches are not mapped",
      inventory: machineInSite({ replication: without("network"), adapters: adapters("red"), more: OBJECTS }),
      findings: [{ at: "5:5-5:16", rows: [NETWORK] }],
    },
    {
      name: "no network and no mappings, whoever manages the host",
      inventory: machineAnywhere({
        replication: without("network"),
        adapters: adapters("red"),
        more: `${OBJECTS}networkMappings: []\n`,
      }),
      findings: [{ at: "5:5-5:16", rows: [NETWORK] }],
    },
    {
      name: "nothing for a machine in Azure",
      inventory: azure("{ state: planned }"),
      findings: [
        {
          at: "4:5-4:16",
          messageId: "open",
          message: /^Still to choose for 'web': 'vault', 'policy', 'to'\./,
          rows: [
            "azure-to-azure-enable/vault",
            "azure-to-azure-enable/policy",
            "azure-to-azure-enable/target-region",
          ],
        },
      ],
    },
    {
      name: "no cache account, recorded",
      inventory: azure("{ to: { region: ukwest }, vault: v, policy: p, cacheStorageAccount: none }"),
      findings: [
        {
          at: "4:86-4:90",
          messageId: "none",
          message: /'web' is recorded with 'cacheStorageAccount: none'/,
          rows: ["azure-to-azure-enable/cache-account"],
        },
      ],
    },
    {
      name: "no target network of a machine in Azure, recorded",
      inventory: azure("{ state: planned, to: { region: ukwest }, vault: v, policy: p, network: none }"),
      findings: [
        {
          at: "4:90-4:94",
          messageId: "none",
          message: /'web' is recorded with 'network: none'/,
          rows: ["azure-to-azure-enable/target-network"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "a machine that another file records with another state",
      inventory: {
        "one.dr.yaml": machineInSite({ replication: "{ to: azure, state: planned, network: none }" }),
        "two.dr.yaml": "virtualMachines: [{ name: sql01, replication: { to: azure, state: protected } }]\n",
      },
      facts: ["Replication.vault", "Replication.policy", "Replication.managedDisks", "Replication.network"],
    },
    {
      name: "nothing, in a block without state",
      inventory: machineUnderVmm({ replication: "{ to: azure }", more }),
      facts: ["Replication.vault", "Replication.policy", "Replication.managedDisks", "Replication.network"],
    },
    {
      name: "nothing of a protected machine",
      inventory: machineInSite({ replication: "{ to: azure, state: protected, managedDisks: true }", more }),
      facts: [
        "Replication.vault",
        "Replication.policy",
        "Replication.logStorageAccount",
        "Replication.network",
      ],
    },
    {
      name: "unmanaged disks of a protected machine",
      inventory: machineInSite({
        replication:
          "{ to: azure, state: protected, vault: v, policy: p, network: vnet-dr, managedDisks: false }",
        more: OBJECTS,
      }),
      facts: ["Replication.storageAccount"],
    },
    {
      name: "names that lead nowhere",
      inventory: machineInSite({ replication: complete }),
      facts: ["Replication.vault", "Replication.policy", "Replication.storageAccount", "Replication.network"],
    },
    {
      name: "a choice that cannot be read, which is not one that is left out",
      inventory: machineInSite({ replication: without("policy", ", policy: [p]"), more: OBJECTS }),
      facts: ["Replication.policy"],
    },
    {
      name: "no network, where mappings are not recorded",
      inventory: machineUnderVmm({
        replication: without("network"),
        adapters: adapters("blue"),
        more: OBJECTS,
      }),
      facts: ["Inventory.networkMappings"],
    },
    {
      name: "no network, where adapters are not recorded",
      inventory: machineUnderVmm({ replication: without("network"), more }).replace(
        "    networkAdapters: []\n",
        "",
      ),
      facts: ["VirtualMachine.networkAdapters"],
    },
    {
      name: "no network, where the network of an adapter is not recorded",
      inventory: machineUnderVmm({ replication: without("network"), adapters: "[{ name: nic0 }]", more }),
      facts: ["NetworkAdapter.network"],
    },
    {
      name: "a mapping to a name that two networks have",
      inventory: machineUnderVmm({
        replication: without("network"),
        adapters: adapters("red"),
        more: more.replace("rg-dr }]", "rg-dr }, { name: vnet-dr, resourceGroup: rg-b }]"),
      }),
      facts: ["NetworkMappingTarget.network"],
    },
    {
      name: "no network, where the host is not recorded",
      inventory: machineAnywhere({ replication: without("network"), adapters: adapters("red"), more }),
      facts: ["VirtualMachine.host"],
    },
    {
      name: "no network, where the host may be in a host group",
      inventory: machineUnderVmm({
        replication: without("network"),
        adapters: adapters("red"),
        more,
      }).replace(", hostGroup: hg-01", ""),
      facts: ["HyperVHost.hostGroup"],
    },
    {
      name: "nothing of a machine in Azure, in a block without state",
      inventory: azure("{}"),
      facts: [
        "AzureReplication.vault",
        "AzureReplication.policy",
        "AzureReplication.cacheStorageAccount",
        "AzureReplication.network",
        "AzureReplication.to",
      ],
    },
    {
      name: "no cache account, which Site Recovery then makes",
      inventory: azure("{ state: planned, to: { region: ukwest }, vault: v, policy: p }"),
      facts: ["AzureReplication.cacheStorageAccount"],
    },
  ],
});
