import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCli } from "../cli/run-cli.ts";

/** A line, or another part of a text, for each of a number. */
type Part = (index: number) => string;

const many = (count: number, part: Part) => Array.from({ length: count }, (_, index) => part(index)).join("");
const hosts =
  "hyperVHosts:\n  - { name: HV1, hostGroup: none, operatingSystem: { name: Windows Server 2022 } }\n";
/** Machines, each by what stands in its object behind its name. */
const machines = (count: number, part: Part) =>
  `virtualMachines:\n${many(count, (index) => `  - { name: vm-${index}, ${part(index)} }\n`)}`;
const replicated = "host: HV1, replication: { to: azure, state: planned }";

/** Texts that grow in one way each, by how many parts they have. */
const SHAPES: Readonly<Record<string, (count: number) => string>> = {
  "machines in order": (count) =>
    hosts + machines(count, () => `${replicated}, disks: [{ name: os, size: 127GB }]`),
  "wrong keys at the top": (count) => many(count, (index) => `machine-${index}: { size: 1 }\n`),
  "wrong keys of one object": (count) =>
    `virtualMachines:\n  - name: a\n${many(count, (index) => `    colour${index}: blue\n`)}`,
  "wrong values in one list": (count) => `virtualMachines: [${many(count, () => "5, ")}]\n`,
  "blanks in a value": (count) =>
    `virtualMachines: [{ name: a, disks: [{ name: d, size: "0${" ".repeat(count * 20)}" }] }]\n`,
  "digits in a value": (count) =>
    `virtualMachines: [{ name: a, disks: [{ name: d, size: ${"9".repeat(count * 20)} }] }]\n`,
  "as many wrong names as right ones": (count) =>
    `hyperVHosts:\n${many(count, (index) => `  - { name: host-${index} }\n`)}${machines(count, (index) => `host: hots-${index}`)}`,
  "findings on one line": (count) =>
    `virtualMachines: [${many(count, (index) => `{ name: a${index}, x: 1 }, `)}]\n`,
  "one name many times": (count) => machines(count, () => "id: x").replaceAll(/vm-\d+/g, "vm"),
  "disks of one machine": (count) =>
    `${hosts}virtualMachines:\n  - name: a\n    ${replicated.replaceAll(", replication", "\n    replication")}\n    disks:\n${many(count, (index) => `      - { name: d${index}, size: 1TB }\n`)}`,
  "static addresses in one subnet": (count) =>
    `${hosts}virtualNetworks: [{ name: vnet, addressSpace: [10.0.0.0/8], subnets: [{ name: s, addressPrefix: 10.0.0.0/8 }] }]\n${machines(
      count,
      (index) =>
        `host: HV1, replication: { to: azure, state: planned, network: vnet }, networkAdapters: [{ name: n, ipConfigurations: [{ address: 10.0.${index >> 8}.${index & 255}, assignment: static }] }]`,
    )}`,
  "keys given twice": (count) => `virtualMachines:\n  - name: a\n${many(count, () => "    name: a\n")}`,
  comments: (count) => `${many(count, () => "# something is written here\n")}vaults: []\n`,
  directives: (count) =>
    many(count, (index) => `# drlint-disable-next-line inventory/schema -- ${index}\n`).concat(
      "vaults: []\n",
    ),
  "directives with a finding each": (count) =>
    `virtualMachines:\n${many(count, () => "  # drlint-disable-next-line inventory/schema -- known\n  - { name: a, x: 1 }\n")}`,
  "objects within brackets": (count) =>
    `virtualMachines:\n  - { name: a, disks: [${many(count, (index) => `{ name: d${index}, size: 1GB }, `)}] }\n`,
  aliases: (count) =>
    `x-usual: &usual { operatingSystem: { name: Windows Server 2022 } }\n${machines(count, () => "<<: *usual")}`,
  anchors: (count) => machines(count, (index) => `id: &a${index} x${index}`),
  "plain text over lines": (count) =>
    `virtualMachines:\n  - name: a\n    id: x\n${many(count, () => "      more text\n")}`,
  "a block of lines": (count) =>
    `virtualMachines:\n  - name: a\n    id: |\n${many(count, () => "      more text\n")}`,
  "escapes in quotes": (count) => `virtualMachines: [{ name: "${"\\u0041\\\\".repeat(count * 5)}" }]\n`,
  "a quote that is not closed": (count) =>
    `virtualMachines:\n  - name: "a\n${many(count, () => "  - name: b\n")}`,
  "quotes that are not closed": (count) =>
    `virtualMachines:\n${many(count, (index) => `  - name: "a${index}\n`)}`,
  "brackets that are not closed": (count) => `virtualMachines:\n${many(count, () => "  - { name: [a\n")}`,
  "colons behind one another": (count) => `virtualMachines: ${"a: ".repeat(count * 5)}\n`,
  "dashes behind one another": (count) => `virtualMachines:\n  ${"- ".repeat(count * 5)}\n`,
  tabs: (count) => `virtualMachines:\n${many(count, () => "\t- name: a\n")}`,
  "blanks at the ends of lines": (count) => `vaults: []\n${many(count, () => `${" ".repeat(20)}\n`)}`,
  "lines that begin further left each": (count) =>
    `virtualMachines:\n${many(count, (index) => `${" ".repeat(40 - (index % 40))}a:\n`)}`,
  "documents behind one another": (count) => many(count, () => "---\nvaults: []\n"),
  "a text that is another kind of file": (count) => many(count, (index) => `resource "a" "b${index}" {\n}\n`),
  "network mappings": (count) =>
    `virtualNetworks: [{ name: v }]\nnetworkMappings:\n${many(count, (index) => `  - { from: n${index}, to: v }\n`)}`,
};

