/** The library: lint inventories from a program, and write rules of your own. */
export type { Inventory } from "../inventory/inventory.ts";
export type { InventoryFile } from "../inventory/inventory-file.ts";
export type { Protection, Scenario } from "../inventory/protection/protection.ts";
export type { InventoryVisitor, RuleContext, RuleSpec } from "../rules/define/define-rule.ts";
export { defineRule } from "../rules/define/organisation-rule.ts";
export type {
  Edit,
  Fact,
  Finding,
  InventoryRule,
  RuleLevel,
  RuleSet,
  Suggestion,
} from "../rules/define/rule-types.ts";
export { type Matrix, matrix, type Row, type RowId } from "../rules/matrix/index.ts";
export type { Configuration, Settings } from "../schemas/generated/configuration.ts";
export type * from "../schemas/generated/types.ts";
export type { Located, Place } from "../schemas/located.ts";
export type { ChangeFinding } from "./changes/change-findings.ts";
export { type ChangesReport, changes, type InventoryChanges } from "./changes/changes.ts";
export type { ReportedChange } from "./changes/reported-changes.ts";
export type { Stake } from "./changes/stake.ts";
export type { ChangeVerdict } from "./changes/verdict.ts";
export { ConfigurationError } from "./configuration/configuration-error.ts";
export {
  type ConfigurationExplanation,
  type ExplainedRule,
  type ExplainedSetting,
  explainConfiguration,
} from "./configuration/explain.ts";
export type { Notice } from "./configuration/notice.ts";
export type { Source } from "./configuration/source.ts";
export type * from "./forecast/outcome.ts";
export { type ForecastOptions, type ForecastReport, forecastInventories } from "./forecast/report.ts";
export { lint } from "./lint.ts";
export { type LintOptions, type SeverityName, UsageError } from "./options.ts";
export type { FilePlace } from "./place.ts";
export type {
  MachineReadiness,
  MissingForMachine,
  ReadinessState,
  Violation,
} from "./readiness/readiness.ts";
export {
  type BlockingRow,
  type InventoryReadiness,
  type NotChecked,
  type ReadinessReport,
  type ReadinessTotals,
  readiness,
  type WantedFact,
} from "./readiness/report.ts";
export type { FileResult, LintMessage, LintReport, LintSummary, RelatedLocation } from "./result.ts";
export type { RuleFailure } from "./rule-failures.ts";
