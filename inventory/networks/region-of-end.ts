import type {
  NetworkMappingSource,
  NetworkMappingTarget,
  VirtualNetwork,
} from "../../schemas/generated/types.ts";
import type { Inventory } from "../inventory.ts";

/** The Azure region of an end of a mapping: as the mapping says, else as its network says. */
export function regionOfEnd(
  end: NetworkMappingSource | NetworkMappingTarget,
  inventory: Inventory,
): string | undefined {
  return (
    end.region ??
    (inventory.follow(end as NetworkMappingSource, "network") as VirtualNetwork | undefined)?.region
  );
}
