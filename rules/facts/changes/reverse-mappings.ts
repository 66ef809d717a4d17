import type { EarlierState } from "../../../inventory/earlier/earlier-state.ts";
import type { Inventory } from "../../../inventory/inventory.ts";
import { regionOfEnd } from "../../../inventory/networks/region-of-end.ts";
import type {
  NetworkMapping,
  NetworkMappingSource,
  NetworkMappingTarget,
} from "../../../schemas/generated/types.ts";
import type { ChangeCheck } from "./change-check.ts";
import { beforeTargetChanged } from "./changed-target.ts";

/** A mapping between Azure regions that leads to another network than it did, while one led back from the old one. */
export interface ChangedAgainstReverse {
  /** The mapping as it was. */
  readonly before: NetworkMapping;
  /** The one that led back, as it was. */
  readonly reverse: NetworkMapping;
  /** The one that leads back, where it still stands unchanged. */
  readonly standing: NetworkMapping | undefined;
}

/**
 * Tells of a mapping whether it was changed against the mapping in the other direction. Undefined where it was not, or
 * where that cannot be told; the rows are undecided then.
 */
export function changedAgainstReverse(
  mapping: NetworkMapping,
  check: ChangeCheck,
): ChangedAgainstReverse | undefined {
  const { earlier } = check;
  const before = beforeTargetChanged(mapping, check);
  if (!before) return undefined;
  const reverse = reverseOf(before, earlier.inventory);
  if (!reverse) {
    // It may have stood in what could not be read.
    if (earlier.losses.length > 0) check.leaveUndecided();
    return undefined;
  }
  return { before, reverse, standing: unchanged(reverse, earlier) };
}

function reverseOf(mapping: NetworkMapping, inventory: Inventory): NetworkMapping | undefined {
  return inventory.mappings
    .all()
    .find(
      (each) =>
        each !== mapping &&
        inventory.mappings.kindOf(each) === "azure-to-azure" &&
        sameEnd(each.source, mapping.target, inventory) &&
        sameEnd(each.target, mapping.source, inventory),
    );
}

type End = NetworkMappingSource | NetworkMappingTarget;

function sameEnd(one: End, other: End, inventory: Inventory): boolean {
  const first = inventory.follow(one as NetworkMappingSource, "network");
  const second = inventory.follow(other as NetworkMappingSource, "network");
  if (first && second) return first === second;
  return (
    one.network.toLowerCase() === other.network.toLowerCase() &&
    regionOfEnd(one, inventory) === regionOfEnd(other, inventory)
  );
}

function unchanged(mapping: NetworkMapping, earlier: EarlierState): NetworkMapping | undefined {
  const now = earlier.now(mapping);
  return now && earlier.namesSame(mapping.target, now.target, "network") ? now : undefined;
}
