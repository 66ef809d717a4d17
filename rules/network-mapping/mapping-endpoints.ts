import { hintFor } from "../../inventory/names/hint.ts";
import type { NetworkMappingSource, NetworkMappingTarget } from "../../schemas/generated/types.ts";
import { rowRule } from "../define/row-rule.ts";
import { heldAs } from "../facts/networks/held-mappings.ts";
import type { RowCheck } from "../run/row-check.ts";

type Messages = "noServer" | "serverNotThere" | "networkNotThere" | "toItself";

/** Reports mappings to a VMM server whose servers are not in the inventory, or have not the networks. */
export default rowRule<"NetworkMapping", Messages>({
  name: "network-mapping/mapping-endpoints",
  description: "A mapping between VMM servers whose servers or VM networks are not there",
  level: "error",
  rows: ["vmm-to-vmm-network-mapping/mapping-endpoints"],
  visit: "NetworkMapping",
  facts: ["NetworkMappingSource.vmmServer", "NetworkMappingTarget.vmmServer", "VMMServer.vmNetworks"],
  messages: {
    noServer:
      "The mapping leads to the VMM server '{{target}}', but its source is an Azure region. Name the VMM server that has '{{network}}'.",
    serverNotThere:
      "The VMM server '{{server}}' of this mapping is not in this inventory.{{hint}} Add it, or name another one.",
    networkNotThere:
      "The VMM server '{{server}}' has no VM network '{{network}}', so nothing is mapped.{{hint}} Name one of its VM networks.",
    toItself:
      "The mapping leads from VM network '{{network}}' to itself, so nothing is mapped. Name the VM network of the other site.",
  },
  binding: heldAs("vmm-to-vmm"),
  decide({ source, target }, check) {
    if (source.vmmServer !== undefined) decideEnd(source, check);
    else if (source.region === undefined) check.need(source, "vmmServer");
    else {
      check.report({
        messageId: "noServer",
        data: { target: target.vmmServer!, network: source.network },
        place: source.at("network"),
        // Without its server the name may look like one of an Azure network that is not there.
        answers: { node: source, property: "network" },
      });
    }
    decideEnd(target, check);
    const network = check.inventory.follow(source, "network");
    if (network && network === check.inventory.follow(target, "network")) {
      check.report({
        messageId: "toItself",
        data: { network: source.network },
        place: target.at("network"),
        related: [{ place: source.at("network"), message: "the source of the mapping" }],
      });
    }
  },
});

function decideEnd(end: NetworkMappingSource | NetworkMappingTarget, check: RowCheck<Messages>): void {
  const { inventory } = check;
  const server = inventory.resolve(end, "vmmServer");
  if (server.kind === "ambiguous" || server.kind === "unknown") check.unrecorded(end, "vmmServer");
  if (server.kind === "missing") {
    check.report({
      messageId: "serverNotThere",
      data: { server: server.name, hint: hintFor(inventory, server) },
      place: end.at("vmmServer"),
      answers: { node: end, property: "vmmServer" },
    });
    return;
  }
  const network = inventory.resolve(end, "network");
  if (network.kind === "unknown" && server.kind === "found") check.unrecorded(server.target, "vmNetworks");
  if (network.kind !== "missing") return;
  check.report({
    messageId: "networkNotThere",
    data: { server: end.vmmServer!, network: network.name, hint: hintFor(inventory, network) },
    place: end.at("network"),
    answers: { node: end, property: "network" },
  });
}
