import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { MARKER } from "../../scripts/new/marker.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What nobody writes, and pictures. */
const OTHERS = /^(?:node_modules|dist|coverage|\.git)(?:\/|$)|\.(?:png|vsix|tgz)$/;
/** What tells of the mark. */
const ABOUT_IT = ["CONTRIBUTING.md", "scripts/new/marker.ts"];

it("leaves nothing of what 'npm run new' writes to be filled in", () => {
  const marked = filesBelow("").filter((path) => readFileSync(`${root}${path}`, "utf8").includes(MARKER));
  expect(marked.filter((path) => !ABOUT_IT.includes(path))).toEqual([]);
  expect(marked).toContain("scripts/new/marker.ts");
});

function filesBelow(folder: string): string[] {
  return readdirSync(`${root}${folder}`, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}${entry.name}`;
    if (OTHERS.test(path)) return [];
    if (entry.isDirectory()) return filesBelow(`${path}/`);
    return entry.isFile() ? [path] : [];
  });
}
