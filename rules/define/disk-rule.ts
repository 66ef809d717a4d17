import type { EntityName } from "../../schemas/generated/types.ts";
import { isReplicated } from "../facts/disks/replicated.ts";
import type { CheckSpec } from "./check.ts";
import { type Feature, type FeatureRuleSpec, featureCheck, featureRuleOfChecks } from "./feature-rule.ts";
import { type RowRuleSpec, rowRuleOfChecks } from "./row-rule.ts";
import type { InventoryRule } from "./rule-types.ts";
import { unlisted, unlistedFeature } from "./unlisted.ts";

/**
 * Makes a rule that decides rows at each disk that is replicated. Where a machine's disks are not recorded, the rows are
 * undecided at the machine.
 */
export function diskRule<const MessageId extends string>(
  spec: Omit<RowRuleSpec<"Disk", MessageId, unknown>, "visit">,
): InventoryRule {
  return rowRuleOfChecks<MessageId>({ ...spec, checks: diskChecks(spec) });
}

/** The checks of {@link diskRule}, for a rule that has others too. */
function diskChecks<const MessageId extends string>(
  spec: Omit<CheckSpec<"Disk", MessageId, unknown>, "visit">,
): readonly CheckSpec<EntityName, MessageId, unknown>[] {
  const { applies } = spec;
  const disks: CheckSpec<"Disk", MessageId, unknown> = {
    ...spec,
    visit: "Disk",
    applies: applies ? (disk, check) => isReplicated(disk) && applies(disk, check) : isReplicated,
  };
  return [disks, unlisted("disks", spec.rows)];
}

/** As `featureRule`, for a feature that disks have. */
export function diskFeatureRule(spec: Omit<FeatureRuleSpec<"Disk">, "visit">): InventoryRule {
  return featureRuleOfChecks(spec, diskFeatureChecks(spec));
}

/** The checks of {@link diskFeatureRule}, for a rule that has others too. */
export function diskFeatureChecks(
  spec: Omit<Feature<"Disk">, "visit">,
): readonly CheckSpec<EntityName, "unsupported", unknown>[] {
  const { applies } = spec;
  const disks: Feature<"Disk"> = {
    ...spec,
    visit: "Disk",
    applies: applies ? (disk, check) => isReplicated(disk) && applies(disk, check) : isReplicated,
  };
  return [featureCheck(disks), unlistedFeature("disks", spec)];
}
