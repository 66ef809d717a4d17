import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc, { type Arbitrary } from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { FileChangeType } from "vscode-languageserver/node";
import { stringify } from "yaml";
import { rules } from "../../rules/index.ts";
import { runCli } from "../cli/run-cli.ts";
import { Client } from "../server/client.ts";
import { editedTexts } from "./edited-texts.ts";
import { expectForm, expectOrderlyRun } from "./expect-output.ts";
import { tries } from "./tries.ts";

/** All that a configuration can say. */
const WHOLE = `# What holds here.
root: true
extends: [drlint:recommended, drlint:stylistic]
plugins: []
rules:
  azure-vm-requirements/data-disk-count: [error, { maximumCount: 8 }]
  network/guest-ipv6: warn
  inventory/syntax: off
overrides:
  - files: [lab/**, "*.dr.json"]
    excludedFiles: lab/a.dr.yaml
    extends: drlint:all
    rules:
      inventory/unresolved-name: 1
ignorePatterns: [archive/, "!archive/keep"]
settings:
  today: 2026-03-01
reportUnusedDisableDirectives: warn
`;

const USUAL = "root: true\nextends: drlint:recommended\n";

const INVENTORY = `virtualMachines:
  - { name: sql, host: gone, replication: { to: azure, state: planned } }
hyperVHosts: []
`;

/** Names that a configuration may have anywhere. */
const words = fc.oneof(
  fc.constantFrom(
    ...Object.keys(rules),
    "root",
    "extends",
    "plugins",
    "rules",
    "overrides",
    "files",
    "settings",
  ),
  fc.constantFrom(
    "drlint:recommended",
    "drlint:all",
    "drlint:none",
    "./.drlintrc.yaml",
    "/dev/null",
    "..",
    ".",
  ),
  fc.constantFrom("error", "warn", "off", "**", "{a,b", "[", "!(x)", "a\0b", "\u001b[31m", "__proto__", ""),
  fc.string(),
);
/** What has the keys of a configuration, and anything behind them. */
const configurations: Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    words,
    fc.constantFrom<unknown>(null, true, false, 0, 1, 2, 3, -1, 1e308, 2.5),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(words, tie("value"), { maxKeys: 4 }),
  ),
  whole: fc.record(
    Object.fromEntries(
      [
        "root",
        "extends",
        "plugins",
        "rules",
        "overrides",
        "ignorePatterns",
        "settings",
        "reportUnusedDisableDirectives",
        "more",
      ].map((key) => [key, tie("value")]),
    ),
    { requiredKeys: [] },
  ),
})).whole;

const texts = fc.oneof(
  editedTexts([WHOLE]),
  configurations.map((value) => stringify(value)),
  configurations.map((value) => JSON.stringify(value)),
);

/** What is asked where a configuration holds. */
const ASKED = [["lint"], ["config", "a.dr.yaml"], ["config"], ["rules"], ["readiness"]];

// What a command needs is loaded when it first runs, and takes longer than a try.
beforeAll(async () => {
  for (const args of ASKED) await runCli([...args, "-f", "json"], { cwd: tmpdir() });
});

test("any configuration holds, or is refused with a place and a sentence", () =>
  tries(
    "configurations",
    fc.record({
      text: texts,
      args: fc.constantFrom(...ASKED),
    }),
    async ({ text, args }) => {
      const folder = mkdtempSync(join(tmpdir(), "drlint-long-"));
      try {
        // It stands where the search for further ones begins, and they must not be others' folders.
        writeFileSync(join(folder, ".drlintrc.yaml"), USUAL);
        const below = mkdtempSync(join(folder, "x"));
        writeFileSync(join(below, ".drlintrc.yaml"), text);
        writeFileSync(join(below, "a.dr.yaml"), INVENTORY);
        const outcome = await runCli([...args, "-f", "json"], { cwd: below });
        expectOrderlyRun(outcome);
        if (outcome.code === 2) expect(outcome.stderr).toMatch(/^drlint: .{10,}[.?)]\n/);
        else expectForm("json", outcome.stdout);
        for (const line of outcome.stderr.split("\n")) expect(line.length).toBeLessThan(2000);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  ));

test("an editor is told of any configuration, and goes on", async () => {
  const folder = mkdtempSync(join(tmpdir(), "drlint-long-"));
  const path = join(folder, ".drlintrc.yaml");
  const inventory = join(folder, "a.dr.yaml");
  writeFileSync(path, USUAL);
  writeFileSync(inventory, INVENTORY);
  const client = await Client.start({ folders: [folder] });
  client.open(inventory, INVENTORY);
  const found = async () => {
    await client.settled();
    return client.shown(inventory).map(({ code }) => code);
  };
  const usual = await found();
  expect(usual).toContain("inventory/unresolved-name");
  await tries("configurations in an editor", texts, async (text) => {
    writeFileSync(path, text);
    client.watched(path, FileChangeType.Changed);
    await client.settled();
    for (const line of [...client.log, ...client.messages])
      expect(line).not.toMatch(/internal error|\n {4}at /);
    writeFileSync(path, USUAL);
    client.watched(path, FileChangeType.Changed);
    expect(await found()).toEqual(usual);
    client.log.length = 0;
    client.messages.length = 0;
  });
  await client.stop();
  rmSync(folder, { recursive: true });
});
