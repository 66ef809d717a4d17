import type { RowId } from "../../documents/index.ts";
import { type AnyCheck, type CheckSpec, check } from "./check.ts";
import { type RowRuleSpec, rowRuleOfChecks } from "./row-rule.ts";
import type { InventoryRule } from "./rule-types.ts";
import { unlisted } from "./unlisted.ts";

/** A rule at the network adapters of Azure machines, as it is written down. */
type AzureAdapterRuleSpec<MessageId extends string> = Omit<
  RowRuleSpec<"AzureNetworkAdapter", MessageId, unknown>,
  "visit"
>;

/**
 * As `rowRule`, at the network adapters of Azure machines. Where a machine's adapters are not recorded, the rows are undecided
 * at the machine.
 */
export function azureAdapterRule<const MessageId extends string>(
  spec: AzureAdapterRuleSpec<MessageId>,
): InventoryRule {
  const own = { ...spec, visit: "AzureNetworkAdapter" } as CheckSpec<
    "AzureNetworkAdapter",
    MessageId,
    unknown
  >;
  return rowRuleOfChecks<MessageId>({
    ...spec,
    checks: [check(own) as AnyCheck<MessageId>, withoutAdapters(spec.rows) as AnyCheck<MessageId>],
  });
}

/** The check that leaves rows undecided at an Azure machine whose adapters are not recorded. */
export function withoutAdapters(rows: readonly [RowId, ...RowId[]]): AnyCheck<never> {
  return unlisted("networkAdapters", rows, undefined, "AzureVirtualMachine") as AnyCheck<never>;
}
