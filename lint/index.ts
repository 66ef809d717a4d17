/** The library: lint inventories from a program, and write rules of your own. */
export type { Inventory } from "../inventory/inventory.ts";
export type { InventoryFile } from "../inventory/inventory-file.ts";
export type { Protection, Scenario } from "../inventory/protection/protection.ts";
export {
  defineRule,
  type InventoryVisitor,
  type RuleContext,
  type RuleSpec,
} from "../rules/define/define-rule.ts";
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
export type * from "../schemas/generated/types.ts";
export type { Located, Place } from "../schemas/located.ts";
export { lint } from "./lint.ts";
export { type LintOptions, type SeverityName, UsageError } from "./options.ts";
export type { FileResult, LintMessage, LintReport, LintSummary, RelatedLocation } from "./result.ts";