/** The same in JSON. */
const JSON_SHAPES: Readonly<Record<string, (count: number) => string>> = {
  machines: (count) =>
    JSON.stringify({
      virtualMachines: Array.from({ length: count }, (_, index) => ({ name: `vm-${index}` })),
    }),
  "wrong keys": (count) =>
    JSON.stringify({
      virtualMachines: [Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, 1]))],
    }),
  "directives of one object": (count) =>
    JSON.stringify({
      vaults: [{ "//": Array(count).fill("drlint-disable inventory/schema -- known"), name: "a" }],
    }),
  "values that are missing": (count) => `{"vaults": [${many(count, () => ", ")}]}`,
  "objects that are not closed": (count) => `{"vaults": [${many(count, () => '{"name": ')}`,
  "a text that is not closed": (count) => `{"vaults": "${many(count, () => "more text\\n")}`,
};

/** What is asked of each: more than one, since machines have more to be asked of. */
const COMMANDS = ["lint", "readiness", "forecast"];
/** How many times longer twice the parts may take: linear is 2, quadratic 4. */
const MOST = 3.5;
/** Below so many milliseconds, what is done once counts for too much. */
const LEAST = 150;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "drlint-growth-"));
  writeFileSync(join(folder, ".drlintrc.yaml"), "root: true\nextends: drlint:all\n");
});
afterAll(() => rmSync(folder, { recursive: true }));

/** How long a command has the processor for a text, in milliseconds. */
async function timeOf(command: string, name: string, text: string): Promise<number> {
  const path = join(folder, name);
  writeFileSync(path, text);
  const before = process.cpuUsage();
  const { code } = await runCli([command, "-f", "json", name], { cwd: folder });
  const { user } = process.cpuUsage(before);
  rmSync(path);
  expect(code).not.toBe(2);
  return user / 1000;
}

/**
 * How many times longer twice the parts take, with the least of what several tries say: a processor that others use makes any
 * of them longer, and none shorter.
 */
async function growth(command: string, name: string, shape: (count: number) => string): Promise<number> {
  let count = 250;
  let single = await timeOf(command, name, shape(count));
  while (single < LEAST && count < 64_000) {
    count *= 2;
    single = await timeOf(command, name, shape(count));
  }
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 4 && least >= MOST; round++) {
    if (round > 0) single = await timeOf(command, name, shape(count));
    const double = await timeOf(command, name, shape(2 * count));
    least = Math.min(least, double / Math.max(single, LEAST / 4));
  }
  return least;
}

const cases = [
  ...Object.entries(SHAPES).map(([what, shape]) => ({ what, file: "a.dr.yaml", shape })),
  ...Object.entries(JSON_SHAPES).map(([what, shape]) => ({
    what: `JSON: ${what}`,
    file: "a.dr.json",
    shape,
  })),
].flatMap((each) => COMMANDS.map((command) => ({ ...each, command })));

test.each(cases)(
  "$command: $what take twice as long where they are twice as many",
  async ({ command, file, shape }) => {
    expect(await growth(command, file, shape)).toBeLessThan(MOST);
  },
);
