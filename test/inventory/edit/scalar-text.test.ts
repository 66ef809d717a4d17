import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { scalarText } from "../../../inventory/edit/scalar-text.ts";

describe("a text as it is written", () => {
  it.each([
    ["SQL01", "SQL01"],
    ["yes", '"yes"'],
    ["a: b", '"a: b"'],
    ["a\u202Eb", String.raw`"a\u202eb"`],
    ["a\u2028b", String.raw`"a\u2028b"`],
    ["a\u{E0041}b", String.raw`"a\U000e0041b"`],
  ])("%j", (text, written) => {
    expect(scalarText(text, false)).toBe(written);
    expect(parse(written)).toBe(text);
    expect(JSON.parse(scalarText(text, true))).toBe(text);
    expect(scalarText(text, true)).toMatch(/^[ -~]*$/);
  });

  it("keeps what joins letters, which people write", () => {
    expect(scalarText("\u06CC\u200C\u06CC", false)).toBe('"\u06CC\u200C\u06CC"');
  });
});
