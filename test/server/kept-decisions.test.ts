import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Violation } from "../../answers/readiness/machine-readiness.ts";
import { readinessOf } from "../../answers/readiness/readiness.ts";
import { EarlierState } from "../../inventory/earlier/earlier-state.ts";
import { InventoryNode } from "../../inventory/nodes/node.ts";
import { readInventory } from "../../inventory/read-inventory.ts";
import { InventoryLinter } from "../../lint/inventory-linter.ts";
import { Configurations } from "../../project/configuration/configurations.ts";
import type { SeverityName } from "../../project/given-configuration.ts";
import { ruleSets } from "../../rules/rule-sets.ts";
import { Ledger } from "../../rules/run/ledger.ts";
import type { Located } from "../../schemas/located.ts";
import type { View } from "../../server/views/view.ts";
import { type Conditions, LiveInventory } from "../../server/workspace/live-inventory.ts";
import { byExtent, every, MOST_PATIENT } from "../extent.ts";
import { exampleFolders } from "./every-offset.ts";
import { Dice } from "./random-edits.ts";
import { ITEM, ValueEdits } from "./value-edits.ts";

const examples = fileURLToPath(new URL("../../examples/", import.meta.url));
const FOLDER = "/inventory";

/** The files of an example by absolute path, those in JSON left out. */
function textsOf(example: string): Map<string, string> {
  const names = readdirSync(`${examples}${example}`).filter((name) => name.endsWith(".dr.yaml"));
  return new Map(
    names.map((name) => [`${FOLDER}/${name}`, readFileSync(`${examples}${example}/${name}`, "utf8")]),
  );
}

/** Rules over files, all of them where nothing else is said, compared with what the files said at first. */
async function conditionsFor(
  texts: ReadonlyMap<string, string>,
  rules: Readonly<Record<string, SeverityName>> = ruleSets.all,
): Promise<Conditions> {
  const configuration = await new Configurations({ cwd: FOLDER, allowPlugins: false }).of(`${FOLDER}/x`);
  const earlier = readInventory(
    [...texts.keys()],
    [...texts].map(([path, text]) => ({ path, text })),
  );
  return {
    linter: new InventoryLinter({ rules }, FOLDER),
    files: new Map([...texts.keys()].map((path) => [path, configuration])),
    assumedBeside: new Map(),
    known: [],
    earlierOf: (now) => new EarlierState(earlier, now),
  };
}

/** Everything that is decided, with places in place of objects. */
function decided(view: View): unknown {
  const { results, run, failures } = view;
  const places = new Map<Located, string>();
  const placeOf = (node: Located) => {
    let place = places.get(node);
    if (place === undefined) {
      const { file, start } = node.at();
      place = `${node.nodeType} ${file}:${start}`;
      places.set(node, place);
    }
    return place;
  };
  const inPlace = ({ node, place, lines, ...each }: Violation) => [placeOf(node), place(), lines(), each];
  const { ledger } = run;
  return {
    results,
    failures,
    decisions: [...ledger.decisions()]
      .map(({ node, row, outcome }) => `${placeOf(node)} ${row} ${outcome}`)
      .sort(),
    questions: [...ledger.openQuestions]
      .map(({ node, rows, missing }) =>
        [placeOf(node), ...rows, ...missing.map((each) => `${placeOf(each.node)} ${each.fact}`)].join(" "),
      )
      .sort(),
    forecasts: (["failover", "test-failover"] as const).map((kind) =>
      run.forecasts
        .of(kind)
        .machines.map(({ protection, adapters }) => [
          placeOf(protection.machine),
          adapters.map((adapter) => JSON.stringify(adapter, (_, value) => withPlace(value, placeOf))),
        ]),
    ),
    readiness: readinessOf(run, (rule) => view.isOn(rule)).map(
      ({ place, forEachMissing: _, warnings, ...machine }) => ({
        ...machine,
        place: place(),
        violations: machine.violations.map((each) => inPlace(each)),
        warnings: warnings().map((each) => inPlace(each)),
        // Their words are made when asked for, and are no properties to be spread.
        missing: machine.missing.map((each) => {
          const { node, fact, object, rows, recorded } = each;
          return [placeOf(node), each.place(), { fact, object, rows, recorded }];
        }),
        mistakes: machine.mistakes.map(({ place: at, ...each }) => [at(), each]),
      }),
    ),
  };
}

/** The place of an object of the inventory; anything else as it is. */
function withPlace(value: unknown, placeOf: (node: Located) => string): unknown {
  return value instanceof InventoryNode ? placeOf(value) : typeof value === "bigint" ? `${value}` : value;
}

afterEach(() => {
  vi.restoreAllMocks();
});

/** Of every so many examples, how many edits are made at random, and every how many objects one is taken away. */
const {
  examples: EXAMPLES,
  edits: EDITS,
  objects: OBJECTS,
} = byExtent({
  some: { examples: 3, edits: 16, objects: 12 },
  more: { examples: 1, edits: 32, objects: 2 },
  all: { examples: 1, edits: 480, objects: 1 },
});

