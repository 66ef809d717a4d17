import type { AdapterForecast } from "../../../forecast/types.ts";

/** Whether an adapter comes up in a network by a mapping, or may: rows on mapped networks say nothing of others. */
export function mayBeMapped({ network }: AdapterForecast): boolean {
  return network.why === "mapped" || network.why === "unknown";
}
