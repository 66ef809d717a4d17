import type { MappingKind } from "../../../inventory/networks/network-mappings.ts";
import type { NetworkMapping } from "../../../schemas/generated/types.ts";
import type { Binding } from "../../run/binding.ts";
import type { LintRun } from "../../run/lint-run.ts";

/** Rows on mappings hold a mapping by what it joins, whether or not a machine comes by it yet. */
export function heldAs(kind: MappingKind): (mapping: NetworkMapping, run: LintRun) => Binding | undefined {
  const binding: Binding = { protections: [], scenarios: [kind], isScenarioKnown: true, isSure: true };
  return (mapping, { inventory }) => (inventory.mappings.kindOf(mapping) === kind ? binding : undefined);
}
