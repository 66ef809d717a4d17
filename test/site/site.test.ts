import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import MiniSearch from "minisearch";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { afterAll, describe, expect, it } from "vitest";
import { buildSite, type Site } from "../../scripts/site/build.ts";
import { renderPage } from "../../scripts/site/markdown.ts";
import { type SearchedSection, searchOptions } from "../../scripts/site/search-options.ts";

/** The elements of a page, with their attributes. */
function elementsOf(page: string): { name: string; attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ("attrs" in node) {
      const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
      found.push({ name: node.tagName, attributes });
    }
    if ("childNodes" in node) node.childNodes.forEach(visit);
  };
  visit(parse(page));
  return found;
}

describe("the site of the project", async () => {
  const { files, mistakes }: Site = await buildSite();
  const pages = [...files].filter(([path]) => path.endsWith(".html")) as [string, string][];
  const elements = new Map(pages.map(([path, page]) => [path, elementsOf(page)]));
  const placesOf = (path: string) => new Set(elements.get(path)!.map(({ attributes }) => attributes.id));

  it("has a page for each rule and guide, and no link that leads nowhere", () => {
    expect(mistakes).toEqual([]);
    expect(pages.length).toBeGreaterThan(340);
    expect(files.has("docs/rules/azure-vm-requirements/bitlocker.html")).toBe(true);
  });

  // Held against what a browser makes of the pages, and not against what made them.
  it("has what its pages link to, and the places in them", () => {
    const dead: string[] = [];
    for (const [path] of pages) {
      for (const { attributes } of elements.get(path)!) {
        const link = attributes.href ?? attributes.src;
        if (link === undefined || /^https?:/.test(link)) continue;
        const { pathname, hash } = new URL(link, `file:///${path}`);
        const target = decodeURIComponent(pathname).slice(1);
        if (!files.has(target)) dead.push(`${path}: ${link}`);
        else if (hash !== "" && !placesOf(target).has(decodeURIComponent(hash.slice(1)))) {
          dead.push(`${path}: ${link}`);
        }
      }
    }
    expect(dead).toEqual([]);
  });

  it("loads nothing from elsewhere, and has a policy that says so", () => {
    for (const [path] of pages) {
      const loaded = elements
        .get(path)!
        .filter(({ name }) => ["link", "script", "img", "iframe", "source"].includes(name))
        .map(({ attributes }) => attributes.href ?? attributes.src ?? "inline");
      expect(
        loaded.filter((link) => !/^[\w./-]+\.(css|js|png)$/.test(link)),
        path,
      ).toEqual([]);
      const policy = elements
        .get(path)!
        .find(({ attributes }) => attributes["http-equiv"] === "Content-Security-Policy");
      expect(policy!.attributes.content, path).toMatch(/^default-src 'none';/);
    }
    expect(files.get("site.css")).not.toMatch(/url\(|@import/);
  });

  it("has of Markdown's HTML nothing but line breaks", () => {
    for (const [path] of pages) {
      const names = new Set(elements.get(path)!.map(({ name }) => name));
      expect(
        [...names].filter((name) => ["iframe", "style", "form", "object", "embed"].includes(name)),
      ).toEqual([]);
      const handlers = elements
        .get(path)!
        .flatMap(({ attributes }) => Object.keys(attributes).filter((name) => /^on|^style$/.test(name)));
      expect(handlers, path).toEqual([]);
    }
  });

  it("has no two places of one name in a page", () => {
    for (const [path] of pages) {
      const places = elements.get(path)!.flatMap(({ attributes: { id } }) => id ?? []);
      expect(places, path).toEqual([...new Set(places)]);
    }
  });

  const written = (files.get("search-index.js") as string).replace(/^window\.searchIndex=/, "");
  const search = MiniSearch.loadJSON<SearchedSection>(JSON.parse(written), searchOptions);

  it.each([
    ["bitlocker", "docs/rules/azure-vm-requirements/bitlocker.html"],
    ["guest-storage/disk-over-1-tb", "docs/rules/guest-storage/disk-over-1-tb.html"],
    ["pre-commit", "docs/guides/hooks.html#"],
    ["suppressions file", "docs/guides/silencing.html"],
  ])("finds %s", (asked, expected) => {
    const found = search.search(asked).slice(0, 5);
    expect(found.map(({ id }) => id).filter((id) => id.startsWith(expected))).not.toEqual([]);
  });

  it("shows a rule once, with what it reports", () => {
    const rules = search.search("bitlocker").filter(({ id }) => id.endsWith("/bitlocker.html"));
    expect(rules).toHaveLength(1);
    expect(rules[0]!.heading).toMatch(/BitLocker.*\.$/);
  });
});

describe("a site of a project with mistakes", () => {
  const folder = mkdtempSync(join(tmpdir(), "drlint-site-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("says which links lead nowhere, and which pages no list names", async () => {
    const texts = {
      "docs/README.md": "# Contents\n\n## Guides\n\n- [One](one.md)\n",
      "docs/one.md":
        "# One\n\n[gone](gone.md) [no place](other.md#nowhere) [here](#nor-here) [fine](other.md#a-place)\n",
      "docs/other.md": "# Other\n\n## A place\n\n[folder](..)\n",
    };
    for (const [path, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { mistakes } = await buildSite(folder);
    expect(mistakes).toEqual([
      "docs/other.md stands in no list of docs/README.md, of which the navigation is made.",
      "docs/one.md links to 'gone.md', which is not there.",
      "docs/one.md links to 'other.md#nowhere', and 'docs/other.md' has no such heading.",
      "docs/one.md links to '#nor-here', and 'docs/one.md' has no such heading.",
    ]);
  });
});

describe("a page of Markdown", () => {
  const render = (text: string) => renderPage(text, (link) => link).html;

  it("keeps the lines of code, with its name and the command that somebody typed", () => {
    expect(render("```console out.txt\n$ drlint <dr>\n 1 error\n```\n")).toBe(
      '<pre tabindex="0"><span class="file">out.txt</span><code><span class="prompt">$ </span><b>drlint &lt;dr&gt;</b>\n 1 error\n</code></pre>\n',
    );
  });

  it("aligns columns without a style of its own, which the policy would forbid", () => {
    expect(render("| a |\n| ---: |\n| 1 |\n")).toContain('<td class="right">1</td>');
  });

  it("marks the parts of YAML", () => {
    expect(render("```yaml\na: 1 # why\n```\n")).toMatch(/tok-propertyName[^>]*>a<.*tok-comment[^>]*># why</);
  });

  it("shows no comments, and names places as GitHub does", () => {
    expect(render("<!-- generated: summary -->\n\n## A `b`, c\n\n## A b c\n")).toBe(
      '<h2 id="a-b-c">A <code>b</code>, c</h2>\n<h2 id="a-b-c-1">A b c</h2>\n',
    );
  });
});
