import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { generateInventory } from "../../bench/generate.ts";
import { Random } from "../../bench/inventory/random.ts";
import { NameIndex } from "../../inventory/names/name-index.ts";
import { NetworkMappings } from "../../inventory/networks/network-mappings.ts";
import { RowCheck } from "../../rules/run/row-check.ts";
import { hostWithVaults, LINK } from "../rules/prerequisites/hosts-and-vaults.ts";
import { answersTo } from "./answers.ts";
import { breaches, silences } from "./breaches.ts";
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
let filledIn = 0;
afterAll(() => console.info(`The law, seed ${SEED}: ${taken.join(", ")}; ${filledIn} values put in.`));

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

  it("leaves nothing unsaid that holds whatever the fact is", () => {
    const text = hostWithVaults("internetAccess: none", LINK, "");
    for (const { inventory, everyValue } of eachTakenOut(
      dataOf({ "a.dr.yaml": text.replace("name: two }", "name: two, privateEndpoint: false }") }),
    )) {
      const values = everyValue()?.map(answersTo) ?? [];
      filledIn += values.length;
      if (values.length > 0) expect(silences(answersTo(inventory), values)).toEqual([]);
    }
  });
});

describe("code that breaks the law", () => {
  afterEach(() => vi.restoreAllMocks());
  it.each([
    {
      what: "takes every absence for fine",
      folder: "test/projects/mixed-hosts",
      facts: /./,
      breach: /-> passed$/,
      mutate: () => vi.spyOn(RowCheck.prototype, "unrecorded").mockReturnValue(),
    },
    {
      what: "takes a list that is not recorded for an empty one",
      folder: "test/projects/mixed-hosts",
      facts: /./,
      breach: /-> violated$/,
      mutate: () => vi.spyOn(NameIndex.prototype, "isListedIn").mockReturnValue(true),
    },
    {
      what: "takes mappings that are not recorded for none",
      folder: "examples/vmm-to-secondary-vmm-site",
      facts: /\/networkMappings$/,
      breach: /./,
      mutate: () => vi.spyOn(NetworkMappings.prototype, "isIncomplete", "get").mockReturnValue(false),
    },
  ])("is caught where it $what", ({ folder, facts, breach, mutate }) => {
    mutate();
    const data = dataOf(filesOf(folder));
    const whole = answersTo(textOf(data));
    const caught = sampleOf([...eachTakenOut(data)].filter(({ what }) => facts.test(what))).flatMap(
      ({ inventory }) => breaches(whole, answersTo(inventory)),
    );
    expect(caught.filter((each) => breach.test(each))).not.toEqual([]);
  });
});

function hold(name: string, data: InventoryData): void {
  const whole = answersTo(textOf(data));
  const facts = sampleOf([...eachTakenOut(data)]);
  taken.push(`${facts.length} facts of ${name}`);
  const found = facts.flatMap(({ what, inventory, everyValue }) => {
    const less = answersTo(inventory);
    const values = everyValue()?.map(answersTo) ?? [];
    filledIn += values.length;
    return [...breaches(whole, less), ...silences(less, values)].map(
      (breach) => `without ${what}: ${breach}`,
    );
  });
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
