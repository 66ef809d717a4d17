import type { Inventory } from "../../../inventory/inventory.ts";
import type { VirtualNetwork } from "../../../schemas/generated/types.ts";

/** Where one of two networks names the other as connected to it. */
export interface Connection {
  readonly network: VirtualNetwork;
  /** Which of the networks that it is connected to it is. */
  readonly index: number;
}

/** The facts that tell how networks are connected. */
export const CONNECTION_FACTS = ["VirtualNetwork.connectedTo", "VirtualNetwork.connectedGroup"] as const;

/** The one of them that is to be recorded of a network where nobody can tell. */
export interface UnknownConnection {
  readonly missing: "connectedTo" | "connectedGroup";
}

/**
 * How two networks are connected: a recorded list of either tells. That they are not is known where one of them lists others alone and
 * is in no connected group; a name that leads nowhere may be that of the other.
 *
 * @returns what is missing of the first one, where nobody can tell
 */
export function connectionBetween(
  inventory: Pick<Inventory, "resolve">,
  one: VirtualNetwork,
  other: VirtualNetwork,
): Connection | "none" | UnknownConnection {
  const [own, others] = [named(inventory, one, other), named(inventory, other, one)];
  for (const answer of [own, others]) if (typeof answer === "object") return answer;
  if (own === "none" && one.connectedGroup === false) return "none";
  if (others === "none" && other.connectedGroup === false) return "none";
  return { missing: own === "none" ? "connectedGroup" : "connectedTo" };
}

function named(
  inventory: Pick<Inventory, "resolve">,
  network: VirtualNetwork,
  other: VirtualNetwork,
): Connection | "none" | "unknown" {
  const { connectedTo } = network;
  if (!connectedTo) return "unknown";
  let isClear = true;
  for (const index of connectedTo.keys()) {
    const resolution = inventory.resolve(network, "connectedTo", index);
    if (resolution.kind !== "found") isClear = false;
    else if ((resolution.target as unknown) === other) return { network, index };
  }
  return isClear ? "none" : "unknown";
}
