import { type Machine, machineOf } from "../../inventory/nodes/machines.ts";
import type { MissingFact } from "../../rules/run/missing-fact.ts";
import type { Located } from "../../schemas/located.ts";
import { addTo } from "../../schemas/values/groups.ts";

/**
 * Which of the facts that a row waits for at an object are asked of which machine that depends on it. A row of a network may
 * wait for a fact of each of its thousand machines: a machine is asked for its own, and for those that no machine has.
 */
export class AskedOfMachines {
  readonly #all: readonly MissingFact[];
  /** By the machine that the object belongs to which lacks them. */
  readonly #byMachine = new Map<Located | undefined, MissingFact[]>();

  constructor(missing: readonly MissingFact[]) {
    this.#all = missing;
    for (const each of missing) addTo(this.#byMachine, machineOf(each.node), each);
  }

  /** Those of a machine. Where only others lack facts, it waits for them all the same: the first of these stands for all. */
  of(machine: Machine): readonly MissingFact[] {
    const shared = this.#byMachine.get(undefined) ?? [];
    const own = this.#byMachine.get(machine) ?? [];
    if (shared.length + own.length === 0) return this.#all.slice(0, 1);
    return own.length === 0 ? shared : [...shared, ...own];
  }
}
