import rule from "../../../rules/azure-network/service-endpoint-and-firewall.ts";
import { inSite, underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";
import { MAPPING, network, withVMNetwork } from "./networks.ts";

const ROW = "hyperv-to-azure/azure-network/service-endpoints";
const account = (facts: string) => `storageAccounts:\n  - { name: replica, ${facts} }\n`;
const FIREWALL = account("firewall: true");
const TO = "{ to: azure, storageAccount: replica, network: vnet }";
const STORAGE = "{ name: app, serviceEndpoints: [Microsoft.Storage] }";
const SQL = "{ name: web, serviceEndpoints: [Microsoft.Sql] }";
const adapter = (facts = "") => `networkAdapters: [{ name: nic0${facts} }]`;

/** The account comes first: its firewall stands in line 2, columns 32 to 36. */
const inventory = (machine: string, subnets: string, firewall = FIREWALL, replication = TO) =>
  firewall + inSite(machine, replication, network(subnets));
const AT = "2:32-2:36";

testRule(rule, {
  passes: [
    {
      name: "an account without a firewall",
      inventory: inventory(adapter(), STORAGE, account("firewall: false")),
    },
    {
      name: "a subnet without endpoints",
      inventory: inventory(adapter(), "{ name: app, serviceEndpoints: [] }"),
    },
    { name: "a subnet with another endpoint", inventory: inventory(adapter(), SQL) },
    {
      name: "another subnet of the network than the one that is set",
      inventory: inventory(adapter(", target: { subnet: web }"), `${STORAGE}\n${SQL}`),
    },
    {
      name: "a subnet that is set and is not there",
      inventory: inventory(adapter(", target: { subnet: db }"), STORAGE),
    },
    { name: "a machine without adapters", inventory: inventory("networkAdapters: []", STORAGE) },
    {
      name: "a machine without an Azure network",
      inventory: inventory(
        adapter(),
        STORAGE,
        FIREWALL,
        "{ to: azure, storageAccount: replica, network: none }",
      ),
    },
    {
      name: "an account that takes logs only",
      inventory: inventory(
        adapter(),
        STORAGE,
        FIREWALL,
        "{ to: azure, logStorageAccount: replica, network: vnet }",
      ),
      silent: true,
    },
    {
      name: "an account that no machine uses",
      inventory: inventory(adapter(), STORAGE, FIREWALL, "{ to: azure, network: vnet }"),
      silent: true,
    },
    {
      name: "should all service endpoints be refused: that is for supported-features to say",
      inventory: inventory(adapter(), STORAGE),
      matrix: { [ROW]: { verdict: "no" } },
    },
  ],
  violates: [
    {
      name: "the only subnet of the network, in a site",
      inventory: inventory(adapter(), STORAGE),
      findings: [
        {
          at: AT,
          messageId: "together",
          message: /'replica'.*\('app'\)/,
          rows: [ROW],
          related: ["15:22-15:38"],
        },
      ],
    },
    {
      name: "the subnet that is set, however its case",
      inventory: inventory(adapter(", subnet: web, target: { subnet: APP }"), `${SQL}\n${STORAGE}`),
      findings: [{ at: AT, related: ["16:22-16:38"] }],
    },
    {
      name: "the subnet with the source's name",
      inventory: inventory(adapter(", subnet: app"), `${SQL}\n${STORAGE}`),
      findings: [{ at: AT }],
    },
    {
      name: "one of two adapters",
      inventory: inventory(
        "networkAdapters: [{ name: a, target: { subnet: web } }, { name: b, target: { subnet: app } }]",
        `${SQL}\n${STORAGE}`,
      ),
      findings: [{ at: AT, message: /\('app'\)/ }],
    },
    {
      name: "two machines in two subnets: one finding",
      inventory: inventory(
        adapter(", target: { subnet: app }"),
        `${STORAGE}\n{ name: db, serviceEndpoints: [microsoft.storage, Microsoft.Sql] }`,
        FIREWALL,
        `${TO}\n  - { name: B, host: host-01, networkAdapters: [{ name: n, target: { subnet: db } }, { name: o, target: { subnet: app } }], replication: ${TO} }`,
      ),
      findings: [{ at: AT, message: /\('app', 'db'\)/, related: ["16:22-16:38", "17:21-17:37"] }],
    },
    {
      name: "a network that the VM network is mapped to, under VMM",
      inventory:
        FIREWALL +
        withVMNetwork(
          underVmm(
            adapter(", network: VMNetwork1"),
            "{ to: azure, storageAccount: replica }",
            network(STORAGE) + MAPPING,
          ),
        ),
      findings: [{ at: AT, rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "a machine whose Azure network is not recorded",
      inventory: inventory(adapter(), STORAGE, FIREWALL, "{ to: azure, storageAccount: replica }"),
      facts: ["Replication.network"],
    },
    {
      name: "a network whose subnets are not recorded",
      inventory: FIREWALL + inSite(adapter(), TO, "virtualNetworks: [{ name: vnet }]\n"),
      facts: ["VirtualNetwork.subnets"],
    },
    {
      name: "a firewall that is not recorded",
      inventory: inventory(adapter(), STORAGE, account("kind: StorageV2")),
      facts: ["StorageAccount.firewall"],
    },
    {
      name: "adapters that are not recorded",
      inventory: inventory("generation: 2", STORAGE),
      facts: ["VirtualMachine.networkAdapters"],
    },
    {
      name: "endpoints that are not recorded",
      inventory: inventory(adapter(), "{ name: app }"),
      facts: ["VirtualNetworkSubnet.serviceEndpoints"],
    },
    {
      name: "one of several subnets, and none is set",
      inventory: inventory(adapter(), `${SQL}\n${STORAGE}`),
      facts: ["NetworkAdapter.target"],
    },
  ],
});
