import { rowRule } from "../define/row-rule.ts";
import { areApart } from "../facts/machines/azure-regions.ts";

/** Reports Azure machines whose failover is tested in a network that production uses. */
export default rowRule({
  name: "network-mapping/production-test-network",
  description: "A test failover between Azure regions into a production network",
  level: "warning",
  rows: ["azure-to-azure-network-mapping/test-failover-production"],
  visit: "AzureReplication",
  facts: [
    "AzureReplication.testFailoverNetwork",
    "VirtualNetwork.production",
    "VirtualNetwork.region",
    "ReplicationTarget.region",
  ],
  messages: {
    production:
      "The failover of '{{machine}}' is tested in '{{network}}', a production network, where the copy meets the real machines. Choose a network that is kept for tests.",
  },
  decide(replication, check) {
    if (replication.testFailoverNetwork === "none") return;
    const network = check.needObject(replication, "testFailoverNetwork");
    if (!network || check.need(network, "production") !== true) return;
    // A network in another region is no test network at all, which another rule reports.
    const target = replication.to?.region;
    if (network.region !== undefined && target !== undefined && areApart(network, replication.to!, check))
      return void check.broken();
    check.report({
      messageId: "production",
      data: { machine: replication.parent.name, network: network.name },
      place: replication.at("testFailoverNetwork"),
      related: [{ place: network.at("production"), message: "it is in production" }],
    });
  },
});
