import type { Cloud, Replication, VirtualNetwork, VMNetwork } from "../../schemas/generated/types.ts";
import { fold } from "../names/name-index.ts";
import type { NameResolver } from "../names/name-resolver.ts";
import type { Protection } from "../protection/protection.ts";

/**
 * Whether the cloud that a machine goes to has the logical network of a VM network, without which the VM network is no
 * target for it. Undefined where that is not recorded.
 */
export function cloudHasNetwork(
  names: Pick<NameResolver, "follow">,
  { machine }: Protection,
  network: VMNetwork | VirtualNetwork,
): boolean | undefined {
  const to = (machine.replication as Replication).to;
  const cloud: Cloud | undefined = typeof to === "object" ? names.follow(to, "cloud") : undefined;
  if (!cloud?.logicalNetworks || network.nodeType !== "VMNetwork") return undefined;
  // A cloud without any has none, whatever the network stands on.
  if (cloud.logicalNetworks.length === 0) return false;
  if (network.logicalNetwork === undefined) return undefined;
  const logicalNetwork = fold(network.logicalNetwork);
  return cloud.logicalNetworks.some((each) => fold(each) === logicalNetwork);
}
