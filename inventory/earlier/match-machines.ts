import type { Disk, VirtualMachine } from "../../schemas/generated/types.ts";
import type { Inventory } from "../inventory.ts";
import { fold } from "../names/name-index.ts";
import { matchNamed } from "./match-named.ts";
import type { Pair } from "./pair.ts";

/**
 * Matches Hyper-V machines by name, wherever they run now. One whose name is gone is looked for among those whose name
 * is new: its id tells, or its disks, by identifier or by path.
 */
export function* matchMachines(earlier: Inventory, now: Inventory): Generator<Pair> {
  const before = machinesOf(earlier);
  const after = machinesOf(now);
  const gone = new Set(before);
  const added = new Set(after);
  for (const pair of matchNamed(earlier, now, "VirtualMachine")) {
    gone.delete(pair[0] as unknown as VirtualMachine);
    added.delete(pair[1] as unknown as VirtualMachine);
    yield pair;
  }
  if (gone.size === 0 || added.size === 0) return;
  const goneIds = new Map(
    [...gone].flatMap((machine) => (machine.id ? [[fold(machine.id), machine] as const] : [])),
  );
  for (const machine of added) {
    const same = machine.id === undefined ? undefined : goneIds.get(fold(machine.id));
    if (!same || !gone.delete(same)) continue;
    added.delete(machine);
    yield [same, machine];
  }
  const goneDisks = ownMarks(before);
  const addedDisks = ownMarks(after);
  for (const [mark, disk] of addedDisks) {
    const machine = disk.parent;
    const same = goneDisks.get(mark);
    if (!same || !added.has(machine) || !gone.has(same.parent)) continue;
    if (differ(same.diskIdentifier, disk.diskIdentifier) || differ(same.parent.id, machine.id)) continue;
    added.delete(machine);
    gone.delete(same.parent);
    yield [same.parent, machine];
  }
}

function machinesOf({ files }: Inventory): VirtualMachine[] {
  return files.flatMap(({ root }) => root.virtualMachines ?? []);
}

/**
 * The disks by what they are known again by, identifiers first. A mark that several disks have tells none of them: disks
 * that were copied from one template share their identifier, and a path on a local drive exists on every host.
 */
function ownMarks(machines: readonly VirtualMachine[]): Map<string, Disk> {
  const disks = machines.flatMap((machine) => machine.disks ?? []);
  const marks = [
    ...disks.map((disk) => [disk.diskIdentifier && `id ${fold(disk.diskIdentifier)}`, disk] as const),
    ...disks.map((disk) => [disk.path && `path ${fold(disk.path)}`, disk] as const),
  ];
  const own = new Map<string, Disk>();
  const shared = new Set<string>();
  for (const [mark, disk] of marks) {
    if (!mark) continue;
    if (own.has(mark)) shared.add(mark);
    else own.set(mark, disk);
  }
  for (const mark of shared) own.delete(mark);
  return own;
}

/** Whether both have an identifier, and other ones: a new disk or machine in the place of an old one. */
function differ(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && fold(one) !== fold(other);
}
