import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { BITLOCKER, projectWith, ROOT, run } from "./fresh-project.ts";

it("is built where it is installed from a git checkout, and brings only the packages of its types", () => {
  const folder = projectWith(`git+${pathToFileURL(ROOT)}`);
  const packages = readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith("."));
  expect(packages.sort()).toEqual(["@eslint", "@types", "drlint"]);
  writeFileSync(join(folder, "oslo.dr.yaml"), BITLOCKER);
  const { code, stdout } = run(folder, "npx", "--offline", "drlint");
  expect(stdout).toContain("azure-vm-requirements/bitlocker");
  expect(code).toBe(1);
});
