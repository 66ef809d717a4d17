import type { Inventory } from "../../inventory/inventory.ts";
import { hostOf } from "../../inventory/protection/clusters.ts";
import type { Protection, Scenario } from "../../inventory/protection/protection.ts";
import type { Located } from "../../schemas/located.ts";
import type { MissingFact } from "./missing-fact.ts";

/**
 * Whether and how a row holds an object. A document binds the machines of some scenarios, and whatever they are made of
 * or use: so a row that the document states holds an object through machines.
 */
export interface Binding {
  /** The protected machines through which the object is held: itself, its owner, or those that use it. */
  readonly protections: readonly Protection[];
  /** The scenarios that apply; several where an object serves machines of several, or where it cannot be told. */
  readonly scenarios: readonly Scenario[];
  /** False where a machine's scenario cannot be told, because its host is not recorded. */
  readonly isScenarioKnown: boolean;
  /** False where each of the machines might have a scenario of which the rows say nothing, or be held by other objects. */
  readonly isSure: boolean;
  /** The fact that would tell whether the object holds the machines at all; left out where it does. */
  readonly inDoubt?: MissingFact | undefined;
}

/** All scenarios. */
export const SCENARIOS = [
  "vmm-to-azure",
  "site-to-azure",
  "vmm-to-vmm",
  "azure-to-azure",
] as const satisfies Scenario[];

/** Scenarios as a key: equal sets are one object. */
export type ScenarioSet = readonly Scenario[] & { readonly __brand?: "ScenarioSet" };

const scenarioSets = new Map<string, ScenarioSet>();

/** The one object for a set of scenarios. */
export function scenarioSet(scenarios: readonly Scenario[]): ScenarioSet {
  const key = scenarios.join();
  const set = scenarioSets.get(key) ?? scenarios;
  scenarioSets.set(key, set);
  return set;
}

/**
 * Finds how the rows that bind the given scenarios hold an object; undefined where they say nothing of it. The last
 * answers are kept: every rule asks about one object before the next object is visited.
 */
export class Bindings {
  readonly #inventory: Inventory;
  #node: Located | undefined;
  #through: readonly Protection[] | undefined;
  #inDoubt: MissingFact | undefined;
  #alone: Binding | undefined;
  readonly #answers = new Map<ScenarioSet, Binding>();

  constructor(inventory: Inventory) {
    this.#inventory = inventory;
  }

  /**
   * The binding of an object that one machine holds whose scenario is known, as of nearly every object: it is the same
   * for all rows that speak of the scenario. Undefined for other objects.
   */
  alone(node: Located): Binding | undefined {
    if (node !== this.#node) this.#turnTo(node);
    return this.#alone;
  }

  of(node: Located, binds: ScenarioSet): Binding | undefined {
    if (node !== this.#node) this.#turnTo(node);
    let binding = this.#answers.get(binds);
    if (binding === undefined) {
      binding = this.#bindingOf(binds) ?? NOT_BOUND;
      this.#answers.set(binds, binding);
    }
    return binding === NOT_BOUND ? undefined : binding;
  }

  #bindingOf(binds: ScenarioSet): Binding | undefined {
    const binding = bindingThrough(this.#through!, binds);
    return binding && this.#inDoubt ? { ...binding, isSure: false, inDoubt: this.#inDoubt } : binding;
  }

  #turnTo(node: Located): void {
    this.#node = node;
    let through = this.#inventory.protectionsThrough(node);
    let inDoubt: MissingFact | undefined;
    if (through.length === 0) {
      through = this.#inventory.protectionsPerhapsThrough(node);
      if (through.length > 0) inDoubt = { node: hostOf(node)!, fact: "HyperVHost.cluster" };
    }
    // The parts of one machine are held alike.
    if (through === this.#through && inDoubt?.node === this.#inDoubt?.node) return;
    this.#through = through;
    this.#inDoubt = inDoubt;
    this.#answers.clear();
    const scenario =
      !inDoubt &&
      through.length === 1 &&
      through[0]!.possibleScenarios.length === 1 &&
      through[0]!.possibleScenarios[0];
    this.#alone = scenario
      ? { protections: through, scenarios: scenarioSet([scenario]), isScenarioKnown: true, isSure: true }
      : undefined;
  }
}

/** The answer, kept like any other, that rows say nothing of an object. */
const NOT_BOUND: Binding = { protections: [], scenarios: [], isScenarioKnown: true, isSure: true };

/** How rows that bind the given scenarios hold an object through machines; undefined where none of them is bound. */
export function bindingThrough(
  candidates: Iterable<Protection>,
  binds: readonly Scenario[],
): Binding | undefined {
  const protections: Protection[] = [];
  const scenarios: Scenario[] = [];
  let isScenarioKnown = true;
  let isSure = false;
  // A vault may serve all machines, and every set of scenarios asks.
  for (const protection of candidates) {
    const { possibleScenarios } = protection;
    let bound = 0;
    for (const scenario of possibleScenarios) {
      if (!binds.includes(scenario)) continue;
      bound++;
      if (!scenarios.includes(scenario)) scenarios.push(scenario);
    }
    if (bound === 0) continue;
    protections.push(protection);
    if (possibleScenarios.length > 1) isScenarioKnown = false;
    if (bound === possibleScenarios.length) isSure = true;
  }
  return protections.length === 0 ? undefined : { protections, scenarios, isScenarioKnown, isSure };
}
