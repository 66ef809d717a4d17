import type { Disk, VirtualMachine } from "../../schemas/generated/types.ts";
import type { Inventory } from "../inventory.ts";
import type { Pair } from "./earlier-state.ts";
import { matchNamed } from "./match-named.ts";

/**
 * Matches Hyper-V machines by name, wherever they run now. One whose name is gone is looked for among those whose name
 * is new: the disks tell, by path or by identifier.
 */
export function* matchMachines(earlier: Inventory, now: Inventory): Generator<Pair> {
  const gone = new Set(earlier.names.all("VirtualMachine"));
  const added = new Set(now.names.all("VirtualMachine"));
  for (const pair of matchNamed(earlier, now, "VirtualMachine")) {
    gone.delete(pair[0]);
    added.delete(pair[1]);
    yield pair;
  }
  const byMark = new Map<string, VirtualMachine>();
  for (const machine of gone) {
    for (const mark of marksOf(machine as unknown as VirtualMachine))
      byMark.set(mark, machine as unknown as VirtualMachine);
  }
  for (const machine of added as Iterable<unknown> as Iterable<VirtualMachine>) {
    const before = marksOf(machine)
      .map((mark) => byMark.get(mark))
      .find((each) => each !== undefined);
    if (!before) continue;
    for (const mark of marksOf(before)) byMark.delete(mark);
    yield [before, machine];
  }
}

/** What a machine is known again by. A path means something on its own only where it is not the same on every host. */
function marksOf({ disks = [] }: VirtualMachine): string[] {
  return disks.flatMap(({ diskIdentifier, path }: Disk) => [
    ...(diskIdentifier === undefined ? [] : [`id ${diskIdentifier.toLowerCase()}`]),
    ...(path === undefined ? [] : [`path ${path.toLowerCase()}`]),
  ]);
}
