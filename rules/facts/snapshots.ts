import type { Inventory } from "../../inventory/inventory.ts";
import type { AzureVirtualMachine, VirtualMachine } from "../../schemas/generated/types.ts";
import { leftOut } from "../run/choices.ts";
import type { RelatedPlace } from "../run/finding.ts";
import type { RowCheck } from "../run/row-check.ts";
import { isNamed } from "./names.ts";

type AnyMachine = VirtualMachine | AzureVirtualMachine;

/** The fact, beside the policy that a machine names, by which it is told whether application-consistent snapshots are taken. */
export const SNAPSHOT_FACT = "ReplicationPolicy.appConsistentSnapshotFrequency";

/** Whether snapshots may be taken of a machine: without a policy nothing is set to take them, and one not recorded may. */
export function mayTakeSnapshots(
  { replication }: AnyMachine,
  { inventory }: { readonly inventory: Inventory },
): boolean {
  const left = leftOut(inventory, replication!);
  if (left === "not-asked") return false;
  return replication!.policy === undefined ? left === "unrecorded" : isNamed(replication!.policy);
}

/** What of a machine allows no application-consistent snapshots, under a policy that takes them. */
export interface SnapshotsTaken<Cause> {
  readonly causes: readonly Cause[];
  /** For the messages: names, and the frequency with which the policy would take none. */
  readonly data: { readonly machine: string; readonly policy: string; readonly frequency: number };
  readonly related: readonly RelatedPlace[];
}

/**
 * Looks for what allows no application-consistent snapshots, unless the policy of the machine takes none. Undefined where there
 * is nothing to say; the rows are undecided where there is such a cause and the policy, or what it takes, is not recorded.
 *
 * @param frequency the one with which a policy takes none
 */
export function snapshotsTaken<Cause>(
  machine: AnyMachine,
  frequency: number,
  check: Pick<RowCheck, "inventory" | "need" | "unrecorded">,
  findCauses: () => readonly Cause[],
): SnapshotsTaken<Cause> | undefined {
  const policy = check.inventory.protectionOf(machine)?.policy;
  if (policy?.appConsistentSnapshotFrequency === frequency) return undefined;
  const causes = findCauses();
  if (causes.length === 0) return undefined;
  // A policy that is not recorded, or is only a name, says nothing of its snapshots.
  if (!policy) check.unrecorded(machine.replication!, "policy");
  if (!policy || check.need(policy, "appConsistentSnapshotFrequency") === undefined) return undefined;
  return {
    causes,
    data: { machine: machine.name, policy: policy.name, frequency },
    related: [{ place: policy.at("appConsistentSnapshotFrequency"), message: "the policy's frequency" }],
  };
}
