import { createHash } from "node:crypto";
import { XMLParser } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { project } from "../../../lint/project.ts";
import { HOSTILE } from "../../hostile-names/hostile-project.ts";
import { fileResult, finding, lintGiving, report } from "../../reports.ts";
import { runCli } from "../../run-cli.ts";

async function pageOf(messages: Parameters<typeof finding>[0][], path = "dr/a.dr.yaml"): Promise<string> {
  const cwd = project({ ".git/HEAD": "" });
  const given = report([fileResult(`${cwd}/${path}`, messages.map(finding))], {
    virtualMachines: 2,
    decided: 1234,
    undecided: 5,
  });
  return (await runCli(["-f", "html"], { cwd, services: lintGiving(given) })).stdout;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  preserveOrder: true,
  unpairedTags: ["meta", "br"],
  htmlEntities: true,
  trimValues: false,
});

/** The elements of a page: names, attributes and texts. */
function elementsOf(page: string): { names: string[]; attributes: [string, string][]; text: string } {
  const names: string[] = [];
  const attributes: [string, string][] = [];
  const texts: string[] = [];
  const visit = (nodes: Record<string, unknown>[]) => {
    for (const node of nodes) {
      for (const [key, value] of Object.entries(node)) {
        if (key === "#text") texts.push(String(value));
        else if (key === ":@")
          for (const [name, text] of Object.entries(value as object))
            attributes.push([name.slice(2), String(text)]);
        else {
          names.push(key);
          visit(value as Record<string, unknown>[]);
        }
      }
    }
  };
  visit(parser.parse(page.replace("<!doctype html>\n", "")));
  return { names, attributes, text: texts.join("") };
}

const HOSTILE_MARKUP = [
  "<script>alert(1)</script>",
  "</td></tr></table><script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  "javascript:alert(1)",
  "<!--",
  "]]>",
  "&lt;script&gt;",
  "</style><style>*{display:none}</style>",
  "<base href=//x>",
  "<meta http-equiv=refresh>",
];

describe("HTML", () => {
  test("has the findings by file, and what was looked at", async () => {
    const page = await pageOf([
      { message: "Wrong.", line: 7, column: 9 },
      { severity: 1, message: "Careful.", ruleId: "contoso/own" },
    ]);
    const { names, attributes, text } = elementsOf(page);
    expect(names.filter((name) => name === "tr")).toHaveLength(3);
    expect(text).toContain("drlint: 1 error, 1 warning");
    for (const each of [
      "dr/a.dr.yaml",
      "7:9",
      "Wrong.",
      "contoso/own",
      "2 in 1 file",
      "1,234",
      "5, for want of recorded facts",
    ])
      expect(text).toContain(each);
    expect(attributes.filter(([name]) => name === "href")).toEqual([
      ["href", expect.stringMatching(/^https:\/\/.*inventory\/schema\.md$/)],
    ]);
    expect(await pageOf([])).toContain('<p class="none">No findings.</p>');
  });

  test("forbids itself to run and to load anything, and its style is the one that it allows", async () => {
    const page = await pageOf([{}]);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!;
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)![1]!;
    const hash = createHash("sha256").update(style).digest("base64");
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    // It stands before all that could be loaded.
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<style>"));
    const { names, attributes } = elementsOf(page);
    expect(
      names.filter((name) =>
        ["script", "img", "link", "iframe", "object", "embed", "form", "svg", "base"].includes(name),
      ),
    ).toEqual([]);
    expect(attributes.filter(([name]) => /^on|^src|^style$/.test(name))).toEqual([]);
    expect(style).not.toMatch(/url\(|@import|expression/);
  });

  test.each([...HOSTILE_MARKUP, ...HOSTILE])("a name is text and nothing else: %j", async (name) => {
    const tame = elementsOf(await pageOf([{ message: "'x' is wrong.", ruleId: "a/x" }], "x.dr.yaml"));
    const page = await pageOf(
      [{ message: `'${name}' is wrong.`, ruleId: `a/${name}` }],
      `${name.replaceAll("/", "")}.dr.yaml`,
    );
    const { names, attributes, text } = elementsOf(page);
    expect(names).toEqual(tame.names);
    expect(attributes.map(([each]) => each)).toEqual(tame.attributes.map(([each]) => each));
    if (/^[\x20-\x7e]*$/.test(name) && !/##|::/.test(name)) expect(text).toContain(`'${name}' is wrong.`);
    expect(page).not.toContain("<script");
  });
});
