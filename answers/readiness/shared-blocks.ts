import type { RowId } from "../../documents/index.ts";
import { nameOf, objectName } from "../../inventory/names/object-name.ts";
import type { Located } from "../../schemas/located.ts";
import type { MachineReadiness } from "./machine-readiness.ts";

/** An object that blocks the machines that depend on it. */
export interface SharedBlock {
  /** `Hyper-V host 'oslo-01'` */
  readonly object: string;
  readonly rows: readonly RowId[];
  /** How many machines. */
  readonly machines: number;
}

/** The objects that block machines without being a part of one, that of most machines first. */
export function sharedBlocks(machines: readonly MachineReadiness[]): SharedBlock[] {
  const blocks = new Map<Located, { rows: Set<RowId>; machines: Set<MachineReadiness> }>();
  for (const machine of machines) {
    for (const { node, row, isShared } of machine.violations) {
      if (!isShared) continue;
      const object = namedAround(node);
      const block = blocks.get(object) ?? { rows: new Set(), machines: new Set() };
      blocks.set(object, block);
      block.rows.add(row);
      block.machines.add(machine);
    }
  }
  return [...blocks]
    .map(([node, { rows, machines: blocked }]) => ({
      object: objectName(node),
      rows: [...rows],
      machines: blocked.size,
    }))
    .sort((a, b) => b.machines - a.machines || (a.object < b.object ? -1 : 1));
}

/** What blocks one machine: the rows at itself and its parts, and the names of the objects that have others. */
export function blockedBy({ violations }: MachineReadiness): { rows: RowId[]; through: string[] } {
  const own = violations.filter(({ isShared }) => !isShared).map(({ row }) => row);
  const shared = violations.filter(({ isShared }) => isShared).map(({ node }) => namedAround(node));
  const through = [...new Set(shared)].map((node) => nameOf(node) ?? objectName(node));
  return { rows: [...new Set(own)], through };
}

/** The storage of a host has no name; the host has. */
function namedAround(node: Located): Located {
  let at = node;
  while (nameOf(at) === undefined && at.parent !== undefined && at.parent.parent !== undefined)
    at = at.parent;
  return at;
}
