import type { Protection } from "../../inventory/protection/protection.ts";
import type { AzureVirtualMachine, Vault, VirtualNetwork } from "../../schemas/generated/types.ts";
import { rowRule } from "../define/row-rule.ts";
import { connectionBetween } from "../facts/networks/network-connections.ts";
import { machinesRecoveredIn, recoveryNetworksOf } from "../facts/networks/recovery-networks.ts";
import { bindingThrough } from "../run/binding.ts";
import type { RowCheck } from "../run/row-check.ts";

const ROW = "azure-to-azure-private-endpoints/both-networks";

/** Warns of recovery networks from which machines do not reach a private endpoint of their vault. */
export default rowRule({
  name: "azure-network/recovery-private-endpoint",
  description: "A recovery network from which machines reach no private endpoint of their vault",
  level: "warning",
  rows: [ROW],
  visit: "VirtualNetwork",
  facts: [
    "AzureReplication.vault",
    "AzureReplication.network",
    "Vault.privateEndpoint",
    "Vault.privateEndpointNetworks",
    "VirtualNetwork.connectedTo",
  ],
  messages: {
    unreached:
      "Vault '{{vault}}' is reached through private endpoints, and has none in '{{network}}' or in a network that it is connected to: '{{machine}}' comes up there, and cannot be replicated back. Create one there, or connect '{{network}}' to one that has it.",
  },
  binding: (network, { inventory, matrix }) =>
    bindingThrough(machinesRecoveredIn(inventory, network), matrix.row(ROW).binds),
  decide(network, check) {
    const reported = new Set<Vault>();
    for (const protection of check.binding.protections) {
      const machine = protection.machine as AzureVirtualMachine;
      const vault = check.needObject(machine.replication!, "vault");
      if (!vault || reported.has(vault) || check.need(vault, "privateEndpoint") !== true) continue;
      if (check.need(vault, "privateEndpointNetworks") === undefined) continue;
      if (needReach(vault, protection, check) !== false) continue;
      reported.add(vault);
      check.report({
        messageId: "unreached",
        data: { vault: vault.name, network: network.name, machine: machine.name },
        place: network.at("name"),
        related: [
          { place: vault.atKey("privateEndpointNetworks"), message: "the networks with an endpoint" },
          { place: machine.at("name"), message: "a machine that comes up there" },
        ],
      });
    }
  },
});

/**
 * Whether a machine reaches an endpoint of its vault from one of the networks that it comes up in; undefined, and the row
 * undecided, where that is not recorded.
 */
function needReach(
  vault: Vault,
  protection: Protection,
  check: Pick<RowCheck, "inventory" | "unrecorded">,
): boolean | undefined {
  const { inventory } = check;
  const withEndpoint: VirtualNetwork[] = [];
  for (const index of vault.privateEndpointNetworks!.keys()) {
    const resolution = inventory.resolve(vault, "privateEndpointNetworks", index);
    if (resolution.kind === "found") withEndpoint.push(resolution.target as unknown as VirtualNetwork);
  }
  const networks = inventory.ofMachine(protection.machine, recoveryNetworksOf);
  const answers = networks.flatMap((network) =>
    network ? withEndpoint.map((each) => isReached(network, each)) : [],
  );
  if (answers.includes(true)) return true;
  let isSure = true;
  if (withEndpoint.length < vault.privateEndpointNetworks!.length) {
    isSure = false;
    check.unrecorded(vault, "privateEndpointNetworks");
  }
  for (const network of networks) {
    if (network && !withEndpoint.some((each) => isReached(network, each) === undefined)) continue;
    isSure = false;
    if (network) check.unrecorded(network, "connectedTo");
    else check.unrecorded(protection.machine.replication!, "network");
  }
  return isSure ? false : undefined;

  function isReached(network: VirtualNetwork, endpoint: VirtualNetwork): boolean | undefined {
    if (network === endpoint) return true;
    const connection = connectionBetween(inventory, network, endpoint);
    return connection === "unknown" ? undefined : connection !== "none";
  }
}
