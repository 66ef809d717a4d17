/**
 * `npx tsx bench/import.ts [--bare]`: what an import of each kind of export costs, against reading the same JSON and writing the same YAML.
 * See README.md.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { built } from "./built.ts";
import { bare, EXPORTS, printed } from "./exports/kinds.ts";
import { medianTimes, peakMemory, type Subject } from "./measure.ts";
import { megabytes, type Row, seconds, table, times, verdict } from "./table.ts";

/** What is promised: an import against the yardstick, a second one against the first, memory against the file. */
const TARGETS = { import: 3, again: 1, memory: 40 };
const MACHINES = 2000;
/** A second import takes nearly as long as a first one: of fewer runs the noise is larger than what tells them apart. */
const RUNS = 11;

const drlint = built("drlint.js");
const parser = fileURLToPath(new URL("processes/parse-and-write.mjs", import.meta.url));
const { values } = parseArgs({ options: { bare: { type: "boolean", default: false } } });
const textOf = values.bare ? bare : printed;
const rows: Row[] = [];
for (const own of EXPORTS) {
  const folder = mkdtempSync(join(tmpdir(), "drlint-bench-"));
  try {
    rows.push(...(await measured(folder, own.kind, textOf(own, MACHINES))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
console.log(`${MACHINES.toLocaleString("en-US")} machines`);
console.log(table(["", "drlint", "yardstick", "ratio", "target", "peak memory", "target"], rows));

/** Two rows: an import, and a second one of the same. @throws Error where not every machine came in */
async function measured(folder: string, kind: string, text: string): Promise<readonly Row[]> {
  const file = join(folder, "export.json");
  writeFileSync(file, text);
  const [imported, empty] = [join(folder, "imported"), join(folder, "empty")];
  for (const each of [imported, empty]) {
    mkdirSync(each);
    writeFileSync(join(each, ".drlintrc.yaml"), "root: true\nextends: drlint:recommended\n");
  }
  execFileSync(process.execPath, importOf(file, imported).args as string[]);
  const written = parse(readFileSync(join(imported, "imported.dr.yaml"), "utf8"));
  const machines = [...(written.virtualMachines ?? []), ...(written.azureVirtualMachines ?? [])].length;
  if (machines !== MACHINES) throw new Error(`${kind}: ${machines} of ${MACHINES} machines were imported.`);
  const object = join(folder, "object.json");
  writeFileSync(object, JSON.stringify(written));
  const yardstick = { name: "JSON.parse and yaml", args: [parser, file, object, join(folder, "out.yaml")] };
  const first = { ...importOf(file, empty), prepare: () => forget(empty) };
  const [ours, again, theirs] = (await medianTimes([first, importOf(file, imported), yardstick], RUNS)) as [
    number,
    number,
    number,
  ];
  const bytes = statSync(file).size;
  const memory = await peakMemory(first, folder);
  return [
    [
      `${kind}, ${(bytes / 1e6).toFixed(1)} million bytes, ${Math.round(bytes / MACHINES).toLocaleString("en-US")} a machine`,
      seconds(ours),
      seconds(theirs),
      times(ours / theirs),
      verdict(ours / theirs, TARGETS.import, ""),
      megabytes(memory),
      `${verdict(memory / bytes, TARGETS.memory, " times the file")}: ${(memory / bytes).toFixed(0)}`,
    ],
    [
      "  again, against the first time",
      seconds(again),
      seconds(ours),
      times(again / ours),
      verdict(again / ours, TARGETS.again, ""),
      "",
      "",
    ],
  ];
}

/** Takes away what an import has written, for a first one again. */
function forget(folder: string): void {
  for (const name of ["imported.dr.yaml", "imports.drlint.json"]) rmSync(join(folder, name), { force: true });
}

function importOf(file: string, into: string): Subject {
  return { name: "drlint", args: [drlint, "import", file, "--into", into] };
}
