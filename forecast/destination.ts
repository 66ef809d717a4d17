import { remembered } from "../inventory/remembered.ts";
import type { VirtualNetwork, VMNetwork } from "../schemas/generated/types.ts";
import type { Destination } from "./types.ts";

/** A network of the inventory as a destination. One object a network, so that what comes up in it meets there. */
export function destinationOf(network: VirtualNetwork | VMNetwork): Destination {
  return remembered(network, asDestination);
}

function asDestination(network: VirtualNetwork | VMNetwork): Destination {
  return {
    name: network.name,
    object: network,
    subnets: network.subnets?.map((subnet) => ({
      name: subnet.name,
      prefix: subnet.addressPrefix,
      object: subnet,
    })),
  };
}
