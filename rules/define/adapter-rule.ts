import { type FeatureRuleSpec, featureCheck, featureRuleOfChecks } from "./feature-rule.ts";
import { type MachineWith, type OfMachines, type PartOf, partOf } from "./machine-parts.ts";
import type { InventoryRule } from "./rule-types.ts";
import { unlistedFeature } from "./unlisted.ts";

/** The kinds of machines that have network adapters. */
type WithAdapters = MachineWith<"networkAdapters">;

/**
 * As `featureRule`, for a feature that network adapters have. Where a machine's adapters are not recorded, the rows are
 * undecided at the machine.
 */
export function adapterFeatureRule<const Kind extends WithAdapters = "VirtualMachine">(
  spec: Omit<FeatureRuleSpec<PartOf<Kind, "networkAdapters">>, "visit"> & OfMachines<Kind>,
): InventoryRule {
  const machine = spec.machine ?? ("VirtualMachine" as Kind);
  const adapters = featureCheck<PartOf<Kind, "networkAdapters">>({
    ...spec,
    visit: partOf(machine, "networkAdapters"),
  });
  return featureRuleOfChecks(spec, [adapters, unlistedFeature("networkAdapters", spec, machine)]);
}
