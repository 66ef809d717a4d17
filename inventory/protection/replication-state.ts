import type { Replication } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import type { NameIndex } from "../names/name-index.ts";
import { type Machine, machineOf } from "../nodes/machines.ts";

/** What tells which machines are recorded twice. An inventory has it. */
export interface NamesOfMachines {
  /** Those that are recorded once with one state and once with another, or with none. */
  readonly contradicted: ReadonlySet<Located>;
}

/** What is known of a machine's replication; undefined where that is not recorded. */
export type ReplicationState = NonNullable<Replication["state"]>;

/**
 * The state of the replication that an object belongs to: its machine's. Undefined where it is not recorded, and where
 * the machine is recorded twice with different states: until that is put right, nobody can say which one holds.
 */
export function replicationState(inventory: NamesOfMachines, node: Located): ReplicationState | undefined {
  const machine = machineOf(node);
  const state = machine && writtenState(machine);
  return state === undefined || inventory.contradicted.has(machine!) ? undefined : state;
}

/** Finds the machines that are recorded twice, once with one state and once with another, or with none. */
export function findContradicted(names: Pick<NameIndex, "namesakes">): ReadonlySet<Located> {
  const kinds = ["VirtualMachine", "AzureVirtualMachine"] as const;
  const groups = kinds.flatMap((kind) => [...new Set(names.namesakes(kind).values())]);
  const differing = (groups as unknown as readonly (readonly Machine[])[]).filter(
    (machines) => new Set(machines.map(writtenState)).size > 1,
  );
  return new Set(differing.flat());
}

function writtenState({ replication }: Machine): ReplicationState | undefined {
  return replication?.state;
}
