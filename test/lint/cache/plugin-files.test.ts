import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pluginDigest } from "../../../lint/cache/plugin-files.ts";
import { project } from "../project.ts";

test("a plugin's digest changes with each file that it names, and those name in turn", () => {
  const files = {
    "rules/plugin.mjs": `import { helper } from "../shared/helper.js";
export { other } from './other';
import "contoso-tools";
import { readFileSync } from "node:fs";
const table = JSON.parse(readFileSync(new URL("./table.json", import.meta.url), "utf8"));
const lazy = () => import("./lazy.mjs");
const old = require("./old.cjs");
`,
    "shared/helper.js": 'import "./deep.js";\n',
    "shared/deep.js": "// deep\n",
    "rules/other.js": "// other\n",
    "rules/table.json": "{}",
    "rules/lazy.mjs": "import './plugin.mjs';\n",
    "rules/old.cjs": "module.exports = 1;\n",
    "node_modules/contoso-tools/package.json": '{ "name": "contoso-tools", "main": "main.js" }',
    "node_modules/contoso-tools/main.js": "module.exports = 1;\n",
  };
  const cwd = project({ ...files, "rules/beside.js": "// nobody names it\n" });
  const digest = () => pluginDigest(join(cwd, "rules/plugin.mjs"));
  const before = digest();
  expect(pluginDigest(join(project(files), "rules/plugin.mjs"))).toBe(before);
  writeFileSync(join(cwd, "rules/beside.js"), "// changed\n");
  expect(digest()).toBe(before);
  for (const [name, text] of Object.entries(files).filter(([each]) => !each.endsWith("package.json"))) {
    writeFileSync(join(cwd, name), `${text} `);
    expect(digest(), name).not.toBe(before);
    writeFileSync(join(cwd, name), text);
    expect(digest()).toBe(before);
  }
});
