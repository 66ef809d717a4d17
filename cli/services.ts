import { join } from "node:path";
import type { ChangesReport } from "../answers/changes/changes.ts";
import type { DriftReport } from "../answers/drift/drift.ts";
import type { ForecastOptions, ForecastReport } from "../answers/forecast/report.ts";
import type { ImportOptions, ImportReport } from "../answers/import/import.ts";
import type { ExportsInto } from "../answers/import/prepared-import.ts";
import type { ReadinessOptions } from "../answers/readiness/project-readiness.ts";
import type { ReadinessReport } from "../answers/readiness/report.ts";
import type { Matrix } from "../documents/index.ts";
import type { FixReport } from "../lint/fixes/fix.ts";
import type { LintReport } from "../lint/result.ts";
import type { RecordReport } from "../lint/suppressions/record.ts";
import type { FoldersOptions, FoldersReport } from "../project/affected/inventory-folders.ts";
import type { ConfigurationExplanation } from "../project/configuration/explain.ts";
import type { GivenConfiguration } from "../project/given-configuration.ts";
import { importModule } from "../project/import-module.ts";
import type { Notice } from "../project/notice.ts";
import type { LintOptions } from "../project/options.ts";
import type { InventoryRule } from "../rules/define/rule-types.ts";
import type { RuleSetSeverities } from "../rules/rule-sets.ts";
import { languageServer } from "./shipped-files.ts";

/** The rules as the commands show them. */
export interface RuleBook {
  /** By name, `guest-storage/encrypted-disk`. */
  readonly rules: Readonly<Record<string, InventoryRule>>;
  /** By name of the set. */
  readonly ruleSets: Readonly<Record<string, RuleSetSeverities>>;
  readonly matrix: Matrix;
}

/** The files that a lint looks at. */
export interface FilesToLint {
  readonly files: readonly string[];
  readonly notices: readonly Notice[];
}

/** What the commands work with. Each part is loaded when it is first asked for, so that `--version` loads none. */
export interface Services {
  /** The date of today. */
  today(): Date;
  lint(options: LintOptions): Promise<LintReport>;
  /** The files that a lint looks at, by absolute paths in order, and what should be known of their configurations. */
  filesToLint(options: LintOptions): Promise<FilesToLint>;
  fix(options: LintOptions, write: boolean): Promise<FixReport>;
  recordSuppressions(options: LintOptions, mode: "suppress" | "prune"): Promise<RecordReport>;
  readiness(options: ReadinessOptions): Promise<ReadinessReport>;
  forecast(options: ForecastOptions): Promise<ForecastReport>;
  importExports(options: ImportOptions): Promise<ImportReport>;
  drift(options: ExportsInto): Promise<DriftReport>;
  changes(options: LintOptions): Promise<ChangesReport>;
  folders(options: FoldersOptions): Promise<FoldersReport>;
  ruleBook(): Promise<RuleBook>;
  /** The rules of the plugins that hold for inventories in a folder. @throws ConfigurationError for a mistake */
  pluginRules(folder: string): Promise<ReadonlyMap<string, InventoryRule>>;
  explainConfiguration(
    path: string,
    cwd: string,
    given: GivenConfiguration,
  ): Promise<ConfigurationExplanation>;
  /** Starts the language server in this process, where it speaks over what the arguments say. */
  startLanguageServer(): Promise<void>;
}

/** The real ones. */
export const services: Services = {
  today: () => new Date(),
  async lint(options) {
    const { lint } = await import("../lint/lint.ts");
    return lint(options);
  },
  async filesToLint(options) {
    const { Project } = await import("../project/project.ts");
    const project = await Project.open(options);
    return { files: project.folders().flatMap(({ paths }) => paths), notices: project.notices };
  },
  async fix(options, write) {
    const { fix } = await import("../lint/fixes/fix.ts");
    return fix(options, write);
  },
  async recordSuppressions(options, mode) {
    const { recordSuppressions } = await import("../lint/suppressions/record.ts");
    return recordSuppressions(options, mode);
  },
  async readiness(options) {
    const { readiness } = await import("../answers/readiness/project-readiness.ts");
    return readiness(options);
  },
  async forecast(options) {
    const { forecastInventories } = await import("../answers/forecast/report.ts");
    return forecastInventories(options);
  },
  async importExports(options) {
    const { importExports } = await import("../answers/import/import.ts");
    return importExports(options);
  },
  async drift(options) {
    const { drift } = await import("../answers/drift/drift.ts");
    return drift(options);
  },
  async changes(options) {
    const { changes } = await import("../answers/changes/changes.ts");
    return changes(options);
  },
  async folders(options) {
    const { inventoryFolders } = await import("../project/affected/inventory-folders.ts");
    return inventoryFolders(options);
  },
  async ruleBook() {
    const [{ rules }, { ruleSets }, { matrix }] = await Promise.all([
      import("../rules/index.ts"),
      import("../rules/rule-sets.ts"),
      import("../documents/index.ts"),
    ]);
    return { rules, ruleSets, matrix };
  },
  async pluginRules(folder) {
    const { Configurations } = await import("../project/configuration/configurations.ts");
    const configurations = new Configurations({ cwd: folder, allowPlugins: true });
    return (await configurations.of(join(folder, "inventory.dr.yaml"))).plugins;
  },
  async explainConfiguration(path, cwd, given) {
    const { explainConfiguration } = await import("../project/configuration/explain.ts");
    return explainConfiguration(path, { cwd, allowPlugins: true, given });
  },
  async startLanguageServer() {
    // A bundle of its own: the commands know nothing of the server, and it loads nothing of theirs.
    await importModule(languageServer.href);
  },
};
