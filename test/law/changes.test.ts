import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import * as lastingReplication from "../../answers/changes/lasting-replication.ts";
import { AFTER, estate } from "../answers/changes/estate.ts";
import { byExtent, MOST_PATIENT, spread } from "../extent.ts";
import { changesBetween } from "./change-answers.ts";
import { changeBreaches } from "./change-breaches.ts";
import { edited, inState } from "./edited.ts";
import { dataOf, eachTakenOut, type InventoryData, type TakenOut, textOf } from "./recorded-facts.ts";

// No change is taken for more harmless because less is recorded of one of the two states.

/** Two states of an inventory. */
type States = readonly [before: InventoryData, now: InventoryData];

/** So many facts are taken out of each state, spread over all of it. */
const MOST = byExtent({
  some: { estate: 9, example: 1 },
  more: { estate: Number.POSITIVE_INFINITY, example: 10 },
  all: { estate: Number.POSITIVE_INFINITY, example: Number.POSITIVE_INFINITY },
});

const estates = [dataOf({ "a.dr.yaml": estate() }), dataOf({ "a.dr.yaml": estate(AFTER) })] satisfies States;

const examples = foldersIn("examples").map((folder): [string, InventoryData] => [
  folder,
  dataOf(filesIn(folder)),
]);

const cases: [string, States][] = [
  ["an estate with a change for every rule", estates],
  ["the same estate, back", [estates[1], estates[0]]],
  ["the same estate, edited all over", [estates[0], edited(estates[0])]],
  ...examples.flatMap(([name, data]): [string, States][] => [
    [`${name}, protected and edited`, [inState(data, "protected"), edited(inState(data, "protected"))]],
    [
      `${name}, protected and then considered`,
      [inState(data, "protected"), edited(inState(data, "considered"))],
    ],
    [`${name}, edited and protected no more`, [inState(data, "protected"), edited(inState(data, "planned"))]],
  ]),
];

it.each(cases)(
  "%s",
  (name, states) => {
    const most = name.includes("estate") ? MOST.estate : MOST.example;
    expect(breachesIn(states, (facts) => spread(most, facts))).toEqual([]);
  },
  MOST_PATIENT,
);

describe("code that breaks the law", () => {
  afterEach(() => vi.restoreAllMocks());

  it("is caught where it takes replication that is not recorded for none", () => {
    const { replicationLasts } = lastingReplication;
    vi.spyOn(lastingReplication, "replicationLasts").mockImplementation(
      (...args) => replicationLasts(...args) ?? false,
    );
    const states = [estates[0], edited(estates[0])] as const;
    const isState = ({ what }: TakenOut) => what.endsWith("/replication/state");
    const caught = breachesIn(states, (facts) => facts.filter(isState));
    expect(caught.filter((breach) => breach.endsWith("-> harmless"))).not.toEqual([]);
  }, 300_000);
});

/** What is told better where facts are taken out of one of two states, those that are picked. */
function breachesIn(
  [before, now]: States,
  pick: (facts: readonly TakenOut[]) => readonly TakenOut[],
): string[] {
  const [old, current] = [textOf(before), textOf(now)];
  const whole = changesBetween(old, current);
  expect(whole.changes).not.toEqual([]);
  return [["earlier", before] as const, ["now", now] as const].flatMap(([side, data]) =>
    pick([...eachTakenOut(data)]).flatMap(({ what, inventory }) => {
      const less = side === "earlier" ? changesBetween(inventory, current) : changesBetween(old, inventory);
      const taken = what.slice(what.indexOf("/") + 1);
      return changeBreaches(whole, less, taken).map((breach) => `${side} without ${what}: ${breach}`);
    }),
  );
}

function foldersIn(folder: string): string[] {
  const entries = readdirSync(folder).map((name) => join(folder, name));
  const here = entries.some((path) => path.endsWith(".dr.yaml")) ? [folder] : [];
  return [...here, ...entries.filter((path) => statSync(path).isDirectory()).flatMap(foldersIn)];
}

function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".dr.yaml"));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}
