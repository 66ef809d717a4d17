import type { AzureNetworkAdapter } from "../../schemas/generated/types.ts";
import { withoutAdapters } from "../define/azure-adapter-rule.ts";
import { adapterCheck } from "../define/forecast-check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { needTargetSubnet } from "../facts/forecast/azure-subnet.ts";
import { DROPPING_ROUTES } from "../facts/networks/default-route.ts";
import { isPrimaryAdapter, PRIMARY_FACT } from "../facts/networks/primary-adapter.ts";

const ROW = "azure-to-azure-connectivity/outbound-path";

/** Warns of subnets at the target from which machines have no way out, and so none to replicate back by. */
export default rowRuleOfChecks({
  name: "azure-network/target-outbound-path",
  description: "A subnet at the target whose default route leads nowhere",
  level: "warning",
  limitOptions: [],
  messages: {
    dropped:
      "'{{machine}}' comes up in subnet '{{subnet}}', which leads nowhere what no other route takes (route table '{{table}}'), and Site Recovery is reached over the internet. It cannot be replicated back then: lead it to the internet or to an appliance, unless the table has routes of their own to Site Recovery, Microsoft Entra ID, storage and event hubs.",
  },
  checks: [
    adapterCheck("AzureNetworkAdapter", {
      rows: [ROW],
      kind: "failover",
      about: "subnet",
      facts: [PRIMARY_FACT, "VirtualNetworkSubnet.routeTable", "RouteTable.defaultRoute"],
      decide(forecast, check) {
        const adapter = forecast.adapter as AzureNetworkAdapter;
        // By the primary one the machine replicates.
        if (isPrimaryAdapter(adapter, check) !== true) return;
        const subnet = needTargetSubnet(forecast, check);
        if (!subnet || subnet.routeTable === "none") return;
        const table = check.needObject(subnet, "routeTable");
        const route = table && check.need(table, "defaultRoute");
        if (!table || route === undefined || !DROPPING_ROUTES.has(route)) return;
        check.report({
          messageId: "dropped",
          data: { machine: adapter.parent.name, subnet: subnet.name, table: table.name },
          place: adapter.at("name"),
          related: [{ place: table.at("defaultRoute"), message: "the route" }],
        });
      },
    }),
    withoutAdapters([ROW]),
  ],
});
