import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { generateInventory } from "../../bench/generate.ts";
import { Random } from "../../bench/inventory/random.ts";
import { answersTo } from "./answers.ts";
import { breaches } from "./breaches.ts";
import { dataOf, eachTakenOut, type InventoryData, type TakenOut, textOf } from "./recorded-facts.ts";

/**
 * The law: an inventory that records one fact less is told nothing better, and nothing worse that it was not told
 * before. `DRLINT_LAW=all` takes out every fact; without it a sample is taken, by the seed `DRLINT_LAW_SEED`.
 */
const TAKES_ALL = process.env.DRLINT_LAW === "all";
const SEED = Number(process.env.DRLINT_LAW_SEED ?? 20261128);
/** Facts of one inventory that are taken out; a large inventory takes longer for each. */
const MOST = 50;

const taken: string[] = [];
afterAll(() => console.info(`the law, seed ${SEED}: ${taken.join(", ")}`));

const folders = ["examples", "test/projects"].flatMap((parent) =>
  readdirSync(parent).flatMap((name) => inventoriesIn(join(parent, name))),
);

describe("a fact less", () => {
  it.each(folders)("gives no all-clear in %s", (folder) => hold(folder, dataOf(filesOf(folder))));

  it.each([1, 2, 3])("gives no all-clear in a generated inventory of seed %i", (index) => {
    const seed = SEED + index;
    const text = [...generateInventory({ machines: 4 + index * 3, seed })].join("");
    hold(`generated ${seed}`, dataOf({ "a.dr.yaml": text }));
  });
});

function hold(name: string, data: InventoryData): void {
  const whole = answersTo(textOf(data));
  const facts = sampleOf([...eachTakenOut(data)]);
  taken.push(`${facts.length} facts of ${name}`);
  const found = facts.flatMap(({ what, inventory }) =>
    breaches(whole, answersTo(inventory)).map((breach) => `without ${what}: ${breach}`),
  );
  expect(found).toEqual([]);
}

function sampleOf(facts: TakenOut[]): TakenOut[] {
  if (TAKES_ALL || facts.length <= MOST) return facts;
  const random = new Random(SEED);
  return facts.filter(() => random.next() < MOST / facts.length);
}

function inventoriesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const below = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
  return entries.some(({ name }) => isInventory(name)) ? [folder] : below;
}

function filesOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder)
      .filter(isInventory)
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );
}

function isInventory(name: string): boolean {
  return /\.dr\.(ya?ml|json)$/.test(name);
}
