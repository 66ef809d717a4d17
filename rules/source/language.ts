import { dirname } from "node:path";
import type { Language, OkParseResult } from "@eslint/core";
import type { Inventory } from "../../inventory/inventory.ts";
import { readFolder } from "../../inventory/read-inventory.ts";
import { LintRun } from "../run/lint-run.ts";
import { InventorySourceCode } from "./source-code.ts";

/**
 * ESLint's language of inventories. It answers every text with a source code, broken ones too: what can be recovered
 * is linted, and the problems of the text are a rule's findings.
 *
 * @param isOwnRule whether a name, without the plugin's, is that of one of drlint's own rules
 */
export function languageWith(isOwnRule: (name: string) => boolean): Language {
  return {
    fileType: "text" as const,
    lineStart: 1 as const,
    columnStart: 0 as const,
    nodeTypeKey: "nodeType",

    validateLanguageOptions(): void {},

    parse(file: { path: string; physicalPath: string; body: string | Uint8Array }): OkParseResult<object> {
      const inventory = readFolder(dirname(file.physicalPath), [
        { path: file.physicalPath, text: textOf(file.body) },
      ]);
      return { ok: true, ast: inventory };
    },

    createSourceCode(file: { physicalPath: string }, { ast }: OkParseResult<object>): InventorySourceCode {
      const inventory = ast as Inventory;
      return new InventorySourceCode(inventory.fileAt(file.physicalPath), new LintRun(inventory), isOwnRule);
    },
  } as unknown as Language;
}

function textOf(body: string | Uint8Array): string {
  return typeof body === "string" ? body : new TextDecoder().decode(body);
}
