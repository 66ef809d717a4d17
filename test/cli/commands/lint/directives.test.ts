import { describe, expect, test } from "vitest";
import type { FileResult } from "../../../../lint/result.ts";
import { project } from "../../../lint/project.ts";
import { runCli } from "../../run-cli.ts";

const RULE = "inventory/unresolved-name";

/** What a run finds and what it silences, as `line:column rule`, or the message where no rule speaks. */
async function linted(
  text: string,
  { name = "a.dr.yaml", configuration = "", args = [] as readonly string[] } = {},
): Promise<{ code: number; found: string[]; silenced: string[] }> {
  const cwd = project({
    ".drlintrc.yaml": `root: true\nextends: drlint:recommended\n${configuration}`,
    [name]: text,
    "hosts.dr.yaml": "hyperVHosts: []\n",
  });
  const { code, stdout, stderr } = await runCli(["--format", "json", ...args], { cwd });
  expect(stderr).toBe("");
  const [result]: FileResult[] = JSON.parse(stdout);
  const brief = (messages: FileResult["messages"]) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId ?? message}`);
  return { code, found: brief(result!.messages), silenced: brief(result!.suppressedMessages) };
}

const machines = (...lines: string[]) => `virtualMachines:\n${lines.map((line) => `  ${line}\n`).join("")}`;

describe("a directive silences", () => {
  test.each([
    [
      "the next line",
      machines(
        `# drlint-disable-next-line ${RULE} -- ordered`,
        "- { name: A, host: gone }",
        "- { name: B, host: gone }",
      ),
      ["4:22"],
      ["3:22"],
    ],
    [
      "its own line",
      machines(`- { name: A, host: gone } # drlint-disable-line ${RULE}`, "- { name: B, host: gone }"),
      ["3:22"],
      ["2:22"],
    ],
    [
      "a block",
      machines(
        "- { name: A, host: gone }",
        `# drlint-disable ${RULE} -- ordered`,
        "- { name: B, host: gone }",
        "- { name: C, host: gone }",
        `# drlint-enable ${RULE}`,
        "- { name: D, host: gone }",
      ),
      ["2:22", "7:22"],
      ["4:22", "5:22"],
    ],
    [
      "the whole file, whatever the rule",
      `# drlint-disable -- on its way out\n${machines("- { name: A, host: gone }")}`,
      [],
      ["3:22"],
    ],
  ])("%s", async (_, text, found, silenced) => {
    const withRule = (places: readonly string[]) => places.map((place) => `${place} ${RULE}`);
    expect(await linted(text)).toEqual({
      code: found.length > 0 ? 1 : 0,
      found: withRule(found),
      silenced: withRule(silenced),
    });
  });

  test("one of several findings of a line by its rule", async () => {
    const text = machines(`# drlint-disable-next-line ${RULE}`, "- { name: A, host: gone, colour: blue }");
    expect(await linted(text)).toEqual({
      code: 1,
      found: ["3:28 inventory/schema"],
      silenced: [`3:22 ${RULE}`],
    });
  });

  test("an object in JSON, or the line behind it", async () => {
    const text = `{ "virtualMachines": [
      { "//": "drlint-disable ${RULE} -- ordered", "name": "A",
        "host": "gone" },
      { "//": ["by hand", "drlint-disable-next-line ${RULE}"], "name": "B",
        "host": "gone" },
      { "name": "C", "host": "gone" } ] }\n`;
    expect(await linted(text, { name: "a.dr.json" })).toEqual({
      code: 1,
      found: [`6:30 ${RULE}`],
      silenced: [`3:17 ${RULE}`, `5:17 ${RULE}`],
    });
  });

  test("the whole file in JSON", async () => {
    const text = `{ "//": "drlint-disable ${RULE}", "virtualMachines": [{ "name": "A", "host": "gone" }] }\n`;
    expect(await linted(text, { name: "a.dr.json" })).toMatchObject({ code: 0, found: [] });
  });
});

describe("a directive that silences nothing", () => {
  const unused = machines("# drlint-disable-next-line inventory/schema -- of old", "- { name: A }");
  const MESSAGE = "Unused drlint-disable directive (no problems were reported from 'inventory/schema').";
  const configured = (value: string) => ({ configuration: `reportUnusedDisableDirectives: ${value}\n` });

  test.each([
    ["a warning, unless something else is said", {}, 0, [`2:3 ${MESSAGE}`]],
    ["an error by the configuration", configured("error"), 1, [`2:3 ${MESSAGE}`]],
    ["nothing by the configuration", configured("off"), 0, []],
    ["an error by the command line", { args: ["--report-unused-disable-directives"] }, 1, [`2:3 ${MESSAGE}`]],
    [
      "nothing by the command line, whatever the configuration says",
      { ...configured("error"), args: ["--no-report-unused-disable-directives"] },
      0,
      [],
    ],
  ])("is %s", async (_, given, code, found) => {
    expect(await linted(unused, given)).toEqual({ code, found, silenced: [] });
  });

  test("is told from its start to its end", async () => {
    const text = `${machines("- name: A # drlint-disable-line inventory/schema")}# drlint-disable inventory/schema\n`;
    const cwd = project({
      ".drlintrc.yaml": "root: true\nextends: drlint:recommended\n",
      "a.dr.yaml": text,
    });
    const { stdout } = await runCli(["--format", "json"], { cwd });
    const [{ messages }]: [FileResult] = JSON.parse(stdout);
    const told = messages.map(({ line, column, endLine, endColumn }) =>
      text.split("\n")[line - 1]!.slice(column - 1, endLine === line ? endColumn! - 1 : -1),
    );
    expect(told).toEqual(["# drlint-disable-line inventory/schema", "# drlint-disable inventory/schema"]);
  });

  test("is one that stands behind the finding, or names another rule", async () => {
    const behind = machines("- { name: A, host: gone }", `# drlint-disable ${RULE}`);
    expect((await linted(behind)).found).toEqual([
      `2:22 ${RULE}`,
      `3:3 Unused drlint-disable directive (no problems were reported from '${RULE}').`,
    ]);
  });

  test("is reported where it stands in JSON, each of several by itself", async () => {
    const text = `{ "virtualMachines": [
      { "name": "A", "host": "gone", "//": [
        "drlint-disable inventory/schema",
        "drlint-disable ${RULE}, inventory/region-spelling"
      ] } ] }\n`;
    expect(await linted(text, { name: "a.dr.json" })).toMatchObject({
      found: [
        `3:9 ${MESSAGE}`,
        "4:9 Unused drlint-disable directive (no problems were reported from 'inventory/region-spelling').",
      ],
      silenced: [`2:30 ${RULE}`],
    });
  });

  test("may name a rule that does not exist, which is an error", async () => {
    const text = machines("# drlint-disable-next-line inventory/shema", "- { name: A }");
    expect(await linted(text)).toMatchObject({ code: 1, found: ["2:3 inventory/shema"] });
  });
});

test("a reason can be demanded", async () => {
  const text = machines(
    `# drlint-disable-next-line ${RULE} -- ordered`,
    "- { name: A, host: gone }",
    `- { name: B, host: gone } # drlint-disable-line ${RULE}`,
  );
  const configuration = "rules: { inventory/directive-without-reason: error }\n";
  expect(await linted(text, { configuration })).toEqual({
    code: 1,
    found: ["4:29 inventory/directive-without-reason"],
    silenced: [`3:22 ${RULE}`, `4:22 ${RULE}`],
  });
  expect((await linted(text)).code).toBe(0);
});
