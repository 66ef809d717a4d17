/** `npm run bench`: what drlint costs, against processes that do the least that could be done. See README.md. */
import { spawnSync } from "node:child_process";
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { built } from "./built.ts";
import { fleet } from "./fleet.ts";
import { forecastRules } from "./forecast-rules.ts";
import { generateInventory, type InventorySize } from "./generate.ts";
import { medianTimes, peakMemory, type Subject } from "./measure.ts";
import { megabytes, type Row, seconds, table, times, verdict } from "./table.ts";
import { typing } from "./typing.ts";

const USAGE = `npm run bench -- [--quick] [--real | --forecast | --azure | --fleet | --typing | --live | --peers] [--vms N]

  --quick     fewer runs, and nothing larger than 10,000 machines
  --real      text as people write it, with and without mistakes, and nothing else
  --forecast  what the forecast adds, and nothing else
  --azure     machines in Azure against as many of Hyper-V, and nothing else
  --fleet     many folders: with a cache, in shards, a process each, and nothing else
  --typing    how fast the language server answers a keystroke, and nothing else
  --live      the same without an editor, in large files, and nothing else
  --peers     Spectral and ESLint with the same checks, and nothing else
  --vms N     one inventory of N machines only`;

/** What is promised. Ratios are of medians; memory is in megabytes. */
const TARGETS = {
  start: 2.2,
  against: 2,
  real: 2.5,
  mistakes: 1.1,
  memory: 700,
  growth: 8,
  /** Of the largest inventory, in times the file. */
  memoryOfLargest: 6,
  forecast: 1.2,
  azure: 1,
};
/** The size that the targets for time and memory speak of. */
const REFERENCE = 10_000;
/** The size that is measured against the reference too. */
const LARGEST = 10 * REFERENCE;
/** The size of a file that somebody types in. */
const TYPED = 1000;

/** How many machines have a mistake where that is measured. */
const MISTAKES = 20;

/** The parts that can be measured by themselves, as their options are called. */
const ALONE = ["real", "forecast", "azure", "fleet", "typing", "live", "peers"] as const;
/** Those that are commands of their own. */
const COMMANDS = ["live", "peers"] as const;

const drlint = built("drlint.js");
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
  const isCommand = COMMANDS.some((command) => command === options.parts);
  if (!isCommand && options.parts !== "typing") console.log(`${await processes()}\n`);
  if (isAsked("typing")) console.log(`${await keystrokes()}\n`);
  for (const command of COMMANDS) if (isAsked(command)) runCommand(command);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  removeFolder();
}

function isAsked(part: (typeof ALONE)[number] | "throughput"): boolean {
  return options.parts === "all" || options.parts === part;
}

