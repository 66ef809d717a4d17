import { type FeatureRuleSpec, featureCheck, featureRuleOfChecks } from "./feature-rule.ts";
import type { InventoryRule } from "./rule-types.ts";
import { unlistedFeature } from "./unlisted.ts";

/**
 * As `featureRule`, for a feature that network adapters have. Where a machine's adapters are not recorded, the rows are
 * undecided at the machine.
 */
export function adapterFeatureRule(spec: Omit<FeatureRuleSpec<"NetworkAdapter">, "visit">): InventoryRule {
  const adapters = featureCheck<"NetworkAdapter">({ ...spec, visit: "NetworkAdapter" });
  return featureRuleOfChecks(spec, [adapters, unlistedFeature("networkAdapters", spec)]);
}
