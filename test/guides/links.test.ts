import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const docs = new URL("../../docs/", import.meta.url);
const pages = readdirSync(docs, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".md"));

/** The anchors of a page's headings, as GitHub makes them. */
function anchorsOf(page: URL): string[] {
  const headings = [...readFileSync(page, "utf8").matchAll(/^#+ (.*)$/gm)];
  return headings.map(([, text]) =>
    text!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

/** The links of a page to other pages of the project that lead nowhere. */
function broken(page: string): string[] {
  const at = new URL(page, docs);
  const text = readFileSync(at, "utf8").replace(/^```[\s\S]*?^```$/gm, "");
  const links = [...text.matchAll(/\]\((?!\w+:)([^)\s]+)\)/g)].map(([, link]) => link!);
  return links.filter((link) => {
    const target = new URL(link, at);
    if (!existsSync(target)) return true;
    return target.hash !== "" && !anchorsOf(target).includes(target.hash.slice(1));
  });
}

it("there are pages with links", () => {
  expect(pages).toContain("guides/silencing.md");
  expect(pages.length).toBeGreaterThan(20);
});

it.each(pages)("%s has no broken link", (page) => {
  expect(broken(page)).toEqual([]);
});
