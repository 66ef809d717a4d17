import { readFileSync } from "node:fs";

/**
 * `npm run release-version -- v1.2.3` fails unless the tag is that of the version in package.json, and CHANGELOG.md says what the
 * version brings.
 */

const [tag = ""] = process.argv.slice(2);
const { version } = JSON.parse(readText("package.json")) as { readonly version: string };

if (tag !== `v${version}`) fail(`The tag is '${tag}', and the version in package.json is ${version}.`);
const headings = readText("CHANGELOG.md")
  .split("\n")
  .filter((line) => line.startsWith("## "));
if (!headings.some((line) => line.startsWith(`## ${version}`) || line.startsWith(`## [${version}]`))) {
  fail(`CHANGELOG.md has no heading for ${version}.`);
}

function readText(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
