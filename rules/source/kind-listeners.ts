import type { RowId } from "../../documents/index.ts";
import type { Located } from "../../schemas/located.ts";
import { type Binding, SCENARIOS } from "../run/binding.ts";
import { Outcome } from "../run/ledger.ts";
import type { LintRun } from "../run/lint-run.ts";
import { type Circumstances, type Listener, lacks, partsOf } from "../run/listener.ts";

/** A rule on a walk. */
export interface WalkingRule {
  readonly name: string;
  /** Whether it looks, at a machine or a part of one, at other machines too. */
  readonly looksAround: boolean;
  /** Whether it has thrown something, and is not called any more. */
  isOff: boolean;
}

/** What is called at an object. */
export interface Call {
  readonly rule: WalkingRule;
  readonly visit: (node: never, binding: Binding) => void;
}

/**
 * What the rules do at the objects of one kind. Which of them have anything to say is the same for all objects of the same
 * circumstances, so that it is worked out for these, and not at each object.
 */
export class KindListeners {
  readonly #run: LintRun;
  /** As they were added: what they are put together of is made when the first object is met. */
  readonly #added: { readonly rule: WalkingRule; readonly listener: Listener }[] = [];
  #isOpen = false;
  readonly #listeners: { readonly rule: WalkingRule; readonly listener: Listener }[] = [];
  /** All of them, for objects of which nothing is told beforehand. */
  readonly #all: Call[] = [];
  /** The properties that some listener wants not to be recorded. */
  readonly #lacked: string[] = [];
  #goesByCircumstances = false;
  #lookAround = false;
  /** By the number of the circumstances. */
  readonly #under: Call[][] = [];

  constructor(run: LintRun) {
    this.#run = run;
  }

  add(rule: WalkingRule, listener: Listener): void {
    this.#added.push({ rule, listener });
    if (rule.looksAround) this.#lookAround = true;
  }

  /**
   * Makes them, when the first object is met.
   *
   * @param failed is told of those of which it cannot be done
   */
  open(failed: (rule: WalkingRule, error: unknown) => void): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    for (const { rule, listener } of this.#added) {
      try {
        for (const part of partsOf(listener)) this.#take(rule, part);
      } catch (error) {
        failed(rule, error);
      }
    }
  }

  #take(rule: WalkingRule, listener: Listener): void {
    this.#listeners.push({ rule, listener });
    this.#all.push({ rule, visit: listener });
    if (listener.under) this.#goesByCircumstances = true;
    const { lacks: lacked } = listener;
    if (lacked !== undefined && !this.#lacked.includes(lacked)) this.#lacked.push(lacked);
  }

  /** Whether a rule among them looks around. */
  get lookAround(): boolean {
    return this.#lookAround;
  }

  /**
   * What is to be called at an object, once they are open, in the order in which the listeners were added.
   *
   * @param alone how the object is held, where one machine of a known scenario holds it
   * @param isConsidered whether nothing is chosen yet for the replication that it belongs to
   */
  at(node: Located, alone: Binding | undefined, isConsidered: boolean): readonly Call[] {
    if (!alone || !this.#goesByCircumstances) return this.#all;
    const scenario = alone.scenarios[0]!;
    let number = SCENARIOS.indexOf(scenario) * 2 + (isConsidered ? 1 : 0);
    for (const property of this.#lacked) number = number * 2 + (lacks(node, property) ? 1 : 0);
    let calls = this.#under[number];
    if (!calls) {
      calls = this.#callsUnder({ scenario, isConsidered, lacks: (property) => lacks(node, property) });
      this.#under[number] = calls;
    }
    return calls;
  }

  #callsUnder(circumstances: Circumstances): Call[] {
    const calls: Call[] = [];
    // What passes at every such object is noted at once, apart from what is to be decided.
    const passing = [true, false].map((looksAround) => ({ looksAround, rows: new Set<RowId>() }));
    for (const { rule, listener } of this.#listeners) {
      if (!listener.under) {
        calls.push({ rule, visit: listener });
        continue;
      }
      const visit = listener.under(circumstances);
      if (visit?.passes) {
        const { rows } = passing.find(({ looksAround }) => looksAround === rule.looksAround)!;
        for (const row of visit.passes.rows) rows.add(row);
      } else if (visit) calls.push({ rule, visit: visit.visit });
    }
    for (const { looksAround, rows } of passing)
      if (rows.size > 0) calls.push(this.#passingCall([...rows], looksAround));
    return calls;
  }

  #passingCall(rows: readonly RowId[], looksAround: boolean): Call {
    const { ledger } = this.#run;
    const list = ledger.list(rows);
    const rule = { name: "", looksAround, isOff: false };
    return { rule, visit: (node: Located) => ledger.recordAll(node, list, Outcome.passed) };
  }
}
