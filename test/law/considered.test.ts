import { expect, it } from "vitest";
import { byExtent, every, MOST_PATIENT } from "../extent.ts";
import { lintText, rowsOf } from "./answers.ts";
import { inventoriesBelow, inventoriesOfPages } from "./inventories.ts";
import { type InventoryData, textOf } from "./recorded-facts.ts";

/** Of each inventory, and of every so many pages, the blocks of so many machines are tried, one by one. */
const { pages, blocks: MOST } = byExtent({
  some: { pages: 16, blocks: 1 },
  more: { pages: 1, blocks: 2 },
  all: { pages: 1, blocks: Number.POSITIVE_INFINITY },
});

it(
  "no row speaks of what is named in a block while nothing is chosen",
  () => {
    const tried = [
      ...inventoriesBelow("examples", "test/projects", "test/cases"),
      ...every(pages, inventoriesOfPages()),
    ];
    let blocks = 0;
    const found = tried.flatMap(({ name, data }) =>
      [...eachConsidered(data)].slice(0, MOST).flatMap(({ machine, named, bare }) => {
        blocks++;
        const [one, other] = [rowsOf(lintText(textOf(named))), rowsOf(lintText(textOf(bare)))];
        return [...new Set([...one.keys(), ...other.keys()])]
          .filter((key) => one.get(key) !== other.get(key))
          .map((key) => `${name}, ${machine}: ${key}: ${other.get(key) ?? "-"} -> ${one.get(key) ?? "-"}`);
      }),
    );
    expect(blocks).toBeGreaterThan(100);
    expect(found).toEqual([]);
  },
  MOST_PATIENT,
);

type Data = Readonly<Record<string, unknown>>;

/** Each machine as one that is only considered: with all that its block names, and with nothing but where it goes. */
function* eachConsidered(
  data: InventoryData,
): Generator<{ machine: string; named: InventoryData; bare: InventoryData }> {
  for (const [file, content] of Object.entries(data)) {
    for (const list of ["virtualMachines", "azureVirtualMachines"]) {
      const everywhere = Object.values(data).flatMap((each) => machinesIn(each, list));
      const machines = machinesIn(content, list);
      for (const [index, machine] of machines.entries()) {
        // Of a machine that is recorded twice nobody can say which state holds.
        const isAlone = everywhere.filter(({ name }) => fold(name) === fold(machine.name)).length === 1;
        if (machine.replication === undefined || !isAlone) continue;
        const as = (changed: Data) => ({
          ...data,
          [file]: { ...(content as object), [list]: machines.with(index, changed) },
        });
        const { to, ...choices } = machine.replication as Data;
        const state = "considered";
        yield {
          machine: String(machine.name),
          named: as({ ...machine, replication: { ...choices, to, state } }),
          bare: as({ ...machine, replication: { to, state } }),
        };
      }
    }
  }
}

function machinesIn(content: unknown, list: string): readonly Data[] {
  return (content as Readonly<Record<string, readonly Data[] | undefined>>)[list] ?? [];
}

function fold(name: unknown): string {
  return String(name).toLowerCase();
}
