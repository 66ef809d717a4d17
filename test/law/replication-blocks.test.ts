import { expect, it } from "vitest";
import { byExtent, every, MOST_PATIENT } from "../extent.ts";
import type { InventoryText } from "../rules/rule-tester.ts";
import { answersTo } from "./answers.ts";
import { breaches } from "./breaches.ts";
import { inventoriesBelow, inventoriesOfPages } from "./inventories.ts";
import { type InventoryData, textOf } from "./recorded-facts.ts";

// A machine without a replication block is not looked at, which every summary says. The others are told nothing better.

/** Of every so many inventories the blocks of so many machines are taken out, one by one. */
const { inventories, machines: MOST } = byExtent({
  some: { inventories: 12, machines: 2 },
  more: { inventories: 1, machines: 3 },
  all: { inventories: 1, machines: Number.POSITIVE_INFINITY },
});

/** What holds of two machines together says nothing of one alone: with the other one its half is not looked at. */
const ON_SEVERAL_MACHINES =
  /(hyperv-to-azure\/vault\/one-tenant|azure-resource-names\/machines-of-a-group): (violated|undecided) -> passed$/;

/** What is asked of all nodes of a cluster: one that has no block is not protected, and the others are told. */
const OF_ALL_NODES =
  /(azure-to-azure-shared-disks\/all-nodes|azure-to-azure-s2d\/consistency-group): passed -> violated$/;

it(
  "a replication block less gives no all-clear",
  () => {
    const tried = every(inventories, [
      ...inventoriesBelow("examples", "test/projects", "test/cases"),
      ...inventoriesOfPages(),
    ]);
    let taken = 0;
    const found = tried.flatMap(({ name, data }) => {
      const without = [...eachWithoutBlock(data)].slice(0, MOST);
      if (without.length === 0) return [];
      taken += without.length;
      const whole = answersTo(textOf(data));
      return without.flatMap(({ machine, inventory }) =>
        breaches(whole, answersTo(inventory)).map((breach) => `${name} without ${machine}: ${breach}`),
      );
    });
    console.info(`The law: ${taken} replication blocks taken out.`);
    expect(taken).toBeGreaterThan(300 / inventories);
    expect(found.filter((breach) => !ON_SEVERAL_MACHINES.test(breach) && !OF_ALL_NODES.test(breach))).toEqual(
      [],
    );
  },
  MOST_PATIENT,
);

type Machines = readonly Readonly<Record<string, unknown>>[];

/** An inventory without the replication block of each of its machines. */
function* eachWithoutBlock(data: InventoryData): Generator<{ machine: string; inventory: InventoryText }> {
  for (const [file, content] of Object.entries(data)) {
    for (const list of ["virtualMachines", "azureVirtualMachines"]) {
      const machines = (content as Readonly<Record<string, Machines | undefined>>)[list] ?? [];
      for (const [index, { replication, ...rest }] of machines.entries()) {
        if (replication === undefined) continue;
        const less = { ...(content as object), [list]: machines.with(index, rest) };
        yield { machine: String(rest.name), inventory: textOf({ ...data, [file]: less }) };
      }
    }
  }
}
