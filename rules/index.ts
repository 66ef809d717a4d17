import type { InventoryRule } from "./define/rule-types.ts";
import duplicateName from "./inventory/duplicate-name.ts";
import schema from "./inventory/schema.ts";
import syntax from "./inventory/syntax.ts";
import unrecordedFacts from "./inventory/unrecorded-facts.ts";
import unresolvedName from "./inventory/unresolved-name.ts";

const list: readonly InventoryRule[] = [duplicateName, schema, syntax, unrecordedFacts, unresolvedName];

/** All rules by name, `guest-storage/encrypted-disk`. */
export const rules: Readonly<Record<string, InventoryRule>> = Object.fromEntries(
  list.map((rule) => [rule.name, rule]),
);
