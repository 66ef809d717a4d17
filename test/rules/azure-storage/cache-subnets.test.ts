import rule from "../../../rules/azure-storage/cache-subnets.ts";
import { testRule } from "../rule-tester.ts";
import { withCache } from "./cache-accounts.ts";

const ROWS = ["azure-to-azure/cache-storage/firewall-source-subnets"];
const IN_WEB = "\nnetworkAdapters: [{ name: nic0, network: vnet, subnet: web }]";

const inWeb = (
  account: string,
  machine = IN_WEB,
  group?: string,
  web = ", serviceEndpoints: [microsoft.storage]",
) =>
  withCache({
    account,
    machine,
    networks: `virtualNetworks: [{ name: vnet${group ? `, resourceGroup: ${group}` : ""}, subnets: [{ name: web${web} }, { name: db }] }]\n`,
  });

/** In a subnet with or without endpoints, which the firewall lets in. */
const letIn = (web: string, endpoint = ", privateEndpoint: false") =>
  inWeb(`, firewall: true, allowedSubnets: [vnet/web]${endpoint}`, IN_WEB, undefined, web);

testRule(rule, {
  passes: [
    {
      name: "it is let in",
      inventory: inWeb(", firewall: true, allowedSubnets: [hub/web, vnet/web], privateEndpoint: false"),
    },
    {
      name: "it is let in by its resource group",
      inventory: inWeb(
        ", firewall: true, allowedSubnets: [RG/vnet/Web], privateEndpoint: false",
        IN_WEB,
        "rg",
      ),
    },
    {
      name: "it is let in, and has an endpoint for accounts of all regions",
      inventory: letIn(", serviceEndpoints: [Microsoft.Sql, Microsoft.Storage.Global]", ""),
    },
    {
      name: "it is let in without a service endpoint, past which a private one leads",
      inventory: letIn(", serviceEndpoints: []", ", privateEndpoint: true"),
    },
    { name: "no firewall", inventory: inWeb(", firewall: false, allowedSubnets: []") },
    {
      name: "a private endpoint",
      inventory: inWeb(", firewall: true, allowedSubnets: [], privateEndpoint: true"),
    },
  ],
  violates: [
    {
      name: "no subnet of its network is let in",
      inventory: inWeb(", firewall: true, allowedSubnets: [hub/web], privateEndpoint: false"),
      findings: [
        {
          at: "4:60-4:63",
          messageId: "network",
          message:
            "'web01' is in subnet 'web', and the firewall of its cache account 'cache' lets in no subnet of 'vnet'. Let in every subnet with machines that replicate through it.",
          rows: ROWS,
          related: ["6:50-6:64"],
        },
      ],
    },
    {
      name: "a subnet of that name in a network of another group is let in",
      inventory: inWeb(
        ", firewall: true, allowedSubnets: [other/vnet/web], privateEndpoint: false",
        IN_WEB,
        "rg",
      ),
      findings: [{ at: "4:60-4:63", messageId: "subnet", rows: ROWS }],
    },
    {
      name: "another subnet of its network is let in",
      inventory: inWeb(", firewall: true, allowedSubnets: [vnet/db], privateEndpoint: false"),
      findings: [
        {
          at: "4:60-4:63",
          messageId: "subnet",
          message:
            "'web01' is in subnet 'web', which the firewall of its cache account 'cache' does not let in. The support matrix asked for one subnet of the network (2026-02-27), and since a change of 2026-03-23 for all that have machines: let it in.",
          rows: ROWS,
        },
      ],
    },
    {
      name: "it is let in, and the firewall does not know it, since it has no service endpoint for storage",
      inventory: letIn(", serviceEndpoints: [Microsoft.Sql]"),
      findings: [
        {
          at: "4:60-4:63",
          messageId: "endpoint",
          message:
            "'web01' is in subnet 'web', which the firewall of its cache account 'cache' lets in, but the subnet has no service endpoint for storage, by which the firewall would know it. Give the subnet the endpoint Microsoft.Storage.",
          rows: ROWS,
          related: ["7:56-7:72"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "it is let in, and its service endpoints are not recorded",
      inventory: letIn(""),
      facts: ["VirtualNetworkSubnet.serviceEndpoints"],
    },
    {
      name: "it is let in without a service endpoint, and whether there is a private one is not recorded",
      inventory: letIn(", serviceEndpoints: []", ""),
      facts: ["StorageAccount.privateEndpoint"],
    },
    {
      name: "what is let in is not recorded",
      inventory: inWeb(", firewall: true"),
      facts: ["StorageAccount.allowedSubnets"],
    },
    {
      name: "the resource group of its network is not recorded",
      inventory: inWeb(", firewall: true, allowedSubnets: [rg/vnet/web], privateEndpoint: false"),
      facts: ["VirtualNetwork.resourceGroup"],
    },
    {
      name: "whether there is a private endpoint is not recorded",
      inventory: inWeb(", firewall: true, allowedSubnets: []"),
      facts: ["StorageAccount.privateEndpoint"],
    },
    {
      name: "the adapters are not recorded",
      inventory: inWeb(", firewall: true, allowedSubnets: [], privateEndpoint: false", ""),
      facts: ["AzureVirtualMachine.networkAdapters"],
    },
    {
      name: "the subnet is not recorded",
      inventory: inWeb(
        ", firewall: true, allowedSubnets: [], privateEndpoint: false",
        "\nnetworkAdapters: [{ name: nic0, network: vnet }]",
      ),
      facts: ["AzureNetworkAdapter.subnet"],
    },
  ],
});
