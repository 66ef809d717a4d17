import { cpSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generateInventory } from "../../bench/generate.ts";
import { fix } from "../../lint/fixes/fix.ts";
import { project } from "../lint/project.ts";
import {
  configurationOf,
  ESLINTS,
  eslintWith,
  foundByDrlint,
  foundByEslint,
  inProject,
  SETS,
  type SetName,
} from "./eslints.ts";

/** All examples, all projects of the tests, and a folder as the bench makes them. */
function everything(set: SetName): string {
  const folder = project(configurationOf(set));
  for (const from of ["examples", "test/projects"])
    cpSync(inProject(from), join(folder, from.replace("/", "-")), {
      recursive: true,
      filter: (path) => !/node_modules|eslint\.config/.test(path),
    });
  const text = [...generateInventory({ machines: 25 })].join("");
  for (const name of ["a", "b"]) {
    cpSync(join(folder, "examples/broken"), join(folder, "bench"), { recursive: true });
    writeFileSync(join(folder, `bench/bench-${name}.dr.yaml`), text);
  }
  return folder;
}

describe.each(ESLINTS)("ESLint %s", (_version, Eslint) => {
  it.each(SETS)(
    "finds with '%s' what the command line finds, at the same places in one order",
    async (set) => {
      const folder = everything(set);
      const own = await foundByDrlint(folder);
      expect(own.length).toBeGreaterThan(100);
      expect(await foundByEslint(eslintWith(Eslint, folder, set))).toEqual(own);
    },
  );

  it("finds with 'strict' what no file lacks by itself", async () => {
    const folder = everything("strict");
    const found = await foundByEslint(eslintWith(Eslint, folder, "strict"));
    expect(found.filter((each) => each.includes("inventory/unrecorded-facts")).length).toBeGreaterThan(20);
  });

  it("puts right what the command line does, in the same files", async () => {
    const folder = everything("all");
    const misspelt = (name: string) =>
      `# drlint-disable-next-line policy/interval -- unused\nvaults: [{ name: ${name}, region: West Europe }]\nvirtualMachines:\n  - { name: M-${name}, replication: { to: Azure, vault: ${name} } }\n`;
    for (const name of ["one", "two"]) writeFileSync(join(folder, `bench/${name}.dr.yaml`), misspelt(name));
    const own = (await fix({ cwd: folder, paths: ["."] }, false)).results;
    const results = await eslintWith(Eslint, folder, "all", { fix: true }).lintFiles(["."]);
    const outputs = (all: readonly { filePath: string; output?: string | undefined }[]) =>
      all.flatMap(({ filePath, output }) => (output === undefined ? [] : [[filePath, output]]));
    expect(outputs(own).length).toBeGreaterThan(1);
    expect(outputs(results)).toEqual(outputs(own));
  });
});

it("tries every example", () => {
  expect(readdirSync(inProject("examples")).length).toBeGreaterThan(5);
});
