import { cpSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
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
  const text = [...generateInventory({ machines: 12 })].join("");
  for (const name of ["a", "b"]) {
    cpSync(join(folder, "examples/broken"), join(folder, "bench"), { recursive: true });
    writeFileSync(join(folder, `bench/bench-${name}.dr.yaml`), text);
  }
  return folder;
}

it.each(SETS)(
  "each ESLint finds with '%s' what the command line finds, at the same places in one order",
  async (set) => {
    const folder = everything(set);
    const own = await foundByDrlint(folder);
    expect(own.length).toBeGreaterThan(100);
    // What no file lacks by itself is among it.
    if (set === "strict")
      expect(own.filter((each) => each.includes("inventory/unrecorded-facts")).length).toBeGreaterThan(20);
    for (const [version, Eslint] of ESLINTS)
      expect(await foundByEslint(eslintWith(Eslint, folder, set)), version).toEqual(own);
  },
  60_000,
);

it("each puts right what the command line does, in the same files", async () => {
  const folder = everything("all");
  const misspelt = (name: string) =>
    `# drlint-disable-next-line policy/interval -- unused\nvaults: [{ name: ${name}, region: West Europe }]\nvirtualMachines:\n  - { name: M-${name}, replication: { to: Azure, vault: ${name} } }\n`;
  for (const name of ["one", "two"]) writeFileSync(join(folder, `bench/${name}.dr.yaml`), misspelt(name));
  const own = (await fix({ cwd: folder, paths: ["."] }, false)).results;
  const outputs = (all: readonly { filePath: string; output?: string | undefined }[]) =>
    all.flatMap(({ filePath, output }) => (output === undefined ? [] : [[filePath, output]]));
  expect(outputs(own).length).toBeGreaterThan(1);
  for (const [version, Eslint] of ESLINTS) {
    const results = await eslintWith(Eslint, folder, "all", { fix: true }).lintFiles(["."]);
    expect(outputs(results), version).toEqual(outputs(own));
  }
}, 60_000);

it("tries every example", () => {
  expect(readdirSync(inProject("examples")).length).toBeGreaterThan(5);
});
