import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { replicationState } from "../../../inventory/protection/replication-state.ts";
import { type Buffer, readInventory } from "../../../inventory/read-inventory.ts";

function inventoryOf(texts: readonly string[]) {
  const buffers = texts.map((text, index): Buffer => ({ path: join("/work", `${index}.dr.yaml`), text }));
  return readInventory(
    buffers.map(({ path }) => path),
    buffers,
  );
}

function statesIn(...texts: readonly string[]) {
  const inventory = inventoryOf(texts);
  return inventory.files.flatMap(({ root }) =>
    (root.virtualMachines ?? []).map((machine) => replicationState(inventory, machine)),
  );
}

const machine = (name: string, state: string) =>
  `virtualMachines: [{ name: ${name}, disks: [{ name: d }], replication: { to: azure${state} } }]\n`;

describe("the state of a machine's replication", () => {
  it("is what its block says, at the machine and at what is in it", () => {
    const inventory = inventoryOf([machine("sql", ", state: planned")]);
    const [sql] = inventory.files[0]!.root.virtualMachines!;
    expect(replicationState(inventory, sql!)).toBe("planned");
    expect(replicationState(inventory, sql!.replication!)).toBe("planned");
    expect(replicationState(inventory, sql!.disks![0]!)).toBe("planned");
    expect(replicationState(inventory, inventory.files[0]!.root)).toBeUndefined();
  });

  it("is not known where the machine is recorded twice with different states", () => {
    expect(statesIn(machine("sql", ", state: planned"), machine("SQL", ", state: protected"))).toEqual([
      undefined,
      undefined,
    ]);
    expect(statesIn(machine("sql", ", state: considered"), machine("sql", ""))).toEqual([
      undefined,
      undefined,
    ]);
    expect(statesIn(machine("sql", ", state: planned"), "virtualMachines: [{ name: sql }]\n")).toEqual([
      undefined,
      undefined,
    ]);
  });

  it("is what both say where they agree", () => {
    expect(statesIn(machine("sql", ", state: planned"), machine("sql", ", state: planned"))).toEqual([
      "planned",
      "planned",
    ]);
  });

  it("is not looked for by going through all that share a name, machine by machine", () => {
    const many = 20_000;
    const line = (state: string) => `  - { name: sql, replication: { to: azure, state: ${state} } }\n`;
    const inventory = inventoryOf([`virtualMachines:\n${line("planned").repeat(many)}${line("protected")}`]);
    const machines = inventory.files[0]!.root.virtualMachines!;
    const begin = performance.now();
    expect(machines.filter((each) => replicationState(inventory, each) === undefined).length).toBe(many + 1);
    expect(inventory.contradicted.size).toBe(many + 1);
    // Each with each would be 400 million comparisons.
    expect(performance.now() - begin).toBeLessThan(2000);
  });
});
