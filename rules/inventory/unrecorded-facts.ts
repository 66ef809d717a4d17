import { objectName } from "../../inventory/names/object-name.ts";
import type { Located } from "../../schemas/located.ts";
import { defineRule } from "../define/define-rule.ts";
import type { RowId } from "../matrix/index.ts";

/** What one object lacks: the facts, and the rows that they would help to decide. */
interface Lack {
  readonly facts: Set<string>;
  readonly rows: Set<RowId>;
}

/**
 * Reports the objects whose facts are missing for a row to be decided, one finding an object. It reads what the other
 * rules left open, so it runs after them.
 */
export default defineRule({
  name: "inventory/unrecorded-facts",
  description: "An object that lacks facts without which rows cannot be decided",
  level: "warning",
  sets: ["strict"],
  afterOthers: true,
  messages: {
    unrecorded:
      "{{object}} does not say {{facts}}. Until it does, {{count}} cannot be decided; write none, false or [] for what it has not.",
  },
  create: ({ file, run, report }) => ({
    Inventory() {
      const lacks = new Map<Located, Lack>();
      for (const { rows, missing } of run.ledger.openQuestions) {
        for (const { node, fact } of missing) {
          const lack = lacks.get(node) ?? { facts: new Set(), rows: new Set() };
          lacks.set(node, lack);
          lack.facts.add(fact.slice(fact.indexOf(".") + 1));
          for (const row of rows) lack.rows.add(row);
        }
      }
      for (const [node, { facts, rows }] of lacks) {
        const place = node.at();
        if (place.file !== file.path) continue;
        report({
          messageId: "unrecorded",
          data: {
            object: sentence(objectName(node)),
            facts: list([...facts].sort()),
            count: countOf(rows.size),
          },
          place,
          rows: [...rows],
        });
      }
    },
  }),
});

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
