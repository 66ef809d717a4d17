import { type MachineReadiness, readinessOf } from "../../answers/readiness/readiness.ts";
import type { Located } from "../../schemas/located.ts";
import type { View } from "./view.ts";

const known = new WeakMap<View, ReadonlyMap<Located, MachineReadiness>>();

/** The readiness of every protected machine of a view, by the machine. Worked out once. */
export function readinessIn(view: View): ReadonlyMap<Located, MachineReadiness> {
  let readiness = known.get(view);
  if (!readiness) {
    // Asked for first: the ledger holds the decisions when all files are linted.
    const { run } = view;
    const all = readinessOf(run, (rule) => view.isOn(rule));
    const machines = [...view.inventory.protections()].map(({ machine }) => machine as Located);
    readiness = new Map(all.map((each, index) => [machines[index]!, each]));
    known.set(view, readiness);
  }
  return readiness;
}
