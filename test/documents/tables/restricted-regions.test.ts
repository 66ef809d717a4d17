import { expect, it } from "vitest";
import { matrix } from "../../../documents/index.ts";
import { restrictedRegions } from "../../../documents/tables/restricted-regions.ts";
import { isKnownRegion } from "../../../schemas/values/region.ts";

it("the restricted regions are eight, each for one other region", () => {
  expect([...restrictedRegions].map((pair) => pair.join(" for ")).sort()).toEqual([
    "brazilsoutheast for brazilsouth",
    "francesouth for francecentral",
    "germanynorth for germanywestcentral",
    "jioindiacentral for jioindiawest",
    "norwaywest for norwayeast",
    "southafricawest for southafricanorth",
    "switzerlandwest for switzerlandnorth",
    "uaecentral for uaenorth",
  ]);
  for (const region of [...restrictedRegions].flat()) expect(isKnownRegion(region), region).toBe(true);
  expect(matrix.row("azure-to-azure/regions/restricted").limits.restrictedRegions.value).toEqual([
    ...restrictedRegions.keys(),
  ]);
});
