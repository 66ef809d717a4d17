import { describe, expect, it } from "vitest";
import { lint } from "../../lint/lint.ts";
import type { LintOptions } from "../../project/options.ts";

/** Lints a text with a rule that finds every host that leads nowhere. Places as `line:column rule`. */
async function linted(machines: string, name = "a.dr.yaml", options: Omit<LintOptions, "cwd"> = {}) {
  const text = name.endsWith("json")
    ? machines.replace(/\}\n$/, ', "hyperVHosts": [] }\n')
    : `${machines}hyperVHosts: []\n`;
  const { results } = await lint({ cwd: "/", buffers: [{ path: `/nowhere/${name}`, text }], ...options });
  const [result] = results;
  const brief = (messages: NonNullable<typeof result>["messages"]) =>
    messages.map((message) => `${message.line}:${message.column} ${message.ruleId ?? message.message}`);
  return { found: brief(result!.messages), silenced: brief(result!.suppressedMessages) };
}

const RULE = "inventory/unresolved-name";

describe("directives in YAML", () => {
  it("silences the next line", async () => {
    const text = `virtualMachines:\n  - name: A\n    # drlint-disable-next-line ${RULE} -- ordered\n    host: gone\n  - name: B\n    host: gone\n`;
    expect(await linted(text)).toEqual({ found: [`6:11 ${RULE}`], silenced: [`4:11 ${RULE}`] });
  });

  it("silences its own line", async () => {
    const text = `virtualMachines:\n  - name: A\n    host: gone # drlint-disable-line ${RULE}\n`;
    expect(await linted(text)).toEqual({ found: [], silenced: [`3:11 ${RULE}`] });
  });

  it("silences a block, and the whole file", async () => {
    const block = `virtualMachines:\n  # drlint-disable ${RULE}\n  - { name: A, host: gone }\n  # drlint-enable ${RULE}\n  - { name: B, host: gone }\n`;
    expect(await linted(block)).toEqual({ found: [`5:22 ${RULE}`], silenced: [`3:22 ${RULE}`] });
    const file = `# drlint-disable\nvirtualMachines:\n  - { name: A, host: gone }\n`;
    expect(await linted(file)).toEqual({ found: [], silenced: [`3:22 ${RULE}`] });
  });

  it("takes a hash in a text for no comment", async () => {
    const text = `virtualMachines:\n  - name: "A # drlint-disable-line"\n    host: "gone # drlint-disable-line"\n`;
    expect((await linted(text)).found).toEqual([`3:11 ${RULE}`]);
  });

  it("says that a rule does not exist, with the nearest one", async () => {
    const { found } = await linted("# drlint-disable inventory/unresolved-names\nvirtualMachines: []\n");
    expect(found).toHaveLength(1);
    const { results } = await lint({
      cwd: "/",
      buffers: [
        {
          path: "/nowhere/a.dr.yaml",
          text: "# drlint-disable inventory/unresolved-names\nvirtualMachines: []\n",
        },
      ],
    });
    expect(results[0]!.messages[0]!.message).toBe(
      "There is no rule 'inventory/unresolved-names'. Did you mean 'inventory/unresolved-name'?",
    );
  });
});

describe("directives in JSON", () => {
  it("silences the object whose comment it is", async () => {
    const text = `{
  "virtualMachines": [
    { "//": "drlint-disable ${RULE} -- ordered", "name": "A", "host": "gone" },
    { "name": "B", "host": "gone" }
  ]
}\n`;
    expect(await linted(text, "a.dr.json")).toEqual({ found: [`4:28 ${RULE}`], silenced: [`3:89 ${RULE}`] });
  });

  const nested = (outer: string, inner: string) => `{ "//": "drlint-disable ${outer} -- known",
"virtualMachines": [
  { "name": "A", "host": "gone" },
  { "//": "drlint-disable ${inner} -- known", "name": "B", "host": "gone", "hos": 1 },
  { "name": "C", "host": "gone", "hos": 1 }
] }\n`;

  it.each([
    ["the same rule", RULE, RULE, ["4:93 inventory/schema", "5:34 inventory/schema"]],
    ["all rules within one", RULE, "", ["5:34 inventory/schema"]],
    ["another rule", RULE, "inventory/schema", ["5:34 inventory/schema"]],
    ["one within all rules", "", RULE, []],
    ["all within all", "", "", []],
  ])("hold for the whole of an object, with one in it that names %s", async (_, outer, inner, found) => {
    expect((await linted(nested(outer, inner), "a.dr.json")).found).toEqual(found);
  });

  it.each([
    ["behind one within for all rules", nested(RULE, "").replace('"A", "host": "gone"', '"A"'), []],
    ["behind one within for the same rule", nested(RULE, RULE).replace('"A", "host": "gone"', '"A"'), []],
    ["behind one within for a rule, for all", nested("", RULE).replace('"A", "host": "gone"', '"A"'), []],
    [
      "nowhere, for all",
      nested("", "").replaceAll(/, "hos[t"].*(?= \})/g, ""),
      [
        "1:9 Unused drlint-disable directive (no problems were reported).",
        "4:11 Unused drlint-disable directive (no problems were reported).",
      ],
    ],
    [
      "nowhere",
      nested("policy/interval", ""),
      ["1:9 Unused drlint-disable directive (no problems were reported from 'policy/interval')."],
    ],
    [
      "in part",
      nested(`policy/interval, ${RULE}`, "").replace('"A", "host": "gone"', '"A"'),
      ["1:9 Unused drlint-disable directive (no problems were reported from 'policy/interval')."],
    ],
  ])("are unused where they silence nothing: %s", async (_, text, unused) => {
    const { found } = await linted(text, "a.dr.json", { reportUnusedDisableDirectives: "warn" });
    expect(found.filter((line) => line.includes("Unused"))).toEqual(unused);
  });

  it("name a rule that does not exist once", async () => {
    const text = `{ "virtualMachines": [{ "//": "drlint-disable inventory/unresolved-names -- x", "name": "A" }] }\n`;
    const { found } = await linted(text, "a.dr.json", { extends: ["all"] });
    expect(found).toEqual(["1:23 inventory/unresolved-names"]);
  });

  it("name a rule that ESLint had once", async () => {
    const text = `{ "virtualMachines": [{ "//": "drlint-disable global-strict -- x", "name": "A" }] }\n`;
    const buffers = [{ path: "/nowhere/a.dr.json", text }];
    const { results } = await lint({ cwd: "/", buffers, extends: ["all"] });
    expect(results[0]!.messages.map(({ message }) => message)).toEqual(["There is no rule 'global-strict'."]);
  });

  it("silences the whole file, and lets other comments be", async () => {
    const text = `{ "//": ["written by hand", "drlint-disable ${RULE}"], "virtualMachines": [{ "name": "A", "host": "gone" }] }\n`;
    const { found, silenced } = await linted(text, "a.dr.json");
    expect(found).toEqual([]);
    expect(silenced).toHaveLength(1);
  });
});
