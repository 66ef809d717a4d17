import { Linter } from "eslint/universal";
import { describe, expect, it } from "vitest";
import { type Matrix, type MatrixChanges, matrix, type RowId } from "../../documents/index.ts";
import { EarlierState } from "../../inventory/earlier/earlier-state.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import type { Scenario } from "../../inventory/protection/protection.ts";
import { readInventory } from "../../inventory/read-inventory.ts";
import { ANY_INVENTORY } from "../../lint/eslint/eslint-config.ts";
import { walkedRule } from "../../lint/eslint/walked-rule.ts";
import type { InventoryRule } from "../../rules/define/rule-types.ts";
import { isOwnRule } from "../../rules/index.ts";
import { scenarioSet } from "../../rules/run/binding.ts";
import type { Fact } from "../../rules/run/fact.ts";
import { Outcome } from "../../rules/run/ledger.ts";
import { LintRun } from "../../rules/run/lint-run.ts";
import { inventoryLanguage } from "../../rules/source/language.ts";
import { WalkedSourceCode } from "../../rules/source/walked-source-code.ts";

/** An inventory as one text, or as files by name. */
export type InventoryText = string | Readonly<Record<string, string>>;

/** A finding as a test states it. The place is `line:column-line:column`, end-exclusive, counted from 1. */
export interface ExpectedFinding {
  readonly at: string;
  readonly messageId?: string;
  readonly message?: string | RegExp;
  readonly rows?: readonly string[];
  /** Places of related texts, with the file's name where it is another: `other.dr.yaml 3:5-3:9`. */
  readonly related?: readonly string[];
  /** The text of the file after the fix; `undefined` where there must be none. */
  readonly fixed?: string | undefined;
  /** The text of the file after each suggestion; `undefined` where there must be none. */
  readonly suggested?: readonly string[] | undefined;
}

/** An inventory that a rule is run over. */
export interface RuleCase {
  readonly name: string;
  readonly inventory: InventoryText;
  /** The inventory as it stood earlier, for a rule that compares with it. */
  readonly earlier?: InventoryText;
  readonly options?: unknown;
  /** Verdicts or limits that the matrix has otherwise for this case. */
  readonly matrix?: MatrixChanges;
}

/** An inventory in which a rule finds something. */
export interface ViolatingCase extends RuleCase {
  readonly findings: readonly ExpectedFinding[];
  /** Rows are violated at objects without finding of their own too, so that they pass nowhere. */
  readonly passesNowhere?: boolean;
}

/** What a rule must do. */
export interface RuleTests {
  /** Rules to run first, for a rule that reads what others decide. */
  readonly before?: readonly InventoryRule[];
  /** Nothing is reported, and each row of the rule is passed somewhere (or, with `silent`, not even decided). */
  readonly passes: readonly (RuleCase & { readonly silent?: boolean })[];
  /** These findings and no others, in the order of the text. A rule without messages violates its rows silently. */
  readonly violates: readonly ViolatingCase[];
  /** Nothing is reported, and rows, or just these, are undecided because these facts are not recorded. */
  readonly undecided?: readonly (RuleCase & {
    readonly facts: readonly string[];
    readonly rows?: readonly string[];
  })[];
}

/** A rule with its tests. */
export interface TestedRule {
  readonly rule: InventoryRule;
  readonly tests: RuleTests;
}

let collection: TestedRule[] | undefined;

/** The rules that test files test: while they are loaded here, `testRule` takes its cases down and runs none. */
export async function collectRuleTests(load: () => Promise<unknown>): Promise<readonly TestedRule[]> {
  const collected: TestedRule[] = [];
  collection = collected;
  try {
    await load();
  } finally {
    collection = undefined;
  }
  return collected;
}

/** Runs a rule alone over the inventories of its tests. */
export function testRule(rule: InventoryRule, tests: RuleTests): void {
  if (collection) {
    collection.push({ rule, tests });
    return;
  }
  describe(rule.name, () => {
    for (const test of tests.passes) {
      it(`passes: ${test.name}`, () => {
        const { findings, outcomes } = run(rule, test, tests.before);
        expect(findings).toEqual([]);
        if (rule.meta.docs.rows.length > 0) expect(outcomes.has(Outcome.passed)).toBe(!test.silent);
        expect(outcomes.has(Outcome.undecided)).toBe(false);
      });
    }
    for (const test of tests.violates) {
      it(`violates: ${test.name}`, () => {
        const { findings, outcomes } = run(rule, test, tests.before);
        expect(findings.map((finding) => finding.at)).toEqual(test.findings.map((finding) => finding.at));
        for (const [index, expected] of test.findings.entries()) {
          const { message, ...rest } = expected;
          // What must not be there is left out of a finding, and not undefined.
          expect({ fixed: undefined, suggested: undefined, ...findings[index] }).toMatchObject(rest);
          if (message !== undefined) expect(findings[index]!.message).toMatch(message);
        }
        if (reportsNothing(rule)) expect(outcomes.has(Outcome.violated)).toBe(true);
        if (test.passesNowhere) expect(outcomes.has(Outcome.passed)).toBe(false);
      });
    }
    for (const test of tests.undecided ?? []) {
      it(`undecided: ${test.name}`, () => {
        const { findings, decisions, missing } = run(rule, test, tests.before);
        expect(findings).toEqual([]);
        const open = decisions.filter(({ outcome }) => outcome === Outcome.undecided);
        expect([...new Set(open.map(({ row }) => row))].sort()).toEqual(
          test.rows ? [...test.rows].sort() : expect.arrayContaining([expect.any(String)]),
        );
        expect([...missing].sort()).toEqual([...test.facts].sort());
      });
    }
  });
}

