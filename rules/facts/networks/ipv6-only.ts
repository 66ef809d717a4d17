import type { IPConfiguration } from "../../../schemas/generated/types.ts";
import { addressFamily, isLinkLocal } from "../../../schemas/values/ip.ts";
import type { RowCheck } from "../../run/row-check.ts";

/**
 * The first IPv6 address of an adapter that has no IPv4 address. Undefined where it has one, and where that cannot be told:
 * then the rows are undecided. Link-local addresses do not count, since every machine has some.
 */
export function ipv6OnlyAt(
  configurations: readonly IPConfiguration[] | undefined,
  check: Pick<RowCheck, "unrecorded">,
): IPConfiguration | undefined {
  if (!configurations || configurations.length === 0) return undefined;
  const families = configurations.map(({ address }) =>
    address === undefined || isLinkLocal(address) ? undefined : addressFamily(address),
  );
  if (families.includes(4)) return undefined;
  const open = configurations.filter(({ address }) => address === undefined);
  for (const each of open) check.unrecorded(each, "address");
  return open.length > 0 ? undefined : configurations[families.indexOf(6)];
}
