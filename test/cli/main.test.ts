import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commands as loaders } from "../../cli/commands.ts";
import { services } from "../../cli/services.ts";
import { packageFile } from "../../cli/shipped-files.ts";
import { matrix } from "../../documents/index.ts";
import { LAST_CHECKED, tableSources } from "../../documents/tables/tables.ts";
import { UsageError } from "../../project/usage-error.ts";
import { lintGiving, report } from "./reports.ts";
import { runCli } from "./run-cli.ts";

const commands = await Promise.all(Object.values(loaders).map((load) => load()));

describe("version and help", () => {
  test.each(["--version", "-v"])("%s prints the version of the package", async (flag) => {
    expect(await runCli([flag])).toEqual({ code: 0, stdout: `${packageFile().version}\n`, stderr: "" });
  });

  test("--version --verbose prints the date of every document and table too", async () => {
    const { code, stdout } = await runCli(["--version", "--verbose"]);
    const spaced = (text: string) => text.replaceAll(/ +/g, " ");
    expect(code).toBe(0);
    expect(stdout.startsWith(`${packageFile().version}\n\nDocuments`)).toBe(true);
    for (const { id, date, title } of Object.values(matrix.documents))
      expect(spaced(stdout)).toContain(`\n ${date} ${id} ${title}\n`);
    for (const { name, date, source } of tableSources)
      expect(spaced(stdout)).toContain(`\n ${date} ${name} ${source}\n`);
    expect(stdout).toContain(`on ${LAST_CHECKED}.\n`);
  });

  test("the program's help names every command, and the same text comes by three ways", async () => {
    const { stdout, code } = await runCli(["--help"]);
    expect(code).toBe(0);
    for (const { name } of commands) expect(stdout).toContain(`\n  ${name} `);
    expect((await runCli(["-h"])).stdout).toBe(stdout);
    expect((await runCli(["help"])).stdout).toBe(stdout);
  });

  test.each(commands)("the help of $name says its options, and fits into 80 columns", async (command) => {
    const { stdout, code } = await runCli([command.name, "--help"]);
    expect(code).toBe(0);
    for (const option of Object.keys(command.options)) {
      expect(stdout).toMatch(new RegExp(`--(\\[no-\\])?${option}\\b`));
    }
    for (const [line] of command.examples) expect(stdout).toContain(line);
    expect((await runCli(["help", command.name])).stdout).toBe(stdout);
    for (const text of [stdout, (await runCli(["--help"])).stdout]) {
      for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    }
  });

  test("help wins over everything else on the line", async () => {
    expect((await runCli(["lint", "--nonsense", "--help"])).code).toBe(0);
  });

  test("after -- it is a path", async () => {
    const lint = lintGiving(report([]));
    expect((await runCli(["--", "--help"], { services: lint })).code).toBe(0);
    expect(lint.asked[0]!.paths).toEqual(["--help"]);
  });

  test("a command that does not exist has no help", async () => {
    expect(await runCli(["help", "lnt"])).toEqual({
      code: 2,
      stdout: "",
      stderr: `drlint: There is no command 'lnt'. Did you mean 'lint'? The commands are ${commands.map(({ name }) => name).join(", ")}.\n`,
    });
  });
});

describe("choosing the command", () => {
  test("flags for all commands may stand before it", async () => {
    expect((await runCli(["--no-color", "rules"])).stdout).toContain("inventory/schema");
  });

  test("a misspelt command is not taken for a path", async () => {
    expect(await runCli(["explian", "bitlocker"])).toEqual({
      code: 2,
      stdout: "",
      stderr: "drlint: 'explian' is neither a command nor a path. Did you mean 'explain'?\n",
    });
  });

  test("a folder called nearly like a command is a path", async () => {
    const cwd = mkdtempSync(join(tmpdir(), "drlint-"));
    mkdirSync(join(cwd, "rule"));
    const lint = lintGiving(report([]));
    expect((await runCli(["rule"], { cwd, services: lint })).code).toBe(0);
    expect(lint.asked[0]).toMatchObject({ cwd, paths: ["rule"] });
  });
});

describe("what goes wrong is one line", () => {
  test("a mistake of the caller", async () => {
    const failing = {
      ...services,
      lint: () => Promise.reject(new UsageError("'x\u001b[2J' does not exist.")),
    };
    expect(await runCli(["x"], { services: failing })).toEqual({
      code: 2,
      stdout: "",
      stderr: "drlint: 'x\\u001b[2J' does not exist.\n",
    });
  });

  const broken = {
    ...services,
    lint: () => Promise.reject(new TypeError("Cannot read\nproperties of undefined")),
  };

  test("a mistake of drlint's own says where to report it", async () => {
    const { code, stdout, stderr } = await runCli([], { services: broken });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe(
      `drlint: internal error: Cannot read properties of undefined. Please report it at ${packageFile().bugs.url}; DRLINT_DEBUG=1 shows where it happened.\n`,
    );
  });

  test("DRLINT_DEBUG=1 shows the stack", async () => {
    const { stderr } = await runCli([], { services: broken, env: { DRLINT_DEBUG: "1" } });
    expect(stderr).toContain("main.test.ts");
  });
});
