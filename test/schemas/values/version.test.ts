import { describe, expect, it } from "vitest";
import { Version } from "../../../schemas/values/version.ts";

function compare(one: string, other: string): number {
  return Math.sign(Version.parse(one)!.compare(Version.parse(other)!));
}

describe("Version", () => {
  it.each([
    ["5.10", "5.1", 1],
    ["5.9", "5.10", -1],
    ["4.8", "4.8.0", 0],
    ["4.6.2", "4.6", 1],
    ["2.0.9214.0", "2.0.9263.0", -1],
    ["5.23.0912.1", "5.23.912.1", 0],
    ["10", "9.9.9.9.9.9", 1],
    ["v3.0", "3", 0],
  ])("compares %s with %s as %d", (one, other, expected) => {
    expect(compare(one, other)).toBe(expected);
    expect(compare(other, one)).toBe(expected === 0 ? 0 : -expected);
  });

  it("tells which is older and which is the same", () => {
    const old = Version.parse("4.6.1")!;
    expect(old.isBefore(Version.parse("4.6.2")!)).toBe(true);
    expect(old.isBefore(Version.parse("4.6.1.0")!)).toBe(false);
    expect(old.equals(Version.parse("4.6.1.0")!)).toBe(true);
    expect(old.equals(Version.parse("4.6.2")!)).toBe(false);
  });

  it("keeps the text as written, in a message and in JSON", () => {
    const version = Version.parse(" 5.23.0912.1 ")!;
    expect(version.numbers).toEqual([5, 23, 912, 1]);
    expect(`${version}`).toBe("5.23.0912.1");
    expect(JSON.stringify({ version })).toBe('{"version":"5.23.0912.1"}');
  });

  it.each(["", "none", "5.", ".5", "5..1", "5.x", "2012 R2", "1,2", "-1.0", "1.0-beta", "9".repeat(16)])(
    "takes %j for no version",
    (text) => {
      expect(Version.parse(text)).toBeUndefined();
    },
  );
});
