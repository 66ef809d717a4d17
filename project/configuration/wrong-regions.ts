import type { Settings } from "../../schemas/generated/configuration.ts";
import { canonicalRegion } from "../../schemas/values/region.ts";
import type { Mistake } from "./mistakes.ts";

/** The first region of the settings that stands there already: two entries may say two things of it. */
export function wrongRegion({ azureRegions = [] }: Settings): Mistake | undefined {
  const seen = new Set<string>();
  for (const [index, { name }] of azureRegions.entries()) {
    const region = canonicalRegion(name);
    if (seen.has(region)) {
      const problem = `The region '${name}' is listed twice. Take one of the two out.`;
      return { path: ["azureRegions", index, "name"], part: "value", problem };
    }
    seen.add(region);
  }
  return undefined;
}
