import { expect, test } from "vitest";
import { fileResult, finding, lintGiving, report } from "../../reports.ts";
import { runCli } from "../../run-cli.ts";

const error = finding({
  rows: ["hyperv-to-azure/guest-storage/encrypted-disk"],
  related: [{ filePath: "/b.dr.yaml", line: 1, column: 2, endLine: 1, endColumn: 3, message: "here" }],
});
const given = report([
  fileResult("/a.dr.yaml", [error, finding({ severity: 1 })]),
  fileResult("/b.dr.yaml", []),
  fileResult("/c.dr.yaml", [finding({ severity: 1 })]),
]);

test("gives the results as they are, and nothing else", async () => {
  const { stdout, stderr } = await runCli(["--format", "json", "--color"], { services: lintGiving(given) });
  expect(JSON.parse(stdout)).toEqual(given.results);
  expect(stderr).toBe("");
});

test("gives a list without files", async () => {
  const { stdout } = await runCli(["--format", "json"], { services: lintGiving(report([])) });
  expect(stdout).toBe("[]\n");
});

test("--quiet leaves out warnings, with their counts and the text that only they need", async () => {
  const { stdout } = await runCli(["--format", "json", "--quiet"], { services: lintGiving(given) });
  const [, b] = given.results;
  const [first, second, third] = JSON.parse(stdout);
  expect(first).toEqual({ ...given.results[0], messages: [error], warningCount: 0 });
  expect(second).toEqual(b);
  expect(third).toMatchObject({ messages: [], warningCount: 0, errorCount: 0 });
  expect(third).not.toHaveProperty("source");
});
