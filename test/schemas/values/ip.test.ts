import { describe, expect, it } from "vitest";
import {
  addressFamily,
  addressText,
  addressValue,
  IpPrefix,
  isApipa,
  isLinkLocal,
  isLoopback,
  sameAddress,
} from "../../../schemas/values/ip.ts";

const notAddresses = [
  "",
  "10.0.0",
  "10.0.0.256",
  "010.0.0.1",
  "1:2:3",
  "fe80:::1",
  "host",
  "::g",
  "10.0.0.1 ",
];

describe("addresses", () => {
  it("tells the family", () => {
    expect(addressFamily("10.0.0.1")).toBe(4);
    expect(addressFamily("2001:db8::1")).toBe(6);
    expect(addressFamily("fe80::1%12")).toBe(6);
  });

  it.each(notAddresses)("takes %j for no address", (text) => {
    expect(addressFamily(text)).toBeUndefined();
    expect(addressValue(text)).toBeUndefined();
    expect(sameAddress(text, text)).toBe(false);
    expect([isApipa(text), isLinkLocal(text), isLoopback(text)]).toEqual([false, false, false]);
  });

  it.each([
    ["0.0.0.0", 0n],
    ["10.0.0.19", 167_772_179n],
    ["255.255.255.255", 4_294_967_295n],
  ])("turns %s into a number and back", (text, value) => {
    expect(addressValue(text)).toBe(value);
    expect(addressText(value, 4)).toBe(text);
  });

  it.each([
    ["::", 0n],
    ["::1", 1n],
    ["2001:db8::14", 0x20010db8_00000000_00000000_00000014n],
    ["ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", 2n ** 128n - 1n],
  ])("turns %s into a number and back", (text, value) => {
    expect(addressValue(text)).toBe(value);
    expect(addressText(value, 6)).toBe(text);
  });

  it("sees the same address in different writings", () => {
    expect(sameAddress("2001:DB8:0:0::14", "2001:db8::14")).toBe(true);
    expect(sameAddress("10.0.0.19", "10.0.0.19")).toBe(true);
    expect(sameAddress("10.0.0.19", "10.0.0.20")).toBe(false);
    expect(sameAddress("::1", "0.0.0.1")).toBe(false);
  });

  it("knows the automatic addresses of Windows", () => {
    expect(isApipa("169.254.1.42")).toBe(true);
    expect(isApipa("169.253.255.255")).toBe(false);
    for (const address of ["fe80::1", "FE80::1%12", "febf:ffff::1"])
      expect(isLinkLocal(address), address).toBe(true);
    for (const address of ["fec0::1", "fe7f::1", "169.254.1.1", "2001:db8::1"]) {
      expect(isLinkLocal(address), address).toBe(false);
    }
  });

  it("knows the machine itself", () => {
    for (const address of ["127.0.0.1", "127.255.0.1", "::1", "0:0::1"])
      expect(isLoopback(address), address).toBe(true);
    for (const address of ["128.0.0.1", "::2", "fe80::1"]) expect(isLoopback(address), address).toBe(false);
  });
});

describe("IpPrefix", () => {
  const subnet = IpPrefix.parse("10.0.0.0/24")!;

  it("knows its first, last and nth address", () => {
    expect([subnet.first, subnet.last, subnet.size]).toEqual([167_772_160n, 167_772_415n, 256n]);
    expect(subnet.nth(0n)).toBe("10.0.0.0");
    expect(subnet.nth(4n)).toBe("10.0.0.4");
    expect(subnet.nth(255n)).toBe("10.0.0.255");
    expect(subnet.nth(-1n)).toBe("10.0.0.255");
    expect(subnet.nth(-2n)).toBe("10.0.0.254");
    expect(subnet.nth(-256n)).toBe("10.0.0.0");
    expect(subnet.nth(256n)).toBeUndefined();
    expect(subnet.nth(-257n)).toBeUndefined();
  });

  it("contains the addresses between first and last, of its own family", () => {
    for (const address of ["10.0.0.0", "10.0.0.19", "10.0.0.255"])
      expect(subnet.contains(address)).toBe(true);
    for (const address of ["9.255.255.255", "10.0.1.0", "::a00:13", "no address"]) {
      expect(subnet.contains(address), address).toBe(false);
    }
    const everything = IpPrefix.parse("0.0.0.0/0")!;
    expect(everything.contains("255.255.255.255")).toBe(true);
    const one = IpPrefix.parse("10.0.0.19/32")!;
    expect([one.contains("10.0.0.19"), one.contains("10.0.0.20")]).toEqual([true, false]);
  });

  it("contains and overlaps other ranges", () => {
    const wide = IpPrefix.parse("10.0.0.0/16")!;
    expect(wide.contains(subnet)).toBe(true);
    expect(subnet.contains(wide)).toBe(false);
    expect([subnet.overlaps(wide), wide.overlaps(subnet)]).toEqual([true, true]);
    expect(subnet.overlaps(IpPrefix.parse("10.0.1.0/24")!)).toBe(false);
    expect(subnet.overlaps(IpPrefix.parse("::/0")!)).toBe(false);
  });

  it("takes an address inside for the range, and keeps what was written", () => {
    const written = IpPrefix.parse("10.0.0.7/24")!;
    expect(written.text).toBe("10.0.0.7/24");
    expect(`${written}`).toBe("10.0.0.0/24");
    expect(written.equals(subnet)).toBe(true);
    expect(written.equals(IpPrefix.parse("10.0.0.0/25")!)).toBe(false);
    expect(JSON.stringify({ written })).toBe('{"written":"10.0.0.7/24"}');
  });

  it("handles IPv6", () => {
    const prefix = IpPrefix.parse("2001:DB8::/64")!;
    expect([prefix.family, prefix.length]).toEqual([6, 64]);
    expect(prefix.size).toBe(2n ** 64n);
    expect(prefix.nth(4n)).toBe("2001:db8::4");
    expect(prefix.nth(-1n)).toBe("2001:db8::ffff:ffff:ffff:ffff");
    expect([prefix.contains("2001:db8::99"), prefix.contains("2001:db8:0:1::")]).toEqual([true, false]);
    expect(prefix.equals(IpPrefix.parse("2001:db8:0:0::1/64")!)).toBe(true);
  });

  it.each([
    ...[
      "10.0.0.0",
      "10.0.0.0/33",
      "::/129",
      "10.0.0.0/",
      "10.0.0.0/-1",
      "/24",
      "fe80::%1/64",
      "10.0.0.0/24/24",
    ],
    ...["10.0.0/24", "10.0.0.0/255.255.255.0", "10.0.0.0/2 4", ""],
  ])("takes %j for no range", (text) => {
    expect(IpPrefix.parse(text)).toBeUndefined();
  });
});
