import type { EarlierState } from "../../../inventory/earlier/earlier-state.ts";
import type { Machine } from "../../../inventory/nodes/machines.ts";
import type { AzureReplication, Replication } from "../../../schemas/generated/types.ts";

/** Whether a machine replicates already, and is not only planned to. */
export function isProtected(machine: Machine | undefined): boolean {
  return machine?.replication?.state === "protected";
}

/** A machine as it was, where it was protected then and is now. */
export function stayedProtected<Node extends Machine>(
  machine: Node,
  earlier: EarlierState,
): Node | undefined {
  const before = isProtected(machine) ? earlier.of(machine) : undefined;
  return isProtected(before) ? before : undefined;
}

/**
 * Whether replication was disabled in between and enabled again. Undefined where it cannot be told, because the time
 * of enabling is recorded in one of the two states only.
 */
export function enabledAgain(
  { enabledAt: before }: Replication | AzureReplication,
  { enabledAt: now }: Replication | AzureReplication,
): boolean | undefined {
  if (before === undefined && now === undefined) return false;
  if (before === undefined || now === undefined) return undefined;
  return before !== now && Date.parse(before) !== Date.parse(now);
}
