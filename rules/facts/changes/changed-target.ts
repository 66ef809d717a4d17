import type { NetworkMapping } from "../../../schemas/generated/types.ts";
import type { ChangeCheck } from "./change-check.ts";

/**
 * A mapping as it was, where it led to another network than it does. Undefined where it did not, or where that cannot be
 * told; the rows are undecided then.
 */
export function beforeTargetChanged(mapping: NetworkMapping, check: ChangeCheck): NetworkMapping | undefined {
  const { earlier } = check;
  if (earlier.isUncertain(mapping)) check.leaveUndecided();
  const before = earlier.of(mapping);
  return before && !earlier.namesSame(before.target, mapping.target, "network") ? before : undefined;
}
