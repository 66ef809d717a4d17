import { describe, expect, it } from "vitest";
import { pageText } from "../guides/guide.ts";

const parts = pageText("comparison.md").split(/^## /m);
const compared = parts.slice(1).filter((part) => !part.startsWith("What drlint does not do"));

describe("the page that compares drlint with others", () => {
  it("says on which day all was looked up", () => {
    expect(parts[0]).toMatch(/Looked up on \d{4}-\d\d-\d\d/);
    expect(compared.length).toBeGreaterThanOrEqual(6);
  });

  it.each(compared.map((part) => [/.*/.exec(part)![0], part]))(
    "says of '%s' what it does that drlint does not, and by which sources of which dates",
    (_, part) => {
      expect(part).toContain("- What it does that drlint does not: ");
      const [, sources = ""] = part.split("\nSources:\n\n");
      const items = sources.trim().split(/\n(?=- )/);
      expect(items.filter((item) => !/^- \[.+\]\(https:\/\/.+\)/.test(item))).toEqual([]);
      expect(items.filter((item) => !/\d{4}-\d\d-\d\d|without a date/.test(item))).toEqual([]);
    },
  );
});