/** Whether a rule has no messages: it decides rows for summaries and forecasts. */
export function reportsNothing({ meta }: InventoryRule): boolean {
  return Object.keys(meta.messages ?? {}).length === 0;
}

/** A finding as it was reported. */
export interface FoundFinding {
  readonly at: string;
  readonly messageId: string | undefined;
  readonly message: string;
  readonly rows: readonly RowId[];
  readonly related: readonly string[];
  readonly fixed?: string;
  readonly suggested?: readonly string[];
}

/** What became of a row at an object. */
export interface ObservedDecision {
  readonly row: RowId;
  readonly outcome: Outcome;
  /**
   * How the machines replicate through which the row holds the object; several where that cannot be told. Of an object
   * that is held without machines, those that the row speaks of.
   */
  readonly scenarios: readonly Scenario[];
}

/** What a rule found, and what it noted of its rows. */
export interface RuleRun {
  readonly findings: FoundFinding[];
  readonly outcomes: Set<Outcome>;
  readonly missing: Set<string>;
  /** The rows of the rule that are undecided, each with the facts that it waits for. */
  readonly waiting: readonly { readonly row: RowId; readonly fact: Fact }[];
  readonly decisions: readonly ObservedDecision[];
  /** The scenarios of all protected machines of the inventory. */
  readonly scenarios: ReadonlySet<Scenario>;
}

/**
 * Runs a rule over an inventory.
 *
 * @param before rules to run first, for a rule that reads what others decided; their findings are left out
 */
export function run(rule: InventoryRule, test: RuleCase, before: readonly InventoryRule[] = []): RuleRun {
  const inventory = inventoryOf(test.inventory);
  const lintRun = new LintRun(
    inventory,
    test.matrix ? (matrix.with(test.matrix) as Matrix) : matrix,
    test.earlier === undefined ? undefined : new EarlierState(inventoryOf(test.earlier), inventory),
  );
  for (const other of before) findingsOf(other, undefined, lintRun);
  const findings = findingsOf(rule, test.options, lintRun);
  const isOwn = (row: RowId) => rule.meta.docs.rows.includes(row);
  const decisions = [...lintRun.ledger.decisions()]
    .filter(({ row }) => isOwn(row))
    .map(({ node, row, outcome }) => {
      const { binds } = lintRun.matrix.row(row);
      return { row, outcome, scenarios: lintRun.bindings.of(node, scenarioSet(binds))?.scenarios ?? binds };
    });
  const waiting = [...lintRun.ledger.openQuestions].flatMap(({ rows, missing }) =>
    rows.filter(isOwn).flatMap((row) => missing.map(({ fact }) => ({ row, fact }))),
  );
  const scenarios = new Set(
    [...inventory.protections()].flatMap(({ possibleScenarios }) => possibleScenarios),
  );
  return {
    findings,
    outcomes: new Set(decisions.map(({ outcome }) => outcome)),
    missing: new Set(waiting.map(({ fact }) => fact)),
    waiting,
    decisions,
    scenarios,
  };
}

/** Reads an inventory that a test states. */
export function inventoryOf(text: InventoryText): Inventory {
  const files = typeof text === "string" ? { "inventory.dr.yaml": text } : text;
  const buffers = Object.entries(files).map(([name, text]) => ({ path: `/inventory/${name}`, text }));
  return readInventory(
    buffers.map((buffer) => buffer.path),
    buffers,
  );
}

function findingsOf(rule: InventoryRule, options: unknown, lintRun: LintRun): FoundFinding[] {
  const { inventory } = lintRun;
  const linter = new Linter({ cwd: "/inventory" });
  const config: Linter.Config[] = [
    {
      files: [ANY_INVENTORY],
      plugins: {
        drlint: {
          languages: { inventory: inventoryLanguage },
          rules: { [rule.name]: walkedRule(rule) as never },
        },
      },
      language: "drlint/inventory",
      // A directive on another rule has nothing to silence where one rule runs alone.
      linterOptions: { reportUnusedDisableDirectives: "off" },
      rules: { [`drlint/${rule.name}`]: options === undefined ? "error" : ["error", options] },
    },
  ];
  return inventory.files.flatMap((file) => {
    const source = new WalkedSourceCode(file, lintRun, isOwnRule);
    return linter
      .verify(source as never, config, { filename: ANY_INVENTORY })
      .filter(({ ruleId, message }) => {
        if (ruleId === null) throw new Error(message);
        return ruleId === `drlint/${rule.name}`;
      })
      .map((message): FoundFinding => {
        const { line, column, endLine, endColumn, messageId, fix, suggestions } = message;
        const details = lintRun.take(file.path, {
          ruleId: message.ruleId!,
          messageId: messageId!,
          line,
          column,
        })!;
        const prefix = inventory.files.length > 1 ? `${file.path.slice("/inventory/".length)} ` : "";
        return {
          at: `${prefix}${line}:${column}-${endLine}:${endColumn}`,
          messageId,
          message: message.message,
          rows: details.rows,
          related: details.related.map(({ place }) => {
            const other = inventory.fileAt(place.file);
            const [start, end] = [place.start, place.end].map((offset) => other.document.lines.place(offset));
            const name = other === file ? "" : `${place.file.slice("/inventory/".length)} `;
            return `${name}${start!.line}:${start!.column}-${end!.line}:${end!.column}`;
          }),
          ...(fix ? { fixed: applied(source.text, fix) } : {}),
          ...(suggestions
            ? { suggested: suggestions.map((suggestion) => applied(source.text, suggestion.fix)) }
            : {}),
        };
      });
  });
}

function applied(
  text: string,
  { range, text: replacement }: { range: readonly [number, number]; text: string },
): string {
  return text.slice(0, range[0]) + replacement + text.slice(range[1]);
}
