import { afterAll, describe, expect, it } from "vitest";
import { isMap, isSeq, type Node, parseDocument } from "yaml";
import { readinessOf } from "../../answers/readiness/readiness.ts";
import { Random } from "../../bench/inventory/random.ts";
import { byExtent, extent, MOST_PATIENT } from "../extent.ts";
import type { InventoryText } from "../rules/rule-tester.ts";
import { lintText } from "./answers.ts";
import { eachBroken } from "./broken-values.ts";
import { inventoriesBelow } from "./inventories.ts";
import type { InventoryData } from "./recorded-facts.ts";

/**
 * No machine with an error in it, or in an object that it or its host names, is ready. Which values are broken is by the
 * seed `DRLINT_LAW_SEED`.
 */
const SEED = Number(process.env.DRLINT_LAW_SEED ?? 20261128);
/** Values of one inventory that are broken; a large inventory takes longer for each. */
const MOST = byExtent({ some: 3, more: 50, all: Number.POSITIVE_INFINITY });

const broken: string[] = [];
let errors = 0;
afterAll(() =>
  console.info(`Mistakes, seed ${SEED}: ${broken.join(", ")}; ${errors} machines with an error.`),
);

describe("a value that is broken", () => {
  it.each(inventoriesBelow("examples", "test/projects"))(
    "leaves no machine ready that has an error, or depends on one, in $name",
    ({ name, data }) => {
      const all = [...eachBroken(data)];
      const random = new Random(SEED);
      const tried = all.filter(() => random.next() < MOST / all.length);
      broken.push(`${tried.length} values of ${name}`);
      const names = { all: namesByMachine(data), withoutTests: namesByMachine(withoutTests(data)) };
      expect(
        tried.flatMap(({ what, inventory }) => allClears(inventory, names).map((each) => `${what}: ${each}`)),
      ).toEqual([]);
    },
    extent === "some" ? undefined : MOST_PATIENT,
  );
});

interface Names {
  /** By machine, what it and its host name. */
  readonly all: ReadonlyMap<string, ReadonlySet<string>>;
  /** The same without what is named for tests of a failover alone. */
  readonly withoutTests: ReadonlyMap<string, ReadonlySet<string>>;
}

/** An inventory without what its machines name for tests of a failover. */
function withoutTests(data: InventoryData): InventoryData {
  return JSON.parse(JSON.stringify(data), (key, value) =>
    key === "testFailoverNetwork" || key === "testFailoverTarget" ? undefined : value,
  ) as InventoryData;
}

/** The machines that are called ready although an error stands in them, or in an object whose name they know. */
function allClears(text: InventoryText, names: Names): string[] {
  const { run, isOn, results } = lintText(text);
  const ready = readinessOf(run, isOn).filter(({ state }) => state === "ready" || state === "network-ready");
  const isReady = new Set(ready.map(({ name }) => name));
  return results.flatMap(({ filePath, messages }) => {
    const found = messages.filter(({ severity }) => severity === 2);
    if (found.length === 0) return [];
    const content = Object.entries(text).find(([name]) => filePath.endsWith(`/${name}`))![1];
    const objects = objectsOf(content);
    return found.flatMap(({ ruleId, line }) => {
      const object = objects.find(({ first, last }) => first <= line && line <= last);
      if (!object) return [];
      // What a row says of the network of a test holds nobody back: that network is chosen when the test is started.
      const known = ruleId?.startsWith("inventory/") ? names.all : names.withoutTests;
      const concerned = object.isMachine
        ? [object.name]
        : [...known].filter(([, named]) => named.has(object.name.toLowerCase())).map(([machine]) => machine);
      errors += concerned.length;
      return concerned
        .filter((machine) => isReady.has(machine))
        .map((machine) => `${machine} is ready despite ${ruleId} at ${object.name}`);
    });
  });
}

interface ObjectInText {
  readonly name: string;
  readonly isMachine: boolean;
  /** 1-based lines. */
  readonly first: number;
  readonly last: number;
}

/** The objects of the lists at the top of a file. */
function objectsOf(text: string): ObjectInText[] {
  const { contents } = parseDocument<Node>(text);
  if (!isMap(contents)) return [];
  const lineOf = (offset: number) => text.slice(0, offset).split("\n").length;
  return contents.items.flatMap(({ key, value }) =>
    isSeq(value)
      ? value.items
          .filter((item) => isMap(item))
          .map((item) => ({
            name: String(item.get("name")),
            isMachine: /virtualMachines$/i.test(String(key)),
            first: lineOf(item.range![0]),
            last: lineOf(item.range![1]),
          }))
      : [],
  );
}

/** What each machine and its host name, as they stand in an inventory without mistakes; an owner in front of a name too. */
function namesByMachine(data: InventoryData): Map<string, Set<string>> {
  const listed = (section: string) =>
    Object.values(data).flatMap(
      (content) => (content as Record<string, { name: string; host?: string }[]>)[section] ?? [],
    );
  const hosts = new Map(listed("hyperVHosts").map((host) => [host.name, host]));
  const machines = [...listed("virtualMachines"), ...listed("azureVirtualMachines")];
  return new Map(
    machines.map((machine) => [
      machine.name,
      new Set([machine, hosts.get(machine.host ?? "")].flatMap(wordsIn)),
    ]),
  );
}

function wordsIn(value: unknown): string[] {
  if (typeof value === "string") return [value, ...value.split("/")].map((word) => word.toLowerCase());
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}
