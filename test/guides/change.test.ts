import { describe, expect, it } from "vitest";
import { matrix } from "../../documents/index.ts";
import { rules } from "../../rules/index.ts";
import { runCli } from "../cli/run-cli.ts";
import { Repository } from "../project/earlier/repository.ts";
import { blocksIn, type GuideBlock, pageText } from "./guide.ts";

// The page on changes: each section is a repository of its own. A block with a name is a file, written anew where it
// comes again; what is committed stands in blocks of their own.

const PAGE = "change.md";

const sections = pageText(PAGE)
  .split(/^(?=## )/m)
  .map((text): [string, GuideBlock[]] => [/.*/.exec(text)![0], blocksIn(text)])
  .filter(([, blocks]) => blocks.some(({ language }) => language === "console"));

/** The text without numbers that every new rule makes larger. */
function withoutCounts(text: string): string {
  return text.replace(/\d+(?= rows decided| decided| undecided)/g, "some");
}

async function check({ language, name, text }: GuideBlock, repository: Repository): Promise<void> {
  if (language !== "console") {
    if (name !== "") repository.write({ [name]: text });
    return;
  }
  const [prompt = "", ...output] = text.split("\n");
  const [program, ...args] = prompt.replace(/^\$ /, "").split(" ");
  if (program === "git") {
    expect(prompt).toMatch(/^\$ git add \. && git commit -m "/);
    repository.commit();
    return;
  }
  expect(program).toBe("drlint");
  const { stdout, stderr } = await runCli(args, { cwd: repository.folder, env: { COLUMNS: "80" } });
  expect(withoutCounts(stdout + stderr)).toBe(withoutCounts(output.join("\n")));
}

describe("the page on changes", () => {
  it.each(sections)("%s: what it shows is what drlint prints", async (_, blocks) => {
    const repository = new Repository().write({
      ".drlintrc.yaml": "root: true\nextends: drlint:recommended\n",
    });
    for (const block of blocks) await check(block, repository);
  });

  it("names every row on changes with the rules that decide it", () => {
    const listed = [...pageText(PAGE).matchAll(/^\| `(\w+-to-[\w/-]+)` \| (.*?) \|/gm)].map(
      ([, row, cell]) => [
        row,
        [...cell!.matchAll(/\[`([a-z-]+\/[\w-]+)`\]/g)].map(([, rule]) => rule).sort(),
      ],
    );
    const rows = matrix.ids().filter((row) => matrix.row(row).kind === "change");
    const deciding = (row: (typeof rows)[number]) =>
      Object.values(rules)
        .filter(({ meta }) => meta.docs.rows.includes(row))
        .map(({ name }) => name)
        .sort();
    expect(rows.length).toBeGreaterThan(15);
    expect(listed).toEqual(rows.map((row) => [row, deciding(row)]));
  });
});
