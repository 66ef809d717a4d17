import type { VirtualNetworkSubnet } from "../schemas/generated/types.ts";
import type { Destination, DestinationSubnet } from "./types.ts";

/**
 * The subnet that would have to record its `usedAddresses` before anyone can say what is free in a subnet of a network:
 * itself, or one whose range overlaps its own by mistake. Undefined where all is recorded, and of networks that have no
 * such list: those of VMM, and one that Site Recovery makes and in which nothing is yet.
 */
export function withoutUsedAddresses(
  { object, prefix }: DestinationSubnet,
  { object: network }: Destination,
): VirtualNetworkSubnet | undefined {
  if (object?.nodeType !== "VirtualNetworkSubnet" || network?.nodeType !== "VirtualNetwork") return undefined;
  if (object.usedAddresses === undefined) return object;
  return network.subnets?.find(
    ({ usedAddresses, addressPrefix }) =>
      usedAddresses === undefined && addressPrefix !== undefined && prefix?.overlaps(addressPrefix),
  );
}
