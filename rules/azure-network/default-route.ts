import { azureAdapterRule } from "../define/azure-adapter-rule.ts";
import { DEFAULT_ROUTE_FACTS, needRouteTable } from "../facts/networks/default-route.ts";
import { isPrimaryAdapter, PRIMARY_FACT } from "../facts/networks/primary-adapter.ts";

const ROW = "azure-to-azure-networking/forced-tunnelling";

/** Warns of subnets whose default route leads what is replicated to an appliance or to on-premises. */
export default azureAdapterRule({
  name: "azure-network/default-route",
  description:
    "A default route to an appliance or a gateway on the subnet of an Azure machine, without a storage endpoint",
  level: "warning",
  rows: [ROW, "azure-to-azure/network/site-to-site"],
  limitOptions: [],
  facts: [PRIMARY_FACT, ...DEFAULT_ROUTE_FACTS, "VirtualNetworkSubnet.serviceEndpoints"],
  messages: {
    through:
      "Subnet '{{subnet}}' leads everything to {{hop}} (route table '{{table}}'), and with it what '{{machine}}' replicates. Give the subnet a service endpoint for Microsoft.Storage.",
  },
  decide(adapter, check) {
    if (isPrimaryAdapter(adapter, check) !== true) return;
    const table = needRouteTable(adapter, check);
    if (!table || table === "none") return;
    const hop = HOPS[table.defaultRoute!];
    const subnet = check.needObject(adapter, "subnet");
    if (!subnet || hop === undefined) return;
    const endpoints = check.need(subnet, "serviceEndpoints")?.map((each) => each.toLowerCase());
    const ofStorage = check.limit(ROW, "serviceEndpoints").map((each) => each.toLowerCase());
    if (!endpoints || endpoints.some((each) => ofStorage.includes(each))) return;
    check.report({
      messageId: "through",
      data: { subnet: subnet.name, hop, table: table.name, machine: adapter.parent.name },
      place: adapter.at("subnet"),
      related: [{ place: table.at("defaultRoute"), message: "the route" }],
    });
  },
});

const HOPS: { readonly [hop: string]: string } = {
  VirtualAppliance: "an appliance",
  VirtualNetworkGateway: "a gateway, and so to on-premises",
};
