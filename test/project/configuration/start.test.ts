import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { project } from "../../lint/project.ts";

const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const library = new URL("../../../lint/lint.ts", import.meta.url).href;

/** The packages on configurations that a process has loaded after it has linted a file in one folder, and in the next. */
function loadedInTurn(...folders: readonly Readonly<Record<string, string>>[]): string[][] {
  const script = `import { createRequire } from "node:module";
import { lint } from ${JSON.stringify(library)};
for (const cwd of process.argv.slice(2)) {
  await lint({ cwd, paths: ["a.dr.yaml"] });
  const names = Object.keys(createRequire(import.meta.url).cache).flatMap((path) => /node_modules[\\\\/](ajv|picomatch|ignore|yaml)[\\\\/]/.exec(path)?.[1] ?? []);
  console.log(JSON.stringify([...new Set(names)].sort()));
}
`;
  const paths = folders.map((files) => project({ ...files, "a.dr.yaml": "virtualMachines:\n  - name: A\n" }));
  const file = join(project({ "script.mjs": script }), "script.mjs");
  const { stdout, stderr } = spawnSync(process.execPath, ["--import", tsx, file, ...paths], {
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

it("a lint loads what a configuration needs, and nothing without one", () => {
  const configuration = `root: true
extends: drlint:recommended
ignorePatterns: archive
overrides: [{ files: lab/** }]
rules: { azure-storage/customer-managed-keys: [error, { minimumAzPowerShellVersion: "4.0" }] }
`;
  expect(loadedInTurn({}, { ".drlintrc.yaml": configuration })).toEqual([[], ["ajv", "ignore", "picomatch"]]);
});
