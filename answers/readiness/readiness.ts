import type { RowId } from "../../documents/index.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import { objectName } from "../../inventory/names/object-name.ts";
import { InventoryNode } from "../../inventory/nodes/node.ts";
import { goesToVmmCloud, type Protection, scenarioOf } from "../../inventory/protection/protection.ts";
import { placeIn } from "../../project/place.ts";
import type { InventoryRule } from "../../rules/define/rule-types.ts";
import { choicesToMake } from "../../rules/facts/choices/choices.ts";
import { rules } from "../../rules/index.ts";
import { type Fact, propertyOf } from "../../rules/run/fact.ts";
import { Outcome } from "../../rules/run/ledger.ts";
import type { LintRun } from "../../rules/run/lint-run.ts";
import { lacking, missingAt, type Wait } from "../../rules/run/wait.ts";
import type { Located } from "../../schemas/located.ts";
import { addTo } from "../../schemas/values/groups.ts";
import { AskedOfMachines } from "./asked-of-machines.ts";
import { DependentMachines } from "./dependent-machines.ts";
import { HeldDocuments } from "./held-documents.ts";
import type { MachineReadiness, MissingForMachine, ReadinessState, Violation } from "./machine-readiness.ts";
import { compareMissing, MissingAtObject } from "./missing-at-object.ts";
import { missingForScenario } from "./missing-links.ts";
import { mistakesIn } from "./mistakes.ts";
import { QuestionsOfParts } from "./questions-of-parts.ts";
import { RowSet } from "./row-set.ts";
import { RowsBehindLinks } from "./rows-behind-links.ts";
import { addAllMissing, addMissing, emptyTally, type Tally } from "./tally.ts";
import { unlistedChoicesOf } from "./unlisted-choices.ts";

/**
 * The readiness of every protected machine of an inventory, in the order of the files. It goes by what the rules
 * decided: findings that are silenced or known count all the same, and a rule's own level counts, not its severity.
 *
 * @param run one whose ledger kept its questions
 * @param isOn whether a rule was on; rows of the others are not waited for
 */
export function readinessOf(run: LintRun, isOn: (rule: string) => boolean): MachineReadiness[] {
  const readiness = new Readiness(run, isOn);
  readiness.readDecisions();
  readiness.readQuestions();
  readiness.readMissingLinks();
  readiness.readMistakes();
  return readiness.machines();
}

class Readiness {
  readonly #run: LintRun;
  readonly #isOn: (rule: string) => boolean;
  readonly #dependents: DependentMachines;
  readonly #tallies = new Map<Protection, Tally>();
  readonly #behindLinks: RowsBehindLinks;
  /** The rows on what only a test depends on. */
  readonly #onTestsOnly: ReadonlySet<RowId>;
  readonly #noRows = RowSet.none();
  readonly #questions: QuestionsOfParts;

  constructor(run: LintRun, isOn: (rule: string) => boolean) {
    this.#run = run;
    this.#isOn = isOn;
    this.#dependents = new DependentMachines(run);
    this.#behindLinks = new RowsBehindLinks(run.matrix, isOn);
    this.#onTestsOnly = new Set(run.matrix.ids().filter((row) => run.matrix.row(row).onTestsOnly));
    this.#questions = new QuestionsOfParts((row) => !this.#onTestsOnly.has(row), this.#noRows);
    for (const protection of run.inventory.protections())
      this.#tallies.set(protection, emptyTally(protection, this.#noRows));
  }

  readDecisions(): void {
    const someLackLinks = [...this.#tallies.values()].some(({ missingLinks }) => missingLinks.length > 0);
    const sums = rowsThatSumUp();
    const least = someLackLinks ? Outcome.passed : Outcome.warned;
    this.#run.ledger.forEachDecision(least, (node, row, outcome) => {
      const machines = this.#dependents.ofRow(node, row);
      // There are a million decisions, and an iterator would be made for each.
      for (let at = 0; at < machines.length; at++) {
        const protection = machines[at]!;
        const tally = this.#tallies.get(protection)!;
        const lacksLinks = tally.missingLinks.length > 0;
        if (outcome === Outcome.passed && !lacksLinks) continue;
        const applies = this.#dependents.applies(node, row, protection);
        if (applies === "no") continue;
        if (lacksLinks) tally.answered = tally.answered.with(row);
        if (outcome === Outcome.passed || sums.has(row)) continue;
        if (this.#onTestsOnly.has(row)) {
          if (outcome !== Outcome.undecided && applies === "yes") addTo(tally.warned, row, node);
          continue;
        }
        if (outcome === Outcome.warned && applies === "yes") addTo(tally.warned, row, node);
        if (outcome === Outcome.undecided) tally.isOpen = true;
        if (outcome === Outcome.violated) this.#violated(protection, row, node, applies === "yes");
      }
      const isInDoubt = outcome === Outcome.undecided || outcome === Outcome.violated;
      if (isInDoubt && !sums.has(row) && !this.#onTestsOnly.has(row)) this.#perhaps(row, node);
    });
  }

