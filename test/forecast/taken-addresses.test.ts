import { describe, expect, it } from "vitest";
import { TakenAddresses } from "../../forecast/taken-addresses.ts";
import { readInventory } from "../../inventory/read-inventory.ts";
import { addressValue } from "../../schemas/values/ip.ts";

const path = "/inventory/a.dr.yaml";
const text = "virtualMachines: [{ name: sql, networkAdapters: [{ name: first }, { name: second }] }]\n";
const [file] = readInventory([path], [{ path, text }]).files;
const [first, second] = file!.root.virtualMachines![0]!.networkAdapters!;
const numberOf = (address: string) => addressValue(address)!;

describe("addresses that are taken", () => {
  it("are held from before, by an adapter where one is known", () => {
    const taken = new TakenAddresses();
    taken.addUsed("10.0.0.4");
    expect(taken.holderOf(numberOf("10.0.0.4"), 4)).toEqual({ adapter: undefined, since: "before" });
    taken.addUsed("10.0.0.4", first);
    expect(taken.holderOf(numberOf("10.0.0.4"), 4)).toEqual({ adapter: first, since: "before" });
    taken.addUsed("10.0.0.4");
    expect(taken.holderOf(numberOf("10.0.0.4"), 4)?.adapter).toBe(first);
    taken.addUsed("10.0.0.4", second);
    expect(taken.holderOf(numberOf("10.0.0.4"), 4)?.adapter).toBe(second);
  });

  it("are held from a failover once they are handed out", () => {
    const taken = new TakenAddresses();
    taken.give(numberOf("10.0.0.5"), 4, first);
    expect(taken.holderOf(numberOf("10.0.0.5"), 4)).toEqual({ adapter: first, since: "failover" });
  });

  it("are of one family: the same number is another address in the other", () => {
    const taken = new TakenAddresses();
    taken.addUsed("::a00:4");
    expect(numberOf("::a00:4")).toBe(numberOf("10.0.0.4"));
    expect(taken.holderOf(numberOf("10.0.0.4"), 4)).toBeUndefined();
    expect(taken.holderOf(numberOf("10.0.0.4"), 6)).toBeDefined();
  });

  it("are none where a text is no address", () => {
    const taken = new TakenAddresses();
    for (const none of ["", "10.0.0", "dhcp"]) taken.addUsed(none);
    expect(taken.countBetween(0n, 1n << 128n, 4)).toBe(0);
    expect(taken.countBetween(0n, 1n << 128n, 6)).toBe(0);
  });

  it("are counted in a stretch with both of its ends", () => {
    const taken = new TakenAddresses();
    for (const last of [3, 4, 5, 7, 8]) taken.addUsed(`10.0.0.${last}`);
    expect(taken.countBetween(numberOf("10.0.0.4"), numberOf("10.0.0.7"), 4)).toBe(3);
    expect(taken.countBetween(numberOf("10.0.0.4"), numberOf("10.0.0.7"), 6)).toBe(0);
  });
});
