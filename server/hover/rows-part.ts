import { doubtInWords } from "../../answers/readiness/words.ts";
import { type Row, type RowId, verdictFor } from "../../documents/index.ts";
import { limitInWords, limitName } from "../../documents/limit-words.ts";
import { SCENARIO_WORDS, VERDICT_WORDS } from "../../documents/verdict-words.ts";
import type { Scenario } from "../../inventory/protection/protection.ts";
import { rulesReading } from "../../rules/define/reading-rules.ts";
import type { InventoryRule } from "../../rules/define/rule-types.ts";
import { recordedValue } from "../../rules/facts/recorded-value.ts";
import { rules } from "../../rules/index.ts";
import { propertyOf } from "../../rules/run/fact.ts";
import { Outcome } from "../../rules/run/ledger.ts";
import { kindInWords } from "../../schemas/kind-in-words.ts";
import type { Located } from "../../schemas/located.ts";
import type { View } from "../views/view.ts";
import type { Prose } from "../words/prose.ts";

/** A row that was decided at an object, and the rule that decided it. */
interface Decided {
  readonly row: Row;
  readonly node: Located;
  readonly outcome: Outcome;
  readonly rule: InventoryRule;
}

/** How many rows are told in full, and how many of those that are passed are named. */
const MOST_TOLD = 4;
const MOST_PASSED = 4;

const WORDS: Readonly<Record<Outcome, string>> = {
  [Outcome.none]: "not asked",
  [Outcome.passed]: "✓ passed",
  [Outcome.warned]: "! warned",
  [Outcome.undecided]: "? undecided",
  [Outcome.violated]: "✗ violated",
};

/**
 * The rows of the documents that were decided by a fact: at its object, or at one that the object is a part of. Those that
 * need an eye come first, each with what it says of the machine's scenario, where it stands, and the rule's page.
 */
export function rowsPart(prose: Prose, view: View, node: Located, property: string): string {
  const decided = decidedBy(view, node, property);
  if (decided.length === 0) return "";
  const open = decided.filter(({ outcome }) => outcome !== Outcome.passed);
  const passed = decided.filter(({ outcome }) => outcome === Outcome.passed);
  const told = open.slice(0, MOST_TOLD).map((each) => rowInWords(prose, view, each));
  if (open.length > MOST_TOLD) told.push(`${open.length - MOST_TOLD} more`);
  // With nothing else to say, one that is passed is worth its words.
  if (open.length === 0 && passed.length === 1) told.push(rowInWords(prose, view, passed[0]!));
  else if (passed.length > 0) told.push(passedInWords(prose, view, passed));
  return prose.list(told);
}

function decidedBy(view: View, node: Located, property: string): Decided[] {
  const { ledger, matrix } = view.run;
  const found = new Map<RowId, Decided>();
  for (const { rule, rows } of rulesReading(`${node.nodeType}.${property}`, Object.values(rules))) {
    for (const id of rows) {
      for (let at: Located | undefined = node; at && at.nodeType !== "Inventory"; at = at.parent) {
        const outcome = ledger.outcome(at, id);
        const before = found.get(id);
        if (outcome === Outcome.none || (before && before.outcome >= outcome)) continue;
        if (outcome !== Outcome.passed && !isOf(view, rule, id, at)) continue;
        found.set(id, { row: matrix.row(id) as unknown as Row, node: at, outcome, rule });
      }
    }
  }
  // A rule that reads little says more of the fact at hand than one that reads much, and a later document more of today.
  const breadth = ({ rule }: Decided) => rule.meta.docs.facts.length;
  const date = ({ row }: Decided) => matrix.documents[row.document].date;
  return [...found.values()].sort(
    (a, b) => b.outcome - a.outcome || breadth(a) - breadth(b) || date(b).localeCompare(date(a)),
  );
}

/**
 * Whether it is this rule that did not let a row pass. Several rules decide some rows: what another one has found there says
 * nothing of the fact at hand.
 */
