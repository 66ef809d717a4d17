import { describe, expect, it } from "vitest";
import {
  canonicalRegion,
  isKnownRegion,
  regionDisplayName,
  regions,
} from "../../../schemas/values/region.ts";

describe("regions", () => {
  it.each([
    ["West Europe", "westeurope"],
    ["westeurope", "westeurope"],
    ["WestEurope", "westeurope"],
    ["(Europe) West Europe", "westeurope"],
    ["west-europe", "westeurope"],
    [" East US 2 ", "eastus2"],
    ["(US) East US", "eastus"],
    ["South Central India", "indiasouthcentral"],
    ["Moon Base 1", "moonbase1"],
  ])("gives %j the short name %s", (text, name) => {
    expect(canonicalRegion(text)).toBe(name);
  });

  it("knows Azure's regions in any writing, and no others", () => {
    for (const region of [
      "eastasia",
      "South East Asia",
      "Germany West Central",
      "UAE North",
      "usgovvirginia",
    ]) {
      expect(isKnownRegion(region), region).toBe(true);
    }
    for (const region of ["moonbase1", "europe", "", "constructor", "westeurope2"]) {
      expect(isKnownRegion(region), region).toBe(false);
    }
  });

  it("shows a region as the portal does; an unknown one as it is written", () => {
    expect(regionDisplayName("southeastasia")).toBe("Southeast Asia");
    expect(regionDisplayName("Moon Base 1")).toBe("Moon Base 1");
  });

  it("has every region once, with a geography and a short name that is its own", () => {
    expect(regions().size).toBeGreaterThan(60);
    for (const [name, region] of regions()) {
      expect(region.name).toBe(name);
      expect(name).toMatch(/^[a-z]+[0-9]?[a-z]*$/);
      expect(canonicalRegion(region.displayName)).toBe(name);
      expect(region.geography).not.toBe("");
    }
    expect(regions().get("westeurope")).toEqual({
      name: "westeurope",
      displayName: "West Europe",
      geography: "Europe",
      status: "public",
    });
  });
});
