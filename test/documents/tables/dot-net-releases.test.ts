import { describe, expect, it } from "vitest";
import { dotNetRelease } from "../../../documents/tables/dot-net-releases.ts";
import { Version } from "../../../schemas/values/version.ts";

describe("the release of a .NET Framework version", () => {
  it.each([
    ["4.5.2", "4.5.2"],
    ["4.5.51209", "4.5.51209"],
    ["4.6", "4.6"],
    ["4.6.2", "4.6.2"],
    ["4.6.2.0", "4.6.2.0"],
    ["4.6.00081", "4.6"],
    ["4.6.01055", "4.6.1"],
    ["4.6.01590", "4.6.2"],
    ["4.7.02053", "4.7"],
    ["4.7.02558", "4.7.1"],
    ["4.7.03062", "4.7.2"],
    ["4.8.03761", "4.8"],
    ["4.8.09032", "4.8.1"],
    ["3.5.30729", "3.5.30729"],
  ])("%s is %s", (recorded, release) => {
    expect(String(dotNetRelease(Version.parse(recorded)!))).toBe(release);
  });
});