function isOf(view: View, rule: InventoryRule, id: RowId, node: Located): boolean {
  if (rulesDeciding(id).length === 1) return true;
  const { ledger } = view.run;
  if (ledger.outcome(node, id) === Outcome.undecided) {
    const facts: readonly string[] = rule.meta.docs.facts;
    return ledger.openQuestions
      .of(node)
      .some(({ rows, missing }) => rows.includes(id) && missing.some(({ fact }) => facts.includes(fact)));
  }
  return view.run.hasReported(rule.name, id, node);
}

const rulesByRow = new Map<RowId, InventoryRule[]>();

function rulesDeciding(id: RowId): readonly InventoryRule[] {
  let deciding = rulesByRow.get(id);
  if (!deciding) {
    deciding = Object.values(rules).filter(({ meta }) => meta.docs.rows.includes(id));
    rulesByRow.set(id, deciding);
  }
  return deciding;
}

function rowInWords(prose: Prose, view: View, decided: Decided): string {
  const { row, outcome, rule, node } = decided;
  const limits = Object.entries(row.limits)
    .filter(([, { unit }]) => unit !== "pattern")
    .map(([name, limit]) => `${limitName(name)} ${limitInWords(limit)}`);
  const lines = [
    `${prose.bold(WORDS[outcome])}: ${prose.text(row.title)}. ${prose.text(row.summary)}`,
    ...verdictLines(view, row, node),
    limits.length > 0 && limits.length <= 3 ? prose.text(`${sentence(limits.join(", "))}.`) : "",
    outcome === Outcome.undecided ? prose.text(missingInWords(view, decided)) : "",
    `${documentLink(prose, view, row)}; rule ${prose.link(rule.name, rule.meta.docs.url)}`,
  ];
  return lines.filter((line) => line !== "").join(prose.lineBreak);
}

/** What the row says of each scenario in which the object stands. */
function verdictLines(view: View, row: Row, node: Located): string[] {
  const through = view.inventory.protectionsThrough(node);
  const scenarios = new Set<Scenario>(through.flatMap(({ possibleScenarios }) => [...possibleScenarios]));
  return [...scenarios].flatMap((scenario) => {
    const verdict = verdictFor(row, scenario);
    return verdict ? `${SCENARIO_WORDS[scenario]}: ${VERDICT_WORDS[verdict]}.` : [];
  });
}

function missingInWords({ run }: View, { node, row }: Decided): string {
  const question = run.ledger.openQuestions
    .of(node)
    .find(({ rows }) => (rows as readonly string[]).includes(row.id));
  if (!question || question.missing.length === 0) return "";
  const facts = new Set(
    question.missing.map((missing) => {
      const { fact, node: lacking } = missing;
      const property = propertyOf(fact);
      const of = lacking === node ? "" : ` of the ${kindInWords(lacking.nodeType as never)}`;
      return `${property}${of}${doubtInWords({ recorded: recordedValue(missing) })}`;
    }),
  );
  return `To decide it, record ${[...facts].slice(0, 3).join(", ")}.`;
}

function documentLink(prose: Prose, { run }: View, { document }: Row): string {
  const { title, date, url } = run.matrix.documents[document];
  const text = `${title}, ${date}`;
  return url ? prose.link(text, url) : prose.text(text);
}

/** The rows that are passed, by their documents. */
function passedInWords(prose: Prose, view: View, passed: readonly Decided[]): string {
  const byDocument = new Map<string, string[]>();
  for (const { row, rule } of passed.slice(0, MOST_PASSED)) {
    const document = documentLink(prose, view, row);
    const titles = byDocument.get(document) ?? [];
    byDocument.set(document, [...titles, prose.link(row.title, rule.meta.docs.url)]);
  }
  const told = [...byDocument].map(([document, titles]) => `${titles.join(", ")} (${document})`);
  if (passed.length > MOST_PASSED) told.push(`${passed.length - MOST_PASSED} more`);
  return `${prose.bold(WORDS[Outcome.passed])}: ${told.join("; ")}`;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
