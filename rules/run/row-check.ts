import { type Limit, type LimitsOf, type RowId, type Verdict, verdictFor } from "../../documents/index.ts";
import type { EarlierState } from "../../inventory/earlier/earlier-state.ts";
import type { Inventory, ReferenceOf } from "../../inventory/inventory.ts";
import type { Protection } from "../../inventory/protection/protection.ts";
import type { Entities, EntityName, HyperVHost, References } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import type { AskedFacts } from "./asked-facts.ts";
import type { Binding } from "./binding.ts";
import { isChosen, leftOut } from "./choices.ts";
import type { Fact } from "./fact.ts";
import type { Finding, RelatedPlace } from "./finding.ts";
import { KnownLimits } from "./known-limits.ts";
import { Outcome, type RowList } from "./ledger.ts";
import type { LintRun } from "./lint-run.ts";
import { dependsOn, factOf, type Miss } from "./misses.ts";
import type { RuleLevel } from "./rule-level.ts";

/** The properties of a node that are facts: those of the schema. */
export type FactOf<Node extends Located> = Exclude<Extract<keyof Node, string>, keyof Located>;

/** A node of an entity with properties that name other objects. */
type Referrer = Entities[keyof References & EntityName];

/** What a property of an entity leads to. */
type TargetOf<Name extends keyof References, Property> = References[Name][Property & keyof References[Name]];

/** What the check of a rule is set up with, for one file. */
export interface RowCheckSetup<MessageId extends string, Options> {
  readonly run: LintRun;
  readonly options: Options;
  /** The facts that it may ask for. */
  readonly facts: AskedFacts;
  readonly level: RuleLevel;
  readonly report: (finding: Finding<MessageId>) => void;
}

/**
 * The facts by which it is told which rows hold an object: by the scenarios of machines, and by where machines may move to. Where
 * one of them is not recorded, rows of any rule may wait for it.
 */
export const BINDING_FACTS = [
  "VirtualMachine.host",
  "HyperVHost.hostGroup",
  "HyperVHost.cluster",
] as const satisfies readonly Fact[];

/**
 * One check at one object: what it may ask, and what it may say. The same object serves all nodes of a file, so a
 * check must not keep it.
 *
 * Three answers come out of it. Something reported: violated. Nothing reported but a needed fact not recorded:
 * undecided. Else passed.
 */
export class RowCheck<MessageId extends string = string, Options = unknown> {
  readonly run: LintRun;
  readonly options: Options;
  readonly #facts: AskedFacts;
  readonly #level: RuleLevel;
  readonly #report: (finding: Finding<MessageId>) => void;
  #list!: RowList;
  #node!: Located;
  #doubtful: readonly RowId[] = [];
  #binding!: Binding;
  readonly #misses: Miss[] = [];
  #isUndecided = false;
  /** The rows that depend on a choice which nobody has made yet, list by list; undefined for all of them. */
  readonly #notAsked: (readonly RowId[] | undefined)[] = [];
  /** Whether all rows wait for facts that nobody asks about. */
  #isOpen = false;
  /** The rows that do where it is not all of them, list by list. */
  readonly #openLists: (readonly RowId[])[] = [];
  /** Whether undecided rows are only counted: then it does not matter which facts they wait for. */
  readonly #onlyCounts: boolean;
  readonly #violated: RowId[] = [];
  readonly #limits: KnownLimits;

  constructor({ run, options, facts, level, report }: RowCheckSetup<MessageId, Options>) {
    this.run = run;
    this.#onlyCounts = !run.ledger.keepsQuestions;
    this.options = options;
    this.#limits = new KnownLimits(run.matrix, options);
    this.#facts = facts;
    this.#level = level;
    this.#report = report;
  }

  get inventory(): Inventory {
    return this.run.inventory;
  }

  /** The inventory as it stood earlier. Only a rule that compares with it may ask. */
  get earlier(): EarlierState {
    return this.run.earlier!;
  }

  /** How the rows hold the object at hand. */
  get binding(): Binding {
    return this.#binding;
  }

