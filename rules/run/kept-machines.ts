import type { KeptForecasts } from "../../forecast/forecast.ts";
import type { AdapterForecast } from "../../forecast/types.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import { objectsFrom } from "../../inventory/nodes/children.ts";
import { machineOf } from "../../inventory/nodes/machines.ts";
import type { InventoryNode } from "../../inventory/nodes/node.ts";
import { contradictedMachines } from "../../inventory/protection/replication-state.ts";
import type { Located } from "../../schemas/located.ts";
import { areSame } from "../../schemas/values/same-items.ts";
import type { FailoverForecasts } from "./failover-forecasts.ts";
import type { Ledger, OpenQuestion, OwnDecisions } from "./ledger.ts";

/** The lists of an inventory that hold machines. */
const MACHINES: ReadonlySet<string> = new Set(["virtualMachines", "azureVirtualMachines"]);

/**
 * What stays decided while somebody types. A machine keeps what was decided of it by itself, as long as neither it nor
 * anything that is no machine is edited, and as long as it comes up as it did: then rules that do not look around would
 * say the same again, so they are not asked. A machine with findings keeps nothing, since the places of findings move.
 */
export class KeptMachines {
  readonly #before: KeptDecisions | undefined;
  readonly #rest: readonly unknown[];
  /** The tops of the files, in their order. */
  readonly #tops: readonly Located[];
  readonly #ledger: Ledger;
  readonly #forecasts: FailoverForecasts;
  /** The machines that were visited. */
  readonly #visited = new Set<Located>();
  /** Those of them that keep what was decided. */
  readonly #repeated = new Map<Located, KeptMachine>();
  readonly #withFindings = new Set<Located>();
  /** What is decided of these depends on one another. */
  readonly #contradicted: ReadonlySet<Located>;
  #machine: Located | undefined;
  #isKept = false;

  /**
   * @param ledger of this run
   * @param forecasts of this run
   * @param before what is kept of the run before, over the same files and under the same conditions
   */
  constructor(
    inventory: Inventory,
    ledger: Ledger,
    forecasts: FailoverForecasts,
    before: KeptDecisions | undefined,
  ) {
    this.#ledger = ledger;
    this.#forecasts = forecasts;
    this.#rest = restOf(inventory);
    this.#tops = inventory.files.map(({ root }) => root);
    this.#contradicted = contradictedMachines(inventory);
    this.#before = before && areSame(before.rest, this.#rest) ? before : undefined;
    if (this.#before?.forecasts) {
      const { forecasts: kept, contradicted } = this.#before;
      const isUnchanged = (machine: Located) =>
        !this.#contradicted.has(machine) && !contradicted.has(machine);
      forecasts.goBy({ kept, isUnchanged });
    }
  }

  /** Whether a machine or a part of one is being visited. */
  get isInMachine(): boolean {
    return this.#machine !== undefined;
  }

  /** Whether the machine that is being visited keeps its decisions. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** A machine is about to be visited with all its parts, or was. */
  turnTo(machine: Located | undefined): void {
    this.#machine = machine;
    const kept = machine && this.#keptOf(machine);
    this.#isKept = kept !== undefined;
    if (!machine || this.#visited.has(machine)) return;
    this.#visited.add(machine);
    if (!kept) return;
    const { decisions } = kept;
    const repeated = kept.waitsForTop
      ? { ...kept, decisions: { ...decisions, questions: decisions.questions.map(this.#ofNewTop) } }
      : kept;
    this.#repeated.set(machine, repeated);
    this.#ledger.repeat(repeated.decisions);
  }

  /**
   * Something is reported where the visit is.
   *
   * @param about another object that it is about
   */
  found(about?: Located): void {
    for (const machine of [this.#machine, about && machineOf(about)]) {
      if (machine) this.#withFindings.add(machine);
    }
  }

  /** What is kept for the next run, now that all machines were visited. */
  decisions(): KeptDecisions {
    const machines = new Map<Located, KeptMachine>();
    for (const machine of this.#visited) {
      if (this.#withFindings.has(machine) || this.#contradicted.has(machine)) continue;
      machines.set(machine, this.#repeated.get(machine) ?? this.#decidedOf(machine));
    }
    return {
      rest: this.#rest,
      tops: this.#tops,
      contradicted: this.#contradicted,
      forecasts: this.#forecasts.kept,
      machines,
    };
  }

  /** What was decided of a machine and still holds. */
  #keptOf(machine: Located): KeptMachine | undefined {
    if (this.#contradicted.has(machine)) return undefined;
    const kept = this.#before?.machines.get(machine);
    return kept && this.#comesUpAsBefore(machine, kept) ? kept : undefined;
  }

  #comesUpAsBefore(machine: Located, { forecasts }: KeptMachine): boolean {
    // Where no rule has asked how machines come up, nothing hangs on it.
    if (!this.#before!.forecasts) return true;
    try {
      return areSame(forecasts, this.#forecasts.ofMachine(machine));
    } catch {
      // It is thrown again at the rule that asks, and told there.
      return false;
    }
  }

  /** A question of the run before, with the tops of today. What they record beside machines is the same. */
  readonly #ofNewTop = (question: OpenQuestion): OpenQuestion => {
    const missing = question.missing.map((each) =>
      each.node.parent ? each : { ...each, node: this.#tops[this.#before!.tops.indexOf(each.node)]! },
    );
    return { ...question, missing };
  };

  #decidedOf(machine: Located): KeptMachine {
    const decisions = this.#ledger.ownDecisions([...objectsFrom(machine as InventoryNode)]);
    const waitsForTop = decisions.questions.some(({ missing }) => missing.some(({ node }) => !node.parent));
    const forecasts = this.#forecasts.kept ? this.#forecasts.ofMachine(machine) : [];
    return { decisions, waitsForTop, forecasts };
  }
}

/** What is kept from one run for the next. */
export interface KeptDecisions {
  /** All that is no machine: if any of it is another, nothing is kept. */
  readonly rest: readonly unknown[];
  readonly tops: readonly Located[];
  readonly contradicted: ReadonlySet<Located>;
  /** Undefined where no rule has asked for one. */
  readonly forecasts: KeptForecasts | undefined;
  readonly machines: ReadonlyMap<Located, KeptMachine>;
}

/** What is kept of a machine. */
interface KeptMachine {
  readonly decisions: OwnDecisions;
  /** Whether it waits for facts of the top of a file, which is another object after each edit. */
  readonly waitsForTop: boolean;
  /** How its adapters come up. */
  readonly forecasts: readonly AdapterForecast[];
}

// Objects that an edit leaves as they are stay the same objects; what is no object is compared as it is. Items that make
// no object are counted: it matters that something was to be there.
function restOf({ files }: Inventory): readonly unknown[] {
  return files.flatMap(({ path, document, root }) => [
    path,
    ...document.sections.flatMap(({ name, stretches }) => (MACHINES.has(name) ? [] : stretches.length)),
    ...Object.entries(root).flatMap(([section, value]) => {
      if (MACHINES.has(section) && Array.isArray(value)) return [];
      return [section, ...(Array.isArray(value) ? value : [value])];
    }),
  ]);
}
