import { isPrimary } from "../../forecast/address-wish.ts";
import { addressFamily } from "../../schemas/values/ip.ts";
import { rowRule } from "../define/row-rule.ts";
import { goesToZone, ZONE_FACTS } from "../facts/machines/azure-regions.ts";

const MATRIX = "azure-to-azure/network/multiple-ip";

/** Reports secondary IP configurations of Azure machines for which nothing is set up at the target. */
export default rowRule({
  name: "forecast/secondary-address",
  description: "A secondary IP configuration of an Azure machine without a target of its own",
  level: "warning",
  rows: [MATRIX, "azure-to-azure-multiple-ip/configured"],
  visit: "AzureNetworkAdapter",
  facts: [...ZONE_FACTS, "AzureNetworkAdapter.ipConfigurations", "IPConfiguration.target"],
  messages: {
    lost: "{{address}} is a secondary address without a target of its own. It is lost in a failover unless it is set up for the target, says the support matrix ({{matrixDate}}); the article on network mapping ({{mappingDate}}) treats it like the first. Set it up, and record it as 'target'.",
    ipv6: "{{address}} is an IPv6 address, and the support matrix ({{matrixDate}}) says that Site Recovery does not support IPv6. Expect the adapter to come up without it.",
  },
  decide(adapter, check) {
    const { documents } = check.run.matrix;
    const { replication } = adapter.parent;
    const lost = (check.need(adapter, "ipConfigurations") ?? []).filter(
      (configuration) => !isPrimary(adapter, configuration) && !configuration.target,
    );
    // To another zone of the region it is an error, which a rule of its own reports.
    if (lost.length === 0 || !replication || goesToZone(replication, check) !== false) return;
    for (const configuration of lost) {
      const { address } = configuration;
      check.report({
        messageId: address !== undefined && addressFamily(address) === 6 ? "ipv6" : "lost",
        data: {
          address: address ?? "This",
          matrixDate: documents["azure-to-azure"].date,
          mappingDate: documents["azure-to-azure-network-mapping"].date,
        },
        place: configuration.at(address === undefined ? undefined : "address"),
      });
    }
  },
});
