import { rowRule } from "../define/row-rule.ts";

/** Reports Hyper-V guests whose failover is tested in a network that production uses, or is to use. */
export default rowRule({
  name: "azure-network/production-test-network",
  description: "A test failover to Azure in a network that machines come up in after a failover",
  level: "warning",
  rows: ["test-failover-to-azure/isolated-network"],
  visit: "Replication",
  facts: ["Replication.testFailoverNetwork", "Replication.network", "VirtualNetwork.production"],
  messages: {
    production:
      "The failover of '{{machine}}' is tested in '{{network}}', a production network. Choose a network that is kept for tests.",
    target:
      "The failover of '{{machine}}' is tested in '{{network}}', the network that it comes up in after a failover. Choose a network that is kept for tests.",
  },
  decide(replication, check) {
    if (replication.testFailoverNetwork === "none") return;
    const network = check.needObject(replication, "testFailoverNetwork");
    if (!network) return;
    const data = { machine: replication.parent.name, network: network.name };
    if (replication.network !== "none" && check.inventory.follow(replication, "network") === network) {
      const related = [{ place: replication.at("network"), message: "the network after a failover" }];
      check.report({ messageId: "target", data, place: replication.at("testFailoverNetwork"), related });
      return;
    }
    if (check.need(network, "production") === true) {
      const related = [{ place: network.at("production"), message: "it is in production" }];
      check.report({ messageId: "production", data, place: replication.at("testFailoverNetwork"), related });
      return;
    }
    if (replication.network !== "none") check.needObject(replication, "network");
  },
});
