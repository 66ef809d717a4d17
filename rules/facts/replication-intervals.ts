import type { RowCheck } from "../run/row-check.ts";

/** The row on the intervals of machines to Azure. */
export const INTERVAL = "hyperv-to-azure-questions/policy/interval";

/** The intervals that the row lists, in words: `30 or 300`. */
export function offeredIntervals(check: Pick<RowCheck, "limit">): string {
  return check.limit(INTERVAL, "intervals").join(" or ");
}