describe("what is kept while somebody types", () => {
  it.each(every(EXAMPLES, exampleFolders()).map((example, index) => [example, index] as const))(
    "is in %s what all rules would decide from nothing",
    async (example, seed) => {
      const original = textsOf(example);
      const conditions = await conditionsFor(original);
      const kept = vi.spyOn(Ledger.prototype, "repeat");
      const dice = new Dice(seed + 1);
      const edits = new ValueEdits(original.values(), dice);
      const live = new LiveInventory(FOLDER, conditions);
      const texts = new Map(original);
      const show = (inventory: LiveInventory) => {
        for (const [path, text] of texts) inventory.setText(path, text);
        return decided(inventory.view);
      };
      show(live);
      let keptBesides = 0;
      for (let count = 1; count <= EDITS; count++) {
        // Nobody goes on with a ruin.
        let isOfMachines = false;
        if (count % 8 === 0) for (const [path, text] of original) texts.set(path, text);
        else {
          const machines = [...texts].filter(([path]) => path.includes("machines"));
          const others = [...texts].filter(([path]) => !path.includes("machines"));
          isOfMachines = others.length === 0 || (machines.length > 0 && dice.roll(2) > 0);
          const [path, text] = dice.one(isOfMachines ? machines : others);
          const { start, end, text: typed } = edits.edit(text) ?? { start: 0, end: 0, text: "" };
          texts.set(path, text.slice(0, start) + typed + text.slice(end));
        }
        const before = kept.mock.calls.length;
        const shown = show(live);
        if (!isOfMachines) keptBesides += kept.mock.calls.length - before;
        expect(shown, `after ${count} edits`).toEqual(show(new LiveInventory(FOLDER, conditions)));
      }
      expect(kept.mock.calls.length).toBeGreaterThan(EDITS / 5);
      // Hosts, networks and policies, and their names, are edited as often as machines.
      expect(keptBesides).toBeGreaterThan(EDITS / 16);
    },
    MOST_PATIENT,
  );

  it.each(every(EXAMPLES, exampleFolders()).map((example, index) => [example, index] as const))(
    "is so in %s where an object that is no machine goes, comes back, and has another name",
    async (example, first) => {
      const original = textsOf(example);
      const conditions = await conditionsFor(original);
      const live = new LiveInventory(FOLDER, conditions);
      const show = (inventory: LiveInventory, changed?: string, text = "") => {
        for (const [path, own] of original) inventory.setText(path, path === changed ? text : own);
        return decided(inventory.view);
      };
      const whole = show(live);
      let objects = first;
      for (const [path, text] of original) {
        if (path.includes("machines")) continue;
        for (const { index, 0: item } of text.matchAll(ITEM)) {
          if (objects++ % OBJECTS > 0) continue;
          for (const other of ["", item.replace(/^( {2}- (?:\{ )?name: )/, "$1other-")]) {
            const edited = text.slice(0, index) + other + text.slice(index + item.length);
            const fresh = show(new LiveInventory(FOLDER, conditions), path, edited);
            expect(show(live, path, edited), item).toEqual(fresh);
          }
        }
        expect(show(live)).toEqual(whole);
      }
    },
    MOST_PATIENT,
  );

  it("is kept once: the run that went by it lets it go", async () => {
    const [example] = exampleFolders();
    const texts = textsOf(example!);
    const live = new LiveInventory(FOLDER, await conditionsFor(texts, {}));
    for (const [path, text] of texts) live.setText(path, text);
    expect(live.view.run.kept).toBeUndefined();
  });

  it("holds where a machine waits for a fact of the top of a file", async () => {
    const text = (system: string) =>
      `azureVirtualMachines:
  - name: web
    region: westeurope
    resourceGroup: rg-web
    replication: { state: considered }
virtualMachines:
  - name: sql
    operatingSystem: { name: ${system} }
`;
    const path = `${FOLDER}/a.dr.yaml`;
    const conditions = await conditionsFor(new Map([[path, text("Windows Server 2022")]]), {});
    const kept = vi.spyOn(Ledger.prototype, "repeat");
    const live = new LiveInventory(FOLDER, conditions);
    const show = (inventory: LiveInventory, system: string) => {
      inventory.setText(path, text(system));
      return inventory.view;
    };
    expect(show(live, "Windows Server 2022").failures).toEqual([]);
    for (const system of ["Windows Server 2019", "Windows Server 2016"]) {
      kept.mockClear();
      const view = show(live, system);
      const waiting = [...view.run.ledger.openQuestions].flatMap(({ missing }) => missing);
      const [top] = view.inventory.files;
      expect(waiting).toContainEqual({ node: top!.root, fact: "Inventory.resourceGroups", rows: undefined });
      expect(waiting.every(({ node }) => node.parent || node === top!.root)).toBe(true);
      expect(kept, system).toHaveBeenCalledTimes(1);
      expect(decided(view)).toEqual(decided(show(new LiveInventory(FOLDER, conditions), system)));
    }
  });

  it("leaves out machines that are recorded twice with different states", async () => {
    const record = (name: string, state: string) =>
      `virtualMachines: [{ name: ${name}, replication: { to: azure, state: ${state} } }]\n`;
    const paths = [`${FOLDER}/a.dr.yaml`, `${FOLDER}/b.dr.yaml`] as const;
    const conditions = await conditionsFor(new Map(paths.map((path) => [path, record("sql", "planned")])));
    const live = new LiveInventory(FOLDER, conditions);
    const show = (inventory: LiveInventory, state: string) => {
      inventory.setText(paths[0], record("sql", "protected"));
      inventory.setText(paths[1], record("sql", state));
      return decided(inventory.view);
    };
    for (const state of ["protected", "planned", "protected", "considered", "protected"])
      expect(show(live, state), state).toEqual(show(new LiveInventory(FOLDER, conditions), state));
  });
});
