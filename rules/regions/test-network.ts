import { rowRule } from "../define/row-rule.ts";
import { networkOutsideTarget, SOURCE_AND_TARGET_FACTS } from "../facts/machines/azure-regions.ts";

/** Reports networks for the test of a failover that lie outside the target region. */
export default rowRule({
  name: "regions/test-network",
  description: "A network for the test failover of an Azure machine that lies outside its target region",
  level: "error",
  rows: ["azure-to-azure-enable/test-network-region"],
  visit: "AzureReplication",
  facts: [...SOURCE_AND_TARGET_FACTS, "AzureReplication.testFailoverNetwork", "VirtualNetwork.region"],
  messages: {
    elsewhere:
      "'{{machine}}' replicates to {{target}}, but network '{{network}}', in which its failover is tested, is in {{region}}. Choose a network in {{target}}.",
  },
  decide(replication, check) {
    if (replication.testFailoverNetwork === "none") return;
    const finding = networkOutsideTarget(replication, "testFailoverNetwork", check);
    if (!finding) return;
    // One network for both is one mistake, which the rule on failovers reports.
    const { network, testFailoverNetwork } = replication;
    const isSame =
      network?.toLowerCase() === testFailoverNetwork?.toLowerCase() &&
      check.inventory.follow(replication, "network") !== undefined;
    if (isSame) check.broken();
    else check.report({ messageId: "elsewhere", ...finding });
  },
});
