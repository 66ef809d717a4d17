import rule from "../../../rules/change/resource-moved.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure/vault/move-resources";
const ONE = "7b0c0b6e-0d5a-4c52-9a0e-2f1c7a3f0a11";
const OTHER = "0f9e8d7c-6b5a-4c3d-8e1f-2a3b4c5d6e7f";
const HOSTS = `vmmServers: [{ name: vmm-01, hostGroups: [hg-01], vmNetworks: [{ name: VMNetwork1 }] }]
hyperVHosts: [{ name: host-01, hostGroup: hg-01 }]
`;

/** A storage account or network, whose facts begin at line 3, column 5, and machines that use it. */
function used(list: string, facts: string, replication: string, more = ""): string {
  return `${list}:
  - name: contosodr
    ${facts}
virtualMachines:
  - name: SQL01
    host: host-01
    networkAdapters: [{ name: nic0, network: VMNetwork1 }]
    replication: { to: azure, state: protected, vault: contoso-recovery${replication} }
vaults: [{ name: contoso-recovery, subscription: ${ONE} }]
${HOSTS}${more}`;
}

const account = (facts: string, replication = ", storageAccount: contosodr") =>
  used("storageAccounts", facts, replication);
const network = (facts: string, replication = ", network: contosodr", more = "") =>
  used("virtualNetworks", facts, replication, more);
const NO_ACCOUNT = ", storageAccount: none, logStorageAccount: none";
const IN_ONE = `\n    subscription: ${ONE}`;
const here = account(`resourceGroup: rg-dr${IN_ONE}`);
const moved = account(`resourceGroup: rg-new${IN_ONE}`);
const findings = [{ at: "3:20-3:26", rows: [ROW] }];
const MAPPING =
  "networkMappings: [{ source: { vmmServer: vmm-01, network: VMNetwork1 }, target: { network: contosodr } }]\n";

const REGIONS = "azure-to-azure/moves/resources-resource-group";
/** A storage account or network, whose facts begin at line 3, column 5, and an Azure machine that uses both at the source. */
const atSource = (list: string, facts: string) => `${list}:
  - name: contosodr
    ${facts}
azureVirtualMachines:
  - name: web01
    networkAdapters: [{ name: nic0, network: contosodr }]
    replication: { state: protected, cacheStorageAccount: contosodr }
`;

