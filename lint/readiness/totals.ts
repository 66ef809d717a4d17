import type { Fact } from "../../rules/define/rule-types.ts";
import type { MachineReadiness } from "./readiness.ts";
import type { InventoryReadiness, ReadinessTotals, WantedFact } from "./report.ts";

type Inventories = readonly Pick<InventoryReadiness, "folder" | "machines">[];

/** How many machines are in each state. */
export function countStates(inventories: Inventories): Omit<ReadinessTotals, "unprotected"> {
  const counts = { ready: 0, "not-ready": 0, undecided: 0 };
  for (const { machines } of inventories) for (const { state } of machines) counts[state]++;
  const { ready, "not-ready": notReady, undecided } = counts;
  return { machines: ready + notReady + undecided, ready, notReady, undecided };
}

/** The facts that undecided machines lack, that of most machines first. An object that several machines share counts once. */
export function wantedIn(inventories: Inventories): WantedFact[] {
  const wanted = new Map<Fact, { machines: Set<MachineReadiness>; objects: Set<object> }>();
  for (const { machines } of inventories) {
    for (const machine of machines) {
      if (machine.state !== "undecided") continue;
      for (const { fact, node } of machine.missing) {
        const entry = wanted.get(fact) ?? { machines: new Set(), objects: new Set() };
        wanted.set(fact, entry);
        entry.machines.add(machine);
        entry.objects.add(node);
      }
    }
  }
  return [...wanted]
    .map(([fact, { machines, objects }]) => ({ fact, machines: machines.size, objects: objects.size }))
    .sort((a, b) => b.machines - a.machines || b.objects - a.objects || (a.fact < b.fact ? -1 : 1));
}
