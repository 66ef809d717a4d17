import type { VirtualNetwork, VMNetwork } from "../schemas/generated/types.ts";
import type { Destination } from "./types.ts";

const destinations = new WeakMap<VirtualNetwork | VMNetwork, Destination>();

/** A network of the inventory as a destination. One object a network, so that what comes up in it meets there. */
export function destinationOf(network: VirtualNetwork | VMNetwork): Destination {
  let destination = destinations.get(network);
  if (!destination) {
    destination = {
      name: network.name,
      object: network,
      subnets: network.subnets?.map((subnet) => ({
        name: subnet.name,
        prefix: subnet.addressPrefix,
        object: subnet,
      })),
    };
    destinations.set(network, destination);
  }
  return destination;
}
