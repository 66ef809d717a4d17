import type { RowId } from "../../documents/index.ts";
import type { Fact } from "../../rules/run/fact.ts";
import type { Located } from "../../schemas/located.ts";
import type { MachineReadiness } from "./machine-readiness.ts";

/** A fact for which machines are undecided. */
export interface WantedFact {
  readonly fact: Fact;
  /** How many objects lack it. */
  readonly objects: number;
  /** How many undecided machines lack it. */
  readonly machines: number;
  /** How many rows of these machines it would help to decide. */
  readonly rows: number;
}

/** A row that blocks machines. */
export interface BlockingRow {
  readonly row: RowId;
  /** How many machines it blocks, alone or with others. */
  readonly machines: number;
}

/** Counts over all inventories. */
export interface ReadinessTotals {
  readonly machines: number;
  readonly ready: number;
  /** Machines against which nothing speaks, and that were held against no support matrix, since its rules are off. */
  readonly networkReady: number;
  readonly notReady: number;
  readonly undecided: number;
  /** Machines whose kind of replication Microsoft has ended. */
  readonly retired: number;
  /** Machines without a replication block, which nobody looks at. They are not among the others. */
  readonly unprotected: number;
}

type Inventories = readonly { readonly machines: readonly MachineReadiness[] }[];

/** How many machines are in each state. */
export function countStates(inventories: Inventories): Omit<ReadinessTotals, "unprotected"> {
  const counts = { ready: 0, "network-ready": 0, "not-ready": 0, undecided: 0, retired: 0 };
  let all = 0;
  for (const { machines } of inventories) {
    all += machines.length;
    for (const { state } of machines) counts[state]++;
  }
  const { ready, "network-ready": networkReady, "not-ready": notReady, undecided, retired } = counts;
  return { machines: all, ready, networkReady, notReady, undecided, retired };
}

/** The rows that block machines, that of most machines first. */
export function blockersIn(inventories: Inventories): BlockingRow[] {
  const counts = new Map<RowId, number>();
  for (const { machines } of inventories) {
    for (const { blocking } of machines) {
      for (const row of blocking) counts.set(row, (counts.get(row) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([row, machines]) => ({ row, machines }))
    .sort((a, b) => b.machines - a.machines || (a.row < b.row ? -1 : 1));
}

/** What is counted of a fact. */
interface Wanted {
  machines: number;
  /** The machine that was counted last: facts are met machine by machine. */
  last: MachineReadiness | undefined;
  readonly objects: Set<Located>;
  rows: number;
}

/**
 * The facts that undecided machines lack: that of most machines first, then that of most rows. An object that several
 * machines share counts once.
 */
export function wantedIn(inventories: Inventories): WantedFact[] {
  const wanted = new Map<Fact, Wanted>();
  for (const { machines } of inventories) {
    for (const machine of machines) {
      if (machine.state !== "undecided") continue;
      machine.forEachMissing((fact, node, rows) => {
        let entry = wanted.get(fact);
        if (!entry) {
          entry = { machines: 0, last: undefined, objects: new Set(), rows: 0 };
          wanted.set(fact, entry);
        }
        if (entry.last !== machine) entry.machines++;
        entry.last = machine;
        entry.objects.add(node);
        entry.rows += rows;
      });
    }
  }
  return [...wanted]
    .map(([fact, { machines, objects, rows }]) => ({ fact, machines, objects: objects.size, rows }))
    .sort(
      (a, b) =>
        b.machines - a.machines || b.rows - a.rows || b.objects - a.objects || (a.fact < b.fact ? -1 : 1),
    );
}
