import { rowRule } from "../define/row-rule.ts";
import { goesToZone, ZONE_FACTS } from "../facts/machines/azure-regions.ts";

/** Warns of machines that go to another zone and are tested in the network that they run in. */
export default rowRule({
  name: "network-mapping/zone-test-network",
  description: "A failover to another zone that is tested in the machine's own network",
  level: "warning",
  rows: ["azure-to-azure-zones/test-network"],
  visit: "AzureReplication",
  facts: [
    ...ZONE_FACTS,
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
    if (goesToZone(replication, check) !== true) return;
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
