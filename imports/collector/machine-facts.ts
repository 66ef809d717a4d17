import { computerName } from "../computer-name.ts";
import type { Estate } from "../estate.ts";
import type { Export } from "../export.ts";
import { bareId } from "../hyper-v-ids.ts";
import type { ImportedObject } from "../imported-object.ts";
import { entryFor } from "../json-values.ts";
import { applyMapping, type Mapping } from "../mapping.ts";
import { noteAdapters } from "./adapter-facts.ts";
import { noteDisks } from "./disk-facts.ts";
import type { CollectedMachine } from "./format.ts";

/** The facts of a machine that it says of itself. */
export const machineMapping: Mapping<CollectedMachine> = {
  name: ({ name }) => name,
  id: ({ id }) => bareId(id),
  generation: ({ generation }) => generation,
  secureBoot: ({ secureBoot }) => secureBoot,
  highlyAvailable: ({ clustered }) => clustered,
  // Site Recovery itself makes a machine a primary one, so that only 'None' tells something.
  hyperVReplica: ({ replicationMode }) => (replicationMode === "None" ? false : undefined),
};

/** The facts of the operating system in a machine, as its integration services tell them. */
export const guestMapping: Mapping<CollectedMachine["guest"]> = {
  name: ({ osName }) => productName(osName),
  architecture: ({ architecture }) => entryFor(ARCHITECTURES, architecture?.toLowerCase()),
};

/**
 * What a guest says of its processor: Windows the number that GetNativeSystemInfo gives (SYSTEM_INFO, learn.microsoft.com,
 * 2024-02-22), Linux the machine of uname (hv_kvp_daemon.c, Linux 6.6).
 */
const ARCHITECTURES: { readonly [word: string]: string } = {
  "0": "x86",
  "9": "x64",
  "12": "arm64",
  i686: "x86",
  x86_64: "x64",
  aarch64: "arm64",
};

/** The name of a product. What Windows says of itself begins with its maker; 'Unknown' is no fact. */
export function productName(text: string | undefined): string | undefined {
  const name = text?.replace(/^Microsoft(?:®|\(R\))?\s+/i, "").trim();
  return name === undefined || name === "" || /^(?:unknown|none)$/i.test(name) ? undefined : name;
}

/** Where a machine stands. */
export interface MachinePlace {
  /** The computer name of its host. */
  readonly host: string | undefined;
  /** VMM's own id of the machine. */
  readonly vmmId?: string | undefined;
  /** Whether its lists of disks and adapters are whole. */
  readonly hasAllParts: boolean;
  readonly from: Export;
}

/** The machine that an export shows, by its id; one without id is known by its host and name alone. */
export function machineOf(
  estate: Estate,
  { id, name }: Pick<CollectedMachine, "id" | "name">,
  host: string | undefined,
  ...others: readonly (string | undefined)[]
): ImportedObject | undefined {
  const keys = [bareId(id), ...others.map((other) => bareId(other))].filter((key) => key !== undefined);
  if (keys.length > 0) return estate.object("VirtualMachine", keys);
  return name === undefined ? undefined : estate.object("VirtualMachine", [`${host ?? ""}\\${name}`]);
}

/** Whether a machine is the copy that Hyper-V Replica keeps of another one. It has the id of that machine. */
export function isReplica({ replicationMode }: Pick<CollectedMachine, "replicationMode">): boolean {
  return (
    replicationMode === "Replica" ||
    replicationMode === "ExtendedReplica" ||
    replicationMode === "TestReplica"
  );
}

/** Tells of a copy that Hyper-V Replica keeps, which is no machine of its own. */
export function leaveOutReplica(
  estate: Estate,
  { name }: Pick<CollectedMachine, "name">,
  host: string | undefined,
  from: Export,
): void {
  const on = host === undefined ? "" : ` on host '${host}'`;
  estate.note(
    from,
    `Machine '${name}'${on} is left out: it is the copy that Hyper-V Replica keeps of another one.`,
  );
}

/** Notes a machine with its disks and adapters; undefined for one that has neither id nor name. */
export function noteMachine(
  estate: Estate,
  collected: CollectedMachine,
  { host, vmmId, hasAllParts, from }: MachinePlace,
): ImportedObject | undefined {
  if (collected.name === undefined) return undefined;
  const machine = machineOf(estate, collected, host, vmmId)!;
  applyMapping(machine, machineMapping, collected, from);
  noteHost(estate, machine, host, from);
  applyMapping(machine.part("operatingSystem"), guestMapping, collected.guest, from);
  const hasAllDisks = noteDisks(machine, collected, from);
  const group = host === undefined ? undefined : estate.known("HyperVHost", host)?.text("hostGroup");
  const isManagedByVmm = group !== undefined && group !== "none";
  const hasAllAdapters = noteAdapters(machine, collected.networkAdapters, isManagedByVmm, from);
  if (hasAllParts && hasAllDisks) machine.hasAll("disks", from);
  if (hasAllParts && hasAllAdapters) machine.hasAll("networkAdapters", from);
  return machine;
}

/** Notes the host of a machine. In a cluster any of its nodes will do: the machine may have moved meanwhile. */
export function noteHost(
  estate: Estate,
  machine: ImportedObject,
  name: string | undefined,
  from: Export,
): void {
  const host = computerName(name);
  const before = machine.text("host");
  if (host === undefined || (before !== undefined && isOtherNode(estate, before, host))) return;
  machine.set("host", host, from);
}

function isOtherNode(estate: Estate, one: string, other: string): boolean {
  if (one.toLowerCase() === other.toLowerCase()) return false;
  const [first, second] = [one, other].map((name) => estate.known("HyperVHost", name)?.text("cluster"));
  return first !== undefined && first !== "none" && first.toLowerCase() === second?.toLowerCase();
}
