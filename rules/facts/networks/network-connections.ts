import type { Inventory } from "../../../inventory/inventory.ts";
import type { VirtualNetwork } from "../../../schemas/generated/types.ts";

/** Where one of two networks names the other as connected to it. */
export interface Connection {
  readonly network: VirtualNetwork;
  /** Which of the networks that it is connected to it is. */
  readonly index: number;
}

/**
 * How two networks are connected: a recorded list of either tells. `unknown` where neither records what it is connected to, or a
 * name leads nowhere, which may be that of the other.
 */
export function connectionBetween(
  inventory: Pick<Inventory, "resolve">,
  one: VirtualNetwork,
  other: VirtualNetwork,
): Connection | "none" | "unknown" {
  const answers = [named(inventory, one, other), named(inventory, other, one)];
  const connection = answers.find((answer) => typeof answer === "object");
  return connection ?? (answers.includes("none") ? "none" : "unknown");
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
