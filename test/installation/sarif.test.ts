import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectWith, ROOT, run } from "./fresh-project.ts";

const VALIDATOR = "@microsoft/sarif-multitool-linux@5";
const DRLINT = join(ROOT, "dist/drlint.js");

/** Whole inventories: every example, and every project that the tests have. */
const PROJECTS = ["examples", "test/projects"].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name)),
);

describe("SARIF", () => {
  it("is what Microsoft's validator and GitHub want", () => {
    const folder = projectWith(VALIDATOR);
    const tool = join(folder, "node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool");
    const logs = PROJECTS.map((project, index) => {
      const log = join(folder, `${index}.sarif`);
      run(
        ROOT,
        process.execPath,
        DRLINT,
        project,
        "--format",
        "sarif",
        "--sarif-silenced",
        "--output-file",
        log,
      );
      return log;
    });
    expect(logs.length).toBeGreaterThan(5);
    const findings = logs.flatMap((log) => JSON.parse(readFileSync(log, "utf8")).runs[0].results);
    expect(findings.length).toBeGreaterThan(50);
    // It exits with 0 whatever it finds, and says so in lines.
    const { stdout } = run(folder, tool, "validate", ...logs, "--rule-kind", "Sarif;Ghas");
    expect(stdout).toContain(`${logs.length} files scanned`);
    expect(stdout.split("\n").filter((line) => /: error /.test(line))).toEqual([]);
  });
});
