import type { VirtualMachine } from "../../schemas/generated/types.ts";
import { sameAddress } from "../../schemas/values/ip.ts";
import { adapterCheck } from "../define/forecast-check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { unlisted } from "../define/unlisted.ts";
import { placeOfSubnet } from "../facts/forecast/places.ts";

const BETWEEN_REGIONS = "azure-to-azure-network-mapping/failover-different-space";
const STATIC = "azure-to-azure/network/static-ip";
const TO_AZURE = "on-premises-to-azure-networking/next-address";

/** Reports addresses that change in a failover: the target subnet has another range, or no target address is set. */
export default rowRuleOfChecks({
  name: "forecast/address-changes",
  description:
    "An address that a failover changes, since the target subnet has another range or no target address is set",
  level: "warning",
  messages: {
    changes:
      "{{source}} becomes {{address}} or another free address in a failover: subnet '{{subnet}}' has another range. Set a target address, or update whatever knows the old one.",
    perhaps:
      "{{source}} becomes {{address}} or another free address in a failover, says the article on network mapping ({{mappingDate}}), since subnet '{{subnet}}' has another range; the support matrix ({{matrixDate}}) asks only whether an address is free there, so it may stay. Set a target address to be sure.",
    "not-set":
      "{{source}} becomes {{address}} or another free address of subnet '{{subnet}}' in a failover to Azure, since no target address is set. Set one, or update whatever knows the old one.",
  },
  checks: [
    adapterCheck("AzureNetworkAdapter", {
      rows: [BETWEEN_REGIONS, STATIC],
      kind: "failover",
      about: "address",
      decide({ adapter, subnet, addresses }, check) {
        for (const { row, why, address, source, configuration } of addresses) {
          if (row !== BETWEEN_REGIONS || why !== "next-available") continue;
          if (!configuration) {
            check.unrecorded(adapter, "ipConfigurations");
            continue;
          }
          const isStatic = check.need(configuration, "assignment", [STATIC]) === "static";
          // Both documents speak of an address that would fit there as well: they disagree.
          const fits = isStatic && source !== undefined && subnet.subnet!.prefix?.contains(source) === true;
          check.report({
            messageId: fits ? "perhaps" : "changes",
            data: {
              source: source ?? "Its address",
              address: address!,
              subnet: subnet.subnet!.name,
              mappingDate: check.run.matrix.documents["azure-to-azure-network-mapping"].date,
              matrixDate: check.run.matrix.documents["azure-to-azure"].date,
            },
            place: configuration.at(source === undefined ? undefined : "address"),
            related: placeOfSubnet(subnet),
            rows: isStatic ? [BETWEEN_REGIONS, STATIC] : [BETWEEN_REGIONS],
          });
        }
      },
    }),
    adapterCheck("NetworkAdapter", {
      rows: [TO_AZURE],
      kind: "failover",
      about: "address",
      decide({ adapter, network, subnet, addresses }, check) {
        // Whoever may have set another network may have set an address with it.
        if (network.estimate)
          return check.unrecorded((adapter.parent as VirtualMachine).replication!, "network");
        for (const { row, why, address, configuration } of addresses) {
          if (row !== TO_AZURE || why !== "next-available") continue;
          if (!configuration) {
            // A list without any says that it has no address that could change.
            if (adapter.ipConfigurations === undefined) check.unrecorded(adapter, "ipConfigurations");
            continue;
          }
          if (check.need(configuration, "assignment") !== "static") continue;
          const source = check.need(configuration, "address");
          if (source === undefined || sameAddress(source, address)) continue;
          check.report({
            messageId: "not-set",
            data: { source, address, subnet: subnet.subnet!.name },
            place: configuration.at("address"),
            related: placeOfSubnet(subnet),
          });
        }
      },
    }),
    // Where it is not recorded which adapters a machine has, nothing is known of their addresses.
    unlisted("networkAdapters", [TO_AZURE]),
  ],
});
