import { describe, expect, it } from "vitest";
import { type Component, rollups, versionsOf } from "../../../documents/tables/rollups.ts";

const texts = (component: Component, added = rollups.slice(0, 0)) =>
  versionsOf(component, added).map(({ text }) => text);

describe("the table of rollups", () => {
  it("has each rollup once, the newest first, and versions that never fall", () => {
    for (const [index, { rollup, date, providerVersion, agentVersion }] of rollups.entries()) {
      const next = rollups[index + 1];
      expect(date ?? "2019-01").toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
      if (!next) continue;
      expect(rollup).toBeGreaterThan(next.rollup);
      if (providerVersion) expect(texts("provider")).toContain(providerVersion);
      if (agentVersion) expect(texts("agent")).toContain(agentVersion);
    }
  });

  // Taken down from What's new in Site Recovery, 2025-12-22 and 2024-03-07.
  it("counts each version of a component once", () => {
    expect(texts("provider").slice(0, 6)).toEqual([
      "5.24.0902.11",
      "5.24.0814.2",
      "5.24.0614.1",
      "5.24.0317.5",
      "5.24.0117.5",
      "5.1.8095.0",
    ]);
    expect(texts("agent").slice(0, 5)).toEqual([
      "2.0.9938.0",
      "2.0.9932.0",
      "2.0.9919.0",
      "2.0.9917.0",
      "2.0.9260.0",
    ]);
  });

  it("takes in what settings add", () => {
    const added = [{ rollup: 83, agentVersion: "2.0.9950.0" }];
    expect(texts("agent", added).slice(0, 2)).toEqual(["2.0.9950.0", "2.0.9938.0"]);
    expect(texts("provider", added)[0]).toBe("5.24.0902.11");
  });
});
