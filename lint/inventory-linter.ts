import { Linter } from "eslint/universal";
import type { EarlierState } from "../inventory/earlier/earlier-state.ts";
import type { Inventory } from "../inventory/inventory.ts";
import type { FileConfiguration } from "../project/configuration/file-configuration.ts";
import type { Suppression } from "../project/suppressions-file.ts";
import type { KeptDecisions } from "../rules/run/kept-machines.ts";
import { LintRun } from "../rules/run/lint-run.ts";
import type { WalkWatch } from "../rules/run/walk-watch.ts";
import type { Settings } from "../schemas/generated/configuration.ts";
import { EslintConfigs, type SeverityChanges } from "./eslint/eslint-config.ts";
import { lintFiles } from "./eslint/lint-files.ts";
import type { FileResult } from "./result.ts";
import { type RuleFailure, RuleFailures } from "./rule-failures.ts";
import { suppress } from "./suppressions/suppress.ts";

/** An inventory that has been read, with all that is to be known to lint it. */
export interface InventoryToLint {
  /** Absolute path. */
  readonly folder: string;
  readonly inventory: Inventory;
  /** The files to lint, by absolute path, and what holds for each. The others only give names. */
  readonly files: ReadonlyMap<string, FileConfiguration>;
  /** The settings of all files of the inventory, by absolute path. Left out: those of the files to lint. */
  readonly settings?: ReadonlyMap<string, Settings>;
  /** The findings that are known, and set aside. */
  readonly known: readonly Suppression[];
  /** The inventory as it stood earlier, where it is compared with one. */
  readonly earlier: EarlierState | undefined;
  /** The inventory as it is checked out, where that which is staged is linted and compared with nothing else. */
  readonly committed?: EarlierState | undefined;
  /** Who is told how rules go through the objects. */
  readonly watch?: WalkWatch | undefined;
  /** Whether the ledger remembers why rows are undecided, as readiness asks. */
  readonly keepsQuestions: boolean;
  /**
   * Where the inventory is linted again and again while somebody types: what was kept of the last run with this linter,
   * under the same conditions and with the objects that have stayed as they were. Empty for the first run.
   */
  readonly keeping?: { readonly before: KeptDecisions | undefined };
}

/** One inventory that was linted. */
export interface LintedInventory {
  readonly folder: string;
  readonly inventory: Inventory;
  /** What the rules decided, file by file and row by row. */
  readonly run: LintRun;
  /** The results of the files that were asked for, without the findings that are known. */
  readonly results: readonly FileResult[];
  /** The same with the findings that are known. */
  readonly all: readonly FileResult[];
  /** What is recorded as known and is certainly not there any more. */
  readonly outdated: readonly Suppression[];
  /** The rules that threw an error, each once. Its results are incomplete then. */
  readonly failures: readonly RuleFailure[];
  /** What holds in the next run too, where something is to be kept. */
  readonly kept: KeptDecisions | undefined;
  /** Whether all files of the inventory were linted. */
  readonly isWhole: boolean;
  /** Whether a rule was on for all files that were linted. */
  isOn(rule: string): boolean;
}

/** Lints inventories that have been read, one after the other or one again and again. It reads nothing itself. */
export class InventoryLinter {
  readonly #configs: EslintConfigs;
  readonly #linter: Linter;

  /** @param severities over those of the configurations */
  constructor(severities: SeverityChanges, cwd: string) {
    this.#configs = new EslintConfigs(severities);
    this.#linter = new Linter({ cwd });
  }

  /** Lints one inventory. A rule that throws in it is asked again in the next. */
  lint({
    folder,
    inventory,
    files,
    settings = settingsOf(files),
    known,
    earlier,
    committed,
    watch,
    keepsQuestions,
    keeping,
  }: InventoryToLint): LintedInventory {
    const paths = [...files.keys()];
    const run = new LintRun(inventory, undefined, earlier, settings, committed);
    run.watch = watch;
    const configOf = (path: string) => this.#configs.of(files.get(path)!);
    run.ledger.keepsQuestions = keepsQuestions || paths.some((path) => configOf(path).hasRulesAfterOthers);
    const keeper = keeping && run.keep(keeping.before);
    const thrown = new RuleFailures(inventory);
    const all = lintFiles(this.#linter, configOf, paths, run, thrown);
    const failures = thrown.all;
    const { results, used } = suppress(inventory, all, known);
    const isWhole = all.length === inventory.files.length;
    const isOn = (rule: string) =>
      paths.every((path) => {
        const config = configOf(path);
        return config.isOn(rule) && !config.lacksEarlier(rule, run);
      });
    const exists = (rule: string) => paths.some((path) => configOf(path).exists(rule));
    // What was not looked for, or not with all rules and all of the text, may still be there.
    const isComplete = () => isWhole && failures.length === 0 && !hasTextProblems(inventory);
    const outdated =
      known.length > 0 && isComplete()
        ? known.filter((each) => !used.has(each) && (isOn(each.rule) || !exists(each.rule)))
        : [];
    // What a rule has not looked at because it failed is not decided.
    const kept = keeper && failures.length === 0 ? keeper.decisions() : undefined;
    // The run is looked at for as long as nothing is edited, and what was kept for it is needed no more.
    run.kept = undefined;
    return { folder, inventory, run, results, all, outdated, failures, kept, isWhole, isOn };
  }
}

function settingsOf(files: ReadonlyMap<string, FileConfiguration>): ReadonlyMap<string, Settings> {
  return new Map([...files].map(([path, { settings }]) => [path, settings]));
}

function hasTextProblems({ files }: Inventory): boolean {
  return files.some(({ document }) => document.problems().length > 0);
}