  /** A row of a host that is perhaps a node of a machine's cluster leaves the machine open until that is known. */
  #perhaps(row: RowId, node: Located): void {
    const [machines, tells] = this.#dependents.perhapsOf(node) ?? [];
    for (const protection of machines ?? [])
      if (this.#dependents.applies(node, row, protection) !== "no")
        addMissing(this.#tallies.get(protection)!, tells!, [row]);
  }

  /** A row that perhaps applies to a machine blocks it once it is known that it does. */
  #violated(protection: Protection, row: RowId, node: Located, isCertain: boolean): void {
    const tally = this.#tallies.get(protection)!;
    const { blocking } = tally;
    const lacking = isCertain ? undefined : missingForScenario(protection);
    const nodes = blocking.get(row);
    if (lacking) addMissing(tally, lacking, [row]);
    else if (nodes) nodes.push(node);
    else blocking.set(row, [node]);
  }

  readQuestions(): void {
    const { ledger } = this.#run;
    ledger.openQuestions.forEachObject((node, waits) => {
      // Another rule may have found a row violated there: then no fact will help.
      const isPart = !this.#dependents.isShared(node);
      if (isPart && ledger.gravestOf(node) === Outcome.undecided) this.#readPart(node, waits);
      else for (const wait of waits) this.#readWait(node, wait, isPart);
    });
  }

