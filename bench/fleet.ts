import { createWriteStream, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { generateInventory } from "./generate.ts";
import { medianTimes, type Subject, time } from "./measure.ts";
import { type Row, seconds, times, verdict } from "./table.ts";

/** The fleet: so many folders, each with so many machines. */
const FOLDERS = 200;
const MACHINES = 50;
/** One of so many folders stands for all where each has a process of its own. */
const SHARE = 5;
/** A second run with a cache costs at most this much of a run without. */
const CACHED = 0.2;

const oneAfterAnother = fileURLToPath(new URL("processes/one-after-another.mjs", import.meta.url));

/**
 * What a fleet of many folders costs: with a cache in which all of it is, in two shards that are merged, and with a process for
 * each folder; each against one process.
 *
 * @param drlint the built command line
 * @param folder where to write inventories
 */
export async function fleet(drlint: string, folder: string, isQuick: boolean): Promise<Row[]> {
  const home = join(folder, "fleet");
  const folders = await writeFleet(home);
  const cache = join(folder, "cache");
  const whole: Subject = { name: "one process", args: [drlint, home] };
  const cached: Subject = { name: "a second run with a cache", args: [drlint, home, `--cache=${cache}`] };
  const reports = [1, 2].map((index) => join(folder, `shard-${index}.json`));
  const shards = several("two shards, and merging them", drlint, [
    ...reports.map((file, at) => [home, "--shard", `${at + 1}/2`, "--format", `report=${file}`]),
    ["merge", ...reports],
  ]);
  const each = several(
    "a process for each folder",
    drlint,
    folders.filter((_, index) => index % SHARE === 0).map((path) => [path]),
  );
  const [one, again, two] = (await medianTimes([whole, cached, shards], isQuick ? 3 : 7)) as [
    number,
    number,
    number,
  ];
  // So many starts are a median by themselves.
  const many = SHARE * (await time(each));
  rmSync(cache, { force: true });
  const name = `${FOLDERS} folders of ${MACHINES} machines`;
  const row = (what: string, time: number, most?: number): Row => [
    `${name}: ${what}`,
    seconds(time),
    seconds(one),
    times(time / one),
    verdict(time / one, most, "x"),
    "",
    "",
  ];
  return [row(cached.name, again, CACHED), row(shards.name, two), row(each.name, many)];
}

/** Runs of drlint, one after another. */
function several(name: string, drlint: string, runs: readonly (readonly string[])[]): Subject {
  return { name, args: [oneAfterAnother, drlint, JSON.stringify(runs)] };
}

async function writeFleet(home: string): Promise<string[]> {
  const folders = Array.from({ length: FOLDERS }, (_, index) => join(home, `site-${index}`));
  for (const [index, path] of folders.entries()) {
    mkdirSync(path, { recursive: true });
    const text = Readable.from(generateInventory({ machines: MACHINES, seed: index + 1 }));
    await pipeline(text, createWriteStream(join(path, "inventory.dr.yaml")));
  }
  return folders;
}
