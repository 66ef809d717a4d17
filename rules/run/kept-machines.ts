import type { ForecastKeeper, KeptForecasts } from "../../forecast/forecast.ts";
import type { AdapterForecast } from "../../forecast/types.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import { objectsFrom } from "../../inventory/nodes/children.ts";
import { machineOf } from "../../inventory/nodes/machines.ts";
import type { InventoryNode } from "../../inventory/nodes/node.ts";
import type { Protection } from "../../inventory/protection/protection.ts";
import { AskedQuestions } from "../../inventory/watch.ts";
import type { Located } from "../../schemas/located.ts";
import { areSame } from "../../schemas/values/same-items.ts";
import type { FailoverForecasts } from "./failover-forecasts.ts";
import { Basis, type Ledger, type OwnDecisions, type TableLayouts } from "./ledger.ts";

/**
 * What stays decided while somebody types. A machine keeps what was decided of it by itself as long as it is not edited,
 * comes up as it did, and what the rules asked the inventory for it has the same answers: then rules that do not look
 * around would say the same again, so they are not asked. Nothing is asked again where only machines are edited, since such
 * answers do not hang on machines. A machine with findings keeps nothing, since the places of findings move.
 */
export class KeptMachines implements ForecastKeeper {
  readonly before: KeptForecasts | undefined;
  readonly #inventory: Inventory;
  readonly #ledger: Ledger;
  readonly #forecasts: FailoverForecasts;
  readonly #kept: KeptDecisions | undefined;
  readonly #rest: readonly unknown[];
  readonly #isRestSame: boolean;
  /** The tops of the files. */
  readonly #tops: readonly Located[];
  /** The machines that were visited. */
  readonly #visited = new Set<Located>();
  /** Those of them that keep what was decided. */
  readonly #repeated = new Map<Located, KeptMachine>();
  readonly #withFindings = new Set<Located>();
  /** What was asked for the machines that are decided in this run. */
  readonly #asked = new Map<Located, AskedQuestions>();
  readonly #drafts = new Map<Located, KeptDraft>();
  #machine: Located | undefined;
  #isKept = false;

  /**
   * @param ledger of this run
   * @param forecasts of this run
   * @param kept what is kept of the run before, over the same files and under the same conditions
   */
  constructor(
    inventory: Inventory,
    ledger: Ledger,
    forecasts: FailoverForecasts,
    kept: KeptDecisions | undefined,
  ) {
    this.#inventory = inventory;
    this.#ledger = ledger;
    this.#forecasts = forecasts;
    this.#rest = inventory.rest;
    this.#tops = inventory.files.map(({ root }) => root);
    // With other files, what is missed may be missed elsewhere.
    this.#kept = kept && areSame(kept.tops, this.#tops) ? kept : undefined;
    this.#isRestSame = this.#kept !== undefined && areSame(this.#kept.rest, this.#rest);
    this.before = this.#kept?.forecasts;
    if (this.#kept) ledger.growAs(this.#kept.layouts);
    forecasts.keepBy(this);
  }

  /** Whether the machine that is being visited keeps what was decided of it. */
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
    if (!kept) {
      this.#asked.set(machine, new AskedQuestions());
      return;
    }
    this.#repeated.set(machine, kept);
    this.#ledger.repeat(kept.decisions);
  }

