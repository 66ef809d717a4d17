import { rowRule } from "../define/row-rule.ts";
import { goesToZone, SOURCE_AND_TARGET_FACTS } from "../facts/machines/azure-regions.ts";

/** Warns of machines that go to another zone and are tested in the network that they run in. */
export default rowRule({
  name: "network-mapping/zone-test-network",
  description: "A failover to another zone that is tested in the machine's own network",
  level: "warning",
  rows: ["azure-to-azure-zones/test-network"],
  visit: "AzureReplication",
  facts: [
    ...SOURCE_AND_TARGET_FACTS,
    "AzureReplication.availabilityZone",
    "AzureReplication.testFailoverNetwork",
    "AzureVirtualMachine.networkAdapters",
    "AzureNetworkAdapter.network",
    "VirtualNetwork.production",
  ],
  messages: {
    own: "The failover of '{{machine}}' to another zone is tested in '{{network}}', its own network, where the copy meets the real machines. Choose another network for tests.",
  },
  decide(replication, check) {
    const { parent: machine } = replication;
    if (replication.testFailoverNetwork === "none") return;
    const source = check.need(machine, "region");
    const to = check.need(replication, "to");
    const target = to && check.need(to, "region");
    if (source === undefined || source !== target) return;
    if (check.need(replication, "availabilityZone") === undefined || !goesToZone(replication)) return;
    const network = check.needObject(replication, "testFailoverNetwork");
    const adapters = check.need(machine, "networkAdapters");
    if (!network) return;
    for (const adapter of adapters ?? []) {
      if (check.needObject(adapter, "network") !== network) continue;
      // A test in production is reported already.
      if (network.production === true) return void check.broken();
      check.report({
        messageId: "own",
        data: { machine: machine.name, network: network.name },
        place: replication.at("testFailoverNetwork"),
        related: [{ place: adapter.at("network"), message: "the machine runs in it" }],
      });
      return;
    }
  },
});
