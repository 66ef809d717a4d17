import type { RowId } from "../../documents/index.ts";
import { objectName } from "../../inventory/names/object-name.ts";
import type { Located } from "../../schemas/located.ts";
import { inventoryRule } from "../define/inventory-rule.ts";
import { type RecordedValue, recordedValue } from "../facts/recorded-value.ts";
import { propertyOf } from "../run/fact.ts";
import type { LintRun } from "../run/lint-run.ts";

/** What one object lacks: the facts, and the rows that they would help to decide. */
interface Lack {
  readonly facts: Set<string>;
  /** Facts that are recorded with a value that does not tell, in words. */
  readonly doubts: Set<string>;
  readonly rows: Set<RowId>;
}

/**
 * Reports the objects whose facts are missing for a row to be decided, one finding an object. It reads what the other
 * rules left open, so it runs after them.
 */
export default inventoryRule({
  name: "inventory/unrecorded-facts",
  description: "An object that lacks facts without which rows cannot be decided",
  level: "warning",
  sets: ["strict"],
  afterOthers: true,
  messages: {
    unrecorded:
      "{{object}} does not say {{facts}}. Until it does, {{count}} cannot be decided; write none, false or [] for what it does not have.",
    unclear: "{{object}} {{lacks}}. Until that is settled, {{count}} cannot be decided.",
  },
  create: ({ file, run, report }) => ({
    Inventory() {
      for (const [node, { facts, doubts, rows }] of lacksIn(run).get(file.path) ?? []) {
        const place = node.at();
        const unsaid = list([...facts].sort());
        const lacking = [...(facts.size > 0 ? [`does not say ${unsaid}`] : []), ...doubts];
        report({
          messageId: doubts.size > 0 ? "unclear" : "unrecorded",
          data: {
            object: sentence(objectName(node)),
            facts: unsaid,
            lacks: lacking.join(", and "),
            count: countOf(rows.size),
          },
          place,
          rows: inOrder(rows, run),
        });
      }
    },
  }),
});

type Lacks = Map<Located, Lack>;

/** What was left open in a run, file by file. All files of an inventory ask when the other rules are through. */
const lacksOfRuns = new WeakMap<
  LintRun,
  { readonly questions: number; readonly byFile: Map<string, Lacks> }
>();

/** What the objects lack, by the path of their file. */
function lacksIn(run: LintRun): Map<string, Lacks> {
  const { openQuestions } = run.ledger;
  const known = lacksOfRuns.get(run);
  if (known?.questions === openQuestions.size) return known.byFile;
  const lacks: Lacks = new Map();
  for (const { rows, missing } of openQuestions) {
    for (const each of missing) {
      const { node, fact } = each;
      const lack = lacks.get(node) ?? { facts: new Set(), doubts: new Set(), rows: new Set() };
      lacks.set(node, lack);
      const property = propertyOf(fact);
      const recorded = recordedValue(each);
      if (recorded) lack.doubts.add(doubtOf(property, recorded));
      else lack.facts.add(property);
      for (const row of rows) lack.rows.add(row);
    }
  }
  const byFile = new Map<string, Lacks>();
  for (const [node, lack] of lacks) {
    const { file } = node.at();
    const ofFile = byFile.get(file) ?? new Map();
    byFile.set(file, ofFile.set(node, lack));
  }
  lacksOfRuns.set(run, { questions: openQuestions.size, byFile });
  return byFile;
}

/** In the order of the documents, whatever rule was the first to ask. */
function inOrder(rows: ReadonlySet<RowId>, { matrix }: LintRun): RowId[] {
  return matrix.ids().filter((row) => rows.has(row));
}

function doubtOf(property: string, { text, isReference }: RecordedValue): string {
  return isReference
    ? `says '${text}' as '${property}', which names no single object of the inventory`
    : `says '${text}' as '${property}', which drlint does not know`;
}

function list(facts: readonly string[]): string {
  const quoted = facts.map((fact) => `'${fact}'`);
  return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} and ${quoted.at(-1)}`;
}

function countOf(rows: number): string {
  return rows === 1 ? "one row" : `${rows} rows`;
}

function sentence(words: string): string {
  return words[0]!.toUpperCase() + words.slice(1);
}
