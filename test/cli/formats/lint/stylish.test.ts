import { describe, expect, test } from "vitest";
import type { LintReport } from "../../../../lint/result.ts";
import { fileResult, finding, lintGiving, report } from "../../reports.ts";
import { runCli, type Surroundings } from "../../run-cli.ts";

const cwd = "/work/dr";
const counts = { virtualMachines: 24, decided: 1204, undecided: 37 };

const findings = report(
  [
    fileResult("/work/dr/hosts.dr.yaml", []),
    fileResult("/work/dr/oslo/machines.dr.yaml", [
      finding({
        line: 7,
        column: 11,
        ruleId: "inventory/unresolved-name",
        message: "No host is called 'hv-ny-1'. Did you mean 'hv-ny-01'?",
      }),
      finding({
        line: 1024,
        column: 3,
        severity: 1,
        ruleId: "network/static-ip-linux",
        message:
          "The address 10.1.1.20 is not carried over to Azure: the machine gets another one. Write the address it is to have under target.",
        related: [
          {
            filePath: "/work/networks.dr.yaml",
            line: 4,
            column: 9,
            endLine: 4,
            endColumn: 20,
            message: "the subnet in which the machine comes up after a failover",
          },
        ],
      }),
    ]),
  ],
  counts,
);

async function shown(
  given: LintReport,
  args: readonly string[] = [],
  surroundings: Surroundings = {},
): Promise<string> {
  return (await runCli(args, { cwd, services: lintGiving(given), ...surroundings })).stdout;
}

