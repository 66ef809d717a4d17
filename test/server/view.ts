import { Linter } from "eslint/universal";
import { Inventory } from "../../inventory/inventory.ts";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import { readInventoryFile } from "../../inventory/read-inventory-file.ts";
import { readText } from "../../inventory/text/document.ts";
import { EslintConfigs } from "../../lint/eslint/eslint-config.ts";
import { lintFiles } from "../../lint/eslint/lint-files.ts";
import type { FileResult } from "../../lint/result.ts";
import { RuleFailures } from "../../lint/rule-failures.ts";
import { mergeLayers } from "../../project/configuration/file-configuration.ts";
import { ruleSets } from "../../rules/rule-sets.ts";
import { LintRun } from "../../rules/run/lint-run.ts";
import type { View } from "../../server/views/view.ts";

/** The folder in which the texts of a view stand; there is none on the disk. */
export const FOLDER = "/inventory";

/** A view of texts, and where the cursor is. */
export interface ViewAtCursor {
  readonly view: View;
  /** The file with the cursor; the first one where there is no cursor. */
  readonly file: InventoryFile;
  readonly offset: number;
}

/**
 * A view of an inventory that stands in no folder, linted with the recommended and the stylistic rules when that is asked for.
 *
 * @param texts the files by name; one `|` in one of them is the cursor, and is taken out
 */
export function viewOf(texts: Readonly<Record<string, string>>): ViewAtCursor {
  const cursors = Object.entries(texts).flatMap(([name, text]) =>
    [...text.matchAll(/\|/g)].map(({ index }) => ({ name, index })),
  );
  if (cursors.length > 1) throw new Error("Only one cursor, please: a '|' stands for it.");
  const { name, index } = cursors[0] ?? { name: Object.keys(texts)[0]!, index: 0 };
  const files = Object.entries(texts).map(([path, text]) =>
    readInventoryFile(readText(`${FOLDER}/${path}`, text.replace("|", ""), { keepsTrees: true })),
  );
  const view = new TextView(new Inventory(files));
  return { view, file: view.inventory.fileAt(`${FOLDER}/${name}`), offset: index };
}

class TextView implements View {
  readonly folder = FOLDER;
  readonly inventory: Inventory;
  #linted: { readonly run: LintRun; readonly results: readonly FileResult[] } | undefined;

  constructor(inventory: Inventory) {
    this.inventory = inventory;
  }

  get run(): LintRun {
    return this.#lint().run;
  }

  get results(): readonly FileResult[] {
    return this.#lint().results;
  }

  get all(): readonly FileResult[] {
    return this.results;
  }

  readonly failures = [];

  isOn(rule: string): boolean {
    return Object.hasOwn(ruleSets.recommended, rule) || Object.hasOwn(ruleSets.stylistic, rule);
  }

  #lint() {
    if (this.#linted === undefined) {
      const run = new LintRun(this.inventory);
      run.ledger.keepsQuestions = true;
      const failures = new RuleFailures(this.inventory);
      const config = new EslintConfigs({}).of(CONFIGURATION);
      const paths = this.inventory.files.map(({ path }) => path);
      this.#linted = { run, results: lintFiles(new Linter(), () => config, paths, run, failures) };
      const [failure] = failures.all;
      if (failure) throw new Error(`${failure.rule} failed: ${failure.reason}`);
    }
    return this.#linted;
  }
}

const CONFIGURATION = mergeLayers(
  [
    {
      files: undefined,
      rules: new Map(
        Object.entries({ ...ruleSets.recommended, ...ruleSets.stylistic }).map(([rule, severity]) => [
          rule,
          { severity, options: undefined, source: { from: "default" }, optionsSource: undefined },
        ]),
      ),
      settings: undefined,
      reportUnusedDisableDirectives: undefined,
    },
  ],
  { files: [], plugins: new Map(), pluginModules: [] },
);
