import { describe, expect, it } from "vitest";
import { Inventory } from "../../inventory/inventory.ts";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import type { Machine } from "../../inventory/nodes/machines.ts";
import { readInventoryFile } from "../../inventory/read-inventory-file.ts";
import { readText } from "../../inventory/text/document.ts";

const text = `hyperVHosts:
  - { name: h, site: s }
hyperVSites:
  - { name: s }
virtualMachines:
  - { name: A, host: h, replication: { to: azure } }
  - { name: B, host: h, replication: { to: azure } }
`;

/** An inventory that is edited, and the machines of which something was worked out since it was last asked. */
class Edited {
  inventory: Inventory;
  readonly worked: string[] = [];
  #file: InventoryFile;

  constructor() {
    this.#file = readInventoryFile(readText("/a.dr.yaml", text, { keepsTrees: true }));
    this.inventory = new Inventory([this.#file], { before: undefined });
  }

  to(now: string): this {
    this.#file = readInventoryFile(this.#file.document.edited(now), this.#file);
    this.inventory = new Inventory([this.#file], { before: this.inventory });
    return this;
  }

  /** The machines of which it is worked out at this ask. */
  ask(): string[] {
    this.worked.length = 0;
    for (const machine of this.#file.root.virtualMachines ?? [])
      this.inventory.ofMachine(machine, this.#work);
    return [...this.worked];
  }

  readonly #work = (_inventory: Inventory, machine: Machine): string => {
    this.worked.push(machine.name);
    return machine.name;
  };
}

describe("what is worked out of a machine by itself", () => {
  it("is worked out once, and anew of the machine that is edited", () => {
    const edited = new Edited();
    expect(edited.ask()).toEqual(["A", "B"]);
    expect(edited.ask()).toEqual([]);
    expect(edited.to(text.replace("B", "C")).ask()).toEqual(["C"]);
    // Wherever they stand.
    expect(edited.to(`# All of them.\n${text.replace("B", "C")}`).ask()).toEqual([]);
  });

  it("is worked out anew of all where something else is edited", () => {
    const edited = new Edited();
    edited.ask();
    expect(edited.to(text.replace("name: s", "name: t")).ask()).toEqual(["A", "B"]);
  });

  it("is worked out anew where a machine is recorded twice with different states, and once it no longer is", () => {
    const edited = new Edited();
    edited.ask();
    const twice = text.replace("name: B", "name: A").replace(/azure \} \}\n$/, "azure, state: planned } }\n");
    expect(edited.to(twice).ask()).toEqual(["A", "A"]);
    expect(edited.to(text).ask()).toEqual(["A", "B"]);
  });

  it("is lost where a state is passed over of which nobody asked", () => {
    const edited = new Edited();
    edited.ask();
    edited.to(text.replace("B", "C"));
    expect(edited.to(text.replace("B", "D")).ask()).toEqual(["A", "D"]);
  });

  it("keeps the protection of the machines that stay, and follows the edited one", () => {
    const edited = new Edited();
    const protections = () => [...edited.inventory.protections()];
    const [a, b] = protections();
    edited.to(text.replace("name: B, host: h", "name: B"));
    expect(protections()[0]).toBe(a);
    expect(protections()[1]).not.toBe(b);
    expect(protections()[1]).toMatchObject({ host: undefined });
    edited.to(text.replace("site: s }", "site: x }"));
    expect(protections()[0]).toMatchObject({ site: undefined });
  });
});

it("is worked out each time where nobody edits", () => {
  const { root, ...file } = readInventoryFile(readText("/a.dr.yaml", text));
  const inventory = new Inventory([{ root, ...file }]);
  let count = 0;
  const work = () => `${++count}`;
  expect(inventory.ofMachine(root.virtualMachines![0]!, work)).toBe("1");
  expect(inventory.ofMachine(root.virtualMachines![0]!, work)).toBe("2");
});
