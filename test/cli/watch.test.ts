import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { GuardedOutput } from "../../cli/text/guarded-output.ts";
import { Progress, showsProgress } from "../../cli/watch/progress.ts";
import { Timing } from "../../cli/watch/timing.ts";
import { project } from "../lint/project.ts";
import { runCli } from "./run-cli.ts";

const FILES = {
  ".drlintrc.yaml":
    "root: true\nextends: drlint:recommended\nrules: { inventory/schema: warn }\nsettings: { contoso: { token: hunter2 } }\n",
  "a.dr.yaml": "virtualMachines:\n  - name: A\n    colour: blue\n",
  "\u001b[31mb/b.dr.yaml": "virtualMachines: []\n",
};

function terminal(columns: number) {
  const written: string[] = [];
  const output = new GuardedOutput({ write: (text) => written.push(text), isTTY: true, columns });
  return { written, output };
}

describe("--timing", () => {
  const cwd = fileURLToPath(new URL("../..", import.meta.url));

  test("shows the parts, what they sum up to, and the slowest rules, the others summed up", () => {
    let now = 5;
    const timing = new Timing(() => now);
    timing.begins("configurations");
    now = 25;
    timing.begins("rules");
    for (let rule = 1; rule <= 12; rule++) timing.asked(`a/${rule}`, rule);
    now = 1265;
    timing.begins("output");
    now = 1270;
    expect(timing.lines()).toEqual([
      "Time",
      "  Start of the program          5 ms",
      "  Files and configurations     20 ms",
      "  Rules                     1,240 ms",
      "  Output                        5 ms",
      "  Total                     1,270 ms",
      "Slowest of 12 rules; the first that asks for something waits for it, others find it",
      ...[12, 11, 10, 9, 8, 7, 6, 5, 4, 3].map(
        (rule) => `  ${`a/${rule}`.padEnd(8)}  ${String(rule).padStart(2)} ms`,
      ),
      "  2 others   3 ms",
    ]);
  });

  test.each(["lint", "readiness", "forecast"])(
    "%s says it on standard error, and prints what it prints",
    async (name) => {
      const plain = await runCli([name, "examples"], { cwd });
      const timed = await runCli([name, "examples", "--timing"], { cwd });
      expect(timed).toMatchObject({ code: plain.code, stdout: plain.stdout });
      expect(timed.stderr).not.toContain(" failed at ");
      expect(timed.stderr).toMatch(/^drlint: {3}Inventories +\d[\d,]* ms$/m);
      expect(timed.stderr).toMatch(/^drlint: {3}Total +\d[\d,]* ms$/m);
      if (name === "lint") expect(timed.stderr).toMatch(/^drlint: {3}[a-z0-9-]+\/\S+ +\d+ ms$/m);
    },
  );
});

describe("--debug", () => {
  test("says what is read and by which line what holds, and no value of a setting", async () => {
    const cwd = project(FILES);
    const { stderr } = await runCli(["--debug", "--rule", "inventory/syntax: warn"], { cwd });
    const lines = stderr.split("\n").map((line) => line.replace("drlint: debug: ", ""));
    expect(lines).toEqual(
      expect.arrayContaining([
        "configuration or plugin: .drlintrc.yaml",
        "2 folders to read",
        "read: a.dr.yaml",
        "  inventory/schema: warn, by .drlintrc.yaml:3:10",
        "  inventory/syntax: warn, by the command line",
        "  setting contoso.token, by .drlintrc.yaml:4:24",
        "  reportUnusedDisableDirectives, by default",
      ]),
    );
    expect(stderr).toMatch(/^drlint: debug: {3}\d+ rules by drlint:recommended, \.drlintrc\.yaml:2:10$/m);
    expect(stderr).not.toContain("hunter2");
    expect(stderr).not.toContain("\u001b");
  });

  test("names what is taken from the cache", async () => {
    const cwd = project({ ...FILES });
    await runCli(["--cache"], { cwd });
    expect((await runCli(["--cache", "--debug"], { cwd })).stderr).toContain(
      "drlint: debug: taken from the cache: .\n",
    );
  });
});

describe("progress", () => {
  test.each([
    [{}, undefined, true],
    [{ NO_COLOR: "1" }, undefined, false],
    [{ TERM: "dumb" }, undefined, false],
    [{ CI: "true" }, undefined, false],
    [{ CI: "false" }, undefined, true],
    [{}, false, false],
  ] as const)("on a terminal with %j and colour %s: %s", (env, color, isShown) => {
    const { output } = terminal(80);
    expect(showsProgress({ stderr: output, env }, color)).toBe(isShown);
    const pipe = new GuardedOutput({ write: () => {}, isTTY: false, columns: undefined });
    expect(showsProgress({ stderr: pipe, env }, color)).toBe(false);
  });

  test("begins after a second, changes ten times a second at most, fits the line, and is gone with what is written next", () => {
    const { written, output } = terminal(30);
    let now = 0;
    const progress = new Progress({ stderr: output, cwd: "/work" }, () => now);
    progress.begins("configurations");
    progress.opened(12);
    now = 999;
    progress.folder("/work/dr/\u001b[31moslo");
    progress.begins("reading");
    expect(written).toEqual([]);
    now = 1000;
    progress.begins("rules");
    now = 1050;
    for (let object = 0; object < 1000; object++) progress.visiting();
    now = 1100;
    for (let object = 0; object < 1000; object++) progress.visiting();
    expect(written).toEqual([
      "\r\u001b[2KChecking 1 of 12: dr/\\u001b[3",
      "\r\u001b[2KChecking 1 of 12: dr/\\u001b[3",
    ]);
    output.write("drlint: done.\n");
    expect(written.slice(2)).toEqual(["\r\u001b[2K", "drlint: done.\n"]);
    output.flush();
    expect(written).toHaveLength(4);
  });
});
