import type { SubnetForecast } from "./types.ts";

/** Whether it is said which subnet an adapter comes up in, or that it is none. */
export function isTold(why: SubnetForecast["why"]): boolean {
  return why !== "unknown" && why !== "first-kept-for-azure";
}
