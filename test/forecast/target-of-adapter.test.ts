import { describe, expect, it } from "vitest";
import { setFor, targetOf, unusableTarget } from "../../forecast/target-of-adapter.ts";
import { readInventory } from "../../inventory/read-inventory.ts";

/** An adapter by what it records beside its name. */
function adapter(recorded: string) {
  const path = "/inventory/a.dr.yaml";
  const text = `virtualMachines: [{ name: sql, networkAdapters: [{ name: nic, ${recorded} }] }]\n`;
  const [file] = readInventory([path], [{ path, text }]).files;
  return file!.root.virtualMachines![0]!.networkAdapters![0]!;
}

describe("what is set for an adapter", () => {
  it.each([
    ["target: { subnet: web, address: 10.0.0.4 }", "failover", "web", "10.0.0.4"],
    ["testFailoverTarget: { subnet: lab, address: 10.9.0.4 }", "test-failover", "lab", "10.9.0.4"],
    ["testFailoverTarget: { subnet: lab }", "failover", undefined, undefined],
    ["target: { subnet: web }", "test-failover", undefined, undefined],
    ["target: { subnet: none, address: none }", "failover", undefined, undefined],
    ["target: none", "failover", undefined, undefined],
    ["", "failover", undefined, undefined],
  ] as const)("{ %s } in a %s", (recorded, kind, subnet, address) => {
    const nic = adapter(recorded);
    expect(setFor(nic, kind, "subnet")).toBe(subnet);
    expect(setFor(nic, kind, "address")).toBe(address);
    expect(unusableTarget(nic, kind, "subnet")).toBeUndefined();
  });

  it("is nothing where 'none' is recorded, as where nothing is", () => {
    expect(targetOf(adapter("target: none"), "failover")).toBeUndefined();
    expect(targetOf(adapter(""), "failover")).toBeUndefined();
  });

  it("cannot be said where something is written that cannot be used", () => {
    const whole = adapter("target: 5");
    expect(unusableTarget(whole, "failover", "subnet")).toEqual({ node: whole, property: "target" });
    expect(unusableTarget(whole, "failover", "address")).toEqual({ node: whole, property: "target" });
    expect(unusableTarget(whole, "test-failover", "subnet")).toBeUndefined();
    const part = adapter("target: { subnet: [web], address: 10.0.0.4 }");
    const node = targetOf(part, "failover");
    expect(unusableTarget(part, "failover", "subnet")).toEqual({ node, property: "subnet" });
    expect(unusableTarget(part, "failover", "address")).toBeUndefined();
  });
});
