import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { services } from "../../../cli/services.ts";
import { byExtent, every } from "../../extent.ts";
import { project } from "../../lint/project.ts";
import { runCli, type Surroundings } from "../run-cli.ts";
import { FOLDER, HOSTILE, hostileFolder } from "./hostile-project.ts";
import { COLOUR, commandsIn } from "./runner-parsers.ts";

const WIDTHS = [40, 47, 61, 80, 99, 120, 160, 240];

/**
 * From one width of a terminal to the next that is tried, and every so many of those for what takes long; every so many
 * commands are tried with a configuration.
 */
const {
  step: STEP,
  widths: EVERY_WIDTH,
  commands: EVERY_COMMAND,
} = byExtent({
  some: { step: 40, widths: 3, commands: 4 },
  more: { step: 3, widths: 1, commands: 1 },
  all: { step: 1, widths: 1, commands: 1 },
});

test("the names are commands where they stand in a log as they are", () => {
  for (const name of HOSTILE.filter((each) => /error|vso|mask|warning|set-|stop/.test(each))) {
    const log = name.startsWith("long") ? name.replace("line ", "line\n") : name;
    if (!/[\u202e]/.test(name)) expect(commandsIn(log), JSON.stringify(name)).not.toEqual([]);
  }
  expect(commandsIn("fe80::1 is the address\n##  a heading\n::1 is another one")).toEqual([]);
});

async function safe(args: readonly string[], surroundings: Surroundings): Promise<string> {
  const { stdout, stderr } = await runCli(args, surroundings);
  expect(commandsIn(stdout), args.join(" ")).toEqual([]);
  expect(commandsIn(stderr), args.join(" ")).toEqual([]);
  expect(stderr).not.toContain("internal error");
  const plain = (stdout + stderr).replace(COLOUR, "").replace(/\r?\n/g, "");
  expect(plain).not.toMatch(/(?![\u200c\u200d])[\p{Cc}\p{Cf}]/u);
  return stdout + stderr;
}

