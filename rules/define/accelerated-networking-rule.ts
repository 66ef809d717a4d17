import { AZURE_TARGET_FACT, needTarget } from "../facts/networks/azure-targets.ts";
import type { RuleLevel } from "../run/rule-level.ts";
import { azureAdapterRule } from "./azure-adapter-rule.ts";
import type { InventoryRule } from "./rule-types.ts";

/** A rule on adapters of Azure machines whose target has accelerated networking otherwise than they have it. */
interface AcceleratedNetworkingSpec {
  readonly name: string;
  readonly description: string;
  readonly level: RuleLevel;
  /** Whether it is on for the target, and off at the source; else the other way round. */
  readonly isOnForTarget: boolean;
  /** It gets `adapter` and `machine`. */
  readonly message: string;
}

/** Makes such a rule. What a target does not record is as Site Recovery has it from the source. */
export function acceleratedNetworkingRule(spec: AcceleratedNetworkingSpec): InventoryRule {
  const { name, description, level, isOnForTarget, message } = spec;
  return azureAdapterRule({
    name,
    description,
    level,
    rows: ["azure-to-azure/network/accelerated-networking"],
    facts: [
      AZURE_TARGET_FACT,
      "AdapterTarget.acceleratedNetworking",
      "AzureNetworkAdapter.acceleratedNetworking",
    ],
    messages: { differs: message },
    decide(adapter, check) {
      const target = needTarget(adapter, check);
      if (!target || target === "none" || target.acceleratedNetworking !== isOnForTarget) return;
      if (check.need(adapter, "acceleratedNetworking") !== !isOnForTarget) return;
      check.report({
        messageId: "differs",
        data: { adapter: adapter.name, machine: adapter.parent.name },
        place: target.at("acceleratedNetworking"),
        related: [
          {
            place: adapter.at("acceleratedNetworking"),
            message: isOnForTarget ? "off at the source" : "on at the source",
          },
        ],
      });
    },
  });
}
