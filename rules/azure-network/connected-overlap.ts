import { targetNetworkOf } from "../../inventory/networks/target-network.ts";
import type { AzureVirtualMachine, VirtualNetwork } from "../../schemas/generated/types.ts";
import { rowRule } from "../define/row-rule.ts";
import { connectionBetween } from "../facts/networks/network-connections.ts";
import { machinesRecoveredIn } from "../facts/networks/recovery-networks.ts";
import { bindingThrough } from "../run/binding.ts";
import type { RowCheck } from "../run/row-check.ts";

const ROW = "azure-to-azure-retain-ip/connected-overlap";

/** Reports recovery networks that have the addresses of a source network and are connected to it. */
export default rowRule({
  name: "azure-network/connected-overlap",
  description: "A recovery network that has the addresses of the source network and is connected to it",
  level: "error",
  rows: [ROW],
  visit: "VirtualNetwork",
  facts: [
    "VirtualNetwork.connectedTo",
    "VirtualNetwork.addressSpace",
    "AzureVirtualMachine.networkAdapters",
    "AzureNetworkAdapter.network",
  ],
  messages: {
    both: "'{{network}}' is connected to '{{other}}', though machines of '{{source}}' come up in '{{target}}' and both have addresses in {{range}}: such an address is reached in one of the two at most. Disconnect them until the failover.",
  },
  binding: (network, { inventory, matrix }) =>
    bindingThrough(machinesRecoveredIn(inventory, network), matrix.row(ROW).binds),
  decide(target, check) {
    for (const source of needSources(target, check)) {
      const common = commonRange(source, target);
      if (common === "none") continue;
      const connection = connectionBetween(check.inventory, target, source);
      if (connection === "none") continue;
      if (connection === "unknown") {
        check.unrecorded(target, "connectedTo");
        continue;
      }
      if (common === undefined) {
        for (const network of [source, target]) check.need(network, "addressSpace");
        continue;
      }
      const { network, index } = connection;
      const other = network === target ? source : target;
      check.report({
        messageId: "both",
        data: {
          network: network.name,
          other: other.name,
          source: source.name,
          target: target.name,
          range: common,
        },
        // The other network may stand in another file than the one that is visited.
        place: network === target ? network.at("connectedTo", index) : target.at("name"),
        related: [
          ...(network === target
            ? []
            : [{ place: network.at("connectedTo", index), message: "the connection" }]),
          { place: source.atKey("addressSpace"), message: "the address space of the source" },
          { place: target.atKey("addressSpace"), message: "the address space of the target" },
        ],
      });
    }
  },
});

/** The networks, other than itself, whose machines come up in a network. */
function needSources(
  target: VirtualNetwork,
  check: Pick<RowCheck, "binding" | "inventory" | "need" | "needObject">,
): ReadonlySet<VirtualNetwork> {
  const sources = new Set<VirtualNetwork>();
  for (const protection of check.binding.protections) {
    const machine = protection.machine as AzureVirtualMachine;
    for (const adapter of check.need(machine, "networkAdapters") ?? []) {
      if (adapter.network === "none") continue;
      const answer = targetNetworkOf(check.inventory, protection, adapter);
      if (typeof answer !== "object" || answer.network !== target) continue;
      const source = check.needObject(adapter, "network");
      // To another zone machines go within their network.
      if (source && source !== target) sources.add(source);
    }
  }
  return sources;
}

/** A range in which both networks have addresses, the smaller of two; undefined where an address space is not recorded. */
function commonRange(one: VirtualNetwork, other: VirtualNetwork): string | "none" | undefined {
  if (!one.addressSpace || !other.addressSpace) return undefined;
  for (const range of one.addressSpace) {
    const overlapping = other.addressSpace.find((each) => each.overlaps(range));
    if (overlapping) return (range.contains(overlapping) ? overlapping : range).text;
  }
  return "none";
}
