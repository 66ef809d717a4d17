/** `npm run bench`: what drlint costs, against processes that do the least that could be done. See README.md. */
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { generateInventory } from "./generate.ts";
import { compare, peakMemory, type Subject } from "./measure.ts";
import { megabytes, type Row, seconds, table, times, verdict } from "./table.ts";

const USAGE = `npm run bench -- [--quick] [--vms N]

  --quick  fewer runs, and nothing larger than 10,000 machines
  --vms N  one inventory of N machines only`;

/** What is promised. Ratios are of medians; memory is in megabytes. */
const TARGETS = { start: 3.5, against: 3, memory: 700, growth: 12 };
/** The size that the targets for time and memory speak of. */
const REFERENCE = 10_000;

const drlint = fileURLToPath(new URL("../dist/drlint.js", import.meta.url));
const parser = fileURLToPath(new URL("processes/parse-events.mjs", import.meta.url));

const options = optionsOf();
const folder = mkdtempSync(join(tmpdir(), "drlint-bench-"));
const removeFolder = () => rmSync(folder, { recursive: true, force: true });
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    removeFolder();
    process.exit(1);
  });
}
try {
  console.log(await bench());
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  removeFolder();
}

async function bench(): Promise<string> {
  const rows: Row[] = [];
  if (options.sizes.length > 1) rows.push(await start());
  const ours = new Map<number, number>();
  for (const machines of options.sizes) {
    const { time, row } = await throughput(machines);
    ours.set(machines, time);
    rows.push(row);
  }
  const largest = ours.get(10 * REFERENCE);
  if (largest !== undefined) {
    const growth = largest / ours.get(REFERENCE)!;
    const target = verdict(growth, TARGETS.growth, "x");
    rows.push(["100,000 machines against 10,000", "", "", times(growth), target, "", ""]);
  }
  return table(["", "drlint", "yardstick", "ratio", "target", "peak memory", "target"], rows);
}

/** One small file against a Node process that does nothing. */
async function start(): Promise<Row> {
  const file = await inventory(3, "small");
  const node: Subject = { name: "node", args: ["-e", "0"] };
  const { ours, theirs, ratio } = await compare(lintOf(file), node, options.quick ? 7 : 21);
  const memory = await peakMemory(lintOf(file), folder);
  const target = verdict(ratio, TARGETS.start, "x");
  return [
    "start: one small file, node -e 0",
    seconds(ours),
    seconds(theirs),
    times(ratio),
    target,
    megabytes(memory),
    "",
  ];
}

/** A large inventory against a process that only reads it into events. */
async function throughput(machines: number): Promise<{ time: number; row: Row }> {
  const file = await inventory(machines, String(machines));
  const events: Subject = { name: "js-yaml's parseEvents", args: [parser, file] };
  const { ours, theirs, ratio } = await compare(lintOf(file), events, runsFor(machines));
  const memory = await peakMemory(lintOf(file), folder);
  const size = (statSync(file).size / 1e6).toFixed(1);
  const isReference = machines === REFERENCE;
  return {
    time: ours,
    row: [
      `${machines.toLocaleString("en-US")} machines, ${size} million bytes`,
      seconds(ours),
      seconds(theirs),
      times(ratio),
      verdict(ratio, isReference ? TARGETS.against : undefined, "x"),
      megabytes(memory),
      verdict(memory / 1024 ** 2, isReference ? TARGETS.memory : undefined, " MB"),
    ],
  };
}

function runsFor(machines: number): number {
  if (options.quick) return 3;
  return machines <= 1000 ? 9 : machines <= REFERENCE ? 5 : 3;
}

function lintOf(file: string): Subject {
  return { name: "drlint", args: [drlint, file] };
}

/** Writes an inventory into a folder of its own: the files of one folder would be read together. */
async function inventory(machines: number, name: string): Promise<string> {
  const own = join(folder, name);
  mkdirSync(own);
  const file = join(own, "inventory.dr.yaml");
  await pipeline(Readable.from(generateInventory({ machines })), createWriteStream(file));
  return file;
}

function optionsOf(): { readonly quick: boolean; readonly sizes: readonly number[] } {
  try {
    const { values } = parseArgs({
      options: { quick: { type: "boolean", default: false }, vms: { type: "string" } },
    });
    const { quick, vms } = values;
    if (!existsSync(drlint))
      throw new Error("There is no dist/drlint.js to measure. Run npm run build first.");
    if (vms === undefined)
      return { quick, sizes: quick ? [1000, REFERENCE] : [1000, REFERENCE, 10 * REFERENCE] };
    if (!/^[1-9]\d*$/.test(vms)) throw new Error(`--vms takes a number of machines; '${vms}' was given.`);
    return { quick, sizes: [Number(vms)] };
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    process.exit(2);
  }
}
