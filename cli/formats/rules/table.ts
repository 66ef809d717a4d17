import { counted, grouped } from "../../../schemas/values/numbers.ts";
import { setsOf } from "../../rule-book.ts";
import type { RuleBook } from "../../services.ts";
import type { Page } from "../../text/page.ts";
import { tableLines } from "../../text/table.ts";
import { padEnd, widest } from "../../text/width.ts";
import { wrapIndented } from "../../text/wrap.ts";
import type { Format } from "../format.ts";

/** Less room than this for the descriptions, and they stand under the names. */
const LEAST_DESCRIPTION = 48;

/** For people: a table where it fits, else two lines a rule, or three on a narrow terminal. */
export const table: Format<RuleBook> = function* (book, page) {
  const rules = Object.entries(book.rules).map(([name, { meta }]) => {
    const { description, level, rows } = meta!.docs!;
    return { name, level, sets: shownSets(setsOf(name, book)), rows: grouped(rows.length), description };
  });
  const lines = tableLines(
    ["Rule", "Level", "On in", "Rows", "Reports"],
    rules.map(({ name, level, sets, rows, description }) => [name, level, sets, rows, description]),
    LEAST_DESCRIPTION,
    page,
  );
  for (const line of lines ?? stacked(rules, page)) yield `${line}\n`;
  yield `\n${wrapIndented(footer(rules.length, book), page.width, 0).join("\n")}\n`;
};

/** The set of all rules need not be named where another one has the rule too. Rules of plugins are in none. */
function shownSets(sets: readonly string[]): string {
  if (sets.length === 0) return "plugin";
  const others = sets.filter((set) => set !== "all");
  return (others.length > 0 ? others : sets).join(", ");
}

interface ListedRule {
  readonly name: string;
  readonly level: string;
  readonly sets: string;
  readonly description: string;
}

function stacked(rules: readonly ListedRule[], page: Page): string[] {
  const names = widest(rules.map(({ name }) => name));
  const levels = "warning".length;
  const isWide = names + 2 + levels + 2 + widest(rules.map(({ sets }) => sets)) <= page.width;
  return rules.flatMap(({ name, level, sets, description }) => [
    ...(isWide
      ? [
          `${page.colors.bold(padEnd(name, names))}  ${padEnd(level, levels)}  ${page.colors.dim(sets)}`.trimEnd(),
        ]
      : [page.colors.bold(name), ...wrapIndented(`${level}; ${sets}`, page.width, 2)]),
    ...wrapIndented(description, page.width, 2),
  ]);
}

function footer(count: number, { rules }: RuleBook): string {
  const rows = new Set(Object.values(rules).flatMap(({ meta }) => meta!.docs!.rows));
  return `${counted(count, "rule")}, ${counted(rows.size, "row")}. 'drlint explain RULE' says more of one.`;
}
