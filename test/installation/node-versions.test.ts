import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { BITLOCKER, packed, projectWith, run } from "./fresh-project.ts";

it.each(["20.19", "22", "24"])("runs on Node %s", (version) => {
  const folder = projectWith(`node@${version}`, packed());
  writeFileSync(join(folder, "oslo.dr.yaml"), BITLOCKER);
  const node = join(folder, "node_modules/.bin/node");
  expect(run(folder, node, "--version").stdout).toMatch(new RegExp(`^v${version.replace(".", "\\.")}\\.`));
  const { code, stdout, stderr } = run(folder, node, "node_modules/drlint/dist/drlint.js");
  expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  expect(stdout).toContain("azure-vm-requirements/bitlocker");
});
