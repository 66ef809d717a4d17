import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { beyondGithub } from "../../../../../cli/formats/lint/sarif/github-limits.ts";
import { project } from "../../../../lint/project.ts";
import { runCli } from "../../../run-cli.ts";

const PARTS =
  "Upload one for each of several folders or shards, with --category, or record what is known with --suppress.";

describe("what GitHub does not take of a SARIF file", () => {
  test("more results than it keeps, or takes", () => {
    expect(beyondGithub(5000, "")).toBeUndefined();
    expect(beyondGithub(5001, "")).toBe(
      `The SARIF has 5,001 results, of which GitHub keeps the 5,000 gravest. ${PARTS}`,
    );
    expect(beyondGithub(25_000, "")).toContain("keeps the 5,000 gravest");
    expect(beyondGithub(25_001, "")).toBe(
      `The SARIF has 25,001 results, and GitHub refuses more than 25,000. ${PARTS}`,
    );
  });

  test("more bytes, when they are compressed", () => {
    expect(beyondGithub(1, "x".repeat(30_000_000))).toBeUndefined();
    expect(beyondGithub(1, randomBytes(11_000_000).toString("base64"))).toMatch(
      /^The SARIF is 11\.\d MB large when it is compressed, and GitHub refuses more than 10 MB\. /,
    );
  });

  test("is said on standard error, and the file is written all the same", async () => {
    const machines = Array.from({ length: 5001 }, (_, index) => `  - { name: VM${index}, colour: blue }\n`);
    const cwd = project({ "a.dr.yaml": `virtualMachines:\n${machines.join("")}` });
    for (const args of [
      ["-f", "sarif"],
      ["-f", "sarif=a.sarif"],
    ]) {
      const { code, stderr } = await runCli(args, { cwd });
      expect({ code, stderr }).toEqual({
        code: 1,
        stderr: `drlint: The SARIF has 5,001 results, of which GitHub keeps the 5,000 gravest. ${PARTS}\n`,
      });
    }
    expect((await runCli(["-f", "json", join(cwd, "a.dr.yaml")], { cwd })).stderr).toBe("");
  });
});