  /**
   * A fact that the answer depends on. Undefined when it is not recorded: unless the check reports something all the
   * same, its rows are undecided at the object.
   *
   * @param rows the rows that depend on it, where that is not all of them; so too below
   */
  need<Node extends Located, Property extends FactOf<Node>>(
    node: Node,
    property: Property,
    rows?: readonly RowId[],
  ): Exclude<Node[Property], undefined> | undefined {
    if (this.#isNotAsked(node, property)) return this.#leaveUnasked(rows);
    const value = node[property];
    if (value === undefined) this.unrecorded(node, property, rows);
    return value as Exclude<Node[Property], undefined> | undefined;
  }

  /**
   * The object that a property names: `needObject(replication, "policy")`. Undefined, and the rows undecided, where the
   * name is not recorded or leads to nothing.
   */
  needObject<Node extends Referrer, Property extends ReferenceOf<Node["nodeType"]>>(
    node: Node,
    property: Property,
    rows?: readonly RowId[],
  ): TargetOf<Node["nodeType"], Property> | undefined {
    if (this.#isNotAsked(node, property)) return this.#leaveUnasked(rows);
    const target = this.inventory.follow(node as never, property as never);
    if (target === undefined) this.unrecorded(node, property, rows);
    return target as TargetOf<Node["nodeType"], Property> | undefined;
  }

  /** Says that a fact is not recorded and that the answer depends on it. */
  unrecorded(node: Located, property: string, rows?: readonly RowId[]): void {
    if (this.#isNotAsked(node, property)) {
      this.#leaveUnasked(rows);
      return;
    }
    if (this.#onlyCounts) {
      this.#leaveOpen(rows);
      return;
    }
    const fact = factOf(node.nodeType, property);
    if (!this.#facts.has(fact)) throw new Error(`The rule reads ${fact}, which is not among its facts.`);
    this.#miss(node, fact, rows);
  }

  #leaveUnasked(rows?: readonly RowId[]): undefined {
    this.#notAsked.push(rows);
  }

  /** Whether it is a choice of a machine that is only considered: what is written there already says nothing either. */
  #isNotAsked(node: Located, property: string): boolean {
    return (
      this.run.hasConsidered &&
      this.#facts.mayBeChosen(property) &&
      isChosen(node, property) &&
      leftOut(this.inventory, node) === "not-asked"
    );
  }

  /** The host of the machine at hand. Undefined, and the rows undecided, where it is not recorded or not found. */
  needHost(protection: Protection, rows?: readonly RowId[]): HyperVHost | undefined {
    if (!protection.host) this.#miss(protection.machine, "VirtualMachine.host", rows);
    return protection.host;
  }

  /**
   * Says that the answer depends on something that the earlier state does not tell. Nobody can record it any more, so
   * no fact is missing; the rows are undecided all the same.
   */
  leaveUndecided(): void {
    this.#isUndecided = true;
  }

  #leaveOpen(rows?: readonly RowId[]): void {
    if (rows === undefined) this.#isOpen = true;
    else if (!this.#openLists.includes(rows)) this.#openLists.push(rows);
  }

  #miss(node: Located, fact: Fact, rows?: readonly RowId[]): void {
    if (this.#onlyCounts) {
      this.#leaveOpen(rows);
      return;
    }
    for (const miss of this.#misses)
      if (miss.node === node && miss.fact === fact && miss.rows === rows) return;
    this.#misses.push({ node, fact, rows });
  }

  /**
   * Says that the value at hand breaks rows: all rows of the check, or those that the finding names. Rows that do not
   * bind the object are left out; those that perhaps do not are undecided.
   */
  report(finding: Finding<MessageId>): void {
    const rows = this.broken(finding.rows);
    if (rows.length === 0) return;
    const related = [...(finding.related ?? []), ...throughCluster(this.#node, this.#binding)];
    this.#report({ ...finding, node: this.#node, rows, related });
  }

  /**
   * Says that rows are broken here by a value that is reported elsewhere, once: all rows of the check, or these.
   *
   * @returns those of them that bind the object
   */
  broken(rows?: readonly RowId[]): readonly RowId[] {
    const own = this.#list.rows;
    const broken = rows ? own.filter((row) => rows.includes(row)) : own;
    const doubtful = broken.filter((row) => this.#doubtful.includes(row));
    if (doubtful.length > 0) this.#missScenario(doubtful);
    const certain = doubtful.length > 0 ? broken.filter((row) => !doubtful.includes(row)) : broken;
    this.#violated.push(...certain);
    return certain;
  }

  /** Notes which facts would tell whether the rows hold the object: the scenarios of the machines at hand. */
  #missScenario(rows?: readonly RowId[]): void {
    const { inDoubt } = this.#binding;
    if (inDoubt) this.#miss(inDoubt.node, inDoubt.fact, rows);
    for (const protection of this.#binding.protections) {
      if (protection.possibleScenarios.length < 2) continue;
      if (protection.host) this.#miss(protection.host, "HyperVHost.hostGroup", rows);
      else this.#miss(protection.machine, "VirtualMachine.host", rows);
    }
  }

  /** A figure that a row is decided by, in the unit that the matrix gives; stricter where the options say so. */
  limit<Id extends RowId, Name extends Extract<keyof LimitsOf<Id>, string>>(
    row: Id,
    name: Name,
  ): LimitsOf<Id>[Name] extends Limit<infer Value> ? Value : never {
    return this.#limits.of(row, name) as never;
  }

  /**
   * The verdict of a row for the object at hand: the hardest of its scenarios, or undefined (and undecided) where the
   * scenarios disagree and it cannot be told which one applies.
   */
  verdict(row: RowId): Verdict | undefined {
    const data = this.run.matrix.row(row);
    const { scenarios } = this.#binding;
    // As of nearly every object.
    if (scenarios.length === 1) return verdictFor(data, scenarios[0]!);
    const verdicts = scenarios.map((scenario) => verdictFor(data, scenario));
    if (!this.#binding.isScenarioKnown && new Set(verdicts).size > 1) {
      this.#missScenario();
      return undefined;
    }
    return HARDEST_FIRST.find((verdict) => verdicts.includes(verdict));
  }

  /**
   * Prepares for an object: the rows that bind it, those of them that perhaps do not, and how. Called by the rule, not
   * by checks.
   */
  begin(node: Located, list: RowList, doubtful: readonly RowId[], binding: Binding): void {
    this.#doubtful = doubtful;
    this.#node = node;
    this.#list = list;
    this.#binding = binding;
    this.#isOpen = false;
    this.#isUndecided = false;
    // Nearly always there is nothing to take away, and to empty an empty list takes as long as to empty a full one.
    if (this.#misses.length > 0) this.#misses.length = 0;
    if (this.#openLists.length > 0) this.#openLists.length = 0;
    if (this.#notAsked.length > 0) this.#notAsked.length = 0;
    if (this.#violated.length > 0) this.#violated.length = 0;
  }

  /** Notes the answers for an object in the ledger. Called by the rule, not by checks. */
  end(): void {
    const { ledger } = this.run;
    // Nearly every row of nearly every object is passed, or waits for the same facts as the others of its check.
    if (this.#violated.length > 0 || this.#isUndecided || this.#notAsked.length > 0) this.#endRowByRow();
    else if (this.#isOpen) ledger.recordAll(this.#node, this.#list, Outcome.undecided);
    else if (this.#openLists.length > 0) this.#endRowByRow();
    else if (this.#misses.length === 0) ledger.recordAll(this.#node, this.#list, Outcome.passed);
    else if (this.#waitsAlike()) ledger.leaveOpen(this.#node, this.#list, this.#misses);
    else this.#endRowByRow();
  }

  /** Whether all rows wait for the same facts, or for none. */
  #waitsAlike(): boolean {
    for (let index = 0; index < this.#misses.length; index++)
      if (this.#misses[index]!.rows !== undefined) return false;
    return true;
  }

  #waits(row: RowId): boolean {
    for (const rows of this.#openLists) if (rows.includes(row)) return true;
    for (const miss of this.#misses) if (dependsOn(row, miss)) return true;
    return false;
  }

  #endRowByRow(): void {
    const { ledger } = this.run;
    const node = this.#node;
    const open: RowId[] = [];
    for (const row of this.#list.rows) {
      if (this.#violated.includes(row))
        ledger.record(node, row, this.#level === "error" ? Outcome.violated : Outcome.warned);
      // What depends on a choice does not apply while nothing is chosen.
      else if (this.#notAsked.some((rows) => rows === undefined || rows.includes(row))) continue;
      else if (this.#isUndecided || this.#isOpen || this.#waits(row)) {
        if (this.#onlyCounts) ledger.record(node, row, Outcome.undecided);
        else open.push(row);
      } else ledger.record(node, row, Outcome.passed);
    }
    if (open.length === 0) return;
    if (this.#waitsAlike()) {
      ledger.leaveOpen(node, ledger.list(open), this.#misses);
      return;
    }
    for (const row of open) {
      const missing = this.#misses.filter((miss) => dependsOn(row, miss));
      ledger.leaveOpen(node, ledger.alone(row), missing);
    }
  }
}

/** Why a host is held on which no protected machine runs. */
function throughCluster(node: Located, { protections }: Binding): readonly RelatedPlace[] {
  if (node.nodeType !== "HyperVHost" || protections.some(({ host }) => host === node)) return [];
  const host = node as HyperVHost;
  if (!protections.some(({ nodes }) => nodes.includes(host))) return [];
  return [{ place: host.at("cluster"), message: "its cluster has protected machines, which can move to it" }];
}

const HARDEST_FIRST: readonly (Verdict | undefined)[] = ["no", "not-applicable", "conditional", "yes"];
