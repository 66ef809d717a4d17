import { existsSync, readFileSync } from "node:fs";
import type { RuleBook } from "../../../cli/services.ts";
import type { Definitions } from "../schema.ts";
import { rowIndex } from "./row-index.ts";
import { ruleIndex } from "./rule-index.ts";
import { generatedParts, withGeneratedParts } from "./rule-page.ts";
import { schemaReference } from "./schema-reference.ts";

/** Pages with their texts, by their path under docs/, and what is wrong with pages that people write. */
export interface Documentation {
  readonly files: ReadonlyMap<string, string>;
  readonly mistakes: readonly string[];
}

/** The path of a rule's page under docs/. */
export function pagePath(ruleName: string): string {
  return `rules/${ruleName}.md`;
}

/** All pages that are made from the rules, the matrix and the schema, as a whole or in part. */
export function documentation(book: RuleBook, definitions: Definitions, folder: URL): Documentation {
  const files = new Map([
    ["rules/README.md", ruleIndex(book)],
    ["rows.md", rowIndex(book)],
    ...schemaReference(book),
  ]);
  const mistakes: string[] = [];
  for (const rule of Object.values(book.rules)) {
    const path = pagePath(rule.name);
    const file = new URL(path, folder);
    if (!existsSync(file)) {
      mistakes.push(`docs/${path} is missing. Write it, after the pages beside it.`);
      continue;
    }
    try {
      files.set(
        path,
        withGeneratedParts(readFileSync(file, "utf8"), generatedParts(rule, book, definitions)),
      );
    } catch (error) {
      mistakes.push(`docs/${path}: ${(error as Error).message}.`);
    }
  }
  return { files, mistakes };
}
