import { spawnSync } from "node:child_process";
import { relative, sep } from "node:path";
import type { FileResult } from "../lint/result.ts";

/**
 * `npm run examples` lints examples/ with the built command line, shows what it says, and fails when an inventory there
 * that is meant to be clean is not, or when neither examples/broken/ nor examples/azure-broken/ has a finding.
 */

const drlint = ["dist/drlint.js", "examples"];

spawnSync(process.execPath, drlint, { stdio: "inherit" });
const { status, stdout, stderr } = spawnSync(process.execPath, [...drlint, "--format", "json"], {
  encoding: "utf8",
  maxBuffer: 2 ** 28,
});
if (status !== 1) fail(`examples/ should have findings, exit code 1; it was ${status}. ${stderr}`);
const unexpected = (JSON.parse(stdout) as FileResult[])
  .filter(({ messages }) => messages.length > 0)
  .map(({ filePath }) => relative("examples", filePath))
  .filter((path) => !["broken", "azure-broken"].includes(path.split(sep)[0]!));
if (unexpected.length > 0) fail(`These examples should be clean: ${unexpected.join(", ")}`);

console.log(`
The findings are those of examples/broken and examples/azure-broken, which are broken on purpose; the other examples are clean.
Next: node dist/drlint.js explain RULE, for any rule above, or node dist/drlint.js --help.`);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
