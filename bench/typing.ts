import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { TextDocumentContentChangeEvent } from "vscode-languageserver/node";
import { Lines } from "../inventory/text/lines.ts";
import { built } from "./built.ts";
import { LanguageServer, type ServerSubject } from "./language-server.ts";
import { median, percentile } from "./measure.ts";
import { atLeast, megabytes, type Row, seconds, table, times, verdict } from "./table.ts";

/** How many times faster than the YAML language server drlint's answers a keystroke. */
const TARGET = 50;
/** What drlint's server may hold, in megabytes. */
const MEMORY = 150;
/** Between two keystrokes, in milliseconds: whatever the other server has left to do does not count. */
const PAUSE = 50;

/** What is found all the time: a part of the machines goes to a second VMM site. */
const RETIRED = "secondary-site/retired";

/** Two keystrokes in a machine in the middle of the file: one that changes it, and one that takes that back. */
interface Edit {
  readonly name: string;
  /** A line of a machine. */
  readonly line: string;
  /** What is typed before this part of the line. */
  readonly before: string;
  readonly typed: string;
  /** Whether something is wrong until it is taken back. */
  readonly isMistake: boolean;
}

const EDITS: readonly Edit[] = [
  { name: "type a figure", line: "size: 512GB", before: "512GB", typed: "1", isMistake: false },
  { name: "make and mend a mistake", line: "role: data", before: "ata", typed: "x", isMistake: true },
];

/**
 * Types in a file that is open in drlint's language server and in the YAML language server with the inventory's schema, in
 * turn, and compares the times from a change to what is found then.
 *
 * @param keystrokes how many each server is measured with, for each kind of edit
 */
export async function typing(file: string, machines: number, keystrokes: number): Promise<string> {
  const text = readFileSync(file, "utf8");
  const subjects = [ours, theirs()];
  const servers: LanguageServer[] = [];
  try {
    for (const subject of subjects) servers.push(await LanguageServer.open(subject, file));
    const measured: { edit: Edit; times: number[][] }[] = [];
    for (const edit of EDITS) measured.push({ edit, times: await type(servers, edit, text, keystrokes) });
    const memory: number[] = [];
    for (const server of servers) memory.push(await server.close());
    const count = (number: number) => number.toLocaleString("en-US");
    const title = `typing: ${count(machines)} machines, ${count(text.split("\n").length)} lines`;
    const head = [title, ...subjects.flatMap(({ name }) => [name, "p95", "peak memory"]), "faster", "target"];
    const typed = table(
      head,
      measured.map(({ edit, times: of }) => rowOf(edit, of, memory)),
    );
    const [own] = memory as [number];
    return `${typed}\npeak memory of drlint: ${megabytes(own)} (${verdict(own / 1024 ** 2, MEMORY, " MB")})`;
  } finally {
    for (const server of servers) server.kill();
  }
}

/** Seconds of each keystroke, server by server. A first edit warms up and is not counted. */
async function type(
  servers: readonly LanguageServer[],
  edit: Edit,
  text: string,
  keystrokes: number,
): Promise<number[][]> {
  const all: number[][] = servers.map(() => []);
  const changes = changesOf(edit, text);
  for (let pair = 0; pair <= keystrokes / 2; pair++) {
    for (const [step, change] of changes.entries()) {
      for (const [at, server] of servers.entries()) {
        const { seconds: taken, diagnostics } = await server.change(change);
        const found = diagnostics.filter(({ code }) => code !== RETIRED);
        // A server that finds nothing may have looked for nothing.
        const isExpected = found.length > 0 === (edit.isMistake && step === 0);
        if (!isExpected) {
          const messages = found.map(({ message }) => message).join("\n") || "nothing";
          throw new Error(`${server.name}, ${edit.name}: found what is not expected:\n${messages}`);
        }
        if (pair > 0) all[at]!.push(taken);
        await setTimeout(PAUSE);
      }
    }
  }
  return all;
}

function changesOf({ line, before, typed }: Edit, text: string): TextDocumentContentChangeEvent[] {
  const at = text.indexOf(before, text.indexOf(` ${line}\n`, text.length / 2));
  const place = new Lines(text).place(at);
  const start = { line: place.line - 1, character: place.column - 1 };
  const end = { ...start, character: start.character + typed.length };
  return [
    { range: { start, end: start }, text: typed },
    { range: { start, end }, text: "" },
  ];
}

function rowOf({ name }: Edit, measured: readonly number[][], memory: readonly number[]): Row {
  const cells = measured.map((all, at) => [
    seconds(median(all)),
    seconds(percentile(all, 95)),
    megabytes(memory[at]!),
  ]);
  const [own, other] = measured.map(median) as [number, number];
  const ratio = other / own;
  return [name, ...cells.flat(), times(ratio), atLeast(ratio, TARGET, "x")];
}

const ours: ServerSubject = {
  name: "drlint",
  args: [built("drlint-language-server.js"), "--stdio"],
  settings: {},
};

/** The YAML language server, which goes by the inventory's schema and asks nobody else for one. */
function theirs(): ServerSubject {
  const schema = new URL("../schemas/inventory.schema.json", import.meta.url).href;
  const require = createRequire(import.meta.url);
  const path = require.resolve("yaml-language-server/package.json");
  const { version, bin } = require(path) as { version: string; bin: Record<string, string> };
  return {
    name: `yaml-language-server ${version}`,
    args: [join(dirname(path), Object.values(bin)[0]!), "--stdio"],
    settings: {
      yaml: { validate: true, schemas: { [schema]: ["*.dr.yaml"] }, schemaStore: { enable: false } },
    },
  };
}
