import { rowRule } from "../define/row-rule.ts";
import { networkOutsideTarget, SOURCE_AND_TARGET_FACTS } from "../facts/machines/azure-regions.ts";
import { leftOut } from "../run/choices.ts";

/** Reports networks that Azure machines are to come up in and that lie outside the target region. */
export default rowRule({
  name: "regions/target-network",
  description: "A network for the failover of an Azure machine that lies outside its target region",
  level: "error",
  rows: ["azure-to-azure-enable/target-network-region"],
  visit: "AzureReplication",
  facts: [...SOURCE_AND_TARGET_FACTS, "AzureReplication.network", "VirtualNetwork.region"],
  messages: {
    elsewhere:
      "'{{machine}}' replicates to {{target}}, but network '{{network}}' is in {{region}}. Choose a network in {{target}}.",
  },
  decide(replication, check) {
    const { network } = replication;
    // While it is planned, Site Recovery makes a network in the target region where none is named.
    if (
      network === "none" ||
      (network === undefined && leftOut(check.inventory, replication) === "to-choose")
    )
      return;
    const finding = networkOutsideTarget(replication, "network", check);
    if (finding) check.report({ messageId: "elsewhere", ...finding });
  },
});
