import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { commands } from "../../cli/commands.ts";
import { runCli } from "../cli/run-cli.ts";
import { account, item, network, policy, protectable, site, vault } from "../imports/exports.ts";
import { examples, type Texts } from "../server/every-offset.ts";
import { editedTexts } from "./edited-texts.ts";
import { expectForm, expectOrderlyRun } from "./expect-output.ts";
import { mutatedInventories } from "./mutated-inventories.ts";
import { tries } from "./tries.ts";

const EXPORT = JSON.stringify([vault, account, network, policy, site, item, protectable]);

/** What commands that read inventories are asked, each in all of its formats. */
const ASKED: Readonly<Record<string, readonly (readonly string[])[]>> = {
  lint: [[], ["--assume", "azure"], ["--base", "earlier"], ["--rule", "inventory/unresolved-name: off"]],
  readiness: [[], ["--assume", "azure"], ["--vm", "sql"]],
  forecast: [[], ["--failover", "--test-failover"]],
  changes: [["--base", "earlier"]],
  folders: [[]],
  drift: [["export.json"]],
  import: [
    ["export.json", "--dry-run"],
    ["export.json", "--dry-run", "--take", "StorageAccount.sku"],
  ],
  config: [[]],
  merge: [["report.json"]],
};
/** Those that read none. */
const OTHERS = ["init", "collector", "explain", "rules", "schema", "completion", "lsp"];

/** The command lines that are tried, each with the format that it prints. */
const lines = (
  await Promise.all(
    Object.entries(ASKED).map(async ([name, sets]) => {
      const { format } = (await commands[name]!()).options;
      if (format?.kind !== "formats") throw new Error(`'${name}' has no formats.`);
      return format.choices.flatMap((choice) =>
        sets.map((args) => ({ format: choice, args: [name, ...args, "-f", choice] })),
      );
    }),
  )
).flat();

/** Runs in a folder with files that is gone then. */
async function withFolder(files: Texts, run: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "drlint-long-"));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    await run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const CONFIGURATION = { ".drlintrc.yaml": "root: true\nextends: drlint:all\n" };

// What a command needs is loaded when it first runs, and takes longer than a try.
beforeAll(() =>
  withFolder(
    { ...CONFIGURATION, "a.dr.yaml": "virtualMachines: [{ name: a }]\n", "export.json": EXPORT },
    async (folder) => {
      for (const { args } of lines)
        await runCli(
          args.map((arg) => (arg === "earlier" ? folder : arg)),
          { cwd: folder },
        );
    },
  ),
);

test("commands are all tried, or read no inventory", () => {
  expect([...Object.keys(ASKED), ...OTHERS].sort()).toEqual(Object.keys(commands).sort());
});

test("any inventory can be asked anything, in any format", () =>
  tries(
    "commands and formats",
    fc.record({ now: mutatedInventories, earlier: mutatedInventories, line: fc.constantFrom(...lines) }),
    ({ now, earlier, line: { format, args } }) =>
      withFolder({ ...CONFIGURATION, ...now, "export.json": EXPORT }, async (folder) => {
        await withFolder(earlier, async (before) => {
          if (args[0] === "merge") await runCli(["lint", "-f", "report=report.json"], { cwd: folder });
          const outcome = await runCli(
            args.map((arg) => (arg === "earlier" ? before : arg)),
            { cwd: folder },
          );
          expectOrderlyRun(outcome);
          if (outcome.code !== 2) expectForm(format, outcome.stdout);
        });
      }),
  ));

test("any text can be linted, and put right without losing a file", () => {
  const texts = examples().flatMap(([, files]) =>
    Object.entries(files).flatMap(([name, text]) => (name.endsWith(".json") ? [] : [text])),
  );
  return tries("texts put right", editedTexts(texts), (text) =>
    withFolder({ ...CONFIGURATION, "a.dr.yaml": text }, async (folder) => {
      const path = join(folder, "a.dr.yaml");
      const after: string[] = [];
      for (const args of [[], ["--fix"], ["--fix"]]) {
        const outcome = await runCli(args, { cwd: folder });
        expectOrderlyRun(outcome);
        expect(outcome.code).not.toBe(2);
        after.push(readFileSync(path, "utf8"));
      }
      const [linted, once, twice] = after;
      // A half of a character that takes two is none in a file.
      expect(linted).toBe(Buffer.from(text).toString());
      expect(twice).toBe(once);
      expect(readdirSync(folder).sort()).toEqual([".drlintrc.yaml", "a.dr.yaml"]);
      const { stdout } = await runCli(["--fix-dry-run", "-f", "json"], { cwd: folder });
      expect(readFileSync(path, "utf8")).toBe(twice);
      expect(JSON.parse(stdout)).toBeDefined();
    }),
  );
});
