import type { MachineReadiness } from "../../answers/readiness/machine-readiness.ts";
import { readinessOf } from "../../answers/readiness/readiness.ts";
import { remembered } from "../../inventory/remembered.ts";
import type { Located } from "../../schemas/located.ts";
import type { View } from "./view.ts";

/** The readiness of every protected machine of a view, by the machine. Worked out once. */
export function readinessIn(view: View): ReadonlyMap<Located, MachineReadiness> {
  return remembered(view, readinessByMachine);
}

function readinessByMachine(view: View): ReadonlyMap<Located, MachineReadiness> {
  // Asked for first: the ledger holds the decisions when all files are linted.
  const { run } = view;
  const all = readinessOf(run, (rule) => view.isOn(rule));
  const machines = [...view.inventory.protections()].map(({ machine }) => machine as Located);
  return new Map(all.map((each, index) => [machines[index]!, each]));
}
