import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { project } from "../lint/project.ts";
import { blocksOf, filesOf } from "./guide.ts";

// The guide's plugin as its readers have it: in a folder of its own, with drlint as an installed package. `npm test` has
// built it.

const PAGE = "guides/organisation-rules.md";
const library = new URL("../../dist/index.js", import.meta.url).href;
const cli = fileURLToPath(new URL("../../dist/drlint.js", import.meta.url));

const files: Record<string, string> = {
  ...filesOf(PAGE),
  "node_modules/drlint/package.json": '{ "name": "drlint", "type": "module", "exports": "./index.js" }',
  "node_modules/drlint/index.js": `export * from ${JSON.stringify(library)};\n`,
};

function run(cwd: string, ...args: string[]): { code: number | null; stdout: string; stderr: string } {
  const env = { ...process.env, COLUMNS: "80", NO_COLOR: "1", FORCE_COLOR: undefined };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, env, encoding: "utf8" });
  return { code: status, stdout, stderr };
}

it("the plugin of the guide finds what the guide says, and nothing else is wrong with its inventory", () => {
  const { code, stdout, stderr } = run(project(files), cli);
  const [said] = blocksOf(PAGE).filter(({ name }) => name === "drlint");
  expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  expect(stdout.slice(0, said!.text.length)).toBe(said!.text);
  expect(stdout).toContain("1 error, 0 warnings");
});

it("the test of the guide passes, and fails without the rule", () => {
  const passing = run(project(files), "our-rules.test.mjs");
  expect(passing.code, passing.stdout).toBe(0);
  const lenient = { ...files, ".drlintrc.yaml": files[".drlintrc.yaml"]!.replace("hours: 48", "hours: 12") };
  expect(run(project(lenient), "our-rules.test.mjs").code).toBe(1);
});

it("a rule that throws is the line of the guide", () => {
  const throwing = files["our-rules.mjs"]!.replace(
    "return {\n",
    "return {\n      VirtualMachine: (machine) => machine.disks.length,\n",
  );
  const { code, stderr } = run(project({ ...files, "our-rules.mjs": throwing }), cli);
  expect(code).toBe(2);
  expect(blocksOf(PAGE).map(({ text }) => text)).toContain(stderr);
});
