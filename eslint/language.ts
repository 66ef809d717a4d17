import { basename, dirname } from "node:path";
import type { Language, OkParseResult, ParseResult } from "@eslint/core";
import { reasonOf } from "../project/reason.ts";
import { inventoryLanguage as sourceLanguage } from "../rules/source/language.ts";
import { FolderSnapshots } from "./folder-snapshots.ts";
import { inventoriesDigest } from "./inventories-digest.ts";
import { SharedSourceCode } from "./shared-source-code.ts";
import type { Snapshot } from "./snapshot.ts";

interface EslintFile {
  readonly physicalPath: string;
  readonly body: string | Uint8Array;
}

const snapshots = new FolderSnapshots();

/**
 * ESLint's language of inventories. It answers every text with a source code, broken ones too: what can be recovered
 * is linted, and the problems of the text are a rule's findings.
 */
export const inventoryLanguage = {
  ...sourceLanguage,

  /**
   * Has ESLint's cache depend on the other inventories: its key is made of the configuration as JSON, and it asks the
   * language's options for theirs.
   */
  normalizeLanguageOptions(options: object): object {
    return Object.defineProperty({ ...options }, "toJSON", {
      value: () => ({ ...options, inventories: inventoriesDigest(process.cwd()) }),
    });
  },

  parse({ physicalPath, body }: EslintFile): ParseResult<Snapshot> {
    try {
      return { ok: true, ast: snapshots.of(physicalPath, textOf(body)) };
    } catch (error) {
      const folder = basename(dirname(physicalPath));
      const message = `The inventory in '${folder}' cannot be read: ${reasonOf(error)}`;
      return { ok: false, errors: [{ message, line: 1, column: 0 }] };
    }
  },

  createSourceCode({ physicalPath }: EslintFile, { ast }: OkParseResult<Snapshot>): SharedSourceCode {
    return new SharedSourceCode(ast, physicalPath);
  },
} as unknown as Language;

function textOf(body: string | Uint8Array): string {
  return typeof body === "string" ? body : new TextDecoder().decode(body);
}
