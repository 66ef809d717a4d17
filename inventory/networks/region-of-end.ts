import type {
  NetworkMappingSource,
  NetworkMappingTarget,
  VirtualNetwork,
} from "../../schemas/generated/types.ts";
import type { NameResolver } from "../names/name-resolver.ts";

/** The Azure region of an end of a mapping: as the mapping says, else as its network says. */
export function regionOfEnd(
  end: NetworkMappingSource | NetworkMappingTarget,
  names: Pick<NameResolver, "follow">,
): string | undefined {
  return (
    end.region ?? (names.follow(end as NetworkMappingSource, "network") as VirtualNetwork | undefined)?.region
  );
}
