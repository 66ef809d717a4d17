import { describe, expect, it } from "vitest";
import { AddressPool } from "../../forecast/address-pool.ts";
import { TakenAddresses } from "../../forecast/taken-addresses.ts";
import type { Adapter } from "../../forecast/types.ts";
import { readInventory } from "../../inventory/read-inventory.ts";
import { IpPrefix } from "../../schemas/values/ip.ts";

const path = "/inventory/a.dr.yaml";
const text = `virtualMachines:
  - { name: sql, networkAdapters: [{ name: first }, { name: second }] }
  - { name: SQL, networkAdapters: [{ name: again }] }
  - { name: web, networkAdapters: [{ name: other }] }
`;
const [sql, again, web] = readInventory([path], [{ path, text }]).files[0]!.root.virtualMachines!;
const [first, second] = sql!.networkAdapters! as [Adapter, Adapter];
const [recordedAgain] = again!.networkAdapters! as [Adapter];
const [other] = web!.networkAdapters! as [Adapter];

/** A pool of 10.0.0.0/29, of which Azure keeps the first four addresses and the last, but for `range`. */
function poolOf(used: Readonly<Record<string, Adapter | undefined>> = {}, range = "10.0.0.0/29") {
  const taken = new TakenAddresses();
  for (const [address, adapter] of Object.entries(used)) taken.addUsed(address, adapter);
  return new AddressPool(IpPrefix.parse(range)!, taken, { reservedAtStart: 4, reservedAtEnd: 1 });
}

describe("an address of a subnet", () => {
  it.each([
    ["10.0.0.3", "reserved"],
    ["10.0.0.4", undefined],
    ["10.0.0.6", undefined],
    ["10.0.0.7", "reserved"],
    ["10.0.0.8", "outside"],
    ["fd00::4", "outside"],
  ] as const)("%s can be had, or is %s", (address, mistake) => {
    expect(poolOf().claim(address, first, false)).toEqual(mistake && { address, mistake, holder: undefined });
  });

  it("is refused by whom it has from before, and by whom it was given to", () => {
    const pool = poolOf({ "10.0.0.4": other, "10.0.0.5": undefined });
    expect(pool.claim("10.0.0.4", first, true)).toMatchObject({ mistake: "in-use", holder: other });
    expect(pool.claim("10.0.0.5", first, true)).toMatchObject({ mistake: "in-use", holder: undefined });
    expect(pool.claim("10.0.0.6", first, true)).toBeUndefined();
    expect(pool.claim("10.0.0.6", other, true)).toMatchObject({ mistake: "given-twice", holder: first });
  });

  it("is a machine's own where it gives up what it had, and not in a test", () => {
    expect(poolOf({ "10.0.0.4": first }).claim("10.0.0.4", first, true)).toBeUndefined();
    expect(poolOf({ "10.0.0.4": first }).claim("10.0.0.4", second, true)).toBeUndefined();
    expect(poolOf({ "10.0.0.4": first }).claim("10.0.0.4", first, false)?.mistake).toBe("in-use");
  });

  it("is not handed out to two adapters of one machine", () => {
    const pool = poolOf();
    expect(pool.claim("10.0.0.4", first, true)).toBeUndefined();
    expect(pool.claim("10.0.0.4", second, true)?.mistake).toBe("given-twice");
  });

  it("is that of a machine which is recorded twice, given or given up, and of no other machine", () => {
    const given = poolOf();
    expect(given.claim("10.0.0.4", first, false)).toBeUndefined();
    expect(given.claim("10.0.0.4", recordedAgain, false)).toBeUndefined();
    const before = { "10.0.0.4": first };
    expect(poolOf(before).claim("10.0.0.4", recordedAgain, true)).toBeUndefined();
    expect(poolOf(before).claim("10.0.0.4", recordedAgain, false)?.mistake).toBe("in-use");
    expect(poolOf(before).claim("10.0.0.4", other, true)?.mistake).toBe("in-use");
    expect(poolOf(before).claim("10.0.0.4", undefined, true)?.mistake).toBe("in-use");
    expect(poolOf({ "10.0.0.4": undefined }).claim("10.0.0.4", first, true)?.mistake).toBe("in-use");
  });
});

describe("the free addresses of a subnet", () => {
  it("are handed out from either end until none is left", () => {
    const pool = poolOf();
    expect(pool.takeHighest(first)).toBe("10.0.0.6");
    expect(pool.takeLowest(first)).toBe("10.0.0.4");
    expect(pool.takeHighest(first)).toBe("10.0.0.5");
    expect([pool.takeHighest(first), pool.takeLowest(first)]).toEqual([undefined, undefined]);
  });

  it("are handed out up to the other end", () => {
    const pool = poolOf();
    const lowest = [1, 2, 3, 4].map(() => pool.takeLowest(first));
    expect(lowest).toEqual(["10.0.0.4", "10.0.0.5", "10.0.0.6", undefined]);
    const another = poolOf();
    const highest = [1, 2, 3, 4].map(() => another.takeHighest(first));
    expect(highest).toEqual(["10.0.0.6", "10.0.0.5", "10.0.0.4", undefined]);
  });

  it("are none beyond the range, though the address next to it is taken", () => {
    const pool = poolOf({ "10.0.0.3": other, "10.0.0.7": other });
    for (const _ of [1, 2, 3]) pool.takeHighest(first);
    expect([pool.takeLowest(first), pool.takeHighest(first)]).toEqual([undefined, undefined]);
  });

  it("are counted where nobody can say which is taken", () => {
    const pool = poolOf({ "10.0.0.5": other, "10.0.0.3": other });
    expect([pool.takeAny(), pool.takeAny(), pool.takeAny()]).toEqual([true, true, false]);
  });

  it("are fewer by each that is handed out, but not by a machine's own, which was taken already", () => {
    const pool = poolOf({ "10.0.0.5": first });
    expect(pool.claim("10.0.0.5", first, true)).toBeUndefined();
    expect(pool.takeLowest(other)).toBe("10.0.0.4");
    expect([pool.takeAny(), pool.takeAny()]).toEqual([true, false]);
  });

  it("are one where Azure leaves one, and none where it keeps them all", () => {
    const one = { reservedAtStart: 4, reservedAtEnd: 3 };
    const pool = new AddressPool(IpPrefix.parse("10.0.0.0/29")!, new TakenAddresses(), one);
    expect([pool.takeAny(), pool.takeAny()]).toEqual([true, false]);
    const none = poolOf({}, "10.0.0.0/30");
    expect([none.takeLowest(first), none.takeHighest(first), none.takeAny()]).toEqual([
      undefined,
      undefined,
      false,
    ]);
  });
});

describe("what is known to be taken", () => {
  it("is all, unless somebody says that it is not", () => {
    const figures = { reservedAtStart: 0, reservedAtEnd: 0 };
    const range = IpPrefix.parse("10.0.0.0/29")!;
    expect(poolOf().isComplete).toBe(true);
    expect(new AddressPool(range, new TakenAddresses(), figures, false).isComplete).toBe(false);
  });
});