  #readPart(node: Located, waits: readonly Wait[]): void {
    const all = this.#questions.lackedBy(waits);
    for (const protection of this.#dependents.of(node)) {
      const tally = this.#tallies.get(protection)!;
      for (const [of, lacked] of all) addAllMissing(tally, lacking(of, node)!, lacked);
    }
  }

  #readWait(node: Located, wait: Wait, isPart: boolean): void {
    const { ledger } = this.#run;
    // What only a test depends on is chosen when it is started.
    const open = wait.rows.filter(
      (row) => ledger.outcome(node, row) === Outcome.undecided && !this.#onTestsOnly.has(row),
    );
    if (open.length === 0) return;
    const missing = missingAt(node, wait);
    const asked = isPart ? undefined : new AskedOfMachines(missing);
    this.#dependents.forRows(node, open, (protection, applying) => {
      const tally = this.#tallies.get(protection)!;
      for (const each of asked?.of(protection.machine) ?? missing) addMissing(tally, each, applying);
    });
  }

  readMissingLinks(): void {
    for (const [protection, tally] of this.#tallies) {
      for (const unlisted of unlistedChoicesOf(this.#run.inventory, protection))
        addMissing(tally, unlisted, []);
      for (const link of tally.missingLinks) {
        const hidden = this.#behindLinks.of(link, protection).filter((row) => !tally.answered.rows.has(row));
        // Without a scenario it is not even known which rows apply.
        if (hidden.length > 0 || link.fact === missingForScenario(protection)?.fact)
          addMissing(tally, link, hidden);
      }
    }
  }

  readMistakes(): void {
    for (const { mistake, machines } of mistakesIn(this.#run, this.#dependents))
      for (const protection of machines) this.#tallies.get(protection)!.mistakes.push(mistake);
  }

  machines(): MachineReadiness[] {
    const order = new Map(this.#run.matrix.ids().map((id, index) => [id, index]));
    const files = new Map<Located, string>(this.#run.inventory.files.map(({ root, path }) => [root, path]));
    const inOrder = (rows: Iterable<RowId>) => [...rows].sort((a, b) => order.get(a)! - order.get(b)!);
    const held = new HeldDocuments(this.#run.matrix, this.#isOn);
    const { inventory } = this.#run;
    return [...this.#tallies].map(([protection, tally]) => {
      const { machine } = protection;
      const isConsidered = this.#run.inventory.replicationStateOf(machine) === "considered";
      const toChoose = choicesToMake(this.#run.inventory, protection).map(({ property }) => property);
      // What is still to be chosen is told as that, and not as something to record; but for where the machine goes, on
      // which it depends what else is to be chosen. While a machine is only considered no choice is asked for, named or not.
      const isAsked = (node: Located, fact: Fact) => {
        const property = propertyOf(fact);
        const isTold = isConsidered || toChoose.includes(property);
        return node !== machine.replication || property === "to" || !isTold;
      };
      const forEachMissing: MachineReadiness["forEachMissing"] = (take) => {
        for (const [node, lacked] of tally.missing)
          for (const { fact, rows } of lacked) if (isAsked(node, fact)) take(fact, node, rows.size);
      };
      let missing: readonly MissingForMachine[] | undefined;
      const documents = held.against(protection);
      return {
        name: machine.name,
        file: files.get(machine.parent!)!,
        scenario: scenarioOf(protection),
        standsIn: machine.nodeType === "VirtualMachine" ? machine.host : machine.region,
        state: stateOf(protection, { ...tally, isConsidered, hasMatrix: held.hasMatrix(documents) }),
        blocking: inOrder(tally.blocking.keys()),
        violations: inOrder(tally.blocking.keys()).flatMap((row) =>
          this.#violationsOf(row, tally.blocking.get(row)!),
        ),
        warned: inOrder(tally.warned.keys()),
        warnings: () =>
          inOrder(tally.warned.keys()).flatMap((row) => this.#violationsOf(row, tally.warned.get(row)!)),
        get missing() {
          missing ??= missingIn(inventory, forEachMissing);
          return missing;
        },
        forEachMissing,
        isConsidered,
        toChoose,
        mistakes: tally.mistakes,
        documents,
        place: () => placeIn(this.#run.inventory, machine.at()),
      };
    });
  }

  #violationsOf(row: RowId, nodes: readonly Located[]): Violation[] {
    return nodes.map((node) => ({
      row,
      node,
      object: objectName(node),
      isShared: this.#dependents.isShared(node),
      place: () => placeIn(this.#run.inventory, node.at()),
      lines: () => linesOf(this.#run.inventory, node),
    }));
  }
}

/** A machine lacks dozens of facts, and most machines are only counted: they are put in order where they are shown. */
function missingIn(
  inventory: Inventory,
  forEachMissing: MachineReadiness["forEachMissing"],
): readonly MissingForMachine[] {
  const missing: MissingForMachine[] = [];
  forEachMissing((fact, node, rows) => missing.push(new MissingAtObject(inventory, { node, fact, rows })));
  return missing.sort(compareMissing);
}

function linesOf(inventory: Inventory, node: Located): readonly [first: number, last: number] {
  const { file, start, end } = node instanceof InventoryNode ? node.extent() : node.at();
  const { lines } = inventory.fileAt(file).document;
  return [lines.place(start).line, lines.place(end).line];
}

interface Judged extends Pick<Tally, "blocking" | "missing" | "isOpen" | "mistakes"> {
  readonly isConsidered: boolean;
  readonly hasMatrix: boolean;
}

function stateOf(protection: Protection, judged: Judged): ReadinessState {
  const { blocking, missing, isOpen, mistakes, isConsidered, hasMatrix } = judged;
  if (goesToVmmCloud(protection)) return "retired";
  if (blocking.size > 0) return "not-ready";
  if (isOpen || missing.size > 0 || mistakes.length > 0 || isConsidered) return "undecided";
  return hasMatrix ? "ready" : "network-ready";
}

/** Rows that say no more than others do: nothing is ever reported of them alone. */
function rowsThatSumUp(): ReadonlySet<RowId> {
  const deciding = new Map<RowId, InventoryRule[]>();
  for (const rule of Object.values(rules)) {
    for (const row of rule.meta.docs.rows) deciding.set(row, [...(deciding.get(row) ?? []), rule]);
  }
  const silent = ({ meta }: InventoryRule) => Object.keys(meta.messages ?? {}).length === 0;
  return new Set([...deciding].flatMap(([row, each]) => (each.every(silent) ? row : [])));
}
