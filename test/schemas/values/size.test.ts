import { describe, expect, it } from "vitest";
import { formatSize, parseSize } from "../../../schemas/values/size.ts";

const GB = 1024 ** 3;

describe("parseSize", () => {
  it.each([
    ["127GB", 136_365_211_648],
    ["1.5 TB", 1_649_267_441_664],
    ["2TB", 2048 * GB],
    ["4,095 GB", 4095 * GB],
    ["512 kb", 524_288],
    ["16 MB", 16_777_216],
    ["1PB", 1024 ** 5],
    ["200GiB", 200 * GB],
    ["1 B", 1],
    ["136365211648", 136_365_211_648],
    [" 8GB ", 8 * GB],
    ["0.3KB", 307],
    [136_365_211_648, 136_365_211_648],
    [1, 1],
  ])("reads %j as %d bytes", (text, bytes) => {
    expect(parseSize(text)).toBe(bytes);
  });

  it.each([
    "",
    "GB",
    "127 gigabytes",
    "127GBs",
    "1,5 TB",
    "12,34 GB",
    "1e3 GB",
    "-1GB",
    "0",
    "0GB",
    "1i",
    "100000000TB",
    "1 2GB",
    "0x10",
    `0${" ".repeat(200_000)}x`,
    `${" ".repeat(200_000)}x`,
    0,
    -1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    2 ** 53,
  ])("takes %j for no size", (text) => {
    expect(parseSize(text)).toBeUndefined();
  });
});

describe("formatSize", () => {
  it.each([
    [127 * GB, "127 GB"],
    [2048 * GB, "2 TB"],
    [4095 * GB, "4,095 GB"],
    [32_767 * GB, "32,767 GB"],
    [1536 * GB, "1.5 TB"],
    [512, "512 bytes"],
    [1, "1 byte"],
    [2048 * GB + 1, "2,199,023,255,553 bytes"],
  ])("says %d as %s", (bytes, text) => {
    expect(formatSize(bytes)).toBe(text);
  });

  it("says what parseSize reads as the same number", () => {
    for (const bytes of [1024, 1536 * GB, 4095 * GB, 32_767 * GB, 7 * 1024 ** 2, 0.25 * GB]) {
      expect(parseSize(formatSize(bytes))).toBe(bytes);
    }
  });
});
