/** The library: lint inventories from a program, and write rules of your own. */

export type { AffectedByChange } from "../answers/changes/affected-by-change.ts";
export type { ChangeFinding } from "../answers/changes/change-findings.ts";
export { type ChangesReport, changes, type InventoryChanges } from "../answers/changes/changes.ts";
export type { HarmlessReason } from "../answers/changes/harmless-change.ts";
export type { ReportedChange } from "../answers/changes/reported-changes.ts";
export type { ChangeVerdict } from "../answers/changes/verdict.ts";
export {
  type Drift,
  type DriftEffect,
  type DriftKind,
  type DriftReport,
  drift,
} from "../answers/drift/drift.ts";
export type * from "../answers/forecast/outcome.ts";
export {
  type ForecastOptions,
  type ForecastReport,
  forecastInventories,
} from "../answers/forecast/report.ts";
export { type ImportOptions, type ImportReport, importExports } from "../answers/import/import.ts";
export type { ExportsInto, NewObject, ReportedFact } from "../answers/import/prepared-import.ts";
export type {
  MachineReadiness,
  MissingForMachine,
  ReadinessState,
  Violation,
} from "../answers/readiness/machine-readiness.ts";
export type { Mistake } from "../answers/readiness/mistakes.ts";
export { readiness } from "../answers/readiness/project-readiness.ts";
export type { InventoryReadiness, NotChecked, ReadinessReport } from "../answers/readiness/report.ts";
export type { BlockingRow, ReadinessTotals, WantedFact } from "../answers/readiness/totals.ts";
export { type DocumentId, type Matrix, matrix, type Row, type RowId } from "../documents/index.ts";
export type { Inventory } from "../inventory/inventory.ts";
export type { InventoryFile } from "../inventory/inventory-file.ts";
export type { Protection, Scenario } from "../inventory/protection/protection.ts";
export { lint } from "../lint/lint.ts";
export type { FileResult, LintMessage, LintReport, LintSummary, RelatedLocation } from "../lint/result.ts";
export type { RuleFailure } from "../lint/rule-failures.ts";
export { ConfigurationError } from "../project/configuration/configuration-error.ts";
export {
  type ConfigurationExplanation,
  type ExplainedRule,
  type ExplainedSetting,
  explainConfiguration,
} from "../project/configuration/explain.ts";
export type { Source } from "../project/configuration/source.ts";
export type { RuleChange, RuleSetName, SeverityName } from "../project/given-configuration.ts";
export type { Notice, WholeFile } from "../project/notice.ts";
export type { CommitRange, LintOptions } from "../project/options.ts";
export type { FilePlace } from "../project/place.ts";
export type { OpenedProject, RunObserver, RunPhase } from "../project/run-observer.ts";
export type { Shard } from "../project/shards/shard.ts";
export { UsageError } from "../project/usage-error.ts";
export type { InventoryVisitor, RuleContext, RuleSpec } from "../rules/define/inventory-rule.ts";
export { defineRule } from "../rules/define/organisation-rule.ts";
export type { InventoryRule, RuleSet } from "../rules/define/rule-types.ts";
export type { Fact } from "../rules/run/fact.ts";
export type { Edit, Finding, Suggestion } from "../rules/run/finding.ts";
export type { RuleLevel } from "../rules/run/rule-level.ts";
export type { Configuration, Settings } from "../schemas/generated/configuration.ts";
export type * from "../schemas/generated/types.ts";
export type { Located, Place } from "../schemas/located.ts";