describe("stylish", () => {
  test("in 80 columns, the rule stands under the message", async () => {
    expect(await shown(findings)).toBe(`\
oslo/machines.dr.yaml
    7:11  error    No host is called 'hv-ny-1'. Did you mean 'hv-ny-01'?
                   inventory/unresolved-name
  1024:3  warning  The address 10.1.1.20 is not carried over to Azure: the
                   machine gets another one. Write the address it is to have
                   under target.
                   network/static-ip-linux
                   → ../networks.dr.yaml:4:9 the subnet in which the machine
                     comes up after a failover

Virtual machines  24 in 2 files
Rows              1,204 decided, 37 undecided, for want of recorded facts
Findings          1 error, 1 warning
`);
  });

  test("in a wide terminal, the rule has a column and lines stay readable", async () => {
    const text = await shown(findings, ["--no-color"], { terminal: 200 });
    expect(text).toContain(
      `\
    7:11  error    No host is called 'hv-ny-1'. Did you mean 'hv-ny-01'?                                                 inventory/unresolved-name
  1024:3  warning  The address 10.1.1.20 is not carried over to Azure: the machine gets another one. Write the address   network/static-ip-linux
                   it is to have under target.
                   → ../networks.dr.yaml:4:9 the subnet in which the machine comes up after a failover
`,
    );
  });

  test("suggestions stand below their finding, to choose from", async () => {
    const suggestion = (desc: string) => ({ desc, fix: { range: [0, 1] as const, text: "" } });
    const message = finding({
      line: 2,
      column: 11,
      severity: 1,
      ruleId: "azure-vm-requirements/vm-name",
      message: "Azure does not take the name 'SQL_01'.",
      suggestions: [
        suggestion("Set the target name 'SQL-01'"),
        suggestion("Rename the machine to 'SQL-01', in Hyper-V too, and in whatever else knows it by name"),
      ],
    });
    const text = await shown(report([fileResult("/work/dr/a.dr.yaml", [message])], counts));
    expect(text).toContain(`
                 azure-vm-requirements/vm-name
                 • Set the target name 'SQL-01'
                 • Rename the machine to 'SQL-01', in Hyper-V too, and in
                   whatever else knows it by name

`);
  });

  test.each([60, 80, 120, 200])("never writes beyond %i columns", async (terminal) => {
    const text = await shown(findings, ["--no-color"], { terminal });
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(terminal);
  });

  test("without a terminal, COLUMNS may give the width", async () => {
    expect(await shown(findings, [], { env: { COLUMNS: "200" } })).toBe(
      await shown(findings, ["--no-color"], { terminal: 200 }),
    );
    expect(await shown(findings, [], { env: { COLUMNS: "wide" } })).toBe(await shown(findings));
  });

  test("characters of two columns do not push the rule out of its column", async () => {
    const wide = finding({
      message: "Two machines are called '日本語'.",
      ruleId: "inventory/duplicate-name",
    });
    const narrow = finding({
      message: "Two machines are called 'SQL012'.",
      ruleId: "inventory/duplicate-name",
    });
    const text = await shown(report([fileResult("/work/dr/a.dr.yaml", [wide, narrow])]), ["--no-color"], {
      terminal: 200,
    });
    const [first, second] = text.split("\n").slice(1);
    expect(first!.indexOf("inventory/") + "日本語".length).toBe(second!.indexOf("inventory/"));
  });

  test("a value cannot move the cursor, colour the screen or turn the direction of writing", async () => {
    const message = "'\u001b[31mred\u0007' and '\u202eabc\u0000' are none.\nRename.";
    const text = await shown(
      report([fileResult("/work/dr/\u001b[2Jx.dr.yaml", [finding({ message })])]),
      [],
      { terminal: 120, env: { NO_COLOR: "1" } },
    );
    expect(text).toContain("'\\u001b[31mred\\u0007' and '\\u202eabc\\u0000' are none. Rename.");
    expect(text).toContain("\\u001b[2Jx.dr.yaml\n");
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  test("a message of the linter itself has no rule", async () => {
    const text = await shown(
      report([fileResult("/work/dr/a.dr.yaml", [finding({ ruleId: null, message: "Broken." })])]),
    );
    expect(text).toMatch(/^a\.dr\.yaml\n {2}1:1 {2}error {2}Broken\.\n\n/);
  });

  test("without findings it is one line", async () => {
    expect(
      await shown(report([fileResult("/work/dr/a.dr.yaml", [])], { ...counts, virtualMachines: 1 })),
    ).toBe(
      "No findings. 1 machine in 1 file; 1,204 rows decided, 37 undecided, for want of\nrecorded facts.\n",
    );
  });

  test.each([
    [
      { virtualMachines: 2, withoutReplication: 2, decided: 0, undecided: 0 },
      /^No machine was looked at\. 2 machines/,
    ],
    [
      { virtualMachines: 2, withoutReplication: 1, decided: 0, undecided: 9 },
      /^No row was decided\. 2 machines/,
    ],
    [{ virtualMachines: 2, withoutReplication: 1, decided: 9, undecided: 0 }, /^No findings\. 2 machines/],
  ])("it is no all-clear where there was nothing to find: %o", async (summary, expected) => {
    expect(await shown(report([fileResult("/work/dr/a.dr.yaml", [])], { ...counts, ...summary }))).toMatch(
      expected,
    );
  });

  test("--quiet leaves warnings out, but counts them", async () => {
    const text = await shown(findings, ["--quiet"]);
    expect(text).not.toContain("static-ip-linux");
    expect(text).toContain("1 error, 1 warning (not shown)\n");
  });

  test("--quiet with warnings alone shows the summary alone", async () => {
    const warning = finding({ severity: 1 });
    expect(await shown(report([fileResult("/work/dr/a.dr.yaml", [warning])], counts), ["-q"])).toBe(`\
Virtual machines  24 in 1 file
Rows              1,204 decided, 37 undecided, for want of recorded facts
Findings          0 errors, 1 warning (not shown)
`);
  });
});

describe("colours", () => {
  const coloured = "\u001b[";

  test.each<[string, string[], Surroundings, boolean]>([
    ["not without a terminal", [], {}, false],
    ["in a terminal", [], { terminal: 80 }, true],
    ["not in a dumb terminal", [], { terminal: 80, env: { TERM: "dumb" } }, false],
    ["--no-color", ["--no-color"], { terminal: 80 }, false],
    ["--color", ["--color"], {}, true],
    ["NO_COLOR", [], { terminal: 80, env: { NO_COLOR: "1" } }, false],
    ["an empty NO_COLOR says nothing", [], { terminal: 80, env: { NO_COLOR: "" } }, true],
    ["--color over NO_COLOR", ["--color"], { env: { NO_COLOR: "1" } }, true],
    ["FORCE_COLOR", [], { env: { FORCE_COLOR: "1" } }, true],
    ["FORCE_COLOR=0", [], { terminal: 80, env: { FORCE_COLOR: "0" } }, false],
    ["NO_COLOR over FORCE_COLOR", [], { env: { NO_COLOR: "1", FORCE_COLOR: "1" } }, false],
  ])("%s", async (_, args, surroundings, colours) => {
    expect((await shown(findings, args, surroundings)).includes(coloured)).toBe(colours);
  });

  test("change nothing but the colour", async () => {
    const plain = await shown(findings, ["--no-color"], { terminal: 120 });
    const text = await shown(findings, ["--color"], { terminal: 120 });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    expect(text.replace(/\u001b\[\d+m/g, "")).toBe(plain);
  });
});
