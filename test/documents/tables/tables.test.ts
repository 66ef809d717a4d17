import { describe, expect, it } from "vitest";
import { areTablesOld, LAST_CHECKED, tableSources } from "../../../documents/tables/tables.ts";

describe("where the tables are from", () => {
  it("is said of each once, with a date that is not after the last check", () => {
    expect(new Set(tableSources.map(({ name }) => name)).size).toBe(tableSources.length);
    for (const { source, date } of tableSources) {
      expect(source).not.toBe("");
      if (date !== undefined) {
        expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(date <= LAST_CHECKED).toBe(true);
      }
    }
  });

  it.each([
    ["2026-11-28", false],
    ["2027-11-28", false],
    ["2027-11-29", true],
    ["2030-01-01", true],
  ])("is old on %s: %s", (today, old) => {
    expect(areTablesOld(new Date(today))).toBe(old);
  });
});
