import { describe, expect, it } from "vitest";
import { findingsIn } from "./run-case.ts";

describe("regions", () => {
  it("region-by-display-name: nothing without configuration, as the portal prints regions that way", async () => {
    expect(await findingsIn("region-by-display-name")).toEqual([]);
  });

  it("regions-that-exist: nothing of any of them", async () => {
    expect(await findingsIn("regions-that-exist")).toEqual([]);
  });
});