testRule(rule, {
  passes: [
    {
      name: "the network of an Azure machine, where it was",
      earlier: atSource("virtualNetworks", `resourceGroup: rg-web${IN_ONE}`),
      inventory: atSource("virtualNetworks", `resourceGroup: RG-WEB${IN_ONE}`),
    },
    {
      name: "the network of an Azure machine, and Microsoft supports it",
      earlier: atSource("virtualNetworks", `resourceGroup: rg-web${IN_ONE}`),
      inventory: atSource("virtualNetworks", `resourceGroup: rg-new${IN_ONE}`),
      matrix: { [REGIONS]: { verdict: "yes" } },
    },
    {
      name: "where it was, written otherwise",
      earlier: here,
      inventory: account(`resourceGroup: RG-DR${IN_ONE}`),
    },
    {
      name: "Microsoft supports it",
      earlier: here,
      inventory: moved,
      matrix: { [ROW]: { verdict: { vmm: "yes", site: "yes" } } },
    },
    { name: "no earlier state", inventory: moved, silent: true },
    {
      name: "an account that nobody uses",
      earlier: account("resourceGroup: rg-dr", NO_ACCOUNT),
      inventory: account("resourceGroup: rg-new", NO_ACCOUNT),
      silent: true,
    },
    {
      name: "an account that came into use",
      earlier: account("resourceGroup: rg-dr", NO_ACCOUNT),
      inventory: moved,
      silent: true,
    },
    {
      name: "a network that nobody uses",
      earlier: network("resourceGroup: rg-dr", ", network: none"),
      inventory: network("resourceGroup: rg-new", ", network: none"),
      silent: true,
    },
    {
      name: "a network of machines that were only planned",
      earlier: network("resourceGroup: rg-dr").replace("state: protected", "state: planned"),
      inventory: network("resourceGroup: rg-new"),
      silent: true,
    },
  ],
  violates: [
    {
      name: "the network of an Azure machine",
      earlier: atSource("virtualNetworks", "resourceGroup: rg-web"),
      inventory: atSource("virtualNetworks", "resourceGroup: rg-new"),
      findings: [{ at: "3:20-3:26", message: /'web01' stayed protected with it/, rows: [REGIONS] }],
    },
    {
      name: "the cache account of an Azure machine",
      earlier: atSource("storageAccounts", "resourceGroup: rg-web"),
      inventory: atSource("storageAccounts", "resourceGroup: rg-new"),
      findings: [{ at: "3:20-3:26", message: /^Storage account 'contosodr'/, rows: [REGIONS] }],
    },
    {
      name: "an account in another resource group",
      earlier: here,
      inventory: moved,
      findings: [
        {
          at: "3:20-3:26",
          messageId: "moved",
          message:
            "Storage account 'contosodr' was in resource group 'rg-dr' and is in 'rg-new', but what replication uses cannot be moved: 'SQL01' stayed protected with it. Move it back, or disable replication and enable it again with another.",
          rows: [ROW],
        },
      ],
    },
    {
      name: "an account for logs",
      earlier: account("resourceGroup: rg-dr", ", logStorageAccount: contosodr"),
      inventory: account("resourceGroup: rg-new", ", logStorageAccount: contosodr"),
      findings,
    },
    {
      name: "an account in another subscription",
      earlier: here,
      inventory: account(`resourceGroup: rg-dr\n    subscription: ${OTHER}`),
      findings: [{ at: "4:19-4:55", message: new RegExp(`in subscription '${ONE}' and is in '${OTHER}'`) }],
    },
    {
      name: "a network of a machine",
      earlier: network("resourceGroup: rg-dr"),
      inventory: network("resourceGroup: rg-new"),
      findings: [{ at: "3:20-3:26", message: /^Network 'contosodr' was in resource group/, rows: [ROW] }],
    },
    {
      name: "a network for tests",
      earlier: network("resourceGroup: rg-dr", ", testFailoverNetwork: contosodr"),
      inventory: network("resourceGroup: rg-new", ", testFailoverNetwork: contosodr"),
      findings,
    },
    {
      name: "a network that a mapping gives",
      earlier: network("resourceGroup: rg-dr", "", MAPPING),
      inventory: network("resourceGroup: rg-new", "", MAPPING),
      findings,
    },
  ],
  undecided: [
    {
      name: "an account of machines whose accounts are not recorded",
      earlier: account("resourceGroup: rg-dr", ""),
      inventory: account("resourceGroup: rg-new", ""),
      facts: ["Replication.storageAccount", "Replication.logStorageAccount", "StorageAccount.subscription"],
    },
    {
      name: "an account of a machine whose account was not recorded",
      earlier: account("resourceGroup: rg-dr", ""),
      inventory: moved,
      facts: ["Replication.logStorageAccount"],
    },
    {
      name: "a network of a machine whose network is not recorded",
      earlier: network("resourceGroup: rg-dr", ""),
      inventory: network("resourceGroup: rg-new", ""),
      facts: ["Replication.network", "VirtualNetwork.subscription"],
    },
    {
      name: "a network of an Azure machine whose adapters are not recorded",
      earlier: atSource("virtualNetworks", "resourceGroup: rg-web").replace(/ {4}networkAdapters.*\n/, ""),
      inventory: atSource("virtualNetworks", "resourceGroup: rg-new").replace(/ {4}networkAdapters.*\n/, ""),
      facts: ["AzureVirtualMachine.networkAdapters", "VirtualNetwork.subscription"],
    },
    {
      name: "an account of an Azure machine whose cache account is not recorded",
      earlier: atSource("storageAccounts", "resourceGroup: rg-web").replace(
        ", cacheStorageAccount: contosodr",
        "",
      ),
      inventory: atSource("storageAccounts", "resourceGroup: rg-new").replace(
        ", cacheStorageAccount: contosodr",
        "",
      ),
      facts: ["AzureReplication.cacheStorageAccount", "StorageAccount.subscription"],
    },
    {
      name: "the cache account of an Azure machine, whose place is not recorded any more",
      earlier: atSource("storageAccounts", "resourceGroup: rg-web"),
      inventory: atSource("storageAccounts", "region: westeurope"),
      facts: ["StorageAccount.resourceGroup", "StorageAccount.subscription"],
    },
    {
      name: "whether the machine is protected is not recorded",
      earlier: here,
      inventory: moved.replace("state: protected, ", ""),
      facts: ["Replication.state"],
    },
    {
      name: "whether the machine was protected was not recorded",
      earlier: here.replace("state: protected, ", ""),
      inventory: moved,
      facts: [],
    },
    {
      name: "the resource group is not recorded",
      earlier: account("region: westeurope"),
      inventory: account("region: westeurope"),
      facts: ["StorageAccount.resourceGroup", "StorageAccount.subscription"],
    },
    {
      name: "the resource group of a network was not recorded",
      earlier: network("region: westeurope"),
      inventory: network("resourceGroup: rg-dr"),
      facts: ["VirtualNetwork.subscription"],
    },
    {
      name: "the account could not be read as it was",
      earlier: here.replace("resourceGroup: rg-dr", "resourceGroup: [rg-dr"),
      inventory: here,
      facts: [],
    },
  ],
});