/** Another benchmark, which prints its own table. */
function runCommand(command: (typeof COMMANDS)[number]): void {
  const file = fileURLToPath(new URL(`${command}.ts`, import.meta.url));
  const { status } = spawnSync(process.execPath, [...process.execArgv, file], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
  console.log();
}

/** What drlint's processes cost, from their start to their end. Each row is told as soon as it is known. */
async function processes(): Promise<string> {
  const rows: Row[] = [];
  const add = (...measured: readonly Row[]) => {
    rows.push(...measured);
    for (const [name, , , ratio, target] of measured)
      console.error([`${name}: ${ratio}`, target].filter(Boolean).join(", "));
  };
  if (options.parts === "all") add(await start());
  if (isAsked("throughput")) for (const machines of options.sizes) add(...(await throughput(machines)));
  if (isAsked("real")) add(...(await realText(options.forecastSize)));
  if (isAsked("forecast")) add(await forecast(options.forecastSize));
  if (isAsked("azure")) add(await ofAzure(options.forecastSize));
  if (isAsked("fleet")) add(...(await fleet(drlint, folder, options.quick)));
  return table(["", "drlint", "yardstick", "ratio", "target", "peak memory", "target"], rows);
}

/** What the language server costs while somebody types. */
async function keystrokes(): Promise<string> {
  return typing(await inventory({ machines: options.typedSize }), options.typedSize, options.quick ? 20 : 40);
}

/** One small file against a Node process that does nothing. */
async function start(): Promise<Row> {
  const file = await inventory({ machines: 3 });
  const node: Subject = { name: "node", args: ["-e", "0"] };
  const [ours, theirs] = (await medianTimes([lintOf(file), node], options.quick ? 7 : 21)) as [
    number,
    number,
  ];
  const memory = megabytes(await peakMemory(lintOf(file), folder));
  return ["start: one small file, node -e 0", ...against(ours, theirs, TARGETS.start), memory, ""];
}

/**
 * A large inventory against a process that only reads it into events; the largest one also against the one that is a
 * tenth of it.
 */
async function throughput(machines: number): Promise<Row[]> {
  const file = await inventory({ machines });
  const subjects: Subject[] = [lintOf(file), eventsOf(file)];
  if (machines === LARGEST) subjects.push(lintOf(await inventory({ machines: REFERENCE })));
  const [ours, theirs, smaller] = (await medianTimes(subjects, runsFor(machines))) as [
    number,
    number,
    number?,
  ];
  const memory = await peakMemory(lintOf(file), folder);
  const isReference = machines === REFERENCE;
  const name = `${machines.toLocaleString("en-US")} machines`;
  const { size } = statSync(file);
  const ofMemory =
    machines === LARGEST
      ? verdict(memory / size, TARGETS.memoryOfLargest, " times the file")
      : verdict(memory / 1024 ** 2, isReference ? TARGETS.memory : undefined, " MB");
  const rows: Row[] = [
    [
      `${name}, ${(size / 1e6).toFixed(1)} million bytes`,
      ...against(ours, theirs, isReference ? TARGETS.against : undefined),
      megabytes(memory),
      ofMemory,
    ],
  ];
  if (smaller !== undefined) {
    rows.push([`${name} against a tenth of them`, ...against(ours, smaller, TARGETS.growth), "", ""]);
  }
  return rows;
}

/** Text as people write it against the events of it, and with mistakes against the same without. */
async function realText(machines: number): Promise<Row[]> {
  const file = await inventory({ machines, text: "real" });
  const broken = await inventory({ machines, text: "real", mistakes: MISTAKES });
  const runs = options.quick ? 3 : 9;
  const real = lintOf(file);
  const [ours, theirs] = (await medianTimes([real, eventsOf(file)], runs)) as [number, number];
  const subjects: Subject[] = [{ ...lintOf(broken), exitCode: 1 }, real];
  const [mistaken, sound] = (await medianTimes(subjects, runs)) as [number, number];
  const isReference = machines === REFERENCE;
  const name = `${machines.toLocaleString("en-US")} machines, real text`;
  const memory = await peakMemory(real, folder);
  return [
    [
      `${name}, ${(statSync(file).size / 1e6).toFixed(1)} million bytes`,
      ...against(ours, theirs, isReference ? TARGETS.real : undefined),
      megabytes(memory),
      verdict(memory / 1024 ** 2, isReference ? TARGETS.memory : undefined, " MB"),
    ],
    [
      `${name} with ${MISTAKES} mistakes, without`,
      ...against(mistaken, sound, isReference ? TARGETS.mistakes : undefined),
      "",
      "",
    ],
  ];
}

/** A lint with the rules that ask the forecast against one without them. */
async function forecast(machines: number): Promise<Row> {
  const { args } = lintOf(await inventory({ machines }));
  const subjects = (["on", "off"] as const).map((state) => ({
    name: `drlint with the forecast's rules ${state}`,
    args: [...args, ...forecastRules(state)],
  }));
  const [on, off] = (await medianTimes(subjects, options.quick ? 5 : 15)) as [number, number];
  const target = machines === REFERENCE ? TARGETS.forecast : undefined;
  return [
    `${machines.toLocaleString("en-US")} machines, without the forecast`,
    ...against(on, off, target),
    "",
    "",
  ];
}

/** Machines in Azure against as many of Hyper-V that go to Azure. */
async function ofAzure(machines: number): Promise<Row> {
  const kinds = ["azure", "hyper-v"] as const;
  const subjects: Subject[] = [];
  for (const which of kinds) subjects.push(lintOf(await inventory({ machines, which })));
  const [azure, hyperV] = (await medianTimes(subjects, options.quick ? 5 : 15)) as [number, number];
  const target = machines === REFERENCE ? TARGETS.azure : undefined;
  return [
    `${machines.toLocaleString("en-US")} machines in Azure against those of Hyper-V`,
    ...against(azure, hyperV, target),
    megabytes(await peakMemory(subjects[0]!, folder)),
    "",
  ];
}

/** The cells of two times, their ratio, and the target for it. */
function against(ours: number, theirs: number, most: number | undefined): string[] {
  const ratio = ours / theirs;
  return [seconds(ours), seconds(theirs), times(ratio), verdict(ratio, most, "x")];
}

function runsFor(machines: number): number {
  if (options.quick) return 3;
  return machines <= 1000 ? 9 : machines <= REFERENCE ? 5 : 3;
}

function lintOf(file: string): Subject {
  return { name: "drlint", args: [drlint, file] };
}

/** The yardstick of throughput. */
function eventsOf(file: string): Subject {
  return { name: "js-yaml's parseEvents", args: [parser, file] };
}

/** Writes an inventory into a folder of its own: the files of one folder would be read together. */
async function inventory(size: InventorySize): Promise<string> {
  const { machines, which = "all", text = "kind", mistakes = 0 } = size;
  const own = join(folder, `${which}-${text}-${machines}-${mistakes}`);
  mkdirSync(own, { recursive: true });
  const file = join(own, "inventory.dr.yaml");
  await pipeline(Readable.from(generateInventory(size)), createWriteStream(file));
  return file;
}

/** What is measured. `forecastSize` is how many machines real text, the forecast and machines in Azure are measured with, `typedSize` those of typing. */
interface Options {
  readonly quick: boolean;
  readonly parts: (typeof ALONE)[number] | "all" | "throughput";
  readonly sizes: readonly number[];
  readonly forecastSize: number;
  readonly typedSize: number;
}

function optionsOf(): Options {
  try {
    const { values } = parseArgs({
      options: {
        quick: { type: "boolean", default: false },
        real: { type: "boolean", default: false },
        forecast: { type: "boolean", default: false },
        azure: { type: "boolean", default: false },
        fleet: { type: "boolean", default: false },
        typing: { type: "boolean", default: false },
        live: { type: "boolean", default: false },
        peers: { type: "boolean", default: false },
        vms: { type: "string" },
      },
    });
    const { quick, vms } = values;
    if (vms !== undefined && !/^[1-9]\d*$/.test(vms))
      throw new Error(`--vms takes a number of machines; '${vms}' was given.`);
    const only = vms === undefined ? undefined : Number(vms);
    return {
      quick,
      parts: ALONE.find((part) => values[part]) ?? (only === undefined ? "all" : "throughput"),
      sizes: only === undefined ? (quick ? [1000, REFERENCE] : [1000, REFERENCE, LARGEST]) : [only],
      forecastSize: only ?? REFERENCE,
      typedSize: only ?? TYPED,
    };
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    process.exit(2);
  }
}
