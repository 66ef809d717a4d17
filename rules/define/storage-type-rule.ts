import type { Disk } from "../../schemas/generated/types.ts";
import { diskFeatureRule, type OfDisks } from "./disk-rule.ts";
import type { FeatureRuleSpec } from "./feature-rule.ts";
import type { InventoryRule } from "./rule-types.ts";

/** Makes the rule of one kind of storage that guests may have. Its message gets `disk` and `machine`. */
export function storageTypeRule(
  type: NonNullable<Disk["storageType"]>,
  spec: Pick<FeatureRuleSpec<"Disk">, "name" | "description" | "rows" | "follows" | "message"> &
    Pick<OfDisks, "ofExcluded">,
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