  /**
   * A rule is about to decide at the object that is being visited. What it asks is taken down until it is through.
   *
   * @returns whether it is to: a machine that keeps what was decided of it is no matter of rules that do not look around
   */
  letsDecide({ looksAround }: { readonly looksAround: boolean }): boolean {
    if (this.#isKept && !looksAround) return false;
    const isOwn = this.#machine !== undefined && !looksAround;
    this.#ledger.basis = isOwn ? Basis.own : Basis.others;
    this.#inventory.watch.asked = isOwn ? this.#asked.get(this.#machine!) : undefined;
    return true;
  }

  /** Rules are through with an object. */
  paused(): void {
    this.#inventory.watch.asked = undefined;
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

  isUnchanged(machine: Located): boolean {
    const draft = this.#kept?.drafts.get(machine);
    // Both kinds of failover ask.
    if (draft && this.#drafts.get(machine) === draft) return true;
    if (!draft || !this.#holds(machine, draft)) return false;
    this.#drafts.set(machine, draft);
    return true;
  }

  drafting<Drafts>(machine: Located, draft: () => Drafts): Drafts {
    const known = this.#drafts.get(machine);
    const asked = known?.asked ?? new AskedQuestions();
    if (!known && !this.#inventory.contradicted.has(machine))
      this.#drafts.set(machine, { protection: this.#inventory.protectionOf(machine), asked });
    return this.#inventory.watch.during(asked, draft);
  }

  /** What is kept for the next run, now that all machines were visited. */
  decisions(): KeptDecisions {
    const machines = new Map<Located, KeptMachine>();
    for (const machine of this.#visited) {
      if (this.#withFindings.has(machine) || this.#inventory.contradicted.has(machine)) continue;
      machines.set(machine, this.#repeated.get(machine) ?? this.#decidedOf(machine));
    }
    const forecasts = this.#forecasts.kept;
    return {
      rest: this.#rest,
      tops: this.#tops,
      forecasts,
      layouts: this.#ledger.layouts,
      drafts: this.#drafts,
      machines,
    };
  }

  /** What was decided of a machine and still holds. */
  #keptOf(machine: Located): KeptMachine | undefined {
    const kept = this.#kept?.machines.get(machine);
    return kept && this.#holds(machine, kept) && this.#comesUpAsBefore(machine, kept) ? kept : undefined;
  }

  /** Whether what was worked out of a machine still holds, other machines aside. */
  #holds(machine: Located, { protection, asked }: KeptDraft): boolean {
    // What is decided of these depends on one another.
    if (this.#inventory.contradicted.has(machine)) return false;
    if (this.#isRestSame) return true;
    return (
      isSameProtection(protection, this.#inventory.protectionOf(machine)) &&
      this.#inventory.watch.during(undefined, () => asked.holdIn(this.#inventory))
    );
  }

  #comesUpAsBefore(machine: Located, { forecasts }: KeptMachine): boolean {
    // Where no rule has asked how machines come up, nothing hangs on it.
    if (!this.before) return true;
    try {
      return areSame(
        forecasts,
        this.#forecastsOf(machine),
        (one, other) => one === other || areSame(one, other),
      );
    } catch {
      // It is thrown again at the rule that asks, and told there.
      return false;
    }
  }

  #forecastsOf(machine: Located): readonly (readonly AdapterForecast[])[] {
    return KINDS.map((kind) => this.#forecasts.ofMachine(kind, machine)?.adapters ?? NO_ADAPTERS);
  }

  #decidedOf(machine: Located): KeptMachine {
    const decisions = this.#ledger.ownDecisions([...objectsFrom(machine as InventoryNode)]);
    return {
      decisions,
      forecasts: this.#forecasts.kept ? this.#forecastsOf(machine) : [],
      protection: this.#inventory.protectionOf(machine),
      asked: this.#asked.get(machine)!,
    };
  }
}

const KINDS = ["failover", "test-failover"] as const;
const NO_ADAPTERS: readonly AdapterForecast[] = [];

/** What is kept from one run for the next. */
export interface KeptDecisions {
  /** All that is no machine. */
  readonly rest: readonly unknown[];
  /** The tops of the files. */
  readonly tops: readonly Located[];
  /** Undefined where no rule has asked for one. */
  readonly forecasts: KeptForecasts | undefined;
  readonly layouts: TableLayouts;
  /** What the forecasts of machines hang on. */
  readonly drafts: ReadonlyMap<Located, KeptDraft>;
  readonly machines: ReadonlyMap<Located, KeptMachine>;
}

/** What something that was worked out of a machine hangs on, beside the machine itself. */
interface KeptDraft {
  readonly protection: Protection | undefined;
  readonly asked: AskedQuestions;
}

/** What is kept of a machine. */
interface KeptMachine extends KeptDraft {
  readonly decisions: OwnDecisions;
  /** How its adapters come up, in either kind of failover. */
  readonly forecasts: readonly (readonly AdapterForecast[])[];
}

function isSameProtection(one: Protection | undefined, other: Protection | undefined): boolean {
  if (!one || !other) return one === other;
  const { possibleScenarios: some, nodes, ...objects } = one;
  const { possibleScenarios: others, nodes: otherNodes, ...otherObjects } = other;
  return (
    areSame(some, others) &&
    areSame(nodes, otherNodes) &&
    areSame(Object.values(objects), Object.values(otherObjects))
  );
}
