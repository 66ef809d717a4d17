import type { IPConfiguration, LoadBalancer } from "../../../schemas/generated/types.ts";
import type { RowCheck } from "../../run/row-check.ts";

const NOT_RECORDED = [undefined];

/**
 * The load balancers behind which an IP configuration stands, in the order of its list; undefined for what is not recorded,
 * which leaves the row undecided.
 */
export function needLoadBalancers(
  configuration: IPConfiguration,
  check: Pick<RowCheck, "need" | "inventory" | "unrecorded">,
  rows?: Parameters<RowCheck["need"]>[2],
): readonly (LoadBalancer | undefined)[] {
  const names = check.need(configuration, "loadBalancers", rows);
  if (!names) return NOT_RECORDED;
  return names.map((_, index) => {
    const resolution = check.inventory.resolve(configuration, "loadBalancers", index);
    if (resolution.kind === "found") return resolution.target as unknown as LoadBalancer;
    check.unrecorded(configuration, "loadBalancers", rows);
    return undefined;
  });
}