describe("in everything that is printed, no name is a command", () => {
  test("lint, at every width, with and without colours", async () => {
    const cwd = hostileFolder();
    const options = { cwd, paths: [FOLDER], allowPlugins: true };
    const report = await services.lint(options);
    expect(report.summary.errors).toBeGreaterThan(30);
    const given = { ...services, lint: async () => report };
    for (let width = 40; width <= 200; width += STEP) {
      const text = await safe(["lint", FOLDER], { cwd, services: given, terminal: width });
      expect(text).toContain("\\u0023#vso[task");
      await safe(["lint", FOLDER, "--color"], { cwd, services: given, terminal: width });
    }
    await safe(["lint", FOLDER, "-f", "compact"], { cwd, services: given });
    const whole = JSON.parse(await safe(["lint", FOLDER, "-f", "report"], { cwd }));
    expect(whole.folders[0].folder).toBe(FOLDER);
    const { stdout } = await runCli(["lint", FOLDER, "-f", "json"], { cwd, services: given });
    expect(commandsIn(stdout)).toEqual([]);
    expect(stdout).not.toMatch(/##|::/);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(report.results)));
  });

  const at = [FOLDER];

  test.each(["table", "json", "csv", "markdown", "html"])("readiness and forecast, as %s", async (format) => {
    const cwd = hostileFolder();
    const readiness = await safe(["readiness", ...at, "-f", format], { cwd });
    if (format === "json") expect(JSON.stringify(JSON.parse(readiness))).toContain("##vso[task.setvariable");
    else expect(readiness).toMatch(/\\u0023/);
    const args = ["forecast", ...at, "--failover", "--test-failover", "-f", format];
    const forecast = await safe(args, { cwd });
    if (format === "json") JSON.parse(forecast);
  });

  test.each(["readiness", "forecast", "changes --base before"])("%s, at every width", async (command) => {
    const cwd = hostileFolder();
    for (const terminal of every(EVERY_WIDTH, WIDTHS))
      await safe([...command.split(" "), ...at, "--color"], { cwd, terminal });
  });

  test("every other command and format", async () => {
    const cwd = hostileFolder();
    for (const format of ["table", "json", "markdown"]) {
      const text = await safe(["changes", "--base", "before", ...at, "-f", format], { cwd });
      expect(text.length).toBeGreaterThan(1000);
    }
    for (const format of ["yaml", "json"]) {
      await safe(["config", join(FOLDER, "x.dr.yaml"), "-f", format], { cwd });
    }
    await safe(["lint", "--base", "before", ...at], { cwd });
    await safe(["lint", "--fix-dry-run", ...at], { cwd });
    await safe(["lint", "--suppress", ...at], { cwd });
    await safe(["lint", ...at], { cwd });
  });

  test.each(HOSTILE)("%j on the command line", async (name) => {
    const cwd = project({ "a.dr.yaml": "schemaVersion: 1\n" });
    const lines = [
      [name],
      [`./${name}`],
      ["lint", "--", name],
      ["lint", `--rule=${name}`],
      ["lint", `--rule=${name}: error`],
      ["lint", `--rule=inventory/schema: ${name}`],
      ["lint", `--rule=contoso/${name}: error`],
      ["lint", `--base=${name}`],
      ["lint", `--assume=${name}`],
      ["lint", `--max-warnings=${name}`],
      ["lint", `--quiet=${name}`],
      ["lint", `--format=${name}`],
      ["lint", `--format=stylish=${name}/gone`],
      ["lint", `--output-file=${name}/gone`],
      ["lint", `--stdin-filename=${name}`],
      ["lint", "-", `--stdin-filename=${name}`],
      ["lint", `--${name}`],
      ["lint", `--files-from=${name}`],
      ["lint", `--shard=${name}`],
      ["lint", `--cache=${name}/gone/cache`],
      ["merge", name],
      ["merge", name, `--category=${name}`, `--root=${name}`],
      ["readiness", `--format=${name}`],
      ["forecast", `--vm=${name}`],
      ["changes", `--base=${name}`],
      ["explain", name],
      ["config", name],
      ["rules", name],
      ["help", name],
      [name, "--help"],
    ];
    for (const args of lines) await safe(args, { cwd, env: { DRLINT_DEBUG: "1" } });
  });

  test.each(HOSTILE)("%j in a configuration", async (name) => {
    const quoted = JSON.stringify(name);
    const configurations = [
      `${quoted}: 1`,
      `extends: ${quoted}`,
      `extends: [${quoted}]`,
      `plugins: [${quoted}]`,
      `rules: { ${quoted}: error }`,
      `rules: { inventory/schema: ${quoted} }`,
      `rules: { inventory/schema: [error, { ${quoted}: 1 }] }`,
      `settings: { ${quoted}: 1 }`,
      `ignorePatterns: [${quoted}]`,
      `overrides: [{ files: [${quoted}], rules: {} }]`,
      `${name}: [`,
    ];
    // With each name other commands, so that each is tried with each configuration.
    let turn = HOSTILE.indexOf(name);
    for (const text of configurations) {
      const cwd = project({ ".drlintrc.yaml": `${text}\n`, "a.dr.yaml": "schemaVersion: 1\n" });
      for (const args of [["lint"], ["config"], ["config", "-f", "json"], ["rules", "-f", "json"]])
        if (turn++ % EVERY_COMMAND === 0) await safe(args, { cwd });
    }
  });

  test("a broken suppressions file", async () => {
    const cwd = project({ "a.dr.yaml": "schemaVersion: 1\n" });
    writeFileSync(
      join(cwd, ".drlint-suppressions.json"),
      JSON.stringify({ version: 1, folders: { "::error::a": [1] } }),
    );
    expect(await safe([], { cwd })).toContain("a");
  });
});
