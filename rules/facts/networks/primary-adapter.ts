import type { AzureNetworkAdapter } from "../../../schemas/generated/types.ts";
import type { RowCheck } from "../../run/row-check.ts";

/** The fact by which the primary adapter of a machine is told. */
export const PRIMARY_FACT = "AzureNetworkAdapter.primary";

/**
 * Whether an adapter is the one by which its machine reaches other networks; undefined, and the rows undecided, where that is
 * not recorded.
 */
export function isPrimaryAdapter(
  adapter: AzureNetworkAdapter,
  check: Pick<RowCheck, "need">,
): boolean | undefined {
  const adapters = adapter.parent.networkAdapters ?? [];
  if (adapters.length < 2) return true;
  if (adapters.some((other) => other !== adapter && other.primary === true)) return false;
  return check.need(adapter, "primary");
}
