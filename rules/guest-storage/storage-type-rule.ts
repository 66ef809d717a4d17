import type { Disk } from "../../schemas/generated/types.ts";
import { diskFeatureRule } from "../define/disk-rule.ts";
import type { FeatureRuleSpec } from "../define/feature-rule.ts";
import type { InventoryRule } from "../define/rule-types.ts";

/** Makes the rule of one kind of storage that guests may have. Its message gets `disk` and `machine`. */
export function storageTypeRule(
  type: NonNullable<Disk["storageType"]>,
  spec: Pick<FeatureRuleSpec<"Disk">, "name" | "description" | "rows" | "follows" | "message">,
): InventoryRule {
  return diskFeatureRule({
    ...spec,
    level: "error",
    facts: ["Disk.storageType"],
    uses(disk, check) {
      if (check.need(disk, "storageType") !== type) return [];
      return [{ place: disk.at("storageType"), data: { disk: disk.name, machine: disk.parent.name } }];
    },
  });
}
