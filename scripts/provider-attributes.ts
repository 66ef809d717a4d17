import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { PROVIDER } from "../imports/terraform/kinds/kind.ts";
import { KINDS } from "../imports/terraform/kinds/kinds.ts";

/**
 * `npm run provider-attributes -- FOLDER` takes down which attributes the provider azurerm documents in each release of
 * `PROVIDER`, for the types that are read: `test/imports/terraform/kinds.test.ts` holds the tables against that. FOLDER is a clone
 * of hashicorp/terraform-provider-azurerm with its tags.
 */

const [folder] = process.argv.slice(2);
if (folder === undefined)
  throw new Error("Name the folder of a clone of hashicorp/terraform-provider-azurerm.");
const target = new URL("../test/imports/terraform/provider-attributes.json", import.meta.url);

/** By block, "" for the top, and name: the major versions. */
type Page = Map<string, Map<string, Set<number>>>;

const pages = new Map([...Object.values(KINDS)].map(({ page }) => [page, new Map() as Page]));
for (const { major, version } of PROVIDER.releases) {
  for (const [name, page] of pages)
    for (const kind of ["r", "d"]) addPage(page, major, textOf(version, `website/docs/${kind}/${name}`));
  addGuide(major, textOf(version, `website/docs/guides/${major}.0-upgrade-guide`));
}

const plain = [...pages].map(([name, page]) => {
  const blocks = [...page].map(([block, names]) => [
    block,
    Object.fromEntries([...names].sort().map(([own, majors]) => [own, [...majors].sort().join(" ")])),
  ]);
  return [name, Object.fromEntries(blocks.sort())];
});
const { source, releases } = PROVIDER;
writeFileSync(
  target,
  `${JSON.stringify({ source, releases, pages: Object.fromEntries(plain.sort()) }, null, 1)}\n`,
);

/** The lists of a page: those of a block stand below a line that says so, up to the next heading. */
function addPage(page: Page, major: number, text: string): void {
  let block = "";
  for (const line of text.split("\n")) {
    if (line.startsWith("#")) block = "";
    const [, ofBlock] = /^(?:An?|The|Each) `(\w+)`[^.]*?(?:block|supports|exports|contains)/.exec(line) ?? [];
    const [, name] = /^\s*[*-] +`(\w+)`/.exec(line) ?? [];
    if (ofBlock !== undefined) block = ofBlock;
    else if (name !== undefined) add(page, block, name, major);
  }
}

/** What the guide of a version says to be gone was there in the one before. */
function addGuide(major: number, text: string): void {
  let page: Page | undefined;
  for (const line of text.split("\n")) {
    if (line.startsWith("#")) page = pages.get(/`azurerm_(\w+)`/.exec(line)?.[1] ?? "");
    const [, path] = /`([\w.]+)`.* has been removed/.exec(line) ?? [];
    const [name, block = ""] = path?.split(".").toReversed() ?? [];
    if (page && name !== undefined && !line.includes("`azurerm_")) add(page, block, name, major - 1);
  }
}

function add(page: Page, block: string, name: string, major: number): void {
  const names = page.get(block) ?? new Map<string, Set<number>>();
  page.set(block, names.set(name, (names.get(name) ?? new Set()).add(major)));
}

/** The text of a page in a release; empty for one that it does not have. */
function textOf(version: string, path: string): string {
  const file = `${path}.html.markdown`;
  const known = execFileSync("git", ["-C", folder!, "ls-tree", "--name-only", `v${version}`, file], {
    encoding: "utf8",
  });
  if (known === "") return "";
  return execFileSync("git", ["-C", folder!, "show", `v${version}:${file}`], { encoding: "utf8" });
}
